// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include "module.h"

namespace Cartulary {

std::unique_ptr<QObject> markSpelling(QPlainTextEdit *edit, const QString &language)
{
#ifdef CARTULARY_SPELLING
    using MarkSpelling = std::unique_ptr<QObject> (*)(QPlainTextEdit *, const QString &);
    static const auto mark = functionOfModuleAs<MarkSpelling>(QStringLiteral("cartulary-spelling"),
                                                              "cartularyMarkSpelling");
    if (mark)
        return (*mark)(edit, language);
#else
    Q_UNUSED(edit)
    Q_UNUSED(language)
#endif
    return {};
}

} // namespace Cartulary
