// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxruns.h"

#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t softHyphen = 0x00ad;
constexpr char16_t noBreakHyphen = 0x2011;
constexpr int firstBlank = 1000; // ids of content controls

} // namespace

void DocxRuns::write(const QList<Inline> &runs, bool bold, bool links)
{
    for (const Inline &run : runs)
        one(run, bold, links);
}

void DocxRuns::one(const Inline &run, bool bold, bool links)
{
    const QString words = OfficeText::shown(run);
    if (words.isEmpty())
        return;
    Looks looks{.style = OfficeText::style(run, bold)};
    if (const QString language = foreignLanguage(run, m_text.document()); !language.isEmpty())
        looks.language = OfficeText::languageTag(language);
    const QString target = links ? m_text.target(run) : QString();
    if (run.kind == Inline::Kind::Blank) {
        blank(words, looks);
    } else if (!target.isEmpty()) {
        looks.bold = run.strong && !bold;
        looks.italic = run.emphasis;
        if (run.kind == Inline::Kind::Text)
            looks.style = "Hyperlink"_L1;
        link(target, words, looks);
    } else {
        this->run(words, looks);
    }
}

void DocxRuns::link(const QString &target, const QString &words, const Looks &looks)
{
    if (target.startsWith(u'#')) {
        m_xml.element("w:hyperlink"_L1, {{"w:anchor"_L1, target.mid(1)}, {"w:history"_L1, "1"_L1}},
                      [&] { run(words, looks); });
        return;
    }
    qsizetype number = m_addresses.indexOf(target) + 1;
    if (number == 0) {
        m_addresses.append(target);
        number = m_addresses.size();
    }
    m_xml.element("w:hyperlink"_L1, {{"r:id"_L1, u"rIdLink%1"_s.arg(number)}, {"w:history"_L1, "1"_L1}},
                  [&] { run(words, looks); });
}

void DocxRuns::blank(const QString &words, const Looks &looks)
{
    const QString number = QString::number(++m_blanks);
    const QString title = documentWords(m_text.document().language).blank;
    m_xml.element("w:sdt"_L1, {}, [&] {
        m_xml.element("w:sdtPr"_L1, {}, [&] {
            m_xml.element("w:alias"_L1, {{"w:val"_L1, title}});
            m_xml.element("w:tag"_L1, {{"w:val"_L1, u"blank-"_s + number}});
            m_xml.element("w:id"_L1, {{"w:val"_L1, QString::number(firstBlank + m_blanks)}});
            m_xml.element("w:showingPlcHdr"_L1);
            m_xml.element("w:text"_L1);
        });
        m_xml.element("w:sdtContent"_L1, {}, [&] { run(words, looks); });
    });
}

void DocxRuns::run(const QString &words, const Looks &looks)
{
    m_xml.element("w:r"_L1, {}, [&] {
        properties(looks);
        pieces(words);
    });
}

void DocxRuns::properties(const Looks &looks)
{
    if (looks.style.isEmpty() && looks.language.isEmpty() && !looks.bold && !looks.italic)
        return;
    m_xml.element("w:rPr"_L1, {}, [&] {
        if (!looks.style.isEmpty())
            m_xml.element("w:rStyle"_L1, {{"w:val"_L1, looks.style}});
        if (looks.bold)
            m_xml.element("w:b"_L1);
        if (looks.italic)
            m_xml.element("w:i"_L1);
        if (!looks.language.isEmpty())
            m_xml.element("w:lang"_L1, {{"w:val"_L1, looks.language}});
    });
}

/// Words, with an element for each sign that Word has one for.
void DocxRuns::pieces(const QString &words)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            m_xml.textElement("w:t"_L1, {{"xml:space"_L1, "preserve"_L1}}, words.mid(from, to - from));
        from = to + 1;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t c = words.at(i).unicode();
        if (c != u'\n' && c != softHyphen && c != noBreakHyphen)
            continue;
        flush(i);
        m_xml.element(c == u'\n' ? "w:br"_L1 : c == softHyphen ? "w:softHyphen"_L1 : "w:noBreakHyphen"_L1);
    }
    flush(words.size());
}

void DocxRuns::plain(const QString &words)
{
    if (!words.isEmpty())
        run(cleanText(words), {});
}

void DocxRuns::tab()
{
    m_xml.element("w:r"_L1, {}, [&] { m_xml.element("w:tab"_L1); });
}

void DocxRuns::field(const QString &instruction, const QString &result)
{
    fieldMark("begin"_L1);
    fieldInstruction(instruction);
    fieldMark("separate"_L1);
    plain(result);
    fieldMark("end"_L1);
}

void DocxRuns::fieldMark(QLatin1StringView type)
{
    m_xml.element("w:r"_L1, {}, [&] { m_xml.element("w:fldChar"_L1, {{"w:fldCharType"_L1, type}}); });
}

void DocxRuns::fieldInstruction(const QString &instruction)
{
    m_xml.element("w:r"_L1, {}, [&] {
        m_xml.textElement("w:instrText"_L1, {{"xml:space"_L1, "preserve"_L1}}, u' ' + instruction + u' ');
    });
}

} // namespace Cartulary
