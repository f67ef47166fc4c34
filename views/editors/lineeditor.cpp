// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineeditor.h"

#include "icons.h"
#include "lineform.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

LineEditor::LineEditor(const Field &field, const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_kind(field.kind)
    , m_language(context.language)
    , m_line(new QLineEdit(this))
    , m_dialogs(context.dialogs)
{
    m_line->setPlaceholderText(LineForm::hint(m_kind, m_language));
    m_line->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1000);
    row->addStretch(1);
    body()->addLayout(row);
    // A date or a time does not need the whole width, which an address may.
    if (m_kind != Field::Kind::Email && m_kind != Field::Kind::Url)
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 38);
    setEntry(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::touch);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::commit);
    // "1/2/24" becomes "01/02/2024" when it is told.
    connect(this, &ValueEditor::committed, this, [this] { display(stored()); });
    if (m_kind == Field::Kind::Date)
        addCalendar();
    if (m_kind == Field::Kind::Colour)
        addSwatch();
}

void LineEditor::setLabel(const QString &label)
{
    m_line->setAccessibleName(label);
    m_line->setAccessibleDescription(LineForm::hint(m_kind, m_language));
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setClearButtonEnabled(!readOnly);
    if (m_calendar)
        m_calendar->setVisible(!readOnly);
    if (m_swatch)
        m_swatch->setEnabled(!readOnly);
}

void LineEditor::display(const Value &value)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(LineForm::text(value, m_language));
    m_line->setCursorPosition(0);
    if (m_swatch)
        showSwatch();
}

Value LineEditor::read() const
{
    return LineForm::read(m_kind, m_line->text(), m_language).value_or(stored());
}

QString LineEditor::whatIsWrong() const
{
    const auto value = LineForm::read(m_kind, m_line->text(), m_language);
    return value ? QString() : value.error();
}

void LineEditor::addCalendar()
{
    m_calendar = m_line->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Choose in a calendar"));
    m_calendar->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    m_calendar->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_F4)});
    m_calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(m_calendar, &QAction::triggered, this, &LineEditor::openCalendar);
}

void LineEditor::addSwatch()
{
    m_swatch = m_line->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_swatch->setText(tr("Choose a colour…"));
    m_swatch->setToolTip(tr("Choose a colour (Alt+Down)"));
    m_swatch->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_F4)});
    m_swatch->setShortcutContext(Qt::WidgetShortcut);
    connect(m_swatch, &QAction::triggered, this, &LineEditor::chooseColour);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::showSwatch);
    showSwatch();
}

/// A square of the colour that is typed; empty while there is none.
void LineEditor::showSwatch()
{
    constexpr int side = 16;
    const Value now = LineForm::read(m_kind, m_line->text(), m_language).value_or(QString());
    const QColor typed(std::get<QString>(now));
    QPixmap swatch(QSize(side, side) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(typed.isValid() ? QBrush(typed) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 2, 2);
    painter.end();
    m_swatch->setIcon(swatch);
}

void LineEditor::chooseColour()
{
    const Value now = value();
    const QColor chosen = m_dialogs.colour(this, m_line->accessibleName(), QColor(std::get<QString>(now)));
    if (!chosen.isValid())
        return;
    m_line->setText(chosen.name());
    commit();
}

void LineEditor::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(localeOf(m_language));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const Value now = value();
    if (const auto *date = std::get_if<QDate>(&now); date && date->isValid())
        calendar->setSelectedDate(*date);
    const auto choose = [this, calendar](const QDate &date) {
        m_line->setText(LineForm::text(date, m_language));
        calendar->close();
        m_line->setFocus(Qt::PopupFocusReason);
        commit();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    calendar->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace Cartulary
