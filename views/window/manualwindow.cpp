// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualwindow.h"

#include "dialogs.h"
#include "look.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextFrame>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr qreal pointsOnPaper = 10;
constexpr int lettersInLine = 84; ///< longer lines are hard to follow

} // namespace

ManualWindow::ManualWindow(Language language, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_browser(new QTextBrowser(this))
    , m_contents(new QTreeWidget(this))
{
    setWindowTitle(tr("Cartulary manual"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Text of the manual"));
    m_browser->viewport()->installEventFilter(this);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 96});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(splitter, 1);
    const QSize wanted(fontMetrics().averageCharWidth() * 132, fontMetrics().height() * 42);
    resize(wanted.boundedTo(screen()->availableSize()));

    makeKeys();
    load();
    fillContents();
    markContents();
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    // Only what the reader does: the bar also moves when lines are broken anew. It tells before it has moved.
    connect(m_browser->verticalScrollBar(), &QScrollBar::actionTriggered, this, &ManualWindow::readPlace,
            Qt::QueuedConnection);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_going)
            leaveFor(m_items.indexOf(item));
    });
    m_browser->setFocus();
}

ManualWindow::~ManualWindow()
{
    m_browser->setDocument(nullptr); // before the text that it shows
}

void ManualWindow::load()
{
    QFont scaled = font();
    const qreal size = QFontInfo(scaled).pointSizeF();
    scaled.setPointSizeF(size * m_zoom / 100);
    auto text = std::make_unique<ManualText>(m_language, scaled, palette());
    m_browser->setDocument(&text->document());
    m_text = std::move(text); // the one before goes only now
    setTextWidth();
    showHits();
    scrollTo(m_place);
}

void ManualWindow::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (std::exchange(m_zoom, zoom) != zoom)
        load();
}

/// Lines of a readable length: what is wider stays empty on the right.
void ManualWindow::setTextWidth()
{
    const QFontMetrics metrics(m_text->document().defaultFont());
    const int room = m_browser->viewport()->width() - 2 * Look::pageMargin;
    const int empty = std::max(0, room - metrics.averageCharWidth() * lettersInLine);
    QTextFrame *root = m_text->document().rootFrame();
    QTextFrameFormat format = root->frameFormat();
    format.setLeftMargin(Look::pageMargin);
    format.setTopMargin(Look::pageMargin);
    format.setBottomMargin(Look::pageMargin);
    format.setRightMargin(empty + Look::pageMargin);
    root->setFrameFormat(format);
    scrollTo(m_place);
}

void ManualWindow::follow(const QUrl &link)
{
    if (!link.isRelative()) {
        m_dialogs.showOutside(link);
        return;
    }
    m_place = topPosition();
    if (const qsizetype heading = m_text->target(link.toString()); heading >= 0)
        leaveFor(heading);
}

void ManualWindow::showChapter(const QString &name)
{
    if (const qsizetype heading = m_text->target(name); heading >= 0)
        leaveFor(heading);
}

QString ManualWindow::currentChapter() const
{
    return m_text->headings().value(m_text->headingAt(m_place)).chapter;
}

void ManualWindow::leaveFor(qsizetype heading)
{
    if (heading < 0)
        return;
    m_back.append(m_place);
    m_forward.clear();
    scrollTo(m_text->headings().at(heading).position);
}

void ManualWindow::goTo(QList<int> &from, QList<int> &remembered)
{
    if (from.isEmpty())
        return;
    remembered.append(m_place);
    scrollTo(from.takeLast());
}

void ManualWindow::readPlace()
{
    m_place = topPosition();
    markContents();
}

int ManualWindow::topPosition() const
{
    if (m_browser->verticalScrollBar()->value() == 0)
        return 0;
    // A little below the edge: the line that is cut off has been read.
    return m_browser->cursorForPosition(QPoint(2 * Look::pageMargin, Look::pageMargin)).position();
}

/// The place counts as shown even where the text ends too soon for it to come to the top.
void ManualWindow::scrollTo(int position)
{
    const QTextBlock block = m_text->document().findBlock(position);
    m_text->document().documentLayout()->documentSize(); // breaks all lines: until then the bar is too short
    const QRectF place = m_text->document().documentLayout()->blockBoundingRect(block);
    m_browser->verticalScrollBar()->setValue(position == 0 ? 0 : qRound(place.top()) - Look::rowGap);
    m_place = position;
    markContents();
}

/// Marks in the contents where the text is.
void ManualWindow::markContents()
{
    if (m_items.isEmpty())
        return;
    qsizetype heading = m_text->headingAt(m_place);
    while (heading > 0 && !m_items.at(heading))
        --heading;
    QTreeWidgetItem *item = m_items.at(heading);
    m_going = true;
    QTreeWidgetItem *chapter = item->parent() ? item->parent() : item;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        m_contents->topLevelItem(i)->setExpanded(m_contents->topLevelItem(i) == chapter);
    m_contents->setCurrentItem(item);
    m_going = false;
}

/// From where one was reading, not from the beginning, and not from where the first letters led.
void ManualWindow::search(const QString &typed)
{
    if (m_searchFrom < 0)
        m_searchFrom = m_place;
    m_hits = m_text->find(typed);
    m_hit = -1;
    const auto next = std::ranges::lower_bound(m_hits, m_searchFrom, {}, &ManualText::Hit::position);
    if (!m_hits.isEmpty())
        m_hit = next == m_hits.end() ? 0 : next - m_hits.begin();
    showHits();
    scrollTo(m_hit >= 0 ? m_hits.at(m_hit).position : m_searchFrom);
    if (typed.isEmpty())
        m_searchFrom = -1;
}

void ManualWindow::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + by + m_hits.size()) % m_hits.size();
    m_searchFrom = m_hits.at(m_hit).position;
    showHits();
    scrollTo(m_hits.at(m_hit).position);
}

void ManualWindow::showHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        for (const auto &[position, length] : m_hits.at(i).words) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(&m_text->document());
            mark.cursor.setPosition(position);
            mark.cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            if (i == m_hit) {
                mark.format.setBackground(palette().highlight());
                mark.format.setForeground(palette().highlightedText());
            } else {
                mark.format.setBackground(Look::ground(Look::Tone::Attention, palette()));
                mark.format.setFontUnderline(true); // not by colour alone
            }
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
    const QLocale locale = localeOf(m_language);
    m_found->setText(m_search->text().isEmpty() ? QString()
                     : m_hits.isEmpty()
                         ? tr("Not found")
                         : tr("%1 of %2").arg(locale.toString(m_hit + 1), locale.toString(m_hits.size())));
}

/// With the printer's own margins and page numbers: Qt adds both where a document has no pages of its own. Laying out
/// all pages takes too long for the window's thread.
void ManualWindow::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    if (!m_dialogs.setUpPrinter(this, *printer))
        return;
    QFont font = this->font();
    font.setPointSizeF(pointsOnPaper);
    const QPointer<ManualWindow> self(this);
    QThreadPool::globalInstance()->start([self, printer, font, language = m_language] {
        ManualText(language, font, QPalette(Qt::white), ManualText::For::Paper).document().print(printer.get());
        if (printer->printerState() != QPrinter::Error)
            return;
        QMetaObject::invokeMethod(qApp, [self] {
            if (self)
                self->m_dialogs.say(self, Error{Error::Code::Io, tr("Printing could not be started."), {}});
        });
    });
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_text && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        load();
}

bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Afterwards: the text has yet to be told of its width.
    if (watched == m_browser->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ManualWindow::setTextWidth, Qt::QueuedConnection);
    if (watched == m_browser->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            setZoom(m_zoom + (wheel->angleDelta().y() > 0 ? zoomStep : -zoomStep));
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_search->clear();
            m_browser->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cartulary
