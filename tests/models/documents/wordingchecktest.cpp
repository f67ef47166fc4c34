// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingcheck.h"
#include "documenttesting.h"
#include "wording.h"
#include "wordingnames.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

Register sample()
{
    QString error;
    return registerFromFile(sourceFolder() + u"/resources/samples/atelier-numerique.json"_s, error);
}

const DocumentRequest request{u"privacy-policy"_s, Language::English, QDate(2026, 3, 1), {}};

WordingCheck check(const QString &text)
{
    return checkWording(withDraft(sample(), request.document, u"15-other"_s, request.language, text), request, text);
}

} // namespace

class WordingCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintTheDraft();
    void shouldReplaceTheRegistersOwnWording();
    void shouldSayWhyADocumentCannotBeMade_data();
    void shouldSayWhyADocumentCannotBeMade();
    void shouldNameWhatNothingGives_data();
    void shouldNameWhatNothingGives();
    void shouldAcceptTheProgramsOwnWording_data();
    void shouldAcceptTheProgramsOwnWording();
    void shouldFindTags();
    void shouldOfferNamesThatWork_data();
    void shouldOfferNamesThatWork();
    void shouldCallThingsAsTheLoopDoes_data();
    void shouldCallThingsAsTheLoopDoes();
};

void WordingCheckTest::shouldPrintTheDraft()
{
    const WordingCheck result = check(u"## Odds and ends\n\nBy {{ organisation.name }}.\n"_s);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->toString()) : "");
    QCOMPARE(result.unknownNames, QStringList());
    QVERIFY(plainText(result.document).contains(u"Odds and ends"_s));
}

void WordingCheckTest::shouldReplaceTheRegistersOwnWording()
{
    Register content = withDraft(sample(), u"dpa"_s, u"16-liability"_s, Language::French, u"un"_s);
    const auto own = ownWording(content, u"dpa"_s, u"16-liability"_s, Language::French);
    QVERIFY(own);
    content = withDraft(content, u"dpa"_s, u"16-liability"_s, Language::French, u"deux"_s);
    const auto again = ownWording(content, u"dpa"_s, u"16-liability"_s, Language::French);
    QCOMPARE(again->id, own->id);
    QCOMPARE(again->text, u"deux"_s);
    QVERIFY(!ownWording(content, u"dpa"_s, u"16-liability"_s, Language::English));
    QVERIFY(!ownWording(content, u"dpa"_s, u"15-controller-duties"_s, Language::French));
}

void WordingCheckTest::shouldSayWhyADocumentCannotBeMade_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("no end of if") << u"a\n{% if organisation.name %}x"_s << u"write {% endif %} where it ends"_s;
    QTest::newRow("no end of for") << u"{% for a in activities %}x"_s << u"write {% endfor %} where it ends"_s;
    QTest::newRow("end without start") << u"x\n\n{% endif %}"_s << u"line 3: there is no tag “endif”"_s;
    QTest::newRow("unknown tag") << u"{% frob %}"_s << u"line 1: there is no tag “frob”"_s;
    QTest::newRow("unknown piece") << u"{% include \"shared/nothing.md\" %}"_s << u"nothing"_s;
}

void WordingCheckTest::shouldSayWhyADocumentCannotBeMade()
{
    QFETCH(QString, text);
    const WordingCheck result = check(text);
    QVERIFY(result.error);
    QFETCH(QString, word);
    QVERIFY2(result.error->message.contains(word), qPrintable(result.error->message));
}

void WordingCheckTest::shouldNameWhatNothingGives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("field") << u"{{ organisation.nmae }}"_s << QStringList{u"organisation.nmae"_s};
    QTest::newRow("record") << u"{{ organistion.name }}"_s << QStringList{u"organistion"_s};
    QTest::newRow("in a condition") << u"{% if tranfers_present and not consent_used %}x{% endif %}"_s
                                    << QStringList{u"tranfers_present"_s};
    QTest::newRow("in a loop") << u"{% for a in activites %}{{ a.name }}{% endfor %}"_s << QStringList{u"activites"_s};
    QTest::newRow("loop's own") << u"{% for a in activities %}{{ a.name }} {{ forloop.counter }}{% endfor %}"_s
                                << QStringList();
    QTest::newRow("with") << u"{% with organisation.name as n %}{{ n }}{% endwith %}"_s << QStringList();
    QTest::newRow("compared") << u"{% if document.kind_id == \"anything at all\" %}x{% endif %}"_s << QStringList();
    QTest::newRow("of an agreement") << u"{% if agreement %}{{ agreement.name }}{% endif %}"_s << QStringList();
}

void WordingCheckTest::shouldNameWhatNothingGives()
{
    QFETCH(QString, text);
    const WordingCheck result = check(text);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->toString()) : "");
    QTEST(result.unknownNames, "unknown");
}

void WordingCheckTest::shouldAcceptTheProgramsOwnWording_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &name : documentNames())
        QTest::newRow(qPrintable(name)) << name;
}

void WordingCheckTest::shouldAcceptTheProgramsOwnWording()
{
    QFETCH(QString, document);
    const Register content = sample();
    for (const Language language : {Language::French, Language::English}) {
        const auto sections = originalWording(document, language);
        QString text;
        for (const WordingSection &section : *sections)
            text += section.text;
        const WordingCheck result = checkWording(content, {document, language, QDate(2026, 3, 1), {}}, text);
        QVERIFY(!result.error);
        QVERIFY2(result.unknownNames.isEmpty(), qPrintable(result.unknownNames.join(u' ')));
    }
}

void WordingCheckTest::shouldFindTags()
{
    const auto tags = wordingTags(u"a {{ b }} {% if c %}\n{{ d\n}} {{"_s);
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags.at(0).start, 2);
    QCOMPARE(tags.at(0).length, 7);
    QVERIFY(!tags.at(0).block);
    QVERIFY(tags.at(1).block);
}

void WordingCheckTest::shouldOfferNamesThatWork_data()
{
    QTest::addColumn<int>("index");
    const auto groups = wordingNames(Language::English);
    for (int i = 0; i < groups.size(); ++i)
        QTest::newRow(qPrintable(groups.at(i).label)) << i;
}

void WordingCheckTest::shouldOfferNamesThatWork()
{
    QFETCH(int, index);
    const WordingNames group = wordingNames(Language::English).at(index);
    QVERIFY(!group.label.isEmpty());
    QVERIFY(!group.names.isEmpty());
    QString text = group.list.isEmpty() ? QString() : u"{% for %1 in %2 %}\n"_s.arg(group.variable, group.list);
    for (const WordingName &name : group.names) {
        QVERIFY(!name.label.isEmpty());
        text += name.text + u'\n';
    }
    text += group.list.isEmpty() ? QString() : u"{% endfor %}"_s;
    const WordingCheck result = check(u"## Test\n\n"_s + text);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->toString()) : "");
    QVERIFY2(result.unknownNames.isEmpty(), qPrintable(result.unknownNames.join(u' ')));
}

void WordingCheckTest::shouldCallThingsAsTheLoopDoes_data()
{
    QTest::addColumn<QString>("text"); // the place is where | stands
    QTest::addColumn<QString>("inserted");
    QTest::newRow("no loop") << u"x | y"_s << u"{{ activity.name }}"_s;
    QTest::newRow("loop") << u"{% for a in activities %}|{% endfor %}"_s << u"{{ a.name }}"_s;
    QTest::newRow("some of them") << u"{% for c in controller_activities %}|{% endfor %}"_s << u"{{ c.name }}"_s;
    QTest::newRow("behind the loop") << u"{% for a in activities %}{% endfor %}|"_s << u"{{ activity.name }}"_s;
    QTest::newRow("another loop") << u"{% for p in places %}|{% endfor %}"_s << u"{{ activity.name }}"_s;
    QTest::newRow("inner loop") << u"{% for a in activities %}{% for p in a.purposes %}|{% endfor %}{% endfor %}"_s
                                << u"{{ a.name }}"_s;
}

void WordingCheckTest::shouldCallThingsAsTheLoopDoes()
{
    QFETCH(QString, text);
    const qsizetype position = text.indexOf(u'|');
    const WordingNames group{u"Activities"_s, u"activities"_s, u"activity"_s, {}};
    QTEST(inLoop(u"{{ activity.name }}"_s, group, text.remove(position, 1), position), "inserted");
}

QTEST_GUILESS_MAIN(WordingCheckTest)
#include "wordingchecktest.moc"
