// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordclipboard.h"

#include "customers.h"
#include "filledrecord.h"
#include "parties.h"
#include "processing.h"
#include "storetesting.h"
#include "tabletext.h"
#include "valuetext.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class RecordClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackAnyCell_data();
    void shouldReadBackAnyCell();
    void shouldReadWhatSpreadsheetsCopy_data();
    void shouldReadWhatSpreadsheetsCopy();
    void shouldCopyRowsAsTextAndAsATable();
    void shouldSayOfAPictureOnlyWhatItIs();
    void shouldPasteEveryTypeExactly();
    void shouldKeepReferencesAmongThePasted();
    void shouldSayWhatItLeftOut();
    void shouldPasteItsOwnTextOfEveryType();
    void shouldPasteUnderHeadings_data();
    void shouldPasteUnderHeadings();
    void shouldPasteWithoutHeadings();
    void shouldRefuseWithRowColumnAndValue_data();
    void shouldRefuseWithRowColumnAndValue();
    void shouldRefuseRecordsOfAnotherType();
    void shouldStoreWhatIsPasted();
};

namespace {

QList<const Field *> fields(const RecordType &type, const QStringList &names)
{
    QList<const Field *> result;
    for (const QString &name : names)
        result.append(type.field(name));
    return result;
}

QList<const Field *> allFields(const RecordType &type)
{
    QList<const Field *> result;
    for (const Field &field : type.fields) {
        if (!field.byProgram)
            result.append(&field);
    }
    return result;
}

QMimeData *text(const QString &words)
{
    auto *data = new QMimeData;
    data->setText(words);
    return data;
}

const RecordType &activities()
{
    return recordType<Activity>();
}

Result<PastedRows> pasteText(const QString &words, const QStringList &columns = {})
{
    const std::unique_ptr<QMimeData> data(text(words));
    return pasteRecords(*data, activities(), fields(activities(), columns), filledRegister(), Language::English);
}

QString messageOf(const Result<PastedRows> &result)
{
    return result ? u"nothing was refused"_s : result.error().message;
}

const Activity &activityIn(const Result<PastedRows> &pasted, qsizetype index)
{
    return static_cast<const Activity &>(*pasted->changes.at(index).after);
}

} // namespace

void RecordClipboardTest::shouldReadBackAnyCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Été & <b>"_s << u"Été & <b>"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"\"a\tb\""_s;
    QTest::newRow("lines and quotes") << u"a\n\"b\""_s << u"\"a\n\"\"b\"\"\""_s;
    QTest::newRow("quote inside") << u"a \"b\" c"_s << u"a \"b\" c"_s;
    QTest::newRow("quote at the start") << u"\"b\" c"_s << u"\"\"\"b\"\" c\""_s;
    QTest::newRow("only quotes") << u"\"\""_s << u"\"\"\"\"\"\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula after a space") << u" =A1"_s << u"' =A1"_s;
    QTest::newRow("command") << u"-cmd|'/c calc'!A0"_s << u"'-cmd|'/c calc'!A0"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("formula with lines") << u"=a\nb"_s << u"\"'=a\nb\""_s;
    QTest::newRow("an apostrophe of its own") << u"'=1+1"_s << u"''=1+1"_s;
    QTest::newRow("an innocent apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("telephone") << u"+33 (0)1 23-45"_s << u"+33 (0)1 23-45"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RecordClipboardTest::shouldReadBackAnyCell()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    const QList<QStringList> rows{{u"x"_s, cell, u"y"_s}, {cell, cell, u"z"_s}};
    QCOMPARE(tableToText(rows), u"x\t%1\ty\n%1\t%1\tz\n"_s.arg(written));
    QCOMPARE(tableFromText(tableToText(rows)), rows);
}

void RecordClipboardTest::shouldReadWhatSpreadsheetsCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("Windows line ends") << u"a\tb\r\nc\td\r\n"_s
                                       << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no last line end") << u"a\nb"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("quotes that quote nothing")
        << u"\"a\"\t\"b\" c\n"_s << QList<QStringList>{{u"\"a\""_s, u"\"b\" c"_s}};
    QTest::newRow("quote without end") << u"\"a\tb\nc"_s << QList<QStringList>{{u"\"a"_s, u"b"_s}, {u"c"_s}};
    QTest::newRow("empty cells") << u"\t\n\ta"_s << QList<QStringList>{{QString(), QString()}, {QString(), u"a"_s}};
    QTest::newRow("lone carriage return") << u"a\rb"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("nothing") << QString() << QList<QStringList>{};
}

void RecordClipboardTest::shouldReadWhatSpreadsheetsCopy()
{
    QFETCH(QString, text);
    QTEST(tableFromText(text), "rows");
}

void RecordClipboardTest::shouldCopyRowsAsTextAndAsATable()
{
    auto activity = std::make_shared<Activity>();
    activity->id = u"a"_s;
    activity->name = LocalizedText(u"Paie\nannuelle"_s, u"=Payroll <b>"_s);
    activity->role = u"controller"_s;
    const auto data = copyRecords({activity}, activities(), fields(activities(), {u"name"_s, u"role"_s}), Register(),
                                  Language::French);
    QCOMPARE(data->text(), u"Nom (fr)\tNom (en)\tRôle de l’organisme\n"
                           "\"Paie\nannuelle\"\t'=Payroll <b>\tResponsable du traitement\n"_s);
    const QString html = data->html();
    QCOMPARE(html.count(u"<th "_s), 3);
    QCOMPARE(html.count(u"<td "_s), 3);
    QVERIFY(html.contains(u">Nom (fr)</th>"_s));
    QVERIFY(html.contains(u">Paie<br"_s));
    QVERIFY(html.contains(u">=Payroll &lt;b&gt;</td>"_s));
    QVERIFY(data->hasFormat(recordsMimeType));
}

void RecordClipboardTest::shouldSayOfAPictureOnlyWhatItIs()
{
    const Register content = filledRegister();
    const RecordType &type = *findRecordType(u"organisation"_s);
    const RecordPointer record = content.find(filledId(type.name)).record;
    const auto data = copyRecords({record}, type, {type.field(u"logo"_s)}, content, Language::French);
    QCOMPARE(data->text().split(u'\n').value(1), u"image SVG, 1\u00A0Ko"_s);
    QVERIFY(!data->html().contains("base64"_L1));
    const QString search = searchText(type, *record, content);
    QVERIFY(search.contains("svg image"_L1) && search.contains("image svg"_L1) && !search.contains("base64"_L1));
}

void RecordClipboardTest::shouldPasteEveryTypeExactly()
{
    const Register content = filledRegister();
    for (const RecordType *type : recordTypes()) {
        const RecordPointer original = content.find(filledId(type->name)).record;
        const auto data = copyRecords({original}, *type, {}, content, Language::English);
        const Result<PastedRows> pasted = pasteRecords(*data, *type, {}, content, Language::French);
        if (type->single) {
            QVERIFY(!pasted && pasted.error().message.contains(u"only one"_s));
            continue;
        }
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->changes.size(), 1);
        QVERIFY2(pasted->notes.isEmpty(), qPrintable(type->name + pasted->notes.join(u' ')));
        const std::shared_ptr<Record> copy = type->copy(*pasted->changes.first().after);
        QVERIFY(copy->id != original->id && isValidId(copy->id));
        copy->id = original->id;
        QVERIFY2(type->equal(*copy, *original), qPrintable(type->name));
    }
}

void RecordClipboardTest::shouldKeepReferencesAmongThePasted()
{
    const RecordType &type = recordType<SubProcessor>();
    const Field *own = nullptr;
    for (const Field &field : type.fields) {
        if (field.isReference() && field.target == type.name)
            own = &field;
    }
    if (!own)
        QSKIP("no sub-processor refers to another");
    const RecordPointer one = filledRecord(type);
    Register source;
    source.put(type, one);
    const auto data = copyRecords({one}, type, {}, source, Language::English);
    const Result<PastedRows> pasted = pasteRecords(*data, type, {}, Register(), Language::English);
    VERIFY_RESULT(pasted);
    const Record &copy = *pasted->changes.first().after;
    const Value value = own->get(copy);
    const bool found = own->isList() ? std::get<QStringList>(value).contains(copy.id)
                                     : std::get<QString>(value) == copy.id;
    QVERIFY(found);
}

void RecordClipboardTest::shouldSayWhatItLeftOut()
{
    const Register source = filledRegister();
    Register other;
    auto place = std::make_shared<Place>();
    place->id = filledId(u"place"_s);
    other.put(recordType<Place>(), place);
    const auto data = copyRecords(source.records(activities()), activities(), {}, source, Language::English);
    const Result<PastedRows> pasted = pasteRecords(*data, activities(), {}, other, Language::English);
    VERIFY_RESULT(pasted);
    const Activity &activity = activityIn(pasted, 0);
    QCOMPARE(activity.places, QStringList{place->id});
    QVERIFY(activity.subProcessors.isEmpty());
    QVERIFY(!activity.role.isEmpty()); // terms of the program's own lists are everywhere
    const QString label = activities().field(u"sub_processors"_s)->label.text(Language::English);
    QVERIFY2(pasted->notes.join(u'\n').contains(u"“%1”"_s.arg(label)), qUtf8Printable(pasted->notes.join(u'\n')));
    QVERIFY(!pasted->notes.join(u'\n').contains(
        u"“%1”"_s.arg(activities().field(u"places"_s)->label.text(Language::English))));
    for (const Change &change : pasted->changes)
        other.put(*change.type, change.after);
    VERIFY_RESULT(checkConsistency(other));
}

void RecordClipboardTest::shouldPasteItsOwnTextOfEveryType()
{
    const Register content = filledRegister();
    for (const Language language : documentLanguages) {
        for (const RecordType *type : recordTypes()) {
            if (type->single)
                continue;
            const RecordPointer original = content.find(filledId(type->name)).record;
            const auto copied = copyRecords({original}, *type, allFields(*type), content, language);
            const std::unique_ptr<QMimeData> data(text(copied->text()));
            const Result<PastedRows> pasted = pasteRecords(*data, *type, {}, content, otherLanguage(language));
            VERIFY_RESULT(pasted);
            for (const Field &field : type->fields) {
                if (field.kind == Field::Kind::Parts || field.kind == Field::Kind::Address || field.byProgram)
                    continue;
                QVERIFY2(field.get(*pasted->changes.first().after) == field.get(*original),
                         qPrintable(type->name + u'.' + field.name));
            }
        }
    }
}

void RecordClipboardTest::shouldPasteUnderHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("names of fields") << u"name\trole"_s;
    QTest::newRow("English labels") << u"Name\tRole of the organisation"_s;
    QTest::newRow("French labels, otherwise written") << u"nom (EN)\tRole de l'organisme"_s;
    QTest::newRow("field and language") << u"name (en)\trole"_s;
}

void RecordClipboardTest::shouldPasteUnderHeadings()
{
    QFETCH(QString, headings);
    const auto pasted = pasteText(headings + u"\nPayroll\tController\n\t\nInvoices\tresponsable du traitement\n"_s);
    QVERIFY2(pasted, qUtf8Printable(messageOf(pasted)));
    QCOMPARE(pasted->changes.size(), 2);
    QCOMPARE(activityIn(pasted, 0).name, LocalizedText({}, u"Payroll"_s));
    QCOMPARE(activityIn(pasted, 1).name, LocalizedText({}, u"Invoices"_s));
    QCOMPARE(activityIn(pasted, 1).role, u"controller"_s);
    QVERIFY(activityIn(pasted, 0).id != activityIn(pasted, 1).id);
}

void RecordClipboardTest::shouldPasteWithoutHeadings()
{
    const QStringList columns{u"name"_s, u"role"_s};
    const auto narrow = pasteText(u"Payroll\tcontroller"_s, columns);
    QVERIFY2(narrow, qUtf8Printable(messageOf(narrow)));
    QCOMPARE(activityIn(narrow, 0).name, LocalizedText({}, u"Payroll"_s));
    const auto wide = pasteText(u"Paie\tPayroll\tcontroller"_s, columns);
    QVERIFY2(wide, qUtf8Printable(messageOf(wide)));
    QCOMPARE(activityIn(wide, 0).name, LocalizedText(u"Paie"_s, u"Payroll"_s));
}

void RecordClipboardTest::shouldRefuseWithRowColumnAndValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("value") << u"name\trole\nA\tcontroller\nB\tcontrolleur"_s
                           << QStringList{u"Row 3"_s, u"“Role of the organisation”"_s, u"“controlleur”"_s};
    QTest::newRow("mandatory value") << u"name\trole\nA\t"_s
                                     << QStringList{u"Row 2"_s, u"“Role of the organisation”"_s, u"empty"_s};
    QTest::newRow("unknown heading") << u"name\trole\tcolour\nA\tcontroller\tred"_s
                                     << QStringList{u"Row 1"_s, u"“colour”"_s, u"“Processing activities”"_s};
    QTest::newRow("heading twice") << u"name\tNom\trole\nA\tB\tcontroller"_s << QStringList{u"Row 1"_s, u"“Nom”"_s};
    QTest::newRow("more cells than columns") << u"name\trole\nA\tcontroller\tB"_s << QStringList{u"Row 2"_s, u"“B”"_s};
    QTest::newRow("only headings") << u"name\trole\n"_s << QStringList{u"headings"_s};
    QTest::newRow("nothing") << u" \n\t\n"_s << QStringList{u"no rows"_s};
    QTest::newRow("no columns to go by") << u"Some words"_s << QStringList{u"Row 1"_s, u"“Some words”"_s};
}

void RecordClipboardTest::shouldRefuseWithRowColumnAndValue()
{
    QFETCH(QString, text);
    QFETCH(QStringList, named);
    const auto pasted = pasteText(text);
    QVERIFY(!pasted);
    for (const QString &part : std::as_const(named))
        QVERIFY2(pasted.error().message.contains(part), qUtf8Printable(pasted.error().message));
}

void RecordClipboardTest::shouldRefuseRecordsOfAnotherType()
{
    const Register content = filledRegister();
    const auto data = copyRecords(content.records(recordType<Customer>()), recordType<Customer>(), {}, content,
                                  Language::English);
    const auto pasted = pasteRecords(*data, activities(), {}, content, Language::English);
    QVERIFY(messageOf(pasted).contains(u"“Customers”"_s));
    for (const QByteArray &damaged :
         {QByteArray("{"), QByteArray("[]"), QByteArray(R"({"type":"activity","records":[]})"),
          QByteArray(R"({"type":"activity","records":[{"id":"a"}]})"),
          QByteArray(R"({"type":"activity","records":[3]})")}) {
        QMimeData other;
        other.setData(recordsMimeType, damaged);
        QVERIFY2(!pasteRecords(other, activities(), {}, content, Language::English), damaged.constData());
    }
}

void RecordClipboardTest::shouldStoreWhatIsPasted()
{
    QTemporaryDir folder;
    const auto file = RegisterFile::create(folder.filePath(u"r.cartulary"_s), Testing::testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(Testing::everythingFilled()));
    const Register &content = (*file)->content();
    const qsizetype before = content.records(activities()).size();
    const auto data = copyRecords(content.records(activities()), activities(), {}, content, Language::English);
    const auto pasted = pasteRecords(*data, activities(), {}, content, Language::English);
    VERIFY_RESULT(pasted);
    VERIFY_RESULT((*file)->apply(pasted->changes));
    QCOMPARE(content.records(activities()).size(), 2 * before);
}

QTEST_GUILESS_MAIN(RecordClipboardTest)
#include "recordclipboardtest.moc"
