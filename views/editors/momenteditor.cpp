// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "momenteditor.h"

#include "lineform.h"
#include "look.h"
#include "wraplayout.h"

#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString offsetText(int seconds)
{
    const QTime time = QTime(0, 0).addSecs(std::abs(seconds));
    return (seconds < 0 ? u'-' : u'+') + time.toString(u"HH:mm"_s);
}

} // namespace

MomentEditor::MomentEditor(const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_language(context.language)
{
    auto *row = new QWidget(this);
    auto *line = new WrapLayout(Look::rowGap, row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_date = makeLine(Field::Kind::Date, 18);
    m_time = makeLine(Field::Kind::Time, 10);
    m_offset = makeLine(Field::Kind::Offset, 10);
    m_zone = makeLine(Field::Kind::Text, 20);
    m_time->setPlaceholderText(tr("time"));
    m_offset->setPlaceholderText(tr("+01:00"));
    m_offset->setToolTip(tr("Offset from UTC"));
    m_zone->setPlaceholderText(tr("zone, as printed"));
    for (QLineEdit *part : {m_date, m_time, m_offset, m_zone})
        line->addWidget(part);
    body()->addWidget(row);
    setEntry(m_date);
}

QLineEdit *MomentEditor::makeLine(Field::Kind kind, int letters)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(LineForm::hint(kind, m_language));
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * letters);
    watch(line);
    connect(line, &QLineEdit::textChanged, this, &MomentEditor::touch);
    connect(line, &QLineEdit::returnPressed, this, &MomentEditor::commit);
    return line;
}

void MomentEditor::setLabel(const QString &label)
{
    m_date->setAccessibleName(tr("%1, day").arg(label));
    m_time->setAccessibleName(tr("%1, time").arg(label));
    m_offset->setAccessibleName(tr("%1, offset from UTC").arg(label));
    m_zone->setAccessibleName(tr("%1, name of the zone").arg(label));
}

void MomentEditor::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : {m_date, m_time, m_offset, m_zone})
        line->setReadOnly(readOnly);
}

void MomentEditor::display(const Value &value)
{
    const auto *stated = std::get_if<Moment>(&value);
    const Moment moment = stated ? *stated : Moment();
    const QTime time = moment.time.time();
    m_date->setText(LineForm::text(moment.time.date(), m_language));
    m_time->setText(moment.isEmpty() ? QString() : time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s));
    m_offset->setText(moment.isEmpty() ? QString() : offsetText(moment.time.offsetFromUtc()));
    m_zone->setText(moment.zone);
}

Value MomentEditor::read() const
{
    Moment moment;
    const auto date = LineForm::read(Field::Kind::Date, m_date->text(), m_language);
    const auto offset = LineForm::read(Field::Kind::Offset, m_offset->text(), m_language);
    if (!date || isEmpty(*date))
        return moment;
    QTime time = QTime::fromString(m_time->text().trimmed(), u"HH:mm:ss"_s);
    if (const auto read = LineForm::read(Field::Kind::Time, m_time->text(), m_language); !time.isValid() && read)
        time = QTime::fromString(std::get<QString>(*read), u"HH:mm"_s);
    if (!time.isValid())
        time = QTime(0, 0);
    const QString words = offset ? std::get<QString>(*offset) : QString();
    int seconds = QTime(0, 0).secsTo(QTime::fromString(words.mid(1), u"HH:mm"_s));
    if (words.startsWith(u'-'))
        seconds = -seconds;
    moment.time = QDateTime(std::get<QDate>(*date), time,
                            QTimeZone::fromSecondsAheadOfUtc(words.isEmpty() ? 0 : seconds));
    moment.zone = m_zone->text();
    return moment;
}

QString MomentEditor::whatIsWrong() const
{
    const auto date = LineForm::read(Field::Kind::Date, m_date->text(), m_language);
    if (!date)
        return date.error();
    const bool others = !(m_time->text() + m_offset->text() + m_zone->text()).trimmed().isEmpty();
    if (isEmpty(*date) && others)
        return tr("The day is missing.");
    const bool seconds = QTime::fromString(m_time->text().trimmed(), u"HH:mm:ss"_s).isValid();
    if (const auto time = LineForm::read(Field::Kind::Time, m_time->text(), m_language); !time && !seconds)
        return time.error();
    const auto offset = LineForm::read(Field::Kind::Offset, m_offset->text(), m_language);
    return offset ? QString() : offset.error();
}

} // namespace Cartulary
