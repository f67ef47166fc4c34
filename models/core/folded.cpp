// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded.h"

namespace Cartulary {

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            result += c == u'\u2019' ? u'\'' : c.isSpace() && c != u'\n' ? u' ' : c;
    }
    return result;
}

} // namespace Cartulary
