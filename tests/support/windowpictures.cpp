// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowpictures FOLDER [fr|en [light|dark [WIDTHxHEIGHT [POINTS]]]]: pictures of the window on the sample register,
// page by page, for README and AppStream, and to be looked at. The day is held still, so that they can be made again.
#include "answers.h"
#include "desktop.h"
#include "mainwindow.h"
#include "newregisterassistant.h"
#include "previewpane.h"
#include "recordspage.h"
#include "sample.h"
#include "workspace.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

QDateTime heldDay()
{
    return {QDate(2026, 11, 25), QTime(14, 2), QTimeZone::UTC};
}

QPalette darkPalette()
{
    QPalette palette(QColor(50, 50, 50), QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::AlternateBase, QColor(43, 43, 43));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 140));
    return palette;
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &ending)
        : m_folder(folder)
        , m_ending(ending)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget &window, const QString &name, int wait = 1500) const
    {
        QTest::qWait(wait); // for what is worked out in the background
        window.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_ending));
    }

private:
    QString m_folder;
    QString m_ending;
};

void takeAll(MainWindow &window, const Photographer &photographer)
{
    Workspace &workspace = *window.workspace();
    for (const QString &page : {u"overview"_s, u"documents"_s, u"journal"_s}) {
        workspace.go(page);
        photographer.take(window, page, 4000);
    }
    for (const QString &type :
         {u"organisation"_s, u"activity"_s, u"sub_processor"_s, u"retention_rule"_s, u"customer"_s}) {
        workspace.go(type);
        const QList<RecordPointer> &records = window.session()->content().records(*findRecordType(type));
        workspace.showRecord(records.value(std::min<qsizetype>(1, records.size() - 1))->id);
        photographer.take(window, type);
    }
    workspace.go(u"cookie_policy"_s);
    workspace.go(u"activity"_s);
    window.actions()[WindowActions::Id::Preview]->trigger();
    photographer.take(window, u"preview"_s, 4000);
    window.actions()[WindowActions::Id::Palette]->trigger();
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        QTest::keyClicks(line, u"heberg"_s);
        photographer.take(window, u"palette"_s, 3000);
        QTest::keyClick(line, Qt::Key_Escape);
    }
    window.showManual();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("Cartulary::ManualWindow"))
            photographer.take(*widget, u"manual"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString language = words.value(2, u"en"_s);
    const bool dark = words.value(3) == "dark"_L1;
    const QStringList size = words.value(4, u"1280x800"_s).split(u'x');
    if (dark)
        QApplication::setPalette(darkPalette());
    if (words.size() > 5) {
        QFont font = QApplication::font();
        font.setPointSizeF(words.at(5).toDouble());
        QApplication::setFont(font);
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setValue(u"language"_s, language);
    Test::Answers answers;
    Desktop desktop(settings, answers, {heldDay, u"dpo"_s});
    const Photographer photographer(words.value(1, u"."_s), words.sliced(2).join(u'-'));

    MainWindow *window = desktop.newWindow();
    window->activateWindow();
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    photographer.take(*window, u"welcome"_s, 500);
    window->newRegister();
    QTest::qWait(300);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.take(*dialog, u"assistant"_s, 300);
        dialog->close();
    }

    std::shared_ptr<RegisterSession> session;
    RegisterSession::open(folder.filePath(u"atelier-numerique.cartulary"_s), RegisterSession::Start::Create,
                          desktop.options(), window,
                          [&session](const auto &opened) { session = opened.value_or(nullptr); });
    while (!session)
        QTest::qWait(10);
    if (const Result<QList<Change>> records = sampleChanges(); !records || !session->change(u"sample"_s, *records))
        return 1;
    session->undoStack().clear();
    window->setSession(session);
    takeAll(*window, photographer);
    return 0;
}
