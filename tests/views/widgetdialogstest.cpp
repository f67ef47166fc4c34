// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetdialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// The boxes that ask for files.
class WidgetDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void shouldShowEveryFileWhereAnyWillDo();
    void shouldAppendTheEndingOfTheKindAlone_data();
    void shouldAppendTheEndingOfTheKindAlone();

    void shouldSayWhatWentWrongInASentence();

private:
    /// Does @p what with the box that will come up, and accepts it.
    template<typename What>
    void answer(What what)
    {
        QTimer::singleShot(0, this, [what] {
            auto *box = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!box)
                qFatal("no box has come up");
            what(*box);
        });
    }

    WidgetDialogs m_dialogs;
};

void WidgetDialogsTest::shouldShowEveryFileWhereAnyWillDo()
{
    QStringList filters;
    answer([&filters](QFileDialog &box) {
        filters = box.nameFilters();
        box.reject();
    });
    m_dialogs.openFile(nullptr, u"Open"_s, {{u"Register"_s, u"cartulary"_s}, {u"Any file"_s, u"*"_s}});
    QCOMPARE(filters, (QStringList{u"Register (*.cartulary)"_s, u"Any file (*)"_s}));
}

void WidgetDialogsTest::shouldAppendTheEndingOfTheKindAlone_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("appended") << u"pdf"_s << u"letter"_s << u"letter.pdf"_s;
    QTest::newRow("typed already") << u"pdf"_s << u"letter.pdf"_s << u"letter.pdf"_s;
    QTest::newRow("any") << u"*"_s << u"letter"_s << u"letter"_s;
}

void WidgetDialogsTest::shouldAppendTheEndingOfTheKindAlone()
{
    QFETCH(QString, ending);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    answer([&](QFileDialog &box) {
        box.selectFile(folder.filePath(typed));
        static_cast<QDialog &>(box).accept();
    });
    QCOMPARE(m_dialogs.saveFile(nullptr, u"Save"_s, folder.filePath(u"suggested"_s), {{u"Kind"_s, ending}}),
             folder.filePath(name));
}

void WidgetDialogsTest::shouldSayWhatWentWrongInASentence()
{
    QString said;
    QStringList buttons;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        said = box->text();
        for (const QAbstractButton *button : box->buttons())
            buttons.append(button->text());
        box->reject();
    });
    m_dialogs.say(nullptr, Error{Error::Code::Io, u"there is no room left"_s, u"/a/b.cartulary"_s, {}});
    QCOMPARE(said, u"There is no room left.\n\n/a/b.cartulary"_s);
    QCOMPARE(buttons, QStringList{u"OK"_s});
}

QTEST_MAIN(WidgetDialogsTest)
#include "widgetdialogstest.moc"
