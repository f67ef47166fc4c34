// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpane.h"

#include "look.h"
#include "missingstrip.h"
#include "previewtools.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(const WindowContext &context, const std::shared_ptr<PreviewThread> &thread, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_thread(thread ? thread : std::make_shared<PreviewThread>())
    , m_tools(new PreviewTools(context.content(), context.language, context.session.now().toLocalTime().date(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_missing(new MissingStrip(context.language, this))
    , m_note(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Attention))
{
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(m_tools);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_missing);
    m_note->hide();
    for (const Language language : documentLanguages)
        m_sides.append(makeSide(language));
    for (const Language language : documentLanguages)
        connectSide(language);

    connect(m_tools, &PreviewTools::changed, this, &PreviewPane::apply);
    connect(m_tools, &PreviewTools::zoomChosen, this, [this](PreviewView::Zoom zoom, int percent) {
        forEachView([&](PreviewView &view) { view.setZoom(zoom, percent); });
    });
    connect(m_tools, &PreviewTools::zoomedIn, this, [this] { view(languages().first())->zoomIn(); });
    connect(m_tools, &PreviewTools::zoomedOut, this, [this] { view(languages().first())->zoomOut(); });
    connect(m_missing, &MissingStrip::chosen, this, &PreviewPane::open);
    connect(&m_context.session, &RegisterSession::changed, this, [this] {
        m_tools->setContent(m_context.content());
        for (const Side &side : std::as_const(m_sides))
            side.live->setContent(m_context.content());
    });
    apply();
}

PreviewPane::Side PreviewPane::makeSide(Language language)
{
    Side side;
    // A thread for each, so that both languages are there after the time of one.
    side.live = new LiveDocument(language == Language::French ? m_thread : std::make_shared<PreviewThread>(), this);
    side.live->setContent(m_context.content());
    side.frame = new QWidget(m_splitter);
    side.view = new PreviewView(side.live, m_context.language, side.frame);
    const bool french = language == Language::French;
    side.caption = Look::toned(Look::label(french ? tr("French") : tr("English"), side.frame, Look::helpFont),
                               french ? Look::Tone::French : Look::Tone::English);
    auto *layout = new QVBoxLayout(side.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(side.caption);
    layout->addWidget(side.view, 1);
    m_splitter->addWidget(side.frame);
    return side;
}

void PreviewPane::connectSide(Language language)
{
    const Side &side = m_sides.at(int(language));
    connect(side.live, &LiveDocument::updated, this, &PreviewPane::listMissing);
    connect(side.live, &LiveDocument::failed, this, [this](const Error &error) {
        m_missing->setError(error.toString());
        Q_EMIT updated();
    });
    connect(side.view, &PreviewView::originActivated, this, [this, language](const Origin &origin) {
        {
            const QScopedValueRollback follow(m_following, true);
            view(otherLanguage(language))->reveal(origin);
        }
        open(origin);
    });
    connect(side.view, &PreviewView::scrolled, this, [this, language] { follow(language); });
    connect(side.view, &PreviewView::zoomChanged, this, [this, language] {
        const PreviewView *leader = view(language);
        m_tools->setZoom(leader->zoom(), leader->percent());
        PreviewView *other = view(otherLanguage(language));
        if (other->zoom() != leader->zoom() || other->percent() != leader->percent())
            other->setZoom(leader->zoom(), leader->percent());
    });
}

void PreviewPane::forEachView(const std::function<void(PreviewView &)> &act)
{
    for (const Side &side : std::as_const(m_sides))
        act(*side.view);
}

void PreviewPane::setDocument(const QString &id)
{
    m_tools->setDocument(id);
}

void PreviewPane::setLanguages(const QList<Language> &languages)
{
    m_tools->setLanguages(languages);
}

void PreviewPane::setCustomer(const QString &id)
{
    m_tools->setCustomerId(id);
}

void PreviewPane::setDate(QDate date)
{
    m_tools->setDate(date);
}

void PreviewPane::setDocumentChoiceShown(bool shown)
{
    m_tools->setDocumentChoiceShown(shown);
}

QList<Language> PreviewPane::languages() const
{
    return m_tools->languages();
}

QList<DocumentRequest> PreviewPane::requests() const
{
    QList<DocumentRequest> all;
    for (const Language language : languages())
        all.append({m_tools->document(), language, m_tools->date(), m_tools->customerId()});
    return all;
}

/// Brings both sides in step with the controls.
void PreviewPane::apply()
{
    const QList<Language> shown = languages();
    for (const Language language : documentLanguages) {
        const Side &side = m_sides.at(int(language));
        side.live->setRequest({m_tools->document(), language, m_tools->date(), m_tools->customerId()});
        side.frame->setVisible(shown.contains(language));
        side.caption->setVisible(shown.size() > 1);
    }
    activate();
    listMissing();
    if (m_told != request()) {
        m_told = request();
        Q_EMIT requestChanged(m_told);
    }
}

/// Only what is seen is composed.
void PreviewPane::activate()
{
    const QList<Language> shown = languages();
    for (const Language language : documentLanguages)
        live(language)->setActive(isVisible() && shown.contains(language));
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
}

void PreviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    activate();
}

void PreviewPane::listMissing()
{
    QList<const Document *> documents;
    for (const Language language : languages()) {
        if (const auto pages = live(language)->pages(); pages && pages->request == live(language)->request())
            documents.append(&pages->document);
    }
    if (!documents.isEmpty())
        m_missing->setDocuments(documents, m_context.content());
    note();
    Q_EMIT updated();
}

void PreviewPane::note()
{
    const auto pages = live(languages().first())->pages();
    QStringList sentences;
    if (pages && pages->leftOut > 0)
        sentences.append(tr("Only the first %1 activities are shown here; files and paper have all.")
                             .arg(LiveDocument::mostActivities));
    if (pages && !pages->warning.isEmpty())
        sentences.append(pages->warning);
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

/// Scrolls the other language to the same section.
void PreviewPane::follow(Language leader)
{
    if (m_following || languages().size() < 2)
        return;
    const QScopedValueRollback following(m_following, true);
    const PreviewView *from = view(leader);
    PreviewView *to = view(otherLanguage(leader));
    const QScrollBar *bar = from->verticalScrollBar();
    if (bar->value() == bar->maximum())
        to->verticalScrollBar()->setValue(to->verticalScrollBar()->maximum());
    else
        to->showPlace(from->place());
}

/// Goes to the record and field; where there is no record yet, to where one is made.
void PreviewPane::open(const Origin &origin)
{
    if (m_context.content().contains(origin.recordId))
        m_context.navigator.showRecord(origin.recordId, origin.field);
    else if (const RecordType *type = findRecordType(origin.recordType))
        m_context.navigator.showType(*type);
}

bool PreviewPane::reveal(const Origin &origin)
{
    const QScopedValueRollback following(m_following, true);
    bool found = false;
    for (const Language language : languages())
        found = view(language)->reveal(origin) || found;
    return found;
}

void PreviewPane::showSection(const QString &heading)
{
    const Language leader = languages().first();
    if (view(leader)->showSection(heading))
        follow(leader);
}

QVariantMap PreviewPane::state() const
{
    QStringList codes;
    for (const Language language : languages())
        codes.append(languageCode(language));
    const PreviewView *first = view(languages().first());
    return {{u"document"_s, m_tools->document()},
            {u"languages"_s, codes},
            {u"customer"_s, m_tools->customerId()},
            {u"zoom"_s, int(first->zoom())},
            {u"percent"_s, first->percent()}};
}

void PreviewPane::restore(const QVariantMap &state)
{
    QList<Language> chosen;
    for (const QString &code : state.value(u"languages"_s).toStringList()) {
        if (const auto language = languageFromCode(code))
            chosen.append(*language);
    }
    setDocument(state.value(u"document"_s).toString());
    setLanguages(chosen);
    setCustomer(state.value(u"customer"_s).toString());
    const int zoom = state.value(u"zoom"_s).toInt();
    if (zoom >= 0 && zoom <= int(PreviewView::Zoom::Percent))
        view(Language::French)->setZoom(PreviewView::Zoom(zoom), state.value(u"percent"_s, 100).toInt());
}

} // namespace Cartulary
