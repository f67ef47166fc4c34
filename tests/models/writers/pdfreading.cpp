// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include <QRegularExpression>

#include <qpdf/Buffer.hh>

namespace Cartulary::Test {

namespace {

using Handle = QPDFObjectHandle;

QByteArray streamOf(Handle stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

QString fromUtf16(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t((uchar(bytes.at(i)) << 8) | uchar(bytes.at(i + 1))));
    return text;
}

/// The bfchar and bfrange lines of a ToUnicode table.
QHash<uint, QString> unicodeTable(Handle stream)
{
    QHash<uint, QString> table;
    if (!stream.isStream())
        return table;
    static const QRegularExpression block(QStringLiteral("beginbf(char|range)(.*?)endbf"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression codes(QStringLiteral("<([0-9a-fA-F]+)>"));
    auto blocks = block.globalMatch(QString::fromLatin1(streamOf(stream)));
    while (blocks.hasNext()) {
        const QRegularExpressionMatch match = blocks.next();
        QList<QByteArray> values;
        auto all = codes.globalMatch(match.captured(2));
        while (all.hasNext())
            values.append(all.next().captured(1).toLatin1());
        const qsizetype step = match.captured(1) == u"char" ? 2 : 3;
        for (qsizetype i = 0; i + step <= values.size(); i += step) {
            const uint first = values.at(i).toUInt(nullptr, 16);
            const uint last = step == 2 ? first : values.at(i + 1).toUInt(nullptr, 16);
            QString text = fromUtf16(values.at(i + step - 1));
            for (uint code = first; code <= last && !text.isEmpty(); ++code) {
                table.insert(code, text);
                text.back() = QChar(text.back().unicode() + 1);
            }
        }
    }
    return table;
}

/// Follows the operators of one page.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentReader(Handle fonts, QHash<QString, ReadFont> &known, ReadContent &content)
        : m_fonts(fonts)
        , m_known(known)
        , m_content(content)
    {
    }

    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator() && !object.isInlineImage()) {
            m_operands.push_back(object);
            return;
        }
        act(object.isInlineImage() ? std::string("EI") : object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    struct Mark
    {
        bool isArtifact;
        int id;
        bool isReplaced; ///< by an ActualText
    };

    void act(const std::string &name)
    {
        static const QSet<QByteArray> painting{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI"};
        if (name == "BDC" || name == "BMC") {
            open();
        } else if (name == "EMC") {
            m_marks.removeLast();
        } else if (name == "Tf") {
            m_font = &fontNamed(m_operands.front().getName());
        } else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") {
            checkMarked(name);
            show(m_operands.back());
        } else if (painting.contains(QByteArray::fromStdString(name))) {
            checkMarked(name);
        }
    }

    void open()
    {
        const QString tag = nameOf(m_operands.front());
        Mark mark{tag == u"Artifact", -1, false};
        Handle properties = m_operands.size() > 1 ? m_operands.at(1) : Handle::newNull();
        if (properties.isDictionary() && properties.hasKey("/MCID"))
            mark.id = int(properties.getKey("/MCID").getIntValue());
        if ((mark.isArtifact && current() >= 0) || (mark.id >= 0 && (inArtifact() || current() >= 0)))
            m_content.nested.append(tag);
        if (mark.id >= 0)
            m_content.order.append(mark.id);
        if (properties.isDictionary() && properties.hasKey("/ActualText")) {
            add(QString::fromStdString(properties.getKey("/ActualText").getUTF8Value()));
            mark.isReplaced = true;
        }
        m_marks.append(mark);
    }

    int current() const
    {
        const auto found = std::ranges::find_if(m_marks, [](const Mark &mark) { return mark.id >= 0; });
        return found == m_marks.end() ? -1 : found->id;
    }
    bool inArtifact() const { return std::ranges::contains(m_marks, true, &Mark::isArtifact); }

    void checkMarked(const std::string &name)
    {
        if (current() < 0 && !inArtifact())
            m_content.outside.append(QString::fromStdString(name));
    }

    ReadFont &fontNamed(const std::string &key)
    {
        Handle dictionary = m_fonts.getKey(key);
        ReadFont &font = m_known[QString::fromStdString(dictionary.getObjGen().unparse())];
        if (!font.dictionary.isInitialized()) {
            font.dictionary = dictionary;
            font.isComposite = nameOf(dictionary.getKey("/Subtype")) == u"Type0";
            font.unicode = unicodeTable(dictionary.getKey("/ToUnicode"));
        }
        return font;
    }

    void show(Handle operand)
    {
        if (operand.isString())
            showString(operand.getStringValue());
        for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i)
            show(operand.getArrayItem(i));
    }

    void showString(const std::string &codes)
    {
        const size_t width = m_font->isComposite ? 2 : 1;
        for (size_t i = 0; i + width <= codes.size(); i += width) {
            uint code = 0;
            for (size_t byte = 0; byte < width; ++byte)
                code = code << 8 | uchar(codes.at(i + byte));
            m_font->codes.insert(code);
            if (!std::ranges::contains(m_marks, true, &Mark::isReplaced))
                add(m_font->unicode.value(code));
        }
    }

    void add(const QString &text)
    {
        if (inArtifact())
            m_content.artifacts += text;
        else if (current() >= 0)
            m_content.texts[current()] += text;
    }

    Handle m_fonts;
    QHash<QString, ReadFont> &m_known;
    ReadContent &m_content;
    std::vector<Handle> m_operands;
    QList<Mark> m_marks;
    ReadFont *m_font = nullptr;
};

} // namespace

std::vector<Handle> kidsOf(Handle element)
{
    Handle kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<Handle>() : std::vector<Handle>{kids};
}

QString nameOf(Handle name)
{
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : QString();
}

PdfReading::PdfReading(const QByteArray &pdf)
    : m_bytes(pdf)
    , m_pdf(std::make_unique<QPDF>())
{
    m_pdf->processMemoryFile("read", m_bytes.constData(), size_t(m_bytes.size()));
    m_pages = m_pdf->getAllPages();
    m_contents.resize(qsizetype(m_pages.size()));
    for (qsizetype page = 0; page < m_contents.size(); ++page)
        readAgain(page);
}

void PdfReading::readAgain(qsizetype page)
{
    m_contents[page] = ReadContent();
    Handle object = m_pages.at(size_t(page));
    ContentReader reader(object.getKey("/Resources").getKey("/Font"), m_fonts, m_contents[page]);
    Handle::parseContentStream(object.getKey("/Contents"), &reader);
}

std::vector<Handle> PdfReading::elements()
{
    std::vector<Handle> all;
    for (const Handle &kid : kidsOf(root().getKey("/StructTreeRoot")))
        collect(kid, all);
    return all;
}

std::vector<Handle> PdfReading::elements(const char *type)
{
    std::vector<Handle> all = elements();
    std::erase_if(all, [type](Handle element) { return nameOf(element.getKey("/S")) != QLatin1StringView(type); });
    return all;
}

void PdfReading::collect(Handle element, std::vector<Handle> &elements)
{
    elements.push_back(element);
    for (Handle kid : kidsOf(element)) {
        if (kid.isDictionary() && kid.hasKey("/S"))
            collect(kid, elements);
    }
}

std::vector<Handle> PdfReading::annotations()
{
    std::vector<Handle> all;
    for (Handle page : m_pages) {
        if (page.hasKey("/Annots")) {
            for (const Handle &annotation : page.getKey("/Annots").getArrayAsVector())
                all.push_back(annotation);
        }
    }
    return all;
}

QString PdfReading::textOfMark(Handle kid, Handle element)
{
    Handle page = kid.isDictionary() && kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
    const int id = int((kid.isInteger() ? kid : kid.getKey("/MCID")).getIntValue());
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).getObjGen() == page.getObjGen())
            return m_contents.at(qsizetype(i)).texts.value(id, QStringLiteral("(no such mark)"));
    }
    return QStringLiteral("(no such page)");
}

QString PdfReading::textOf(Handle element)
{
    QString text;
    for (Handle kid : kidsOf(element)) {
        if (kid.isDictionary() && kid.hasKey("/S"))
            text += textOf(kid);
        else if (kid.isInteger() || kid.hasKey("/MCID"))
            text += textOfMark(kid, element);
    }
    return text;
}

QStringList PdfReading::outline()
{
    QStringList lines;
    for (const Handle &kid : kidsOf(root().getKey("/StructTreeRoot")))
        addOutline(kid, 0, lines);
    return lines;
}

void PdfReading::addOutline(Handle element, int depth, QStringList &lines)
{
    QString line = nameOf(element.getKey("/S"));
    if (Handle attributes = element.getKey("/A"); attributes.isDictionary()) {
        for (const char *key : {"/Scope", "/ListNumbering"}) {
            if (attributes.hasKey(key))
                line += u' ' + nameOf(attributes.getKey(key));
        }
    }
    if (element.hasKey("/Lang"))
        line += u' ' + QString::fromStdString(element.getKey("/Lang").getUTF8Value());
    lines.append(QString(depth * 2, u' ') + line);
    const QString inner((depth + 1) * 2, u' ');
    QString text;
    bool hasLink = false;
    const auto endText = [&] {
        if (!text.isEmpty())
            lines.append(inner + u'"' + std::exchange(text, {}) + u'"');
    };
    for (Handle kid : kidsOf(element)) {
        if (kid.isDictionary() && kid.hasKey("/S")) {
            endText();
            addOutline(kid, depth + 1, lines);
        } else if (kid.isDictionary() && kid.hasKey("/Obj")) {
            hasLink = true;
        } else {
            text += textOfMark(kid, element);
        }
    }
    endText();
    if (hasLink)
        lines.append(inner + QStringLiteral("link"));
}

Handle PdfReading::parentOf(int key)
{
    const std::vector<Handle> numbers =
        root().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        Handle number = numbers.at(i);
        if (number.getIntValue() == key)
            return numbers.at(i + 1);
    }
    return Handle::newNull();
}

} // namespace Cartulary::Test
