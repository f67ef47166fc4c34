// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "document.h"
#include "registersession.h"
#include "settings.h"

#include <QIcon>
#include <QVariantMap>
#include <QWidget>

namespace Cartulary {

/// Where the window can be sent. A link, a click in the preview, a search hit and a menu all go through it.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Shows the record @p id with its form; @p field ("purposes.0.text") gets the cursor.
    virtual void showRecord(const QString &id, const QString &field = {}) = 0;
    /// Shows the list of a record type.
    virtual void showType(const RecordType &type) = 0;
    /// Makes a record of @p type and shows its form.
    virtual void newRecord(const RecordType &type) = 0;
    /// Shows a page by its name: "overview", "documents", "journal".
    virtual void showPage(const QString &name, const QVariantMap &state = {}) = 0;
    /// Shows where the record, or one of its fields, stands in a document. @p document is an id of the vocabulary
    /// "document"; empty for the first that prints it.
    virtual void showInDocument(const Origin &origin, const QString &document = {}) = 0;
    /// Opens another register, or a copy of this one as it was on a day, in a window of its own.
    virtual void openWindow(const std::shared_ptr<RegisterSession> &session) = 0;
};

/// What every page and editor is given: everything it may use, and nothing that it could reach for behind one's back.
/// Lives as long as the pages.
struct WindowContext
{
    RegisterSession &session;
    Navigator &navigator;
    Dialogs &dialogs;
    Settings &settings;
    Language language; ///< of the window. When it changes, all pages are made anew.

    const Register &content() const { return session.content(); }
};

/// One page of the window, chosen in the navigation list.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// What menus, tool bar and shortcuts ask of the page that is shown.
    enum class Verb { New, Duplicate, Delete, Copy, Paste, Find, Print, PrintPreview, Save, Issue, Count };

    explicit Page(const WindowContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Whether @p verb makes sense here and now; verbsChanged() tells when that may have changed.
    virtual bool can(Verb) const { return false; }
    virtual void perform(Verb) {}

    /// What the page remembers: what is chosen, widths, sorting. Kept for each register, and across a change of
    /// language.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}

Q_SIGNALS:
    void verbsChanged();

protected:
    /// So high that its parts are not pressed into each other; in a lower place it is scrolled.
    void needLines(int lines) { setMinimumHeight(lines * fontMetrics().lineSpacing()); }

    const WindowContext &m_context;
};

} // namespace Cartulary
