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

constexpr std::array descriptions{
    Description{Id::NewRegister, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&New register…"), "star",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Make a register for an organisation"), "Ctrl+Shift+N"},
    Description{Id::Open, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Open…"), "open",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Open a register file"), "", QKeySequence::Open},
    Description{Id::Backup, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Make a &backup…"), "save-as",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Write a checked copy of the register"), ""},
    Description{Id::Restore, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Restore a backup…"), "restore",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Put a checked copy back in place"), ""},
    Description{Id::Make, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Make document…"), "document-make",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Write a policy, an agreement or a list as a file"),
                "Ctrl+M"},
    Description{Id::Print, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Print…"), "print", nullptr, "",
                QKeySequence::Print},
    Description{Id::PrintPreview, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Print pre&view…"), "preview", nullptr,
                ""},
    Description{Id::Close, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Close"), "close",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Close this register"), "", QKeySequence::Close},
    Description{Id::Quit, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Quit"), "", nullptr, "Ctrl+Q"},
    Description{Id::Undo, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Undo"), "undo", nullptr, "",
                QKeySequence::Undo},
    Description{Id::Redo, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Redo"), "redo", nullptr, "",
                QKeySequence::Redo},
    Description{Id::Copy, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Copy"), "copy", nullptr, "",
                QKeySequence::Copy},
    Description{Id::Paste, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Paste"), "paste",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Paste rows as new records"), "", QKeySequence::Paste},
    Description{Id::Find, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Find"), "search",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Search in the list"), "", QKeySequence::Find},
    Description{Id::NewRecord, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&New record…"), "record-new",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Add a record to this list"), "", QKeySequence::New},
    Description{Id::Duplicate, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "D&uplicate"), "duplicate",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Make a copy of the chosen records"), "Ctrl+D"},
    Description{Id::Delete, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Delete"), "delete",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Delete the chosen records"),
                "Del"}, // the standard keys of some desktops have Ctrl+D as well
    Description{Id::Palette, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Go to…"), "search",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Find any record, page or action by typing"), "Ctrl+K"},
    Description{Id::Back, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Back"), "back", nullptr, "",
                QKeySequence::Back},
    Description{Id::Forward, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "F&orward"), "forward", nullptr, "",
                QKeySequence::Forward},
    Description{Id::Preview, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Live &preview"), "preview",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Show the document beside what is typed"), "F8"},
    Description{Id::ShowInDocument, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Show in document"), "documents",
                QT_TRANSLATE_NOOP("Cartulary::WindowActions", "Show where the record is printed"), "Ctrl+J"},
    Description{Id::French, "&Français", "", nullptr, ""},
    Description{Id::English, "&English", "", nullptr, ""},
    Description{Id::Manual, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&Manual"), "help", nullptr, "",
                QKeySequence::HelpContents},
    Description{Id::About, QT_TRANSLATE_NOOP("Cartulary::WindowActions", "&About Cartulary"), "information", nullptr,
                ""},
};

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
