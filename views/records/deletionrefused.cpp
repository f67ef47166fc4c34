// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletionrefused.h"

#include "fieldpath.h"
#include "look.h"
#include "valuetext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum Column { User, UserKind, Place, Used, ColumnCount };
enum Role { IdRole = Qt::UserRole, FieldRole };

bool same(const Deletion::Held &one, const Deletion::Held &other)
{
    return one.recordId == other.recordId && one.user.recordId == other.user.recordId
        && one.user.field == other.user.field;
}

} // namespace

DeletionRefused::DeletionRefused(const QList<Deletion::Held> &usages, const WindowContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_usages(usages)
{
    for (const Deletion::Held &usage : usages) {
        if (!m_ids.contains(usage.recordId))
            m_ids.append(usage.recordId);
    }
    build();
    fill();
    connect(m_list, &QTreeWidget::itemActivated, this, &DeletionRefused::follow);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == User && !style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            follow(item);
    });
    connect(&context.session, &RegisterSession::changed, this, &DeletionRefused::review);
}

void DeletionRefused::build()
{
    setWindowTitle(tr("Not deleted"));
    setModal(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    m_heading = Look::label({}, this, Look::groupFont);
    layout->addWidget(m_heading);

    m_list = new QTreeWidget;
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Used by"), tr("Kind"), tr("In the field"), tr("Uses")});
    m_list->setAccessibleName(tr("Used by"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnHidden(Used, m_ids.size() < 2);
    layout->addWidget(m_list);

    m_advice = Look::toned(
        Look::label(tr("Open each one, choose something else in that field, and delete again."), this, Look::helpFont),
        Look::Tone::Secondary);
    layout->addWidget(m_advice);
    auto *buttons = new QDialogButtonBox;
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {open, close})
        button->setAutoDefault(false); // Enter is the list's
    connect(open, &QPushButton::clicked, this, [this] { follow(m_list->currentItem()); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_list, &QTreeWidget::currentItemChanged, open,
            [open](const QTreeWidgetItem *item) { open->setEnabled(item != nullptr); });
    layout->addWidget(buttons);
    m_list->setFocus();
}

void DeletionRefused::fill()
{
    m_heading->setText(heading());
    m_list->clear();
    for (const Deletion::Held &usage : std::as_const(m_usages))
        addRow(usage);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setHidden(m_usages.isEmpty());
    m_advice->setHidden(m_usages.isEmpty());
    if (!m_usages.isEmpty())
        arrange();
}

void DeletionRefused::arrange()
{
    constexpr int widest = 40; // characters; a longer name is cut, and whole in its tip
    for (int column = 0; column < ColumnCount; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column), widest * fontMetrics().averageCharWidth()));
    }
    if (isVisible())
        return;
    const int rows = std::clamp(int(m_usages.size()), 4, 12);
    const int listHeight = m_list->header()->sizeHint().height() + 2 * m_list->frameWidth()
                         + rows * m_list->topLevelItem(0)->sizeHint(User).height();
    const int width = qMin(qMax(sizeHint().width(), m_list->header()->length() + 4 * Look::pageMargin),
                           screen()->availableSize().width() * 9 / 10);
    const int height = layout()->totalHeightForWidth(width) - m_list->sizeHint().height() + listHeight;
    resize(width, qMin(height, screen()->availableSize().height() * 9 / 10));
}

QString DeletionRefused::heading() const
{
    if (m_usages.isEmpty())
        return tr("Nothing else uses what you wanted to delete any more. It can be deleted now.");
    if (m_ids.size() > 1)
        return tr("%n record(s) cannot be deleted, other records use them:", nullptr, int(m_ids.size()));
    return tr("“%1” cannot be deleted, other records use it:")
        .arg(recordName(m_ids.first(), m_context.content(), m_context.language));
}

void DeletionRefused::addRow(const Deletion::Held &usage)
{
    const Register &content = m_context.content();
    const Language language = m_context.language;
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(User, recordName(usage.user.recordId, content, language));
    item->setText(UserKind, usage.user.type->label.anyText(language));
    item->setText(Place, pathInWords(*usage.user.type, usage.user.field, language));
    item->setText(Used, recordName(usage.recordId, content, language));
    for (int column = 0; column < ColumnCount; ++column)
        item->setToolTip(column, item->text(column));
    item->setData(User, IdRole, usage.user.recordId);
    item->setData(User, FieldRole, usage.user.field);
    item->setData(User, Qt::AccessibleTextRole,
                  tr("%1, %2, in the field %3").arg(item->text(User), item->text(UserKind), item->text(Place)));
    item->setSizeHint(User, {fontMetrics().horizontalAdvance(item->text(User)) + 3 * Look::grid,
                             fontMetrics().height() + 2 * Look::grid});
    QFont underlined = font();
    underlined.setUnderline(true);
    item->setFont(User, underlined);
    item->setForeground(User, palette().brush(QPalette::Link));
}

void DeletionRefused::review()
{
    const QList<Deletion::Held> now = planDeletion(m_ids, m_context.content()).usages;
    const auto settled = [&now](const Deletion::Held &usage) {
        return std::ranges::none_of(now, [&usage](const Deletion::Held &held) { return same(held, usage); });
    };
    if (m_usages.removeIf(settled) > 0)
        fill();
}

void DeletionRefused::follow(const QTreeWidgetItem *item)
{
    if (item)
        m_context.navigator.showRecord(item->data(User, IdRole).toString(), item->data(User, FieldRole).toString());
}

} // namespace Cartulary
