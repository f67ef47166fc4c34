// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "customers.h"
#include "valuetable.h"
#include "vocabulary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// A shared piece may include others, but a circle ends here.
constexpr int deepestInclude = 4;

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            QCoreApplication::translate("Cartulary::Wording", "the wording %1 is missing from the program").arg(path));
    return QString::fromUtf8(file.readAll());
}

/// Puts the shared pieces in place of their {% include "shared/name.md" %}, so that each stands in its own lines.
Result<QString> withShared(const QString &text, Language language, int depth = 0)
{
    static const QRegularExpression include(u"[ \\t]*\\{% include \"shared/([a-z0-9-]+)\\.md\" %\\}"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (depth == deepestInclude)
            continue;
        const QString path = u":/cartulary/wording/shared/%1/%2.md"_s.arg(languageCode(language), match.captured(1));
        if (!QFile::exists(path))
            return refused(
                QCoreApplication::translate("Cartulary::Wording", "there is no shared piece of wording called “%1”")
                    .arg(match.captured(1)));
        const Result<QString> piece = readText(path);
        if (!piece)
            return piece;
        const Result<QString> whole = withShared(piece->trimmed(), language, depth + 1);
        if (!whole)
            return whole;
        result += *whole;
    }
    result += QStringView(text).sliced(from);
    return result;
}

/// Private-use characters stand for values (ValueTable): wording has none of its own.
QString withoutTokens(QString text)
{
    return text.remove(ValueTable::open).remove(ValueTable::close);
}

} // namespace

Result<QList<WordingSection>> originalWording(const QString &document, Language language)
{
    const Vocabulary *documents = vocabulary(u"document"_s);
    if (!documents || !documents->find(document))
        return refused(
            QCoreApplication::translate("Cartulary::Wording", "there is no document called “%1”").arg(document));
    const QDir folder(u":/cartulary/wording/%1/%2"_s.arg(document, languageCode(language)));
    QList<WordingSection> sections;
    for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const Result<QString> text = readText(folder.filePath(file));
        if (!text)
            return std::unexpected(text.error());
        const Result<QString> whole = withShared(withoutTokens(*text), language);
        if (!whole)
            return std::unexpected(whole.error());
        sections.append({file.chopped(3), *whole});
    }
    if (sections.isEmpty())
        return ioError(QCoreApplication::translate("Cartulary::Wording", "the wording %1 is missing from the program")
                           .arg(document));
    return sections;
}

Result<QList<WordingSection>> wording(const QString &document, Language language, const Register &content)
{
    Result<QList<WordingSection>> sections = originalWording(document, language);
    if (!sections)
        return sections;
    for (const auto &changed : content.all<WordingOverride>()) {
        if (changed->document != document || changed->language != languageCode(language))
            continue;
        const auto section = std::ranges::find(*sections, changed->section, &WordingSection::name);
        const QString where = u"wording_override %1"_s.arg(changed->id);
        if (section == sections->end())
            return refused(QCoreApplication::translate(
                               "Cartulary::Wording",
                               "the register words the section “%1” otherwise, but the document %2 has no such section")
                               .arg(changed->section, document),
                           where);
        const Result<QString> whole = withShared(withoutTokens(changed->text), language);
        if (!whole)
            return refused(whole.error().message, where);
        section->text = *whole;
    }
    return sections;
}

} // namespace Cartulary
