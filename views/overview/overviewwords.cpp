// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewwords.h"

#include "journalrow.h"
#include "valuetext.h"
#include "valuewords.h"
#include "vocabulary.h"

#include <QCoreApplication>

namespace Cartulary::OverviewWords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstFew = 3;
constexpr qsizetype most = 200; ///< more links than that nobody reads
constexpr qsizetype longestName = 44; ///< a statement's name is its whole text

QString link(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    qsizetype end = std::max<qsizetype>(name.lastIndexOf(u' ', longestName), longestName / 2);
    while (end > 1 && !name.at(end - 1).isLetterOrNumber())
        --end;
    return name.first(end) + u'…';
}

QString list(const QStringList &items)
{
    return items.isEmpty() ? QString()
                           : u"<ul style=\"margin-top:0; margin-left:16px; -qt-list-indent:0\"><li>%1</li></ul>"_s.arg(
                                 items.join("</li><li>"_L1));
}

/// Of what has no name of its own, only the kind.
QString named(const QString &kind, const QString &name)
{
    return name.startsWith(kind)
             ? name
             : QCoreApplication::translate("Cartulary::Overview", "%1 “%2”", "kind and name of a record")
                   .arg(kind, shortened(name));
}

/// "Retention rule “Invoices”"; of a record that is gone only the kind.
QString recordWords(const QString &typeName, const QString &id, const Register &content, Language language)
{
    const RecordType *type = findRecordType(typeName);
    const QString kind = type ? type->label.anyText(language) : typeName;
    return !type || type->single || !content.contains(id) ? kind : named(kind, recordName(id, content, language));
}

QString missingLine(const MissingField &missing, const Register &content, Language language)
{
    const Origin &origin = missing.origin;
    const QString target = content.contains(origin.recordId) ? u"record/%1/%2"_s.arg(origin.recordId, origin.field)
                                                             : u"type/%1"_s.arg(origin.recordType);
    QString words = recordWords(origin.recordType, origin.recordId, content, language);
    if (!missing.label.isEmpty())
        words += (language == Language::French ? u"\u00a0: "_s : u": "_s) + missing.label;
    const QString article = missing.article.isEmpty() ? QString()
                                                      : articleInWords(missing.article, language, homeCountry(content));
    return findRecordType(origin.recordType) ? link(target, words) + u' ' + u"<small>%1</small>"_s.arg(article)
                                             : words.toHtmlEscaped();
}

} // namespace

QString document(const DocumentFacts &facts, const Register &content, Language language, bool all)
{
    const Term *term = vocabulary(u"document"_s)->find(facts.document);
    QString state = QCoreApplication::translate("Cartulary::Overview", "nothing is missing");
    if (!facts.problem.isEmpty())
        state = facts.problem;
    else if (!facts.missing.isEmpty())
        state = QCoreApplication::translate("Cartulary::Overview", "%n missing", nullptr, int(facts.missing.size()));
    if (facts.lookedAt >= 0)
        state += u' '
               + QCoreApplication::translate("Cartulary::Overview", "(in the first %1 activities)")
                     .arg(localeOf(language).toString(facts.lookedAt));
    QStringList items;
    const qsizetype shown = std::min(all ? most : firstFew, facts.missing.size());
    for (const MissingField &missing : facts.missing.first(shown))
        items.append(missingLine(missing, content, language));
    if (shown < facts.missing.size())
        items.append(
            link(u"all/"_s + facts.document, QCoreApplication::translate("Cartulary::Overview", "… and %n more",
                                                                         nullptr, int(facts.missing.size() - shown))));
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    return u"<p style=\"margin-top:0; margin-bottom:4px\"><b>%1</b>%2%3</p>%4"_s.arg(
        (term ? term->label.anyText(language) : facts.document).toHtmlEscaped(), colon, state.toHtmlEscaped(),
        list(items));
}

QString reviews(const QList<ReviewDue> &reviews, const Register &content, QDate today, Language language)
{
    if (reviews.isEmpty())
        return QCoreApplication::translate("Cartulary::Overview", "Nothing is due.").toHtmlEscaped();
    QStringList items;
    for (const ReviewDue &due : reviews) {
        QString when = dateInWords(due.day, language);
        if (due.kind == ReviewDue::Kind::End)
            when = QCoreApplication::translate("Cartulary::Overview", "ends on %1").arg(when);
        else if (due.day < today)
            when = QCoreApplication::translate("Cartulary::Overview", "review overdue since %1").arg(when);
        else
            when = QCoreApplication::translate("Cartulary::Overview", "to be reviewed by %1").arg(when);
        const QString words = recordWords(due.type->name, due.recordId, content, language);
        items.append(
            u"%1, %2"_s.arg(link(u"record/%1/%2"_s.arg(due.recordId, due.field), words), when.toHtmlEscaped()));
    }
    return list(items);
}

QString changes(const QList<JournalEntry> &entries, const Register &content, Language language)
{
    QStringList items;
    for (const JournalEntry &entry : entries) {
        const JournalRow row = journalRow(entry, language);
        const QString words = named(row.type, row.name);
        QStringList by{journalTimeText(entry, language)};
        if (!entry.author.isEmpty())
            by.append(entry.author);
        items.prepend(u"%1, %2 <small>%3</small>"_s.arg(
            content.contains(entry.recordId) ? link(u"record/"_s + entry.recordId, words) : words.toHtmlEscaped(),
            row.what.toHtmlEscaped(), by.join(u" · "_s).toHtmlEscaped()));
    }
    if (items.isEmpty())
        return QCoreApplication::translate("Cartulary::Overview", "Nothing has been changed yet.").toHtmlEscaped();
    items.append(
        link(u"page/journal"_s, QCoreApplication::translate("Cartulary::Overview", "Everything, in the journal")));
    return list(items);
}

} // namespace Cartulary::OverviewWords
