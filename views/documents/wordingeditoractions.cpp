// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wording editor does with a draft: use it, take it back, compare it.
#include "wordingeditor.h"

#include "digest.h"
#include "redlinedialog.h"
#include "valuetext.h"
#include "wordingnames.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace Cartulary {

using namespace Qt::StringLiterals;

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
        after->originalSha256 = sha256Of(shown->text.toUtf8());
    const QString draftKey = key(m_current);
    m_drafts.remove(draftKey); // the register is about to say so itself
    const QList<QByteArray> original = based ? QList<QByteArray>{shown->text.toUtf8()} : QList<QByteArray>();
    if (!m_context.session.change(tr("wording of “%1”").arg(sectionHeading(*shown)),
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
        const QString what = tr("original wording of “%1”").arg(sectionHeading(*shown));
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
    auto *dialog = new RedlineDialog(tr("Your wording of “%1” compared with the original").arg(sectionHeading(*shown)),
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
    const QString title = tr("The original wording of “%1”, then and now").arg(sectionHeading(*shown));
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
    after->originalSha256 = sha256Of(shown->text.toUtf8());
    (void)m_context.session.change(tr("changed original of “%1” looked at").arg(sectionHeading(*shown)),
                                   {{&recordType<WordingOverride>(), before, after}}, {shown->text.toUtf8()});
}

} // namespace Cartulary
