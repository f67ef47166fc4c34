// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace Cartulary {

class JournalDetailPanel;
class JournalFilter;
class JournalModel;

/// Who changed what when, before and after; ways back to an earlier value, and to the register as it was on a day.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(const WindowContext &context, QWidget *parent = nullptr);

    /// Shows the entries of one record only; of all if @p id is empty.
    void setRecord(const QString &id);

    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    enum Period { AnyTime, Today, SevenDays, ThirtyDays, TwelveMonths, Between };

    QLayout *makeFilters();
    QWidget *makeList();
    QLayout *makeAsOf();
    void filterByText();
    void filterByPeriod();
    void fillAuthors();
    void showEntry();
    void showState();
    void openAsOf();
    void copyRows();

    JournalModel *m_journal;
    JournalFilter *m_filter;
    QLineEdit *m_text;
    QTimer *m_typing;
    QComboBox *m_author;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_onlyRecord;
    QTableView *m_table;
    QLabel *m_nothing;
    QStackedWidget *m_list;
    QSplitter *m_splitter;
    JournalDetailPanel *m_detail;
    QDateTimeEdit *m_moment;
    QPushButton *m_open;
};

} // namespace Cartulary
