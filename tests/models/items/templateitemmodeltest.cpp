// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateitemmodel.h"
#include "corpus.h"
#include "templatefields.h"
#include "templateregister.h"
#include "templatetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What is to be decided in a template, as a table and as a text.
class TemplateItemModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldListWhatIsToBeDecidedInTheOrderOfTheText();
    void shouldTellWhatComesOfADecision_data();
    void shouldTellWhatComesOfADecision();
    void shouldSayWhatALoopInARecordPrints();
    void shouldSayWhatABoxAnswers();
    void shouldKeepItsRowsWhenOnlyAnswersAreNew();
    void shouldTellEqualLabelsApartByTheirNames();
    void shouldCount();
    void shouldRepeatForAnotherListOfRecords();
    void shouldSayWhyTheRegisterCannotBeAsked();
    void shouldShowTheTextWithItsBlanks();
    void shouldShowTheTextAsItWillBe();
    void shouldNestTables();
    void shouldShowEveryDocumentOfTheCorpus();
    void shouldNameEveryFieldThatItOffers_data();
    void shouldNameEveryFieldThatItOffers();

private:
    TemplateAnswersPointer answers(const TemplateDecisions &decisions = {}) const
    {
        return answersFor(*m_reading, m_register, m_occasion, decisions);
    }
    QStringList printed(const TemplateItemModel &model, int column) const;

    Register m_register = templateRegister();
    TemplateOccasion m_occasion{Language::English, QDate(2026, 3, 1), u"ys"_s};
    TemplateReadingPointer m_reading;
};

void TemplateItemModelTest::initTestCase()
{
    const auto reading = readTemplate(
        docx(p("Parties") + p("The provider: {provider_name}, the customer: {customer_name}.")
             + p("Capital: {share_capital}") + p("[ ] by post") + p("Sub-processors")
             + table({{"Sub-processor", "Country", "Purpose"}, {"", "", ""}, {"", "", ""}})));
    QVERIFY(reading.has_value());
    m_reading = *reading;
}

QStringList TemplateItemModelTest::printed(const TemplateItemModel &model, int column) const
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

void TemplateItemModelTest::shouldListWhatIsToBeDecidedInTheOrderOfTheText()
{
    TemplateItemModel model(Language::English);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.set(m_reading, answers(), {});
    const QStringList labels = printed(model, TemplateItemModel::Label);
    QVERIFY2(labels.size() >= 6, qPrintable(labels.join(u'|')));
    QCOMPARE(labels.mid(0, 4), (QStringList{u"The provider"_s, u"the customer"_s, u"Capital"_s, u"by post"_s}));
    const QStringList prints = printed(model, TemplateItemModel::Prints);
    QCOMPARE(prints.at(0), u"Nimbe & Fils <SARL>"_s);
    QCOMPARE(prints.at(1), u"Mairie d’Ys"_s);
    QCOMPARE(prints.at(2), QString());
    QCOMPARE(prints.at(3), u"not ticked"_s);
    QCOMPARE(prints.at(4), u"3 record(s)"_s);
    QCOMPARE(prints.at(5), u"Alpha (first of 3)"_s);
    QCOMPARE(printed(model, TemplateItemModel::Party).mid(0, 3), (QStringList{u"provider"_s, u"customer"_s, {}}));
    QCOMPARE(printed(model, TemplateItemModel::Proposed).at(0), u"Provider › Name"_s);
    for (int column = 0; column < TemplateItemModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    model.set({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TemplateItemModelTest::shouldTellWhatComesOfADecision_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("prints");
    QTest::addColumn<QString>("words");
    using Kind = Decision::Kind;
    using State = ItemAnswer::State;
    QTest::newRow("undecided") << int(Kind::Propose) << QString() << int(State::Proposed) << u"Nimbe & Fils <SARL>"_s
                               << u"proposed"_s;
    QTest::newRow("a field") << int(Kind::Field) << u"organisation.vat_number"_s << int(State::Decided)
                             << u"FR00901234568"_s << u"Organisation › VAT number"_s;
    QTest::newRow("an empty field") << int(Kind::Field) << u"organisation.trade_name"_s << int(State::Nothing)
                                    << QString() << QString();
    QTest::newRow("a field that there is not")
        << int(Kind::Field) << u"moon.phase"_s << int(State::Nothing) << QString() << u"moon.phase"_s;
    QTest::newRow("a text") << int(Kind::Text) << u"a\nb"_s << int(State::Decided) << u"a b"_s << u"text: a b"_s;
    QTest::newRow("left") << int(Kind::Leave) << QString() << int(State::Kept) << QString() << u"stays blank"_s;
}

void TemplateItemModelTest::shouldTellWhatComesOfADecision()
{
    QFETCH(int, kind);
    QFETCH(QString, value);
    QFETCH(int, state);
    QFETCH(QString, prints);
    QFETCH(QString, words);
    TemplateDecisions decisions;
    decisions.setBlank(m_reading->scan.blanks.first().id, {Decision::Kind(kind), value});
    TemplateItemModel model(Language::English);
    model.set(m_reading, answers(decisions), decisions);
    QCOMPARE(model.index(0, 0).data(TemplateItemModel::StateRole).toInt(), state);
    QCOMPARE(printed(model, TemplateItemModel::Prints).first(), prints);
    if (!words.isEmpty())
        QCOMPARE(printed(model, TemplateItemModel::Decided).first(), words);
}

void TemplateItemModelTest::shouldSayWhatALoopInARecordPrints()
{
    const auto reading = readTemplate(
        docx(p("{% for t in traitements %}{% for p in t.purposes %}{{ p.text }}{% endfor %}{% "
               "for c in t.categories %}{{ c.nom }}{% endfor %}{% endfor %}")));
    QVERIFY(reading.has_value());
    const Register content = templateRegisterWithActivities();
    TemplateItemModel model(Language::French);
    model.set(*reading, answersFor(**reading, content, {Language::French, QDate(2026, 3, 1), u"ys"_s}, {}), {});
    QCOMPARE(printed(model, TemplateItemModel::Prints),
             (QStringList{u"2 record(s)"_s, u"1 record(s)"_s, u"Transmettre"_s, u"1 record(s)"_s, u"Lettres"_s}));
}

void TemplateItemModelTest::shouldSayWhatABoxAnswers()
{
    const auto reading = readTemplate(docx(p("Transfers: \u2610 yes \u2610 no")));
    QVERIFY(reading.has_value());
    TemplateItemModel model(Language::English);
    model.set(*reading, answersFor(**reading, m_register, m_occasion, {}), {});
    QCOMPARE(printed(model, TemplateItemModel::Label), (QStringList{u"Transfers – yes"_s, u"Transfers – no"_s}));
}

void TemplateItemModelTest::shouldKeepItsRowsWhenOnlyAnswersAreNew()
{
    TemplateItemModel model(Language::English);
    model.set(m_reading, answers(), {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    TemplateDecisions decisions;
    decisions.setBlank(m_reading->scan.blanks.first().id, {Decision::Kind::Leave, {}});
    model.set(m_reading, answers(decisions), decisions);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TemplateItemModelTest::shouldTellEqualLabelsApartByTheirNames()
{
    const auto reading = readTemplate(
        docx(table({{"To:", p("{claimant}") + p("{claimant_mail}")}, {"Ref:", "{number}"}})));
    QVERIFY(reading.has_value());
    TemplateItemModel model(Language::English);
    model.set(*reading, answersFor(**reading, m_register, m_occasion, {}), {});
    const QStringList labels = printed(model, TemplateItemModel::Label);
    QCOMPARE(labels.size(), 3);
    QVERIFY2(labels.at(0) != labels.at(1), qPrintable(labels.join(u'|')));
}

void TemplateItemModelTest::shouldCount()
{
    TemplateDecisions decisions;
    decisions.setBlank(m_reading->scan.blanks.first().id, {Decision::Kind::Leave, {}});
    TemplateItemModel model(Language::English);
    model.set(m_reading, answers(decisions), decisions);
    const TemplateItemModel::Counts counts = model.counts();
    QCOMPARE(counts.all, model.rowCount() - int(m_reading->scan.choices.size()));
    QCOMPARE(counts.decided, 1);
    QVERIFY(counts.nothing >= 1); // the capital, which no register has
}

void TemplateItemModelTest::shouldRepeatForAnotherListOfRecords()
{
    QCOMPARE(m_reading->scan.repeats.size(), 1);
    const QString id = m_reading->scan.repeats.first().id;
    TemplateDecisions decisions;
    decisions.setRepeat(id, {RepeatDecision::Kind::List, u"measures_shown"_s});
    TemplateItemModel model(Language::English);
    model.set(m_reading, answers(decisions), decisions);
    const int row = model.rowOf(id);
    QVERIFY(row >= 0);
    QCOMPARE(printed(model, TemplateItemModel::Prints).at(row), u"1 record(s)"_s);
    decisions.setRepeat(id, {RepeatDecision::Kind::Leave, {}});
    model.set(m_reading, answers(decisions), decisions);
    QCOMPARE(printed(model, TemplateItemModel::Decided).at(row), u"stays as it is"_s);
}

void TemplateItemModelTest::shouldSayWhyTheRegisterCannotBeAsked()
{
    const TemplateAnswersPointer empty = answersFor(*m_reading, Register(), m_occasion, {});
    TemplateItemModel model(Language::English);
    model.set(m_reading, empty, {});
    QVERIFY(model.rowCount() > 0);
    QVERIFY(std::ranges::all_of(m_reading->scan.blanks, [&](const Blank &blank) {
        return model.answer(model.rowOf(blank.id)).prints.isEmpty();
    }));
}

void TemplateItemModelTest::shouldShowTheTextWithItsBlanks()
{
    const ShownText text = shownAsTemplate(*m_reading);
    QCOMPARE(text.first().paragraph.text, u"Parties"_s);
    const ShownParagraph &line = text.at(1).paragraph;
    QCOMPARE(line.text, u"The provider: {provider_name}, the customer: {customer_name}."_s);
    QCOMPARE(line.marks.size(), 2);
    QCOMPARE(line.text.sliced(line.marks.first().from, line.marks.first().to - line.marks.first().from),
             u"{provider_name}"_s);
    QCOMPARE(line.marks.first().item, 0);
    QCOMPARE(line.marks.last().item, 1);
    const ShownBlock &last = text.last();
    QVERIFY(last.table);
    QCOMPARE(last.table->rows, 3);
    QCOMPARE(last.table->columns, 3);
    // An empty cell is shown as an ellipsis.
    const ShownParagraph &cell = last.table->cells.at(3).blocks.first().paragraph;
    QCOMPARE(cell.text.trimmed(), u"…"_s);
    QCOMPARE(cell.marks.size(), 1);
}

void TemplateItemModelTest::shouldShowTheTextAsItWillBe()
{
    const Result<ShownText> text = shownAsFilled(*m_reading, m_register, m_occasion, {});
    QVERIFY(text.has_value());
    const ShownParagraph &line = text->at(1).paragraph;
    QCOMPARE(line.text, u"The provider: Nimbe & Fils <SARL>, the customer: Mairie d’Ys."_s);
    QCOMPARE(line.marks.size(), 2);
    QCOMPARE(line.text.sliced(line.marks.last().from, line.marks.last().to - line.marks.last().from), u"Mairie d’Ys"_s);
    QCOMPARE(text->at(2).paragraph.text, u"Capital: {share_capital}"_s);
    QCOMPARE(text->at(2).paragraph.marks.size(), 1);
    QCOMPARE(text->last().table->rows, 4); // a row for each record
    const ShownParagraph &second = text->last().table->cells.at(6).blocks.first().paragraph;
    QCOMPARE(second.text, u"Beta & Co"_s);
    // Each row is marked as the row of blanks that it was made from.
    const QList<ShownMark> marks = text->last().table->cells.at(3).blocks.first().paragraph.marks;
    QCOMPARE(marks.size(), 1);
    QCOMPARE(second.marks.size(), 1);
    QCOMPARE(second.marks.first().item, marks.first().item);
    QCOMPARE(second.marks.first().to, second.text.size());
}

void TemplateItemModelTest::shouldNestTables()
{
    const auto reading = readTemplate(docx(table({{"Name", table({{"inner", "{customer_name}"}}) + p("after")}})));
    QVERIFY(reading.has_value());
    const ShownText text = shownAsTemplate(**reading);
    QCOMPARE(text.size(), 1);
    const ShownCell &cell = text.first().table->cells.at(1);
    QCOMPARE(cell.blocks.size(), 2);
    QVERIFY(cell.blocks.first().table);
    QCOMPARE(cell.blocks.last().paragraph.text, u"after"_s);
}

namespace {

/// Looks at every mark of @p text, and counts them.
qsizetype checkedMarks(const ShownText &text, int items)
{
    qsizetype count = 0;
    for (const ShownBlock &block : text) {
        qsizetype end = 0;
        for (const ShownMark &mark : block.paragraph.marks) {
            if (mark.from < end || mark.to < mark.from || mark.to > block.paragraph.text.size() || mark.item < 0
                || mark.item >= items)
                return -1;
            end = mark.to;
            ++count;
        }
        for (const ShownCell &cell : block.table ? block.table->cells : QList<ShownCell>()) {
            const qsizetype inner = checkedMarks(cell.blocks, items);
            if (inner < 0)
                return -1;
            count += inner;
        }
    }
    return count;
}

} // namespace

void TemplateItemModelTest::shouldShowEveryDocumentOfTheCorpus()
{
    if (corpus().isEmpty())
        QSKIP("CARTULARY_CORPUS is not set: there are no real documents to look at");
    static const QStringList kinds{u"dpa"_s, u"contract"_s, u"docx-fields"_s, u"odt-fields"_s};
    int shown = 0;
    for (const CorpusFile &file : corpus()) {
        const Result<TemplateReadingPointer> reading = kinds.contains(file.kind)
                                                         ? readTemplate(file.bytes())
                                                         : Result<TemplateReadingPointer>(refused({}));
        if (!reading)
            continue;
        const int items = int(templateItems((*reading)->scan).size());
        const TemplateAnswersPointer said = answersFor(**reading, m_register, m_occasion, {});
        QVERIFY2(checkedMarks(shownAsTemplate(**reading), items) >= 0, qPrintable(file.path));
        const Result<ShownText> filled = shownAsFilled(**reading, m_register, m_occasion, {});
        QVERIFY2(filled.has_value(), qPrintable(file.path));
        QVERIFY2(checkedMarks(*filled, items) >= 0, qPrintable(file.path));
        TemplateItemModel model(Language::French);
        model.set(*reading, said, {});
        QCOMPARE(model.rowCount(), items);
        ++shown;
    }
    QVERIFY(shown > 40);
}

void TemplateItemModelTest::shouldNameEveryFieldThatItOffers_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("French") << Language::French;
    QTest::newRow("English") << Language::English;
}

void TemplateItemModelTest::shouldNameEveryFieldThatItOffers()
{
    QFETCH(Language, language);
    auto values = RegisterValues::make(m_register, language, QDate(2026, 3, 1), u"ys"_s);
    QVERIFY(values.has_value());
    QSet<QString> words;
    for (const TemplateField &field : templateFields(language)) {
        QVERIFY2((*values)->knows(field.path), qPrintable(field.path));
        QVERIFY2(field.words != field.path, qPrintable(field.path));
        QVERIFY2(!words.contains(field.words), qPrintable(field.words));
        words.insert(field.words);
    }
    for (const RecordList &list : recordLists()) {
        const QVariantList records = (*values)->records(list.list);
        for (const TemplateField &field : templateFields(language, &list)) {
            if (!records.isEmpty())
                QVERIFY2((*values)->valueIn(records.first(), field.path).state != PrintedValue::State::Unknown
                             || (*values)->knows(field.path),
                         qPrintable(list.list + u": "_s + field.path));
        }
    }
    QCOMPARE(templateFieldInWords(u"moon.phase"_s, language), u"moon.phase"_s);
    QVERIFY(templateFieldInWords(u"dpa_sub_processors.1.name"_s, language).contains(u"2 › "_s));
}

QTEST_GUILESS_MAIN(TemplateItemModelTest)
#include "templateitemmodeltest.moc"
