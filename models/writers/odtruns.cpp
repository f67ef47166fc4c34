// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtruns.h"

#include "odtxml.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

void OdtRuns::write(const QList<Inline> &runs, bool bold, bool links)
{
    for (const Inline &run : runs)
        one(run, bold, links);
}

void OdtRuns::one(const Inline &run, bool bold, bool links)
{
    const QString words = OfficeText::shown(run);
    if (words.isEmpty())
        return;
    const QString target = links ? m_text.target(run) : QString();
    const QLatin1StringView style = OfficeText::style(run, bold);
    const QString named = style.isEmpty() ? QString() : odfStyle(style);
    const auto content = [&] {
        if (target.isEmpty())
            styled(named, run, words);
        else
            link(target, named, run, words);
    };
    const QString language = foreignLanguage(run, m_text.document());
    if (language.isEmpty())
        return content();
    m_xml.element("text:span"_L1, {{"text:style-name"_L1, m_styles.language(OfficeText::languageTag(language))}},
                  content);
}

void OdtRuns::link(const QString &target, const QString &style, const Inline &run, const QString &words)
{
    const QString looks = odfStyle("Hyperlink"_L1);
    m_xml.element("text:a"_L1,
                  {{"xlink:type"_L1, "simple"_L1},
                   {"xlink:href"_L1, target},
                   {"text:style-name"_L1, looks},
                   {"text:visited-style-name"_L1, looks}},
                  [&] { styled(style, run, words); });
}

void OdtRuns::styled(const QString &style, const Inline &run, const QString &words)
{
    const auto content = [&] {
        if (run.kind != Inline::Kind::Blank)
            return plain(words);
        m_afterSpace = false;
        m_xml.textElement("text:placeholder"_L1,
                          {{"text:placeholder-type"_L1, "text"_L1},
                           {"text:description"_L1, documentWords(m_text.document().language).blank}},
                          u'<' + oneLine(words) + u'>');
    };
    if (style.isEmpty())
        content();
    else
        m_xml.element("text:span"_L1, {{"text:style-name"_L1, style}}, content);
}

/// Words, with an element for each line break and for each space that a reader would take together with the one before.
void OdtRuns::plain(const QString &words)
{
    const QString clean = cleanText(words);
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            m_xml.text(clean.mid(from, to - from));
        from = to + 1;
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c == u'\n' || (c == u' ' && m_afterSpace)) {
            flush(i);
            m_xml.element(c == u'\n' ? "text:line-break"_L1 : "text:s"_L1);
        }
        m_afterSpace = c == u'\n' || c == u' ';
    }
    flush(clean.size());
}

void OdtRuns::tab()
{
    m_xml.element("text:tab"_L1);
    m_afterSpace = true;
}

} // namespace Cartulary
