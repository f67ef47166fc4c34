// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowpictures [--only NAME,NAME] [--small] [--template FILE] FOLDER [fr|en [light|dark [WIDTHxHEIGHT [POINTS]]]]:
// pictures of the window on the sample register, page by page, for README and AppStream, and to be looked at. The day
// is held still, so that they can be made again. --only takes no other pictures; --small writes them with 256 colours;
// --template imports a customer's document and shows it.
#include "answers.h"
#include "desktop.h"
#include "documentspage.h"
#include "mainwindow.h"
#include "newregisterassistant.h"
#include "overviewpage.h"
#include "previewpane.h"
#include "recordspage.h"
#include "sample.h"
#include "templateimportdialog.h"
#include "templatespage.h"
#include "templatetextview.h"
#include "workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <limits>

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

int distance(QRgb one, QRgb other)
{
    const auto square = [](int value) { return value * value; };
    return square(qRed(one) - qRed(other)) + square(qGreen(one) - qGreen(other)) + square(qBlue(one) - qBlue(other));
}

/// Of @p others, the @p count that are least like each other and the @p first: small signs in colours of their own.
QList<QRgb> unlike(const QList<QRgb> &first, const QList<QRgb> &others, qsizetype count)
{
    QList<int> far(others.size(), std::numeric_limits<int>::max());
    const auto take = [&](QRgb colour) {
        for (qsizetype i = 0; i < others.size(); ++i)
            far[i] = std::min(far.at(i), distance(others.at(i), colour));
    };
    for (const QRgb colour : first)
        take(colour);
    QList<QRgb> found;
    while (!others.isEmpty() && found.size() < count) {
        found.append(others.at(std::ranges::max_element(far) - far.begin()));
        take(found.last());
    }
    return found;
}

/// @p picture in 256 of its colours, most of them the most frequent, where each other is drawn as the nearest of them.
/// (Qt's own choice of colours would be the same for every picture, and dither.)
QImage inFewColours(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qsizetype> count;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++count[line[x]];
    }
    QList<QRgb> colours = count.keys();
    std::ranges::sort(
        colours, [&](QRgb one, QRgb other) { return std::pair(-count[one], one) < std::pair(-count[other], other); });
    constexpr qsizetype frequent = 176, rare = 80;
    const QList<QRgb> first = colours.first(std::min(colours.size(), frequent));
    colours = first + unlike(first, colours.sliced(first.size()), std::min(colours.size() - first.size(), rare));
    return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &ending, const QStringList &only, bool small)
        : m_folder(folder)
        , m_ending(ending)
        , m_only(only)
        , m_small(small)
    {
        QDir().mkpath(folder);
    }

    bool wants(const QString &name) const
    {
        return m_only.isEmpty() || m_only.contains(name) || m_only.contains(name.section(u'-', 0, 0));
    }

    void take(QWidget &window, const QString &name, int wait = 1500) const
    {
        if (!wants(name))
            return;
        QTest::qWait(wait); // for what is worked out in the background
        constexpr int mostPressed = 0;
        const QImage picture = window.grab().toImage();
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, m_ending);
        (m_small ? inFewColours(picture) : picture).save(file, "PNG", mostPressed);
    }

private:
    QString m_folder;
    QString m_ending;
    QStringList m_only; ///< the names that are wanted; empty for all
    bool m_small;
};

constexpr int longest = 60000; // milliseconds

void waitFor(Page &page)
{
    if (auto *overview = qobject_cast<OverviewPage *>(&page))
        QSignalSpy(overview, &OverviewPage::refreshed).wait(longest);
    else if (auto *documents = qobject_cast<DocumentsPage *>(&page))
        QSignalSpy(documents->pane(), &PreviewPane::updated).wait(longest);
}

/// All that the window is for in one picture: the list, the form of what is chosen in it, and the document made from
/// it.
void takeWindow(MainWindow &window, const Photographer &photographer)
{
    if (!photographer.wants(u"window"_s))
        return;
    const RecordPointer shown = window.session()->content().records(*findRecordType(u"activity"_s)).value(3);
    window.workspace()->showRecord(shown->id);
    QAction *preview = window.actions()[WindowActions::Id::Preview];
    preview->trigger();
    window.resizeDocks({window.findChild<QDockWidget *>()}, {400}, Qt::Horizontal);
    QSignalSpy(&window.workspace()->previewPane(), &PreviewPane::updated).wait(longest);
    window.workspace()->showInDocument({u"activity"_s, shown->id, {}});
    photographer.take(window, u"window"_s, 3000);
    preview->trigger();
}

/// The templates: none yet; what is asked of the document @p file; the document, as it came and filled in.
void takeTemplates(MainWindow &window, const Photographer &photographer, const QString &file)
{
    window.workspace()->go(u"templates"_s);
    photographer.take(window, u"templates-none"_s, 300);
    auto *page = qobject_cast<TemplatesPage *>(window.workspace()->currentPage());
    if (file.isEmpty() || !page)
        return;
    page->importFile(file);
    const auto dialog = [page] { return page->findChild<TemplateImportDialog *>(); };
    if (!QTest::qWaitFor([&dialog] { return dialog() != nullptr; }, longest))
        return;
    for (QComboBox *box : dialog()->findChildren<QComboBox *>()) {
        const QList<RecordPointer> &customers = window.session()->content().records(*findRecordType(u"customer"_s));
        if (const int index = box->findData(customers.value(1)->id); index >= 0)
            box->setCurrentIndex(index);
    }
    photographer.take(*dialog(), u"templates-import"_s, 300);
    dialog()->accept();
    if (!QTest::qWaitFor([page] { return page->isIdle() && page->model().rowCount() > 0; }, longest))
        return;
    photographer.take(window, u"templates"_s);
    for (QToolButton *button : page->findChildren<QToolButton *>()) {
        if (button->isCheckable() && !button->isChecked() && !button->text().isEmpty())
            button->click();
    }
    if (QTest::qWaitFor([page] { return page->isIdle(); }, longest))
        photographer.take(window, u"templates-filled"_s);
}

void takeAll(MainWindow &window, const Photographer &photographer, const QString &templateFile)
{
    Workspace &workspace = *window.workspace();
    takeWindow(window, photographer);
    if (photographer.wants(u"templates"_s) || photographer.wants(u"templates-filled"_s))
        takeTemplates(window, photographer, templateFile);
    for (const QString &page : {u"overview"_s, u"documents"_s, u"journal"_s}) {
        if (!photographer.wants(page))
            continue;
        workspace.go(page);
        waitFor(*workspace.currentPage());
        photographer.take(window, page, 3000);
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
    QCommandLineParser parser;
    const QCommandLineOption only(u"only"_s, {}, u"NAMES"_s);
    const QCommandLineOption small(u"small"_s);
    const QCommandLineOption customersTemplate(u"template"_s, {}, u"FILE"_s);
    parser.addOptions({only, small, customersTemplate});
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const QString language = words.value(1, u"en"_s);
    const bool dark = words.value(2) == "dark"_L1;
    const QStringList size = words.value(3, u"1280x800"_s).split(u'x');
    if (dark)
        QApplication::setPalette(darkPalette());
    if (words.size() > 4) {
        QFont font = QApplication::font();
        font.setPointSizeF(words.at(4).toDouble());
        QApplication::setFont(font);
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setValue(u"language"_s, language);
    Test::Answers answers;
    Desktop desktop(settings, answers, {heldDay, u"dpo"_s});
    const Photographer photographer(words.value(0, u"."_s), words.mid(1).join(u'-'),
                                    parser.value(only).split(u',', Qt::SkipEmptyParts), parser.isSet(small));

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
    takeAll(*window, photographer, parser.value(customersTemplate));
    return 0;
}
