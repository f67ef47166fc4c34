// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "context.h"
#include "imagevalue.h"
#include "markdowntree.h"
#include "organisation.h"
#include "parties.h"
#include "wording.h"
#include "wordingengine.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// What the template engine says, in words for whoever writes wording. Its lines are counted from 0.
QString inPlainWords(const QString &message)
{
    static const QRegularExpression unclosed(
        u"Unclosed tag.*Expected one of: \\((?:.* )?(\\w+)\\)(?:, line (\\d+))?"_s);
    static const QRegularExpression unknown(u"Invalid block tag on line (\\d+): '([^']*)'"_s);
    if (const QRegularExpressionMatch match = unclosed.match(message); match.hasMatch())
        return QCoreApplication::translate("Cartulary::Composer", "line %1: this tag is never closed; write {% %2 %} "
                                                                  "where it ends")
            .arg(match.captured(2).toInt() + 1)
            .arg(match.captured(1));
    if (const QRegularExpressionMatch match = unknown.match(message); match.hasMatch())
        return QCoreApplication::translate("Cartulary::Composer",
                                           "line %1: there is no tag “%2”, or nothing opens what "
                                           "it closes")
            .arg(match.captured(1).toInt() + 1)
            .arg(match.captured(2));
    return message;
}

Result<QString> render(const QList<WordingSection> &sections, const QVariantHash &names)
{
    const Result<WordingEngine *> engine = wordingEngine();
    if (!engine)
        return std::unexpected(engine.error());
    const std::expected<QString, WordingEngine::Fault> markdown = (*engine)->render(sections, names);
    if (!markdown)
        return refused(
            QCoreApplication::translate("Cartulary::Composer", "the wording of section %1 cannot be used: %2")
                .arg(markdown.error().section, inPlainWords(markdown.error().message)));
    return *markdown;
}

/// What stands under the title: the version and its date, or the day the document is made for.
QString versionLine(ComposeState &state, const QVariantHash &names, const DocumentRequest &request)
{
    const QVariant version = names.value(u"version"_s);
    QString number, when;
    const auto words = [&state](const QString &tokens) {
        QString text;
        state.values.split(
            tokens, [&](const QString &plain) { text += plain; },
            [&](const ValueTable::Entry &entry) { text += entry.text; });
        return text;
    };
    if (version.canConvert<RecordView>()) {
        const RecordView view = version.value<RecordView>();
        number = words(view.lookUp(u"number"_s).toString());
        when = words(view.lookUp(u"when"_s).toString());
    }
    QStringList parts;
    if (!number.isEmpty())
        parts.append(state.words["version_number"].replace("{number}"_L1, number));
    if (!when.isEmpty())
        parts.append(state.words["last_updated"].replace("{when}"_L1, when));
    else
        parts.append(state.words["dated"].replace("{when}"_L1, dateInWords(request.date, request.language)));
    return parts.join(u" – "_s);
}

QString titleOf(ComposeState &state, const DocumentRequest &request)
{
    // The title of the agreement with customers is not that of an agreement with a supplier.
    const bool supplier = state.content.find(request.customerId).type == &recordType<SubProcessor>();
    for (const auto &profile : state.content.all<DocumentProfile>()) {
        if (!supplier && profile->document == request.document && !profile->title.isEmpty())
            return printable(profile->title.anyText(request.language)).replace(u'\n', u' ');
    }
    const Term *term = state.term(u"document"_s, request.document);
    return term ? term->label.text(request.language) : request.document;
}

} // namespace

Result<Document> compose(const Register &content, const DocumentRequest &request)
{
    ComposeState state(content, request.language);
    return composeIn(state, request);
}

Result<Document> composeIn(ComposeState &state, const DocumentRequest &request)
{
    registerViews();
    const Register &content = state.content;
    const Result<QList<WordingSection>> sections = wording(request.document, request.language, content);
    if (!sections)
        return std::unexpected(sections.error());
    const Result<QVariantHash> names = contextOf(state, request);
    if (!names)
        return std::unexpected(names.error());
    const Result<QString> markdown = render(*sections, *names);
    if (!markdown)
        return std::unexpected(markdown.error());

    Document document;
    document.language = request.language;
    document.date = request.date;
    document.title = titleOf(state, request);
    if (const auto organisation = content.first<Organisation>()) {
        document.author = printable(organisation->name).replace(u'\n', u' ');
        document.subtitle = document.author;
        document.accent = isColour(organisation->accentColour) ? organisation->accentColour : QString();
        document.logo = imageFromValue(organisation->logo).value_or(ImageFile()).bytes;
    }
    document.versionLine = versionLine(state, *names, request);
    document.subject = document.author.isEmpty() ? document.title : document.title + u" – "_s + document.author;
    Result<QList<Block>> blocks = treeFromMarkdown(*markdown, state.values, request.language, state.words["annex"],
                                                   document.missing);
    if (!blocks)
        return std::unexpected(blocks.error());
    document.blocks = std::move(*blocks);
    document.origins = state.values.origins();
    return document;
}

} // namespace Cartulary
