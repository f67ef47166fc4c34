// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "documenttesting.h"

#include <QRegularExpression>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Every document of every register that we have: French and English have one shape, and nothing dangles.
class DocumentShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveOneShapeInBothLanguages_data() { everyDocument(); }
    void shouldHaveOneShapeInBothLanguages();
    void shouldPrintNothingEmpty_data() { everyDocument(); }
    void shouldPrintNothingEmpty();
    void shouldAnnounceNothingThatDoesNotFollow_data() { everyDocument(); }
    void shouldAnnounceNothingThatDoesNotFollow();
    void shouldLeaveNoTracesOfAbsentValues_data() { everyDocument(); }
    void shouldLeaveNoTracesOfAbsentValues();
    void shouldSetFrenchSpaces_data() { everyDocument(); }
    void shouldSetFrenchSpaces();
    void shouldNumberAndNameEveryHeading_data() { everyDocument(); }
    void shouldNumberAndNameEveryHeading();

private:
    void everyDocument();
    const Document &made(const QString &file, const QString &document, const QString &partner, Language language);

    QHash<QString, Register> m_registers;
    QHash<QString, Document> m_documents;
};

namespace {

/// What a block is, and what comes from where in it, less its words.
QString shapeOf(const Block &block, const Document &document)
{
    QStringList origins;
    for (const Inline &run : block.inlines) {
        if (run.origin < 0)
            continue;
        const Origin &origin = document.origins.at(run.origin);
        const QString place = origin.recordType + u'/' + origin.recordId + u'/' + origin.field;
        if (origins.isEmpty() || origins.last() != place)
            origins.append(place);
    }
    QString widths;
    for (const int width : block.widths)
        widths += QString::number(width) + u' ';
    return u"%1 level %2 number %3 ordered %4 header %5 rows %6 widths %7 children %8 from %9"_s.arg(int(block.kind))
        .arg(block.level)
        .arg(block.number)
        .arg(block.ordered)
        .arg(block.header)
        .arg(block.headerRows)
        .arg(widths)
        .arg(block.children.size())
        .arg(origins.join(u", "_s));
}

QStringList shapeOf(const Document &document)
{
    QStringList shape;
    Test::visitBlocks(document.blocks, [&](const Block &block) { shape.append(shapeOf(block, document)); });
    return shape;
}

/// The text of one paragraph, cell or heading on one line, without a marked translation that is missing.
QString lineOf(const Block &block)
{
    return plainText(block.inlines).replace(u'\n', u'\u2028');
}

} // namespace

void DocumentShapeTest::everyDocument()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("partner");
    for (const QString &file : Test::registerFiles()) {
        QString error;
        const Register content = Test::registerFromFile(file, error);
        QVERIFY2(error.isEmpty(), qPrintable(file + u": "_s + error));
        m_registers.insert(file, content);
        const QString name = QFileInfo(file).baseName();
        for (const QString &document : Test::documentNames())
            QTest::newRow(qPrintable(name + u' ' + document)) << file << document << QString();
        for (const char *partner : {"customer", "sub_processor"}) {
            const QList<RecordPointer> &records = content.records(*findRecordType(QLatin1StringView(partner)));
            if (!records.isEmpty())
                QTest::newRow(qPrintable(name + u" dpa with a "_s + QLatin1StringView(partner)))
                    << file << u"dpa"_s << records.first()->id;
        }
    }
}

const Document &DocumentShapeTest::made(const QString &file, const QString &document, const QString &partner,
                                        Language language)
{
    const QString key = QStringList{file, document, partner, languageCode(language)}.join(u'\n');
    if (!m_documents.contains(key)) {
        const Result<Document> result = compose(m_registers.value(file),
                                                {document, language, QDate(2026, 1, 31), partner});
        m_documents.insert(key, result ? *result : Document());
    }
    return m_documents[key];
}

void DocumentShapeTest::shouldHaveOneShapeInBothLanguages()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    const Document french = made(file, document, partner, Language::French);
    const Document english = made(file, document, partner, Language::English);
    QVERIFY(!french.blocks.isEmpty());
    QCOMPARE(shapeOf(english), shapeOf(french));
    QCOMPARE(english.missing.size(), french.missing.size());
}

void DocumentShapeTest::shouldPrintNothingEmpty()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    for (const Language language : documentLanguages) {
        Test::visitLevels(made(file, document, partner, language).blocks, [&](const QList<Block> &blocks) {
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                const Block &block = blocks.at(i);
                if (block.kind == Block::Kind::PageBreak || block.kind == Block::Kind::TableCell
                    || block.kind == Block::Kind::ListItem)
                    continue;
                QVERIFY2(!plainText(block).trimmed().isEmpty(), "a block without words");
                QVERIFY(block.kind != Block::Kind::Table || block.children.size() > block.headerRows);
                if (block.kind != Block::Kind::Heading)
                    continue;
                QVERIFY2(i + 1 < blocks.size(), qPrintable(lineOf(block)));
                QVERIFY2(blocks.at(i + 1).kind != Block::Kind::Heading || blocks.at(i + 1).level > block.level,
                         qPrintable(lineOf(block)));
                QVERIFY2(blocks.at(i + 1).kind != Block::Kind::PageBreak, qPrintable(lineOf(block)));
            }
        });
    }
}

void DocumentShapeTest::shouldAnnounceNothingThatDoesNotFollow()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    QStringList wrong;
    for (const Language language : documentLanguages) {
        Test::visitLevels(made(file, document, partner, language).blocks, [&](const QList<Block> &blocks) {
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                const Block &block = blocks.at(i);
                if (block.kind != Block::Kind::Paragraph || !lineOf(block).trimmed().endsWith(u':'))
                    continue;
                const bool followed = i + 1 < blocks.size() && blocks.at(i + 1).kind != Block::Kind::Heading
                                   && blocks.at(i + 1).kind != Block::Kind::PageBreak;
                if (!followed)
                    wrong.append(lineOf(block));
            }
        });
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void DocumentShapeTest::shouldLeaveNoTracesOfAbsentValues()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    static const QRegularExpression traces(
        u" [.,)]|(?<!\\.)\\.\\.(?!\\.)|\\( |\\(\\)|[;:,] ?[;:,]|\\{\\{|\\{%|\\}\\}|%\\}|  |\\[\\]|^[.,;:)]| $|UTC ?UTC|\\bnull\\b"_s);
    QStringList wrong;
    for (const Language language : documentLanguages) {
        const Document tree = made(file, document, partner, language);
        Test::visitBlocks(tree.blocks, [&](const Block &block) {
            for (const QString &line : plainText(block.inlines).split(u'\n')) {
                if (const auto match = traces.match(line); match.hasMatch())
                    wrong.append(u"%1 “%2” in: %3"_s.arg(languageCode(language), match.captured(), line));
            }
        });
        for (const QString &line : {tree.title, tree.subtitle, tree.versionLine, tree.author, tree.subject})
            QVERIFY2(!traces.match(line).hasMatch(), qPrintable(line));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DocumentShapeTest::shouldSetFrenchSpaces()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    // A breaking space before a high sign or within guillemets; no space at all before ; ! ? or »; a straight
    // apostrophe.
    static const QRegularExpression broken(u" [:;!?%»]|« |[\\p{L}\\p{N})][;!?»]|«[^\u00A0\u202F]|\\p{L}'\\p{L}"_s);
    static const QRegularExpression english(u" [:;!?%]|[«»]|\\p{L}'\\p{L}"_s);
    QStringList wrong;
    for (const Language language : documentLanguages) {
        Test::visitBlocks(made(file, document, partner, language).blocks, [&](const Block &block) {
            for (const Inline &run : block.inlines) {
                const QRegularExpressionMatch match = (language == Language::French ? broken : english).match(run.text);
                if (run.origin < 0 && match.hasMatch())
                    wrong.append(u"%1 “%2” in: %3"_s.arg(languageCode(language), match.captured(), run.text));
            }
        });
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DocumentShapeTest::shouldNumberAndNameEveryHeading()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    static const QRegularExpression anchor(u"^[a-z0-9-]+$"_s);
    QSet<QString> anchors;
    int section = 0;
    for (const Block &block : made(file, document, partner, Language::French).blocks) {
        if (block.kind != Block::Kind::Heading)
            continue;
        QVERIFY(block.level >= 2 && block.level <= 4);
        QVERIFY2(anchor.match(block.anchor).hasMatch(), qPrintable(block.anchor));
        QVERIFY2(!anchors.contains(block.anchor), qPrintable(block.anchor));
        anchors.insert(block.anchor);
        if (block.level == 2 && !lineOf(block).startsWith("Annexe "_L1))
            QCOMPARE(block.number, QString::number(++section) + u'.');
    }
    QVERIFY(section > 0);
}

QTEST_GUILESS_MAIN(DocumentShapeTest)
#include "documentshapetest.moc"
