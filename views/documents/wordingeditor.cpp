// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingeditor.h"

#include "digest.h"
#include "icons.h"
#include "look.h"
#include "recordplaces.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// So many records of each type a draft is checked with.
constexpr qsizetype mostChecked = 500;

} // namespace

void WordingEditor::setRequest(const DocumentRequest &request)
{
    const bool other = request.document != m_request.document || request.language != m_request.language
                    || m_sections.isEmpty();
    m_request = request;
    if (!other)
        return m_typing.start();
    const Result<QList<WordingSection>> sections = originalWording(request.document, request.language);
    m_sections = sections ? *sections : QList<WordingSection>();
    m_current = m_sections.isEmpty() ? QString() : m_sections.first().name;
    fillSections();
    loadSection();
    if (!sections)
        say(sections.error().toString(), int(Look::Tone::Problem));
}

void WordingEditor::showSection(const QString &name)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, Qt::UserRole).toString() == name)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

const WordingSection *WordingEditor::section() const
{
    const auto found = std::ranges::find(m_sections, m_current, &WordingSection::name);
    return found == m_sections.end() ? nullptr : &*found;
}

QString WordingEditor::key(const QString &sectionName) const
{
    return m_request.document + u'/' + languageCode(m_request.language) + u'/' + sectionName;
}

std::shared_ptr<const WordingOverride> WordingEditor::own(const QString &sectionName) const
{
    return ownWording(m_context.content(), m_request.document, sectionName, m_request.language);
}

QString WordingEditor::storedText(const WordingSection &section) const
{
    const auto mine = own(section.name);
    return mine ? mine->text : section.text;
}

WordingEditor::Wording WordingEditor::wordingOf(const WordingSection &section) const
{
    const auto mine = own(section.name);
    if (!mine)
        return Wording::Original;
    const bool same = mine->originalSha256.isEmpty() || mine->originalSha256 == sha256Of(section.text.toUtf8());
    return same ? Wording::Own : Wording::OriginalChanged;
}

QString WordingEditor::wordingInWords(const WordingSection &section) const
{
    if (m_drafts.contains(key(section.name)))
        return tr("draft, not used yet");
    switch (wordingOf(section)) {
    case Wording::Original:
        return tr("original");
    case Wording::Own:
        return tr("own wording");
    case Wording::OriginalChanged:
        return tr("own wording, original changed since");
    }
    return {};
}

/// The register has changed: by this editor, by undoing, or elsewhere.
void WordingEditor::refill()
{
    if (m_sections.isEmpty())
        return;
    const WordingSection *shown = section();
    fillSections();
    if (shown && !m_drafts.contains(key(m_current)) && m_text->toPlainText() != storedText(*shown))
        loadSection();
    updateButtons();
    m_typing.start();
}

void WordingEditor::fillSections()
{
    m_loading = true;
    m_list->clear();
    for (const WordingSection &each : std::as_const(m_sections)) {
        auto *item = new QTreeWidgetItem(m_list, {sectionHeading(each), wordingInWords(each)});
        item->setData(0, Qt::UserRole, each.name);
        item->setToolTip(0, each.name);
        const bool draft = m_drafts.contains(key(each.name));
        const Wording wording = wordingOf(each);
        if (draft)
            item->setIcon(1, icon(u"wording"_s));
        else if (wording == Wording::OriginalChanged)
            item->setIcon(1, icon(u"warning"_s, Look::colour(Look::Tone::Attention, palette())));
        else if (wording == Wording::Own)
            item->setIcon(1, icon(u"check"_s));
        if (each.name == m_current)
            m_list->setCurrentItem(item);
    }
    m_loading = false;
}

void WordingEditor::loadSection()
{
    const WordingSection *shown = section();
    m_loading = true;
    m_text->setPlainText(shown ? m_drafts.value(key(m_current), storedText(*shown)) : QString());
    m_text->setReadOnly(!shown || m_context.session.isReadOnly());
    m_loading = false;
    m_state->setText(shown ? sectionHeading(*shown) : QString());
    updateButtons();
    check();
}

void WordingEditor::edited()
{
    const WordingSection *shown = section();
    if (m_loading || !shown)
        return;
    const QString text = m_text->toPlainText();
    if (text == storedText(*shown))
        m_drafts.remove(key(m_current));
    else
        m_drafts.insert(key(m_current), text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(0, Qt::UserRole).toString() == m_current)
            item->setText(1, wordingInWords(*shown));
    }
    updateButtons();
    m_typing.start();
}

Register WordingEditor::withDrafts() const
{
    Register content = m_context.content();
    for (const WordingSection &each : m_sections) {
        const auto draft = m_drafts.constFind(key(each.name));
        if (draft != m_drafts.cend())
            content = withDraft(content, m_request.document, each.name, m_request.language, *draft);
    }
    return content;
}

void WordingEditor::check()
{
    m_typing.stop();
    if (!section())
        return;
    const Register content = withDrafts();
    Q_EMIT draftChanged(content);
    m_checking.run([content, request = m_request, text = m_text->toPlainText(),
                    this](const std::atomic<bool> &) -> Background::Report {
        // Ten thousand activities say no more of a wording than some hundred.
        const auto outcome = std::make_shared<WordingCheck>(
            checkWording(excerpt(content, mostChecked, request.customerId), request, text));
        return [this, outcome] { checked(*outcome); };
    });
}

void WordingEditor::checked(const WordingCheck &check)
{
    m_error = check.error;
    if (m_error)
        say(tr("The document cannot be made: %1. Correct it, or go back to the original.").arg(m_error->message),
            int(Look::Tone::Problem));
    else if (!check.unknownNames.isEmpty())
        say(tr("Nothing is called “%1”: it prints nothing. Take a name from the fields.")
                .arg(check.unknownNames.join(tr("”, “"))),
            int(Look::Tone::Attention));
    else
        say(tr("The document can be made with this wording."), int(Look::Tone::Good));
    if (std::exchange(m_useWhenChecked, false))
        store();
}

void WordingEditor::say(const QString &sentence, int tone)
{
    m_message->setText(sentence);
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, Look::colour(Look::Tone(tone), palette()));
    m_message->setPalette(colours);
}

void WordingEditor::updateButtons()
{
    const WordingSection *shown = section();
    const bool writable = shown && !m_context.session.isReadOnly();
    const bool draft = shown && m_drafts.contains(key(m_current));
    const Wording wording = shown ? wordingOf(*shown) : Wording::Original;
    m_use->setEnabled(writable && draft);
    m_back->setEnabled(writable && (draft || wording != Wording::Original));
    m_compare->setEnabled(shown && m_text->toPlainText() != shown->text);
    m_notice->setVisible(wording == Wording::OriginalChanged);
    m_seen->setEnabled(writable);
}

} // namespace Cartulary
