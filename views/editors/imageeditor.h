// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QPushButton;

namespace Cartulary {

/// A picture: chosen in a file box or dropped as a file, shown small, and removed.
class ImageEditor : public ValueEditor
{
    Q_OBJECT

public:
    ImageEditor(const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    void display(const Value &value) override;
    Value read() const override { return m_image; }

private:
    void choose();
    void take(const QString &path);
    void put(const QString &image);
    void showButtons();

    Dialogs &m_dialogs;
    Language m_language;
    QString m_image; ///< a data URL
    QString m_label;
    QLabel *m_thumbnail;
    QLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_remove;
    bool m_readOnly = false;
};

} // namespace Cartulary
