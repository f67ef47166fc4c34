// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualtext.h"
#include "recordtype.h"
#include "sections.h"
#include "windowactions.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QXmlStreamReader>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

const QString keyboardChapter = u"08-keyboard.md"_s;

/// What one chapter consists of, without its words.
struct Frame
{
    QStringList headings, tables, links, codes;
    qsizetype strong = 0;
    qsizetype listItems = 0;
    qsizetype paragraphs = 0;
};

/// The keys of a French keyboard under their English names.
QString inEnglish(QString keys)
{
    static const QList<std::pair<QString, QString>> names{
        {u"Maj"_s, u"Shift"_s},   {u"Suppr"_s, u"Del"_s},    {u"Échap"_s, u"Esc"_s},    {u"Entrée"_s, u"Enter"_s},
        {u"Haut"_s, u"Up"_s},     {u"Bas"_s, u"Down"_s},     {u"Gauche"_s, u"Left"_s},  {u"Droite"_s, u"Right"_s},
        {u"Fin"_s, u"End"_s},     {u"Espace"_s, u"Space"_s}, {u"Origine"_s, u"Home"_s}, {u"PgSuiv"_s, u"PgDown"_s},
        {u"PgPréc"_s, u"PgUp"_s},
    };
    for (const auto &[french, english] : names)
        keys.replace(QRegularExpression(u"\\b%1\\b"_s.arg(french), QRegularExpression::UseUnicodePropertiesOption),
                     english);
    return keys;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator each = QRegularExpression(pattern).globalMatch(text);
    while (each.hasNext())
        found.append(each.next().captured(1));
    return found;
}

QStringList codesOf(const QString &markdown)
{
    return matches(markdown, u"`([^`]+)`"_s);
}

QStringList boldOf(const QString &markdown)
{
    return matches(markdown, u"\\*\\*([^*]+)\\*\\*"_s);
}

Frame frameOf(const ManualText &text, Language language, const QString &chapter)
{
    const QString markdown = ManualText::source(language, chapter);
    Frame frame;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u'#'))
            frame.headings.append(line.section(u' ', 0, 0));
        else if (line.startsWith(u'|'))
            frame.tables.append(QString::number(line.count(u'|')));
        else if (line.contains(QRegularExpression(u"^(-|\\d+\\.) "_s)))
            ++frame.listItems;
        else if (!line.isEmpty())
            ++frame.paragraphs;
    }
    for (const QString &link : matches(markdown, u"\\]\\(([^)]*)\\)"_s))
        frame.links.append(QString::number(text.target(link)));
    for (const QString &code : codesOf(markdown))
        frame.codes.append(language == Language::French ? inEnglish(code) : code);
    frame.strong = boldOf(markdown).size();
    return frame;
}

/// The rows of the table below the heading with number @p part of the chapter on keys: what, and its keys.
QList<std::pair<QString, QStringList>> keyTable(Language language, int part)
{
    QList<std::pair<QString, QStringList>> rows;
    const QString section = ManualText::source(language, keyboardChapter).split(u"\n## "_s).value(part);
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u'|') && line.contains(u'`'))
            rows.append({line.section(u'|', 1, 1).trimmed(), codesOf(line)});
    }
    return rows;
}

/// As a menu says it, without what is not read aloud.
QString plain(QString text)
{
    static const QRegularExpression marks(u"&(?!&)|…|%n|%\\d"_s);
    return text.replace(marks, QString()).simplified();
}

/// What the window says in French, by what it says in English.
QMultiHash<QString, QString> frenchWords()
{
    QFile file(QStringLiteral(CARTULARY_SOURCE_DIR "/translations/cartulary_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMultiHash<QString, QString> words;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = plain(xml.readElementText());
        else if (xml.name() == "numerusform"_L1)
            words.insert(source, plain(xml.readElementText()));
        else if (xml.name() == "translation"_L1 && !xml.attributes().hasAttribute(u"type"_s))
            words.insert(source, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    for (const RecordType *type : recordTypes()) {
        words.insert(type->label.anyText(Language::English), type->label.anyText(Language::French));
        words.insert(type->pluralLabel.anyText(Language::English), type->pluralLabel.anyText(Language::French));
    }
    return words;
}

} // namespace

class ManualTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheSameChaptersInBothLanguages();
    void shouldSayTheSameInBothLanguages_data();
    void shouldSayTheSameInBothLanguages();
    void shouldLeadSomewhereWithEveryLink();
    void shouldKeepToFrenchTypography();
    void shouldNameTheShortcutsThatTheWindowHas();
    void shouldListEveryKeyThatItNames();
    void shouldUseTheWordsOfTheWindow();
    void shouldFindWithoutAccents();
};

void ManualTextTest::shouldHaveTheSameChaptersInBothLanguages()
{
    const QStringList english = ManualText::chapters(Language::English);
    QCOMPARE(english.size(), 10);
    QCOMPARE(ManualText::chapters(Language::French), english);
    for (const Language language : documentLanguages) {
        for (const QString &chapter : english) {
            const QString source = ManualText::source(language, chapter);
            QVERIFY2(source.startsWith("# "_L1), qPrintable(chapter));
            QCOMPARE(source.count(QRegularExpression(u"^# "_s, QRegularExpression::MultilineOption)), 1);
        }
    }
}

void ManualTextTest::shouldSayTheSameInBothLanguages_data()
{
    QTest::addColumn<QString>("chapter");
    for (const QString &chapter : ManualText::chapters(Language::English))
        QTest::addRow("%s", qPrintable(chapter)) << chapter;
}

void ManualTextTest::shouldSayTheSameInBothLanguages()
{
    QFETCH(const QString, chapter);
    const ManualText frenchText(Language::French, QFont(), QPalette());
    const ManualText englishText(Language::English, QFont(), QPalette());
    const Frame french = frameOf(frenchText, Language::French, chapter);
    const Frame english = frameOf(englishText, Language::English, chapter);
    QCOMPARE(french.headings, english.headings);
    QCOMPARE(french.tables, english.tables);
    QCOMPARE(french.links, english.links);
    QCOMPARE(french.codes, english.codes);
    QCOMPARE(french.strong, english.strong);
    QCOMPARE(french.listItems, english.listItems);
    QCOMPARE(french.paragraphs, english.paragraphs);
}

void ManualTextTest::shouldLeadSomewhereWithEveryLink()
{
    for (const Language language : documentLanguages) {
        ManualText text(language, QFont(), QPalette());
        qsizetype links = 0;
        for (QTextBlock block = text.document().begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QString link = it.fragment().charFormat().anchorHref();
                if (link.isEmpty())
                    continue;
                ++links;
                const qsizetype heading = text.target(link);
                QVERIFY2(heading >= 0, qPrintable(link));
                QCOMPARE(text.headings().at(heading).anchor.isEmpty(), false);
                if (link.contains(u'#'))
                    QVERIFY(link.endsWith(text.headings().at(heading).anchor));
            }
        }
        QVERIFY(links >= 5);
        QCOMPARE(text.target(u"03-keeping.md#nowhere"_s), -1);
        QCOMPARE(text.target(u"nowhere.md"_s), -1);
    }
}

void ManualTextTest::shouldKeepToFrenchTypography()
{
    static const QRegularExpression wrong(u"[ \\t\\n][:;!?»]|[^\\x{a0}\\s/][;!?»]|«[^\\x{a0}]|['\"]"_s);
    static const QRegularExpression colon(u"[^\\x{a0}|-]:(?!-)"_s);
    for (const QString &chapter : ManualText::chapters(Language::French)) {
        const QString text = ManualText::source(Language::French, chapter).remove(QRegularExpression(u"`[^`]*`"_s));
        for (const QRegularExpression &rule : {wrong, colon}) {
            const QRegularExpressionMatch match = rule.match(text);
            QVERIFY2(!match.hasMatch(),
                     qPrintable(chapter + u": "_s + text.mid(std::max<qsizetype>(0, match.capturedStart() - 30), 50)));
        }
    }
    for (const QString &chapter : ManualText::chapters(Language::English)) {
        const QString text = ManualText::source(Language::English, chapter).remove(QRegularExpression(u"`[^`]*`"_s));
        QVERIFY2(!text.contains(QRegularExpression(u"['\"]| [:;!?]|\\.\\.\\."_s)), qPrintable(chapter));
    }
}

void ManualTextTest::shouldNameTheShortcutsThatTheWindowHas()
{
    const WindowActions actions(nullptr);
    const QMultiHash<QString, QString> french = frenchWords();
    const auto rows = keyTable(Language::English, 1);
    const auto frenchRows = keyTable(Language::French, 1);
    QCOMPARE(frenchRows.size(), rows.size());
    QHash<QString, QString> told;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        told.insert(rows.at(i).first, rows.at(i).second.value(0));
        QVERIFY2(french.contains(rows.at(i).first, frenchRows.at(i).first), qPrintable(frenchRows.at(i).first));
    }
    for (const QAction *action : actions.all()) {
        const QString name = plain(action->text());
        const QString keys = told.take(name);
        if (action->shortcuts().isEmpty())
            QVERIFY2(keys.isEmpty(), qPrintable(name));
        else
            QVERIFY2(action->shortcuts().contains(QKeySequence(keys, QKeySequence::PortableText)),
                     qPrintable(u"%1: %2, not “%3”"_s.arg(name, action->shortcut().toString(), keys)));
    }
    QVERIFY2(told.isEmpty(), qPrintable(told.keys().join(u", "_s)));

    const QList<Section> parts = sections();
    const auto places = keyTable(Language::English, 2);
    const auto frenchPlaces = keyTable(Language::French, 2);
    QCOMPARE(places.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(places.at(i).first, parts.at(i).title);
        QCOMPARE(places.at(i).second, QStringList{parts.at(i).keys});
        QVERIFY2(french.contains(parts.at(i).title, frenchPlaces.at(i).first), qPrintable(frenchPlaces.at(i).first));
    }
}

void ManualTextTest::shouldListEveryKeyThatItNames()
{
    const QStringList listed = codesOf(ManualText::source(Language::English, keyboardChapter));
    for (const QString &chapter : ManualText::chapters(Language::English)) {
        for (const QString &code : codesOf(ManualText::source(Language::English, chapter))) {
            const QKeySequence keys(code, QKeySequence::PortableText);
            const bool isKey = !keys.isEmpty() && keys[0].key() != Qt::Key_unknown && code.at(0).isUpper();
            if (isKey && code != "Ctrl"_L1 && code != "Shift"_L1)
                QVERIFY2(listed.contains(code), qPrintable(chapter + u": "_s + code));
        }
    }
}

void ManualTextTest::shouldUseTheWordsOfTheWindow()
{
    const QMultiHash<QString, QString> french = frenchWords();
    static const QStringList sameInBoth{u"FR"_s, u"EN"_s, u"FR | EN"_s};
    QStringList unknown;
    for (const QString &chapter : ManualText::chapters(Language::English)) {
        const QStringList here = boldOf(ManualText::source(Language::English, chapter));
        const QStringList there = boldOf(ManualText::source(Language::French, chapter));
        for (qsizetype i = 0; i < here.size(); ++i) {
            const bool same = sameInBoth.contains(here.at(i)) && here.at(i) == there.value(i);
            if (!same && !french.contains(plain(here.at(i)), plain(there.value(i))))
                unknown.append(u"%1: %2 = %3"_s.arg(chapter, here.at(i), there.value(i)));
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void ManualTextTest::shouldFindWithoutAccents()
{
    ManualText text(Language::French, QFont(), QPalette());
    const QList<ManualText::Hit> hits = text.find(u"SECURITE"_s);
    QVERIFY(!hits.isEmpty());
    const auto [position, length] = hits.first().words.first();
    QTextCursor cursor(&text.document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), u"Sécurité"_s);
    QVERIFY(text.find(u"sécurité clavier"_s).isEmpty()); // not both in one paragraph
    QVERIFY(text.find({}).isEmpty());
}

QTEST_MAIN(ManualTextTest)
#include "manualtexttest.moc"
