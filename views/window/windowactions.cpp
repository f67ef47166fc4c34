// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "icons.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Description
{
    WindowActions::Id id;
    const char *text;
    const char *icon;
    const char *tip; ///< null where the text says it all
    const char *shortcut; ///< portable text; empty for a standard key or none
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
};

using Id = WindowActions::Id;

#define TEXT(text) QT_TRANSLATE_NOOP("Cartulary::WindowActions", text)

constexpr std::array descriptions{
    Description{Id::NewRegister, TEXT("&New register…"), "star", TEXT("Make a register for an organisation"),
                "Ctrl+Shift+N"},
    Description{Id::Open, TEXT("&Open…"), "open", TEXT("Open a register file"), "", QKeySequence::Open},
    Description{Id::Backup, TEXT("Make a &backup…"), "save-as", TEXT("Write a checked copy of the register"), ""},
    Description{Id::Restore, TEXT("&Restore a backup…"), "restore", TEXT("Put a checked copy back in place"), ""},
    Description{Id::Make, TEXT("&Make document…"), "document-make",
                TEXT("Write a policy, an agreement or a list as a file"), "Ctrl+M"},
    Description{Id::Print, TEXT("&Print…"), "print", nullptr, "", QKeySequence::Print},
    Description{Id::PrintPreview, TEXT("Print pre&view…"), "preview", nullptr, ""},
    Description{Id::Close, TEXT("&Close"), "close", TEXT("Close this register"), "", QKeySequence::Close},
    Description{Id::Quit, TEXT("&Quit"), "", nullptr, "Ctrl+Q"},
    Description{Id::Undo, TEXT("&Undo"), "undo", nullptr, "", QKeySequence::Undo},
    Description{Id::Redo, TEXT("&Redo"), "redo", nullptr, "", QKeySequence::Redo},
    Description{Id::Copy, TEXT("&Copy"), "copy", nullptr, "", QKeySequence::Copy},
    Description{Id::Paste, TEXT("&Paste"), "paste", TEXT("Paste rows as new records"), "", QKeySequence::Paste},
    Description{Id::Find, TEXT("&Find"), "search", TEXT("Search in the list"), "", QKeySequence::Find},
    Description{Id::NewRecord, TEXT("&New record…"), "record-new", TEXT("Add a record to this list"), "",
                QKeySequence::New},
    Description{Id::Duplicate, TEXT("D&uplicate"), "duplicate", TEXT("Make a copy of the chosen records"), "Ctrl+D"},
    Description{Id::Delete, TEXT("&Delete"), "delete", TEXT("Delete the chosen records"), "", QKeySequence::Delete},
    Description{Id::Palette, TEXT("&Go to…"), "search", TEXT("Find any record, page or action by typing"), "Ctrl+K"},
    Description{Id::Back, TEXT("&Back"), "back", nullptr, "", QKeySequence::Back},
    Description{Id::Forward, TEXT("F&orward"), "forward", nullptr, "", QKeySequence::Forward},
    Description{Id::Preview, TEXT("Live &preview"), "preview", TEXT("Show the document beside what is typed"), "F8"},
    Description{Id::ShowInDocument, TEXT("&Show in document"), "documents", TEXT("Show where the record is printed"),
                "Ctrl+J"},
    Description{Id::French, "&Français", "", nullptr, ""},
    Description{Id::English, "&English", "", nullptr, ""},
    Description{Id::Manual, TEXT("&Manual"), "help", nullptr, "", QKeySequence::HelpContents},
    Description{Id::About, TEXT("&About Cartulary"), "information", nullptr, ""},
};

#undef TEXT

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
{
    for (const Description &description : descriptions) {
        auto *action = new QAction(tr(description.text), this);
        const QString iconName = QLatin1StringView(description.icon);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        if (description.standard != QKeySequence::UnknownKey)
            action->setShortcuts(description.standard);
        else
            action->setShortcut(QKeySequence(QLatin1StringView(description.shortcut)));
        if (description.tip) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            action->setToolTip(keys.isEmpty() ? tr(description.tip) : u"%1 (%2)"_s.arg(tr(description.tip), keys));
            action->setStatusTip(tr(description.tip));
        }
        m_actions.insert(description.id, action);
    }
    for (const Id language : {Id::French, Id::English})
        m_actions[language]->setCheckable(true);
    m_actions[Id::Preview]->setCheckable(true);
}

const QList<std::pair<WindowActions::Id, Page::Verb>> &WindowActions::verbs()
{
    using Verb = Page::Verb;
    static const QList<std::pair<Id, Verb>> pairs{
        {Id::NewRecord, Verb::New}, {Id::Duplicate, Verb::Duplicate},
        {Id::Delete, Verb::Delete}, {Id::Copy, Verb::Copy},
        {Id::Paste, Verb::Paste},   {Id::Find, Verb::Find},
        {Id::Print, Verb::Print},   {Id::PrintPreview, Verb::PrintPreview},
        {Id::Make, Verb::Save},
    };
    return pairs;
}

QAction *WindowActions::of(Page::Verb verb) const
{
    for (const auto &[id, asked] : verbs()) {
        if (asked == verb)
            return m_actions.value(id);
    }
    return nullptr;
}

} // namespace Cartulary
