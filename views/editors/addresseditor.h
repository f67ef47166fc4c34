// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchbox.h"
#include "valueeditor.h"

class QLabel;

namespace Cartulary {

class TextBox;

/// A postal address, laid out as on an envelope.
class AddressEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit AddressEditor(const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;

private:
    QWidget *captioned(const QString &caption, QWidget *part);
    QLineEdit *makeLine(const QString &caption);
    QStringList lines() const;

    std::shared_ptr<Choices> m_countries;
    QList<std::pair<QWidget *, QString>> m_named; ///< each part with its caption
    TextBox *m_lines;
    QLineEdit *m_attention;
    QLineEdit *m_poBox;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_region;
    SearchBox *m_country;
    Address m_address; ///< as it was shown
};

} // namespace Cartulary
