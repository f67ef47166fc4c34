// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewaccess.h"

#include "previewview.h"

#include <QAccessibleWidget>

#include <mutex>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// The page that is shown, as a text that can be read but not selected.
class PageReader : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageReader(PreviewView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    int characterCount() const override { return int(pageText().size()); }
    QString text(int from, int to) const override { return pageText().mid(from, to - from); }
    using QAccessibleWidget::text;
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    QString pageText() const { return static_cast<const PreviewView *>(object())->pageText(); }
};

QAccessibleInterface *readerFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<PreviewView *>(object);
    return view ? new PageReader(view) : nullptr;
}

} // namespace

void allowReading()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(readerFor); });
}

} // namespace Cartulary
