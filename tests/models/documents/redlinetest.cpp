// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"
#include "composer.h"
#include "documenttesting.h"
#include "markdowntree.h"
#include "sequencediff.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

Document documentFrom(const QString &markdown)
{
    Document document;
    document.title = u"T"_s;
    document.language = Language::English;
    document.date = QDate(2026, 3, 1);
    document.blocks = treeFromMarkdown(markdown, {}, Language::English, u"Annex "_s, document.missing).value();
    return document;
}

/// "  same", "+ added", "- removed", "~ a [-old-][+new+] b"; cells divided by " | ".
QString shown(const RedlineBlock &block)
{
    static const QHash<RedlineBlock::Kind, QString> marks{{RedlineBlock::Kind::Same, u"  "_s},
                                                          {RedlineBlock::Kind::Added, u"+ "_s},
                                                          {RedlineBlock::Kind::Removed, u"- "_s},
                                                          {RedlineBlock::Kind::Changed, u"~ "_s}};
    QStringList cells;
    for (const QList<RedlineRun> &runs : block.cells) {
        QString cell;
        for (const RedlineRun &run : runs) {
            if (block.kind != RedlineBlock::Kind::Changed || run.kind == RedlineRun::Kind::Same)
                cell += run.text;
            else
                cell += run.kind == RedlineRun::Kind::Inserted ? u"[+%1+]"_s.arg(run.text) : u"[-%1-]"_s.arg(run.text);
        }
        cells.append(cell);
    }
    return marks.value(block.kind) + cells.join(u" | "_s);
}

QString shown(const QList<RedlineBlock> &blocks)
{
    QStringList lines;
    for (const RedlineBlock &block : blocks)
        lines.append(shown(block));
    return lines.join(u'\n');
}

/// What one side of a redline says, passage by passage.
QString side(const QList<RedlineBlock> &blocks, bool now)
{
    QStringList lines;
    for (const RedlineBlock &block : blocks) {
        if (block.kind != (now ? RedlineBlock::Kind::Removed : RedlineBlock::Kind::Added))
            lines.append(now ? block.after() : block.before());
    }
    return lines.join(u'\n');
}

} // namespace

class RedlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindWhatSequencesShare_data();
    void shouldFindWhatSequencesShare();
    void shouldShareWhatSequencesShareHoweverLong();
    void shouldCompareText_data();
    void shouldCompareText();
    void shouldCompareDocuments_data();
    void shouldCompareDocuments();
    void shouldKeepTheShapeOfPassages();
    void shouldNotCountNewNumbersOfHeadings();
    void shouldForgiveTheDate();
    void shouldFindNothingInTheSameDocument_data();
    void shouldFindNothingInTheSameDocument();
    void shouldGiveBothSidesOfDocumentsThatDiffer();
};

void RedlineTest::shouldFindWhatSequencesShare_data()
{
    QTest::addColumn<QList<int>>("old");
    QTest::addColumn<QList<int>>("now");
    QTest::addColumn<qsizetype>("shared");
    QTest::newRow("nothing") << QList<int>() << QList<int>() << qsizetype(0);
    QTest::newRow("from nothing") << QList<int>() << QList<int>{1, 2} << qsizetype(0);
    QTest::newRow("to nothing") << QList<int>{1, 2} << QList<int>() << qsizetype(0);
    QTest::newRow("same") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << qsizetype(3);
    QTest::newRow("other") << QList<int>{1, 2, 3} << QList<int>{4, 5} << qsizetype(0);
    QTest::newRow("one more at the end") << QList<int>{1, 2} << QList<int>{1, 2, 3} << qsizetype(2);
    QTest::newRow("one less at the start") << QList<int>{1, 2, 3} << QList<int>{2, 3} << qsizetype(2);
    QTest::newRow("one in the middle") << QList<int>{1, 2, 3, 4} << QList<int>{1, 9, 3, 4} << qsizetype(3);
    QTest::newRow("swapped") << QList<int>{1, 2} << QList<int>{2, 1} << qsizetype(1);
    QTest::newRow("repeated") << QList<int>{1, 1, 1} << QList<int>{1, 1} << qsizetype(2);
    QTest::newRow("Myers' own") << QList<int>{1, 2, 3, 1, 2, 2, 1} << QList<int>{3, 2, 1, 2, 1, 3} << qsizetype(4);
}

void RedlineTest::shouldFindWhatSequencesShare()
{
    QFETCH(QList<int>, old);
    QFETCH(QList<int>, now);
    qsizetype shared = 0, oldFrom = 0, nowFrom = 0;
    for (const CommonPart &part : commonParts(old, now)) {
        QVERIFY(part.count > 0 && part.old >= oldFrom && part.now >= nowFrom);
        QCOMPARE(old.sliced(part.old, part.count), now.sliced(part.now, part.count));
        oldFrom = part.old + part.count;
        nowFrom = part.now + part.count;
        shared += part.count;
    }
    QTEST(shared, "shared");
}

void RedlineTest::shouldShareWhatSequencesShareHoweverLong()
{
    // Far more changes than are searched for: what both have once still holds them together.
    QList<int> old, now;
    for (int i = 0; i < 20'000; ++i) {
        old += {i, -1 - 2 * i};
        now += {i, -2 - 2 * i};
    }
    qsizetype shared = 0;
    for (const CommonPart &part : commonParts(old, now)) {
        QCOMPARE(old.sliced(part.old, part.count), now.sliced(part.now, part.count));
        shared += part.count;
    }
    QCOMPARE(shared, 20'000);
}

void RedlineTest::shouldCompareText_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << u"  a\n  b"_s;
    QTest::newRow("first") << u""_s << u"a"_s << u"+ a"_s;
    QTest::newRow("last") << u"a"_s << u""_s << u"- a"_s;
    QTest::newRow("a word") << u"We keep data ten years."_s << u"We keep data five years."_s
                            << u"~ We keep data [-ten-][+five+] years."_s;
    QTest::newRow("a word more") << u"We keep data."_s << u"We keep your data."_s << u"~ We keep [+your +]data."_s;
    QTest::newRow("the end") << u"We keep data of customers."_s << u"We keep data of customers and visitors."_s
                             << u"~ We keep data of customers[+ and visitors+]."_s;
    QTest::newRow("apostrophe") << u"Le nom de l’organisme change."_s << u"Le nom de l’entreprise change."_s
                                << u"~ Le nom de l’[-organisme-][+entreprise+] change."_s;
    QTest::newRow("several words at once")
        << u"kept for one short year here and now"_s << u"kept for two long months here and now"_s
        << u"~ kept for [-one short year-][+two long months+] here and now"_s;
    QTest::newRow("unlike lines") << u"Nothing of this."_s << u"All is different!"_s
                                  << u"- Nothing of this.\n+ All is different!"_s;
    QTest::newRow("in order") << u"x\nfirst line of text\ny"_s << u"x\nnew\nfirst line of words\ny"_s
                              << u"  x\n+ new\n~ first line of [-text-][+words+]\n  y"_s;
    QTest::newRow("emoji") << u"a 🖊 b c d"_s << u"a 🔒 b c d"_s << u"~ a [-🖊-][+🔒+] b c d"_s;
}

void RedlineTest::shouldCompareText()
{
    QFETCH(QString, old);
    QFETCH(QString, now);
    QTEST(shown(redline(old, now)), "expected");
}

void RedlineTest::shouldCompareDocuments_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("item by item") << u"- one thing\n- two things\n- three"_s
                                  << u"- one thing\n- two little things\n- three"_s
                                  << u"  T\n  one thing\n~ two [+little +]things\n  three"_s;
    QTest::newRow("item added") << u"- one\n- three"_s << u"- one\n- two\n- three"_s << u"  T\n  one\n+ two\n  three"_s;
    const QString table = u"| Who | Where |\n|---|---|\n| Host | France |\n| Mail | Spain |\n"_s;
    QTest::newRow("row by row") << table << QString(table).replace(u"| Mail | Spain |"_s, u"| Mail | Italy |"_s)
                                << u"  T\n  Who | Where\n  Host | France\n~ Mail | [-Spain-][+Italy+]"_s;
    QTest::newRow("row added") << table << table + u"| Bank | Italy |\n"_s
                               << u"  T\n  Who | Where\n  Host | France\n  Mail | Spain\n+ Bank | Italy"_s;
    QTest::newRow("column added") << table << u"| Who | Where | Why |\n|---|---|---|\n| Host | France | Site |\n"_s
                                  << u"  T\n- Who | Where\n- Host | France\n- Mail | Spain\n+ Who | Where | Why\n"
                                     "+ Host | France | Site"_s;
    QTest::newRow("section added") << u"## A\n\none\n\n## C\n\nthree"_s
                                   << u"## A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree"_s
                                   << u"  T\n  A\n  one\n+ B\n+ two\n  C\n  three"_s;
    QTest::newRow("note") << u"> mind the step"_s << u"> mind the gap"_s << u"  T\n~ mind the [-step-][+gap+]"_s;
    QTest::newRow("paragraph became an item")
        << u"the same words"_s << u"- the same words"_s << u"  T\n- the same words\n+ the same words"_s;
}

void RedlineTest::shouldCompareDocuments()
{
    QFETCH(QString, old);
    QFETCH(QString, now);
    QTEST(shown(redline(documentFrom(old), documentFrom(now))), "expected");
}

void RedlineTest::shouldKeepTheShapeOfPassages()
{
    const QString text = u"## Head\n\n- a\n  - b\n\n> note\n\n| H |\n|---|\n| c |\n"_s;
    const QList<RedlineBlock> blocks = redline(documentFrom(text), documentFrom(text));
    QCOMPARE(blocks.size(), 7);
    QCOMPARE(blocks.at(1).form, RedlineBlock::Form::Heading);
    QCOMPARE(blocks.at(1).level, 2);
    QCOMPARE(blocks.at(1).number, u"1."_s);
    QCOMPARE(blocks.at(2).form, RedlineBlock::Form::Item);
    QCOMPARE(blocks.at(2).level, 1);
    QCOMPARE(blocks.at(3).level, 2);
    QVERIFY(blocks.at(4).note && !blocks.at(3).note);
    QCOMPARE(blocks.at(5).form, RedlineBlock::Form::Row);
    QVERIFY(blocks.at(5).header && !blocks.at(6).header);
}

void RedlineTest::shouldNotCountNewNumbersOfHeadings()
{
    const auto blocks = redline(documentFrom(u"## A\n\nx\n\n## C\n\ny"_s),
                                documentFrom(u"## B\n\nz\n\n## A\n\nx\n\n## C\n\ny"_s));
    QCOMPARE(differences(blocks), 2);
}

void RedlineTest::shouldForgiveTheDate()
{
    Document old = documentFrom(u"List as at 1 March 2026.\n\nKept until 1 March 2026 or later."_s);
    Document now = documentFrom(u"List as at 5 April 2026.\n\nKept until 1 March 2026 or sooner."_s);
    now.date = QDate(2026, 4, 5);
    QList<RedlineBlock> blocks = redline(old, now);
    QCOMPARE(differences(blocks), 2);
    forgiveDate(blocks, old, now);
    QCOMPARE(differences(blocks), 1);
    QCOMPARE(shown(blocks), u"  T\n  List as at 5 April 2026.\n~ Kept until 1 March 2026 or [-later-][+sooner+]."_s);
}

void RedlineTest::shouldFindNothingInTheSameDocument_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &name : documentNames())
        QTest::newRow(qPrintable(name)) << name;
}

void RedlineTest::shouldFindNothingInTheSameDocument()
{
    QFETCH(QString, document);
    QString error;
    const Register content = registerFromFile(registerFiles().constLast(), error);
    for (const Language language : {Language::French, Language::English}) {
        const Document composed = compose(content, {document, language, QDate(2026, 3, 1), {}}).value();
        const auto blocks = redline(composed, composed);
        QVERIFY(blocks.size() > 5);
        QCOMPARE(differences(blocks), 0);
    }
}

void RedlineTest::shouldGiveBothSidesOfDocumentsThatDiffer()
{
    QString error;
    const auto document = [&](const QString &file) {
        return compose(registerFromFile(file, error), {u"privacy-policy"_s, Language::French, QDate(2026, 3, 1), {}})
            .value();
    };
    const Document one = document(registerFiles().constFirst()), other = document(registerFiles().constLast());
    const auto blocks = redline(one, other);
    QVERIFY(differences(blocks) > 10);
    QCOMPARE(side(blocks, false), side(redline(one, one), false));
    QCOMPARE(side(blocks, true), side(redline(other, other), true));
}

QTEST_GUILESS_MAIN(RedlineTest)
#include "redlinetest.moc"
