// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfooter.h"

#include "formdesk.h"
#include "processing.h"

#include <QMenu>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The links at the foot of a form.
class RecordFooterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutManyUsersIntoAMenu();
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
    QCOMPARE(desk.journey.stations, QStringList{u"act-5/data"_s});
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
