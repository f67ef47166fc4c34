// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingcheck.h"

#include "context.h"
#include "vocabulary.h"

#include <QRegularExpression>
#include <QSet>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The names that a text uses, and those that it gives to what its loops go over.
struct Names
{
    QSet<QString> used; ///< the first word of each: "activity" of "activity.name"
    QSet<QString> given;
};

void readNames(const QString &text, Names &names)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'"_s);
    static const QRegularExpression loop(u"^for\\s+(\\w+)\\s+in\\b"_s), with(u"\\bas\\s+(\\w+)"_s);
    static const QRegularExpression path(u"(?<![\\w.])[A-Za-z_]\\w*(?:\\.\\w+)*"_s);
    static const QSet<QString> words{u"if"_s,     u"else"_s,    u"elif"_s, u"endif"_s, u"for"_s,     u"in"_s,
                                     u"endfor"_s, u"empty"_s,   u"and"_s,  u"or"_s,    u"not"_s,     u"with"_s,
                                     u"as"_s,     u"endwith"_s, u"True"_s, u"False"_s, u"forloop"_s, u"include"_s};
    for (const WordingTag &tag : wordingTags(text)) {
        const QString inside = text.sliced(tag.start + 2, tag.length - 4).trimmed().remove(quoted);
        if (tag.block) {
            for (const QRegularExpression &naming : {loop, with}) {
                if (const QRegularExpressionMatch match = naming.match(inside); match.hasMatch())
                    names.given.insert(match.captured(1));
            }
        }
        for (const QRegularExpressionMatch &match : path.globalMatch(inside)) {
            if (const QString first = match.captured().section(u'.', 0, 0); !words.contains(first))
                names.used.insert(first);
        }
    }
}

/// What the program's own wording uses: some names stand in the context only where the register gives cause.
QSet<QString> namesOfOriginals(Language language)
{
    Names names;
    const Vocabulary *documents = vocabulary(u"document"_s);
    for (const Term &term : documents ? documents->terms : QList<Term>()) {
        const Result<QList<WordingSection>> sections = originalWording(term.id, language);
        for (const WordingSection &section : sections ? *sections : QList<WordingSection>())
            readNames(section.text, names);
    }
    return names.used - names.given;
}

} // namespace

std::shared_ptr<const WordingOverride> ownWording(const Register &content, const QString &document,
                                                  const QString &section, Language language)
{
    for (const auto &own : content.all<WordingOverride>()) {
        if (own->document == document && own->section == section && own->language == languageCode(language))
            return own;
    }
    return nullptr;
}

Register withDraft(const Register &content, const QString &document, const QString &section, Language language,
                   const QString &text)
{
    const auto own = ownWording(content, document, section, language);
    auto draft = own ? std::make_shared<WordingOverride>(*own) : std::make_shared<WordingOverride>();
    if (!own) {
        draft->id = newId();
        draft->document = document;
        draft->section = section;
        draft->language = languageCode(language);
    }
    draft->text = text;
    Register result = content;
    result.put(recordType<WordingOverride>(), draft);
    return result;
}

WordingCheck checkWording(const Register &content, const DocumentRequest &request, const QString &text)
{
    WordingCheck check;
    ComposeState state(content, request.language);
    Result<Document> document = composeIn(state, request);
    if (!document) {
        check.error = document.error();
        return check;
    }
    check.document = std::move(*document);
    QSet<QString> unknown = state.unknownNames;
    Names names;
    readNames(text, names);
    names.used -= names.given;
    if (const Result<QVariantHash> context = contextOf(state, request)) {
        const QSet<QString> usual = namesOfOriginals(request.language);
        for (const QString &name : std::as_const(names.used)) {
            if (!context->contains(name) && !usual.contains(name))
                unknown.insert(name);
        }
    }
    check.unknownNames = unknown.values();
    check.unknownNames.sort();
    return check;
}

QString sectionHeading(const WordingSection &section)
{
    static const QRegularExpression heading(u"^##+ +(.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression tag(u"\\{[{%#].*?[}%#]\\}"_s);
    const QRegularExpressionMatch match = heading.match(section.text);
    const QString words = match.hasMatch() ? match.captured(1).remove(tag).simplified() : QString();
    return words.isEmpty() ? section.name : words;
}

QList<WordingTag> wordingTags(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{.*?\\}\\}|\\{%.*?%\\}"_s);
    QList<WordingTag> tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        tags.append({match.capturedStart(), match.capturedLength(), match.captured().at(1) == u'%'});
    return tags;
}

} // namespace Cartulary
