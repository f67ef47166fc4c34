// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// The conditions of template languages.
class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHold_data();
    void shouldHold();
    void shouldNotBeGuessed_data();
    void shouldNotBeGuessed();
    void shouldNameWhatItAsksFor();
};

void ConditionTest::shouldHold_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("holds");
    // "some" is a list of three, "none" an empty one, "yes" a text, "no" nothing.
    for (const char *expression : {"yes",
                                   "$yes",
                                   "not no",
                                   "!no",
                                   "not not yes",
                                   "(yes)",
                                   "yes and some",
                                   "no or yes",
                                   "no and no or yes",
                                   "yes && !no",
                                   "no || yes",
                                   "yes != ''",
                                   "no == \"\"",
                                   "no is none",
                                   "yes is not none",
                                   "yes == true",
                                   "no == false",
                                   "NOT no AND yes",
                                   "some|length > 2",
                                   "some | length >= 3",
                                   "some.length",
                                   "some.size == 3",
                                   "some.count != 2",
                                   "none|length == 0",
                                   "some.length < 4",
                                   "some.length <= 3",
                                   "this.yes"})
        QTest::newRow(expression) << QString::fromLatin1(expression) << true;
    for (const char *expression : {"no", "not yes", "yes and no", "yes == ''", "yes is none", "yes == false",
                                   "some|length > 3", "none|length", "none.length > 0"})
        QTest::newRow(expression) << QString::fromLatin1(expression) << false;
}

void ConditionTest::shouldHold()
{
    QFETCH(QString, expression);
    const std::optional<Condition> condition = Condition::parse(expression);
    QVERIFY(condition);
    QVERIFY(!condition->names().isEmpty());
    const bool holds = condition->holds([](const QString &name) -> ConditionValue {
        const QString last = name.section(u'.', -1);
        return {last == "yes"_L1 || last == "some"_L1, last == "some"_L1 ? 3 : last == "yes"_L1 ? 1 : 0};
    });
    QTEST(holds, "holds");
}

void ConditionTest::shouldNotBeGuessed_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : {"", "kind == 'supplier'", "kind == supplier", "a > b", "a > 3", "f(x)", "a and",
                                   "a b", "3", "a == 3", "(a or b) and c", "a in b", "'x'", "%", "a > 99999999999999"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void ConditionTest::shouldNotBeGuessed()
{
    QFETCH(QString, expression);
    QVERIFY(!Condition::parse(expression));
}

void ConditionTest::shouldNameWhatItAsksFor()
{
    QCOMPARE(Condition::parse(u"not m.description and list|length > 2"_s)->names(),
             QStringList({u"m.description"_s, u"list"_s}));
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "conditiontest.moc"
