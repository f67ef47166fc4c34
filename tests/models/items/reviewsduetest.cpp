// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsdue.h"
#include "customers.h"
#include "parties.h"
#include "processing.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ReviewsDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListWhatIsDueEarliestFirst();
    void shouldLeaveOutWhatIsOver();
};

namespace {

const QDate today(2026, 3, 1);
const QDate before(2026, 6, 1);

template<typename T>
void put(Register &content, const QString &id, const std::function<void(T &)> &alter)
{
    auto record = std::make_shared<T>();
    record->id = id;
    alter(*record);
    content.put(recordType<T>(), record);
}

} // namespace

void ReviewsDueTest::shouldListWhatIsDueEarliestFirst()
{
    Register content;
    put<Activity>(content, u"soon"_s, [](Activity &a) { a.reviewDate = {2026, 5, 31}; });
    put<Activity>(content, u"late"_s, [](Activity &a) { a.reviewDate = {2025, 1, 1}; });
    put<Activity>(content, u"later"_s, [](Activity &a) { a.reviewDate = before; });
    put<Activity>(content, u"never"_s, [](Activity &) {});
    put<SubProcessor>(content, u"host"_s, [](SubProcessor &p) { p.until = {2026, 4, 1}; });
    put<Agreement>(content, u"agreement"_s, [](Agreement &a) { a.endDate = today; });

    QStringList lines;
    for (const ReviewDue &due : reviewsDue(content, today, before))
        lines.append(u"%1 %2.%3"_s.arg(due.recordId, due.type->name, due.field));
    QCOMPARE(lines, (QStringList{u"late activity.review_date"_s, u"agreement agreement.end_date"_s,
                                 u"host sub_processor.until"_s, u"soon activity.review_date"_s}));
}

void ReviewsDueTest::shouldLeaveOutWhatIsOver()
{
    Register content;
    put<Activity>(content, u"ended"_s, [](Activity &a) {
        a.reviewDate = today;
        a.status = u"ended"_s;
    });
    put<SubProcessor>(content, u"former"_s, [](SubProcessor &p) { p.until = today.addDays(-1); });
    QVERIFY(reviewsDue(content, today, before).isEmpty());
}

QTEST_GUILESS_MAIN(ReviewsDueTest)
#include "reviewsduetest.moc"
