// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingeditor.h"

#include "digest.h"
#include "icons.h"
#include "look.h"
#include "redlinedialog.h"
#include "valuetext.h"
#include "wordingnames.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What the officer knows the section by: its heading, else its name.
QString headingOf(const WordingSection &section)
{
    static const QRegularExpression heading(u"^##+ +(.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression tag(u"\\{[{%#].*?[}%#]\\}"_s);
    const QRegularExpressionMatch match = heading.match(section.text);
    const QString words = match.hasMatch() ? match.captured(1).remove(tag).simplified() : QString();
    return words.isEmpty() ? section.name : words;
}

QString digestOf(const QString &text)
{
    return sha256Of(text.toUtf8());
}

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
    const bool same = mine->originalSha256.isEmpty() || mine->originalSha256 == digestOf(section.text);
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
        auto *item = new QTreeWidgetItem(m_list, {headingOf(each), wordingInWords(each)});
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
    m_state->setText(shown ? headingOf(*shown) : QString());
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
        const auto outcome = std::make_shared<WordingCheck>(checkWording(content, request, text));
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

void WordingEditor::insertField(const QString &text, const WordingNames &group)
{
    QTextCursor cursor = m_text->textCursor();
    if (m_text->isReadOnly())
        return;
    cursor.insertText(inLoop(text, group, m_text->toPlainText(), cursor.selectionStart()));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void WordingEditor::use()
{
    if (!m_typing.isActive() && !m_checking.isBusy())
        return store();
    m_useWhenChecked = true; // what is stored has been checked
    if (m_typing.isActive())
        check();
}

void WordingEditor::store()
{
    const WordingSection *shown = section();
    if (!shown || !m_drafts.contains(key(m_current)))
        return;
    const QString title = termName(u"document"_s, m_request.document, m_context.content(), m_context.language);
    if (m_error
        && !m_context.dialogs.confirm(
            this, tr("Wording"),
            tr("The document “%1” cannot be made with this wording: %2.").arg(title, m_error->message),
            tr("Use it all the same")))
        return;
    const QString text = m_text->toPlainText();
    if (text == shown->text)
        return backToOriginal();
    const auto before = own(shown->name);
    auto after = before ? std::make_shared<WordingOverride>(*before) : std::make_shared<WordingOverride>();
    if (!before) {
        after->id = newId();
        after->document = m_request.document;
        after->section = shown->name;
        after->language = languageCode(m_request.language);
    }
    after->text = text;
    const bool based = wordingOf(*shown) != Wording::OriginalChanged; // that notice goes when it was looked at
    if (based)
        after->originalSha256 = digestOf(shown->text);
    const QString draftKey = key(m_current);
    m_drafts.remove(draftKey); // the register is about to say so itself
    const QList<QByteArray> original = based ? QList<QByteArray>{shown->text.toUtf8()} : QList<QByteArray>();
    if (!m_context.session.change(tr("wording of “%1”").arg(headingOf(*shown)),
                                  {{&recordType<WordingOverride>(), before, after}}, original)) {
        m_drafts.insert(draftKey, text);
        refill();
    }
}

void WordingEditor::backToOriginal()
{
    const WordingSection *shown = section();
    if (!shown)
        return;
    const QString draft = m_drafts.take(key(m_current));
    if (const auto mine = own(m_current)) {
        const QString what = tr("original wording of “%1”").arg(headingOf(*shown));
        if (!m_context.session.change(what, {{&recordType<WordingOverride>(), mine, nullptr}}) && !draft.isNull())
            m_drafts.insert(key(m_current), draft);
        return refill();
    }
    // A draft goes by an edit that the editor itself can undo.
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(shown->text);
}

void WordingEditor::compareWithOriginal()
{
    const WordingSection *shown = section();
    if (!shown)
        return;
    const auto compare = [old = shown->text, now = m_text->toPlainText()]() -> Result<QList<RedlineBlock>> {
        return redline(old, now);
    };
    auto *dialog = new RedlineDialog(tr("Your wording of “%1” compared with the original").arg(headingOf(*shown)),
                                     compare, this);
    dialog->show();
}

/// The original as it was when it was replaced is kept in the register file.
void WordingEditor::compareOriginals()
{
    const WordingSection *shown = section();
    const auto mine = shown ? own(shown->name) : nullptr;
    if (!mine)
        return;
    const QString title = tr("The original wording of “%1”, then and now").arg(headingOf(*shown));
    m_context.session.readAttachment(
        mine->originalSha256, this, [this, title, now = shown->text](const Result<QByteArray> &then) {
            if (!then)
                return m_context.dialogs.say(this, title,
                                             tr("The wording that you replaced is not kept in this register. The "
                                                "button “Compare with the original” shows the present one."));
            const auto compare = [old = QString::fromUtf8(*then), now]() -> Result<QList<RedlineBlock>> {
                return redline(old, now);
            };
            (new RedlineDialog(title, compare, this))->show();
        });
}

void WordingEditor::acknowledge()
{
    const WordingSection *shown = section();
    const auto before = shown ? own(shown->name) : nullptr;
    if (!before)
        return;
    auto after = std::make_shared<WordingOverride>(*before);
    after->originalSha256 = digestOf(shown->text);
    (void)m_context.session.change(tr("changed original of “%1” looked at").arg(headingOf(*shown)),
                                   {{&recordType<WordingOverride>(), before, after}}, {shown->text.toUtf8()});
}

} // namespace Cartulary
