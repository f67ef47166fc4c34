// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "fill.h"
#include "packagereader.h"
#include "templateregister.h"

#include <QRegularExpression>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Real documents, where they are at hand.
class TemplateCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldChangeOnlyTheBlanks_data();
    void shouldChangeOnlyTheBlanks();
    void shouldFindTheFieldsOfADocumentThatListsThem();
    void shouldFindTheSameBlanksInBothForms();
    void shouldFindNoBlankWhereThereIsNone();
};

namespace {

QByteArray fileNamed(const QString &ending)
{
    for (const CorpusFile &file : corpus()) {
        if (file.path.endsWith(ending))
            return file.bytes();
    }
    return {};
}

/// The texts of a flow, with all that a scan found taken out.
QStringList textWithoutBlanks(const TextFlow &flow, const Scan &found)
{
    QStringList texts;
    for (const FlowParagraph &paragraph : flow.paragraphs)
        texts.append(paragraph.text);
    QList<const Blank *> blanks;
    for (const Blank &blank : found.blanks)
        blanks.append(&blank);
    std::ranges::sort(blanks, std::ranges::greater(), [](const Blank *b) { return std::pair(b->paragraph, b->from); });
    for (const Blank *blank : std::as_const(blanks)) {
        if (blank->paragraph >= 0)
            texts[blank->paragraph].replace(blank->from, blank->to - blank->from, u"\uFFFC"_s);
    }
    for (int i = 0; i < texts.size(); ++i) {
        if (const int original = flow.paragraphs.at(i).twinOf; original >= 0)
            texts[i] = texts.at(original);
    }
    return texts;
}

} // namespace

void TemplateCorpusTest::shouldChangeOnlyTheBlanks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const CorpusFile &file : corpus()) {
        static const QRegularExpression fillable(u"\\.(docx|dotx|odt)$"_s);
        const bool kind = file.kind == "dpa"_L1 || file.kind == "contract"_L1 || file.kind.endsWith("-fields"_L1);
        if (kind && fillable.match(file.path).hasMatch())
            QTest::newRow(qPrintable(file.path)) << file.bytes();
    }
    if (corpus().isEmpty())
        QTest::newRow("none") << QByteArray();
}

void TemplateCorpusTest::shouldChangeOnlyTheBlanks()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        QSKIP("CARTULARY_CORPUS names no collection of files");
    auto file = TemplateFile::open(bytes);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().toString()));
    const Scan found = scan((*file)->flow());
    const Register content = templateRegister();
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), u"ys"_s).value();
    // A word of its own in each blank, so that what is lost or doubled shows.
    TemplateMap map;
    for (qsizetype i = 0; i < found.blanks.size(); ++i)
        map.blanks.insert(found.blanks.at(i).id, {Decision::Kind::Text, u"\uFFFC"_s});
    for (const Repeat &repeat : found.repeats)
        map.repeats.insert(repeat.id, {RepeatDecision::Kind::Leave, {}});
    const QStringList expected = textWithoutBlanks((*file)->flow(), found);
    const qsizetype paragraphs = (*file)->flow().paragraphs.size();
    fill(**file, found, propose(found, values.get()), map, *values);
    const QByteArray written = (*file)->save().value();

    const auto again = TemplateFile::open(written);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
    const TextFlow &flow = (*again)->flow();
    if (flow.paragraphs.size() == paragraphs) {
        for (int i = 0; i < paragraphs; ++i)
            QCOMPARE(QString(flow.paragraphs.at(i).text).remove(u' '), QString(expected.at(i)).remove(u' '));
    }
    const PackageParts before = readPackage(bytes).value(), after = readPackage(written).value();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after.at(i).name, before.at(i).name);
        const bool text = (*again)->flow().parts.contains(after.at(i).name) || after.at(i).name.endsWith(".xml"_L1);
        if (!text)
            QCOMPARE(after.at(i).data, before.at(i).data);
    }
}

void TemplateCorpusTest::shouldFindTheFieldsOfADocumentThatListsThem()
{
    const QByteArray bytes = fileNamed(u"common-paper-data-processing-agreement.docx"_s);
    const QString listed = QString::fromUtf8(fileNamed(u"common-paper-data-processing-agreement.metadata.yaml"_s));
    if (bytes.isEmpty())
        QSKIP("CARTULARY_CORPUS names no collection of files");
    static const QRegularExpression field(u"- name: (\\w+)\\s+type: string"_s);
    QSet<QString> expected, found;
    for (const QRegularExpressionMatch &match : field.globalMatch(listed))
        expected.insert(match.captured(1));
    const auto file = TemplateFile::open(bytes).value();
    const Scan result = scan(file->flow());
    for (const Blank &blank : result.blanks)
        found.insert(blank.name);
    // What the list names and the text has.
    const QString text = textOf(bytes);
    for (const QString &name : expected) {
        if (text.contains(u'{' + name + u'}'))
            QVERIFY2(found.contains(name), qPrintable(name));
    }
    // Nothing in the text's braces is overlooked; its boxes are boxes.
    static const QRegularExpression tag(u"\\{(\\w+)\\}"_s);
    QSet<QString> tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        tags.insert(match.captured(1));
    QVERIFY(found.contains(tags));
    QVERIFY(result.choices.size() >= 65);
}

void TemplateCorpusTest::shouldFindTheSameBlanksInBothForms()
{
    const QByteArray words = fileNamed(u"openagreements-employment-offer-letter.docx"_s);
    const QByteArray tags = fileNamed(u"openagreements-employment-offer-letter.fill.docx"_s);
    if (words.isEmpty())
        QSKIP("CARTULARY_CORPUS names no collection of files");
    const auto labels = [](const QByteArray &bytes) {
        QStringList list;
        const auto file = TemplateFile::open(bytes).value();
        for (const Blank &blank : scan(file->flow()).blanks)
            list.append(blank.label);
        return list;
    };
    const QStringList inTags = labels(tags);
    for (const QString &label : labels(words))
        QVERIFY2(inTags.contains(label), qPrintable(label));
}

void TemplateCorpusTest::shouldFindNoBlankWhereThereIsNone()
{
    const QByteArray bytes = fileNamed(u"apache+poi/delins.docx"_s);
    if (bytes.isEmpty())
        QSKIP("CARTULARY_CORPUS names no collection of files");
    const auto file = TemplateFile::open(bytes).value();
    QCOMPARE(scan(file->flow()).blanks.size(), 0);
}

QTEST_GUILESS_MAIN(TemplateCorpusTest)
#include "templatecorpustest.moc"
