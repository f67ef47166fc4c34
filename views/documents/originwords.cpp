// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originwords.h"

#include "fieldpath.h"
#include "vocabulary.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

QString recordInWords(const RecordType &type, const QString &id, const Register &content, Language language)
{
    const QString label = type.label.anyText(language);
    const Register::Found found = content.find(id);
    if (type.single || !found.type)
        return label;
    const QString name = displayName(type, *found.record, language);
    if (name.startsWith(label))
        return name; // it has none of its own
    return (language == Language::French ? u"%1 «\u00a0%2\u00a0»"_s : u"%1 “%2”"_s).arg(label, name);
}

QString originInWords(const Origin &origin, const Register &content, Language language)
{
    const RecordType *type = findRecordType(origin.recordType);
    if (!type)
        return {};
    const QString record = recordInWords(*type, origin.recordId, content, language);
    if (origin.field.isEmpty())
        return record;
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    return record + colon + pathInWords(*type, origin.field, language);
}

QString documentLabel(const QString &document, Language language)
{
    const Vocabulary *list = vocabulary(u"document"_s);
    const Term *term = list ? list->find(document) : nullptr;
    return term ? term->label.anyText(language) : document;
}

} // namespace Cartulary
