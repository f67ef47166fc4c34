// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolestep.h"

#include "look.h"
#include "vocabulary.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 20; // characters of an authority's name

enum RoleChoice { Controller, Processor, Both };
enum LanguageChoice { FrenchAndEnglish, FrenchOnly, EnglishOnly };

/// The French authority is competent overseas too.
const QStringList frenchOverseas{u"BL"_s, u"GF"_s, u"GP"_s, u"MF"_s, u"MQ"_s, u"NC"_s,
                                 u"PF"_s, u"PM"_s, u"RE"_s, u"TF"_s, u"WF"_s, u"YT"_s};

} // namespace

RoleStep::RoleStep(Language language, QWidget *parent)
    : AssistantStep(tr("Your role and your documents"),
                    tr("Your role decides which duties apply. Each activity can still have a role of its own."), parent)
    , m_roles(new QButtonGroup(this))
    , m_languages(new QButtonGroup(this))
{
    addRoles();
    addLanguages(language);
    addAuthority(language);
    body()->addStretch();
}

void RoleStep::addRoles()
{
    QVBoxLayout *group = addGroup(tr("Role"));
    const auto add = [&](int choice, const QString &text, const QString &sentence) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleDescription(sentence);
        m_roles->addButton(button, choice);
        group->addWidget(button);
        group->addWidget(explanation(sentence, this));
    };
    add(Controller, tr("&Controller"), tr("You decide yourself why and how data are used."));
    add(Processor, tr("&Processor for customers"), tr("You process data only on your customers’ behalf."));
    add(Both, tr("B&oth"),
        tr("You decide for your own customers and staff, and you also hold customers’ data for "
           "them: the usual case of a host."));
    m_roles->button(Both)->setChecked(true);
}

void RoleStep::addLanguages(Language language)
{
    QVBoxLayout *group = addGroup(tr("Languages of the documents"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::groupGap);
    const auto add = [&](int choice, const QString &text) {
        auto *button = new QRadioButton(text, this);
        m_languages->addButton(button, choice);
        row->addWidget(button);
    };
    add(FrenchAndEnglish, tr("French &and English"));
    add(FrenchOnly, tr("&French"));
    add(EnglishOnly, tr("&English"));
    row->addStretch();
    group->addLayout(row);
    m_languages->button(language == Language::French ? FrenchOnly : FrenchAndEnglish)->setChecked(true);
}

void RoleStep::addAuthority(Language language)
{
    QVBoxLayout *group = addGroup(tr("Supervisory authority"));
    m_authority = new QComboBox(this);
    m_authorityDetails = Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary);
    m_authority->setObjectName(u"authority"_s);
    m_authority->setAccessibleName(tr("Supervisory authority"));
    m_authority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_authority->setMinimumContentsLength(shortest);
    m_authority->addItem(tr("To be chosen later"), QString());
    for (const Term &term : vocabulary(u"authority"_s)->terms)
        m_authority->addItem(term.label.anyText(language), term.id);
    group->addWidget(m_authority);
    group->addSpacing(Look::grid);
    group->addWidget(m_authorityDetails);
    connect(m_authority, &QComboBox::activated, this, [this] { m_authorityChosen = true; });
    connect(m_authority, &QComboBox::currentIndexChanged, this, &RoleStep::showAuthority);
    showAuthority();
}

void RoleStep::showAuthority()
{
    const Term *term = vocabulary(u"authority"_s)->find(authority());
    if (!term) {
        m_authorityDetails->setText(tr("The authority to which people may complain."));
        return;
    }
    const QJsonObject address = term->details[u"address"_s].toObject();
    QStringList parts = address[u"lines"_s].toVariant().toStringList();
    parts.append((address[u"postal_code"_s].toString() + u' ' + address[u"city"_s].toString()).trimmed());
    parts.append(term->details[u"url"_s].toString());
    parts.removeAll(QString());
    m_authorityDetails->setText(parts.join(u", "_s));
}

QStringList RoleStep::roles() const
{
    switch (m_roles->checkedId()) {
    case Controller:
        return {u"controller"_s};
    case Processor:
        return {u"processor"_s};
    default:
        return {u"controller"_s, u"processor"_s};
    }
}

QStringList RoleStep::documentLanguages() const
{
    switch (m_languages->checkedId()) {
    case FrenchOnly:
        return {u"fr"_s};
    case EnglishOnly:
        return {u"en"_s};
    default:
        return {u"fr"_s, u"en"_s};
    }
}

QString RoleStep::authority() const
{
    return m_authority->currentData().toString();
}

void RoleStep::propose(const QString &country)
{
    if (m_authorityChosen)
        return;
    const QString competent = frenchOverseas.contains(country) ? u"FR"_s : country;
    QString proposal;
    for (const Term &term : vocabulary(u"authority"_s)->terms) {
        if (!competent.isEmpty() && term.details[u"country"_s].toString() == competent)
            proposal = term.id;
    }
    m_authority->setCurrentIndex(m_authority->findData(proposal));
}

} // namespace Cartulary
