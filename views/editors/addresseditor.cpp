// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresseditor.h"

#include "look.h"
#include "textbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const Field &countryField()
{
    static const Field field = [] {
        Field country;
        country.kind = Field::Kind::Country;
        return country;
    }();
    return field;
}

} // namespace

AddressEditor::AddressEditor(const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_countries(std::make_shared<Choices>(countryField(), context))
    , m_lines(new TextBox(TextBox::Lines::Many, this))
    , m_attention(makeLine(tr("For the attention of")))
    , m_poBox(makeLine(tr("PO box")))
    , m_postalCode(makeLine(tr("Postal code")))
    , m_city(makeLine(tr("Town")))
    , m_region(makeLine(tr("Region")))
    , m_country(new SearchBox(m_countries, this))
{
    m_named.append({m_lines, tr("Street")});
    m_named.append({m_country, tr("Country")});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Look::rowGap);
    grid->setVerticalSpacing(Look::grid);
    grid->addWidget(captioned(tr("For the attention of"), m_attention), 0, 0, 1, 3);
    grid->addWidget(captioned(tr("Street"), m_lines), 1, 0, 1, 3);
    grid->addWidget(captioned(tr("PO box"), m_poBox), 2, 0);
    grid->addWidget(captioned(tr("Postal code"), m_postalCode), 2, 1);
    grid->addWidget(captioned(tr("Town"), m_city), 2, 2);
    grid->addWidget(captioned(tr("Region"), m_region), 3, 0, 1, 2);
    grid->addWidget(captioned(tr("Country"), m_country), 3, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    body()->addLayout(grid);
    setEntry(m_attention);
    const QList<QWidget *> order{m_attention, m_lines, m_poBox, m_postalCode, m_city, m_region, m_country};
    for (qsizetype i = 0; i < order.size(); ++i) {
        watch(order.at(i));
        if (i > 0)
            setTabOrder(order.at(i - 1), order.at(i));
    }
    connect(m_lines, &QPlainTextEdit::textChanged, this, &AddressEditor::touch);
    connect(m_country, &QLineEdit::textChanged, this, &AddressEditor::touch);
    connect(m_country, &QLineEdit::returnPressed, this, &AddressEditor::commit);
    connect(m_country, &SearchBox::picked, this,
            [this](const QString &code) { m_country->setText(m_countries->name(code)); });
}

QLineEdit *AddressEditor::makeLine(const QString &caption)
{
    auto *line = new QLineEdit(this);
    m_named.append({line, caption});
    connect(line, &QLineEdit::textChanged, this, &AddressEditor::touch);
    connect(line, &QLineEdit::returnPressed, this, &AddressEditor::commit);
    return line;
}

QWidget *AddressEditor::captioned(const QString &caption, QWidget *part)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *label = Look::toned(Look::label(caption, both, Look::helpFont), Look::Tone::Secondary);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(label);
    column->addWidget(part);
    column->addStretch(1);
    return both;
}

void AddressEditor::setLabel(const QString &label)
{
    for (const auto &[part, caption] : m_named)
        part->setAccessibleName(tr("%1, %2").arg(label, caption));
}

void AddressEditor::setReadOnly(bool readOnly)
{
    m_lines->setReadOnly(readOnly);
    for (QLineEdit *line : {m_attention, m_poBox, m_postalCode, m_city, m_region})
        line->setReadOnly(readOnly);
    m_country->setChoosable(!readOnly);
}

void AddressEditor::display(const Value &value)
{
    const auto *stated = std::get_if<Address>(&value);
    m_address = stated ? *stated : Address();
    m_attention->setText(m_address.attention);
    m_lines->setText(m_address.lines.join(u'\n'));
    m_poBox->setText(m_address.poBox);
    m_postalCode->setText(m_address.postalCode);
    m_city->setText(m_address.city);
    m_region->setText(m_address.region);
    m_country->setText(m_countries->name(m_address.country));
    m_country->setCursorPosition(0);
}

QStringList AddressEditor::lines() const
{
    // A line may itself hold a line break, from an imported file: it stays one as long as nobody changes it.
    if (m_lines->text() == m_address.lines.join(u'\n'))
        return m_address.lines;
    return m_lines->text().split(u'\n', Qt::SkipEmptyParts);
}

Value AddressEditor::read() const
{
    Address address;
    address.attention = m_attention->text();
    address.lines = lines();
    address.poBox = m_poBox->text();
    address.postalCode = m_postalCode->text();
    address.city = m_city->text();
    address.region = m_region->text();
    const QString country = m_country->text();
    if (!country.trimmed().isEmpty())
        address.country = country == m_countries->name(m_address.country) ? m_address.country
                                                                          : m_countries->called(country);
    return address;
}

QString AddressEditor::whatIsWrong() const
{
    const QString typed = m_country->text().trimmed();
    if (typed.isEmpty() || typed == m_countries->name(m_address.country) || !m_countries->called(typed).isEmpty())
        return {};
    return tr("There is no country called “%1”. Choose one from the list.").arg(typed);
}

} // namespace Cartulary
