// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    return QStringView(u".?!…").contains(text.back()) ? text : text + u'.';
}

QString asSentence(const Error &error)
{
    return asSentence(error.where.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.where));
}

} // namespace Cartulary
