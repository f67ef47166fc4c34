// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers.h"
#include "page.h"
#include "templatedecisions.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Cartulary {

/// Asks what a template that was just read is: its name, whose it is, its language, when it came, and of which template
/// of the register it is a new version.
class TemplateImportDialog : public QDialog
{
    Q_OBJECT

public:
    TemplateImportDialog(const WindowContext &context, const QString &fileName, const TemplateReadingPointer &reading,
                         QWidget *parent = nullptr);

    /// The record as the officer wants it, without decisions.
    std::shared_ptr<CustomerTemplate> record() const;
    /// The template of which this is a new version; null if it is none.
    std::shared_ptr<const CustomerTemplate> former() const;

private:
    QString found() const;
    void fillFormer();
    void proposeFormer();
    void checkInput();

    const WindowContext &m_context;
    const QString m_fileName;
    TemplateReadingPointer m_reading;
    QLineEdit *m_name;
    QComboBox *m_customer;
    QComboBox *m_languages;
    QDateEdit *m_received;
    QComboBox *m_former;
    QLabel *m_hint;
    QPushButton *m_import;
};

} // namespace Cartulary
