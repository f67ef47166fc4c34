// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfooter.h"

#include "formdesk.h"
#include "processing.h"
#include "valuetext.h"

#include <QMenu>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The links at the foot of a form.
class RecordFooterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutManyUsersIntoAMenu();
    void shouldStayTwoLinesHighInANarrowForm();
    void shouldShowNothingOfWhatNobodyUses();
};

void RecordFooterTest::shouldPutManyUsersIntoAMenu()
{
    Desk desk;
    RecordFooter footer(desk.window());
    QList<Usage> usages;
    for (int i = 0; i < 300; ++i) {
        const QString id = u"act-%1"_s.arg(i);
        usages.append({&recordType<Activity>(), id, u"data"_s});
        usages.append({&recordType<Activity>(), id, u"purposes.0.data"_s}); // each record is named once
    }
    footer.setUsages(usages);
    footer.show();
    QVERIFY(footer.links().size() < 10);
    QCOMPARE(footer.links().first(), u"act-0"_s);
    auto *menu = footer.findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() > 50);
    QVERIFY(menu->actions().size() < 300);
    menu->actions().first()->trigger();
    const qsizetype shown = footer.links().size() - 1; // and the way to the others
    QCOMPARE(desk.journey.stations, QStringList{u"record act-%1 data"_s.arg(shown)});
}

void RecordFooterTest::shouldStayTwoLinesHighInANarrowForm()
{
    Desk desk;
    RecordFooter footer(desk.window());
    QList<PlaceShown> places;
    for (int i = 1; i <= 9; ++i)
        places.append({u"subprocessors"_s,
                       u"%1. What is printed at some length about the suppliers"_s.arg(i),
                       {u"sub_processor"_s, u"s"_s, {}}});
    footer.setPlaces(places);
    footer.resize(1400, 100);
    footer.show();
    const qsizetype wide = footer.links().size();
    footer.resize(420, 100);
    QTRY_VERIFY(footer.links().size() < wide);
    QVERIFY(footer.links().size() > 1);
    QCOMPARE(footer.links().last(), u"and %1 more"_s.arg(9 - (footer.links().size() - 1)));
    const QString document = termName(u"document"_s, u"subprocessors"_s, desk.session().content(), Language::English);
    const auto visible = [&footer] {
        QList<QToolButton *> links = footer.findChildren<QToolButton *>();
        links.removeIf([](const QToolButton *link) { return !link->isVisible(); });
        return links;
    };
    for (const QToolButton *link : visible())
        QVERIFY(link->text().startsWith(document) || link->menu());
    const auto lines = [&visible] {
        QSet<int> middles; // a link is centred in its line
        for (const QToolButton *link : visible())
            middles.insert(link->geometry().center().y() / link->height());
        return middles.size();
    };
    QTRY_VERIFY(lines() <= 2); // laid out when the events are through
    footer.resize(1400, 100);
    QTRY_COMPARE(footer.links().size(), wide);
}

void RecordFooterTest::shouldShowNothingOfWhatNobodyUses()
{
    Desk desk;
    RecordFooter footer(desk.window());
    footer.setUsages({{&recordType<Activity>(), u"act"_s, u"data"_s}});
    footer.setUsages({});
    footer.show();
    QVERIFY(footer.links().isEmpty());
    for (const QWidget *line : footer.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY(!line->isVisible());
}

QTEST_MAIN(RecordFooterTest)
#include "recordfootertest.moc"
