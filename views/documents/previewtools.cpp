// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewtools.h"

#include "icons.h"
#include "look.h"
#include "partybox.h"
#include "vocabulary.h"
#include "wraplayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum LanguageChoice { FrenchOnly, EnglishOnly, BothLanguages };

QToolButton *button(const QString &iconName, const QString &text, const QString &tip, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    if (!iconName.isEmpty())
        result->setIcon(icon(iconName));
    result->setText(text);
    result->setToolTip(tip);
    result->setAccessibleName(tip);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

} // namespace

PreviewTools::PreviewTools(const Register &content, Language language, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(new QComboBox(this))
    , m_languages(new QButtonGroup(this))
    , m_party(new PartyBox(content, language, this))
    , m_date(new QDateEdit(today, this))
    , m_zoom(new QComboBox(this))
{
    m_document->setAccessibleName(tr("Document"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_document->setMinimumContentsLength(15);
    m_document->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_party->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (const Vocabulary *list = vocabulary(u"document"_s)) {
        for (const Term &term : list->terms)
            m_document->addItem(term.label.anyText(language), term.id);
    }
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date of the document"));
    m_date->findChild<QLineEdit *>()->setAccessibleName(m_date->accessibleName()); // it is what has the focus
    m_date->setToolTip(tr("The day that the document is made for"));
    addLanguages(language);
    m_party->setVisible(PartyBox::isUsedBy(document()));

    auto *tongues = new QWidget(this);
    auto *choices = new QHBoxLayout(tongues);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(2);
    for (QAbstractButton *choice : m_languages->buttons())
        choices->addWidget(choice);

    auto *layout = new WrapLayout(Look::rowGap, this); // a dock beside the forms is narrow
    for (QWidget *widget : {static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_party), tongues,
                            static_cast<QWidget *>(m_date), makeZoom()})
        layout->addWidget(widget);

    connect(m_document, &QComboBox::currentIndexChanged, this, [this] {
        m_party->setVisible(PartyBox::isUsedBy(document()));
        Q_EMIT changed();
    });
    connect(m_party, &QComboBox::currentIndexChanged, this, &PreviewTools::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &PreviewTools::changed);
    connect(m_languages, &QButtonGroup::idClicked, this, &PreviewTools::changed);
}

void PreviewTools::addLanguages(Language language)
{
    m_languages->addButton(button({}, u"FR"_s, tr("In French"), this), FrenchOnly);
    m_languages->addButton(button({}, u"EN"_s, tr("In English"), this), EnglishOnly);
    m_languages->addButton(button({}, u"FR | EN"_s, tr("French and English side by side"), this), BothLanguages);
    for (QAbstractButton *choice : m_languages->buttons())
        choice->setCheckable(true);
    m_languages->button(language == Language::French ? FrenchOnly : EnglishOnly)->setChecked(true);
}

QWidget *PreviewTools::makeZoom()
{
    auto *box = new QWidget(this);
    auto *out = button(u"zoom-out"_s, u"−"_s, tr("Smaller (Ctrl+-)"), box);
    auto *in = button(u"zoom-in"_s, u"+"_s, tr("Larger (Ctrl++)"), box);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoom->setMinimumContentsLength(10);
    m_zoom->addItem(tr("Page width"), 0);
    m_zoom->addItem(tr("Whole page"), 0);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::grid);
    layout->addWidget(out);
    layout->addWidget(m_zoom);
    layout->addWidget(in);
    connect(out, &QToolButton::clicked, this, &PreviewTools::zoomedOut);
    connect(in, &QToolButton::clicked, this, &PreviewTools::zoomedIn);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        using Zoom = PreviewView::Zoom;
        Q_EMIT zoomChosen(index == 0   ? Zoom::Width
                          : index == 1 ? Zoom::Page
                                       : Zoom::Percent,
                          m_zoom->itemData(index).toInt());
    });
    return box;
}

void PreviewTools::setZoom(PreviewView::Zoom zoom, int percent)
{
    if (zoom != PreviewView::Zoom::Percent) {
        m_zoom->setCurrentIndex(zoom == PreviewView::Zoom::Width ? 0 : 1);
        return;
    }
    m_zoom->setPlaceholderText(tr("%1%").arg(percent));
    m_zoom->setCurrentIndex(m_zoom->findData(percent));
}

void PreviewTools::setContent(const Register &content)
{
    const QString before = customerId();
    m_party->setContent(content);
    if (customerId() != before) // the party chosen has been deleted
        Q_EMIT changed();
}

void PreviewTools::setDocumentChoiceShown(bool shown)
{
    m_document->setVisible(shown);
}

QString PreviewTools::document() const
{
    return m_document->currentData().toString();
}

void PreviewTools::setDocument(const QString &id)
{
    if (const int index = m_document->findData(id); index >= 0)
        m_document->setCurrentIndex(index);
}

QList<Language> PreviewTools::languages() const
{
    switch (m_languages->checkedId()) {
    case FrenchOnly:
        return {Language::French};
    case EnglishOnly:
        return {Language::English};
    default:
        return {Language::French, Language::English};
    }
}

void PreviewTools::setLanguages(const QList<Language> &languages)
{
    if (languages.isEmpty() || languages == this->languages())
        return;
    const int choice = languages.size() > 1                  ? BothLanguages
                     : languages.first() == Language::French ? FrenchOnly
                                                             : EnglishOnly;
    m_languages->button(choice)->setChecked(true);
    Q_EMIT changed();
}

QString PreviewTools::customerId() const
{
    return PartyBox::isUsedBy(document()) ? m_party->partyId() : QString();
}

void PreviewTools::setCustomerId(const QString &id)
{
    m_party->setPartyId(id);
}

QDate PreviewTools::date() const
{
    return m_date->date();
}

void PreviewTools::setDate(QDate date)
{
    m_date->setDate(date);
}

} // namespace Cartulary
