// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationstep.h"

#include "country.h"
#include "folded.h"
#include "lineform.h"
#include "look.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int countryCharacters = 12; // of a country's name that are shown, however narrow the window

} // namespace

OrganisationStep::OrganisationStep(Language language, QWidget *parent)
    : AssistantStep(tr("Your organisation"),
                    tr("Every document begins with these. Only the name is needed now; the rest can follow later."),
                    parent)
    , m_name(new QLineEdit(this))
    , m_legalForm(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_street(new QLineEdit(this))
    , m_postalCode(new QLineEdit(this))
    , m_city(new QLineEdit(this))
    , m_wrong(Look::toned(Look::label(QString(), this), Look::Tone::Attention))
    , m_language(language)
{
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);
    m_country->setObjectName(u"country"_s);
    m_street->setObjectName(u"street"_s);
    m_legalForm->setObjectName(u"legal_form"_s);
    m_postalCode->setObjectName(u"postal_code"_s);
    m_city->setObjectName(u"city"_s);
    m_legalForm->setPlaceholderText(tr("for instance SAS, SARL, association"));
    m_email->setPlaceholderText(tr("where people write about their data"));
    m_postalCode->setMaximumWidth(QFontMetrics(font()).averageCharWidth() * 16);
    m_postalCode->setAccessibleName(tr("Postcode"));
    m_city->setAccessibleName(tr("Town"));
    m_postalCode->setPlaceholderText(m_postalCode->accessibleName());
    m_city->setPlaceholderText(m_city->accessibleName());
    fillCountries(language);

    auto *town = new QHBoxLayout;
    town->setSpacing(Look::rowGap);
    town->addWidget(m_postalCode);
    town->addWidget(m_city, 1);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(Look::rowGap);
    form->setHorizontalSpacing(Look::pageMargin);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Na&me (required)"), m_name);
    form->addRow(tr("&Legal form"), m_legalForm);
    form->addRow(tr("C&ountry"), m_country);
    form->addRow(tr("&E-mail address"), m_email);
    form->addRow(tr("Postal a&ddress"), m_street);
    form->addRow(QString(), town);
    body()->addLayout(form);
    body()->addWidget(m_wrong);
    body()->addStretch();
    for (const QLineEdit *line : {m_name, m_email, m_country->lineEdit()}) {
        connect(line, &QLineEdit::textChanged, this, &AssistantStep::completeChanged);
        connect(line, &QLineEdit::editingFinished, this, &OrganisationStep::settle);
    }
}

void OrganisationStep::fillCountries(Language language)
{
    QList<std::pair<QString, QString>> countries;
    for (const QString &code : countryCodes())
        countries.append({countryName(code, language), code});
    QCollator collator(localeOf(language));
    std::ranges::sort(countries,
                      [&](const auto &one, const auto &other) { return collator.compare(one.first, other.first) < 0; });
    m_country->setEditable(true);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(countryCharacters);
    m_country->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[name, code] : countries)
        m_country->addItem(name, code);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->setCurrentIndex(m_country->findData(QLocale::territoryToCode(QLocale::system().territory())));
}

QString OrganisationStep::name() const
{
    return m_name->text().simplified();
}

QString OrganisationStep::country() const
{
    return m_country->itemData(countryTyped()).toString();
}

/// The one whose name is typed, or the only one whose name begins so, or has it; -1 if none can be meant.
int OrganisationStep::countryTyped() const
{
    const QString typed = folded(m_country->currentText()).simplified();
    QList<int> beginning, holding;
    for (int index = 0; index < m_country->count() && !typed.isEmpty(); ++index) {
        const QString name = folded(m_country->itemText(index)).simplified();
        if (name == typed)
            return index;
        if (name.startsWith(typed))
            beginning.append(index);
        else if (name.contains(typed))
            holding.append(index);
    }
    const QList<int> &meant = beginning.isEmpty() ? holding : beginning;
    return meant.size() == 1 ? meant.first() : -1;
}

QString OrganisationStep::whatIsWrong() const
{
    if (const QString typed = m_country->currentText().trimmed(); !typed.isEmpty() && countryTyped() < 0)
        return tr("“%1” is not the name of one country. Choose one from the list, or leave the field empty.")
            .arg(typed);
    const auto email = LineForm::read(Field::Kind::Email, m_email->text(), m_language);
    return email ? QString() : email.error();
}

void OrganisationStep::settle()
{
    if (const int country = countryTyped(); country >= 0)
        m_country->setCurrentIndex(country);
    m_wrong->setText(whatIsWrong());
}

std::shared_ptr<Organisation> OrganisationStep::organisation() const
{
    auto organisation = std::make_shared<Organisation>();
    organisation->name = name();
    organisation->legalForm = m_legalForm->text().simplified();
    organisation->email = m_email->text().simplified();
    if (const QString street = m_street->text().simplified(); !street.isEmpty())
        organisation->address.lines = {street};
    organisation->address.postalCode = m_postalCode->text().simplified();
    organisation->address.city = m_city->text().simplified();
    organisation->address.country = country();
    return organisation;
}

bool OrganisationStep::isComplete() const
{
    return !name().isEmpty() && whatIsWrong().isEmpty();
}

} // namespace Cartulary
