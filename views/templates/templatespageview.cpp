// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows: the template is read, the register is asked, and each answer comes back from another thread.
#include "templatespage.h"

#include "sentence.h"
#include "templateitemeditor.h"
#include "templatestrip.h"
#include "templatetextview.h"
#include "templatewords.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

/// Reads the file of the chosen record, unless it is the one that is shown already.
void TemplatesPage::load()
{
    const RecordPointerOfTemplate shown = record();
    const bool another = currentId() != std::exchange(m_shownId, currentId());
    if (another)
        m_strip->clear();
    if (shown && !shown->sha256.isEmpty() && shown->sha256 == m_readOf) {
        m_decisions = TemplateDecisions(shown->mapping);
        ask();
        if (another && m_answers)
            sayCarriedOver();
        return;
    }
    m_reading.reset();
    m_answers.reset();
    m_readOf = shown ? shown->sha256 : QString();
    m_model->set({}, {}, {});
    m_editor->show({}, {}, {}, {});
    m_text->show({}, {}, {});
    m_strip->clear();
    showCounts();
    showSigned();
    updateButtons();
    if (!shown)
        return;
    if (shown->sha256.isEmpty()) {
        m_strip->say(
            tr("The register has no file for this template: it was entered by hand. Import the file.").toHtmlEscaped(),
            Look::Tone::Attention);
        return;
    }
    m_text->setPlaceholderText(tr("The template is being read…"));
    m_context.session.readAttachment(shown->sha256, this, [this, of = m_readOf](const Result<QByteArray> &bytes) {
        if (of != m_readOf)
            return;
        if (!bytes) {
            m_strip->say(asSentence(bytes.error()).toHtmlEscaped(), Look::Tone::Attention);
            return;
        }
        m_loading.run([this, of, bytes = *bytes](const std::atomic<bool> &) -> Background::Report {
            const Result<TemplateReadingPointer> reading = readTemplate(bytes);
            return [this, of, reading] {
                if (of != m_readOf)
                    return;
                if (reading)
                    take(*reading);
                else
                    m_strip->say(asSentence(reading.error()).toHtmlEscaped(), Look::Tone::Attention);
            };
        });
    });
}

void TemplatesPage::take(const TemplateReadingPointer &reading)
{
    m_reading = reading;
    showSigned();
    if (const RecordPointerOfTemplate shown = record())
        m_decisions = TemplateDecisions(shown->mapping);
    ask();
}

/// Asks the register anew: it has changed, or something was decided.
void TemplatesPage::ask()
{
    if (!m_reading)
        return;
    // What was decided shows at once; what it prints follows.
    if (m_answers)
        showAnswers(m_answers);
    m_answering.run([this, reading = m_reading, content = m_context.content(), occasion = occasion(),
                     decisions = m_decisions](const std::atomic<bool> &) -> Background::Report {
        const TemplateAnswersPointer answers = answersFor(*reading, content, occasion, decisions);
        return [this, reading, answers] {
            if (reading != m_reading)
                return;
            const bool first = !m_answers;
            showAnswers(answers);
            if (first || m_asFilled->isChecked())
                showText();
            if (first) {
                m_table->chooseRow(0);
                sayCarriedOver();
            }
            if (!answers->problem.isEmpty())
                m_strip->say(answers->problem.toHtmlEscaped(), Look::Tone::Attention);
        };
    });
}

void TemplatesPage::showAnswers(const TemplateAnswersPointer &answers)
{
    m_answers = answers;
    m_model->set(m_reading, m_answers, m_decisions);
    m_text->setStates(states(), tips());
    showItem(m_table->currentRow());
    showCounts();
    updateButtons();
    Q_EMIT verbsChanged();
}

QList<ItemAnswer::State> TemplatesPage::states() const
{
    QList<ItemAnswer::State> states;
    for (int row = 0; row < m_model->rowCount(); ++row)
        states.append(m_model->answer(row).state);
    return states;
}

QStringList TemplatesPage::tips() const
{
    QStringList tips;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto words = [this, row](int column) { return m_model->index(row, column).data().toString(); };
        QStringList lines{words(TemplateItemModel::Label), words(TemplateItemModel::Decided),
                          words(TemplateItemModel::Prints)};
        lines.removeAll(QString());
        tips.append(lines.join(u'\n'));
    }
    return tips;
}

void TemplatesPage::showText()
{
    if (!m_reading || !m_answers)
        return;
    m_showing.run([this, reading = m_reading, content = m_context.content(), occasion = occasion(),
                   decisions = m_decisions,
                   filled = m_asFilled->isChecked()](const std::atomic<bool> &) -> Background::Report {
        const Result<ShownText> text = filled ? shownAsFilled(*reading, content, occasion, decisions)
                                              : Result<ShownText>(shownAsTemplate(*reading));
        return [this, reading, text] {
            if (reading != m_reading)
                return;
            if (text)
                showShown(*text);
            else
                m_strip->say(asSentence(text.error()).toHtmlEscaped(), Look::Tone::Attention);
        };
    });
}

void TemplatesPage::showShown(const ShownText &text)
{
    m_text->show(text, states(), tips());
    m_text->setCurrentItem(m_table->currentRow());
}

void TemplatesPage::showItem(int row)
{
    const bool chosen = m_reading && m_answers && row >= 0 && row < m_model->rowCount();
    if (!chosen) {
        m_editor->show({}, {}, {}, {});
        return;
    }
    const TemplateItem item = m_model->item(row);
    if (m_editor->shownId() != itemId(m_reading->scan, item))
        m_editor->commit();
    m_editor->show(m_reading, item, m_answers, m_decisions);
    if (m_text->currentItem() != row)
        m_text->setCurrentItem(row);
}

void TemplatesPage::showCounts()
{
    const TemplateItemModel::Counts counts = m_model->counts();
    if (!m_reading) {
        m_counts->clear();
        return;
    }
    if (counts.all == 0) {
        m_counts->setText(tr("Nothing to fill in was found in this document."));
        return;
    }
    QStringList words{tr("%n of %1 decided", nullptr, counts.decided).arg(counts.all)};
    if (counts.nothing > 0)
        words.append(tr("%n without a value", nullptr, counts.nothing));
    m_counts->setText(words.join(u" · "_s));
}

void TemplatesPage::showSigned()
{
    m_signed->setVisible(m_reading && m_reading->file->isSigned());
}

/// A link to the row of the item @p id, called as the row is; of a loop or condition, it says that it is one.
QString TemplatesPage::linkTo(const QString &id) const
{
    const int row = m_model->rowOf(id);
    QString label = row < 0 ? id : m_model->index(row, TemplateItemModel::Label).data().toString();
    if (row >= 0 && m_model->item(row).kind == TemplateItem::Kind::Repeat)
        label = tr("%1 “%2”").arg(itemKindInWords(m_reading->scan, m_model->item(row)), label);
    return u"<a href=\"#%1\">%2</a>"_s.arg(id.toHtmlEscaped(), label.toHtmlEscaped());
}

/// Links to the first of the items @p ids, and one named @p all if there are more.
QString TemplatesPage::linksTo(const QStringList &ids, const QString &all) const
{
    constexpr qsizetype most = 8;
    QStringList links;
    for (const QString &id : ids.first(std::min(most, ids.size())))
        links.append(linkTo(id));
    if (ids.size() > most)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(all, tr("all").toHtmlEscaped()));
    return links.join(u", "_s);
}

void TemplatesPage::sayCarriedOver()
{
    const CarriedOver &carried = m_decisions.carriedOver();
    if (carried == CarriedOver())
        return;
    QStringList words{tr("Taken over from the version before: %n decision(s).", nullptr, int(carried.taken))};
    QString html = words.join(u' ').toHtmlEscaped();
    if (!carried.moved.isEmpty())
        html += u' ' + tr("Moved: %1.").toHtmlEscaped().arg(linksTo(carried.moved, u"changed"_s));
    if (!carried.fresh.isEmpty())
        html += u' ' + tr("New: %1.").toHtmlEscaped().arg(linksTo(carried.fresh, u"changed"_s));
    if (!carried.gone.isEmpty())
        html += u' ' + tr("No longer there: %1.").arg(carried.gone.join(u", "_s)).toHtmlEscaped();
    m_strip->say(html, carried.fresh.isEmpty() && carried.moved.isEmpty() ? Look::Tone::Good : Look::Tone::Attention);
}

/// Chooses @p row. The filled text does not show the marks of a loop or condition: they are in the template.
void TemplatesPage::goTo(int row)
{
    m_table->chooseRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
    if (row < 0 || !m_asFilled->isChecked() || m_text->placeOf(row))
        return;
    m_asTemplate->setChecked(true);
    showText();
}

void TemplatesPage::follow(const QString &link)
{
    if (link.startsWith(u'#')) {
        goTo(m_model->rowOf(QString(link).remove(0, 1)));
    } else if (link == "changed"_L1 || link == "nothing"_L1) {
        m_shown->setCurrentIndex(
            int(link == "changed"_L1 ? TemplateItemTable::Shown::Changed : TemplateItemTable::Shown::Nothing));
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (link == "open"_L1) {
        m_context.dialogs.showOutside(QUrl::fromLocalFile(m_filledPath));
    }
}

} // namespace Cartulary
