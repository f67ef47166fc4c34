// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualtext.h"

#include "manualstyle.h"
#include "textmatch.h"

#include <QDir>
#include <QFile>
#include <QTextBlock>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(Language language)
{
    return u":/cartulary/manual/"_s + languageCode(language);
}

/// The anchor of a heading as code hosts make it, so that the links also work where the files are read: small letters,
/// hyphens for spaces, no marks.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

QStringList ManualText::chapters(Language language)
{
    return QDir(folderOf(language)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString ManualText::source(Language language, const QString &chapter)
{
    QFile file(folderOf(language) + u'/' + chapter);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ManualText::ManualText(Language language, const QFont &font, const QPalette &palette, For use)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(font);
    const QStringList files = chapters(language);
    QStringList texts;
    for (const QString &file : files)
        texts.append(source(language, file));
    m_document.setMarkdown(texts.join(u"\n\n"_s), QTextDocument::MarkdownDialectGitHub);
    findHeadings(files);
    ManualStyle(font, palette, use == For::Paper).applyTo(m_document);
}

/// Each chapter begins with its title, the only heading of the first level in it.
void ManualText::findHeadings(const QStringList &files)
{
    QStringList left = files;
    QString chapter;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        if (level == 1 && !left.isEmpty())
            chapter = left.takeFirst();
        m_headings.append({level, block.text(), chapter, anchorOf(block.text()), block.position()});
    }
}

qsizetype ManualText::target(const QString &link) const
{
    const QString chapter = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        if (m_headings.at(i).chapter == chapter && (anchor.isEmpty() || m_headings.at(i).anchor == anchor))
            return i;
    }
    return -1;
}

qsizetype ManualText::headingAt(int position) const
{
    const auto next = std::ranges::upper_bound(m_headings, position, {}, &ManualHeading::position);
    return std::max<qsizetype>(0, next - m_headings.begin() - 1);
}

QList<ManualText::Hit> ManualText::find(const QString &typed) const
{
    const QStringList words = searchWords(typed);
    QList<Hit> hits;
    if (words.isEmpty())
        return hits;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const bool all = std::ranges::all_of(words,
                                             [&](const QString &word) { return !matchesIn(text, {word}).isEmpty(); });
        if (!all)
            continue;
        Hit hit{block.position(), {}};
        for (const Stretch &stretch : matchesIn(text, words))
            hit.words.append({block.position() + int(stretch.start), int(stretch.length)});
        hits.append(hit);
    }
    return hits;
}

} // namespace Cartulary
