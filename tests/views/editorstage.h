// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filledrecord.h"
#include "formdesk.h"
#include "parties.h"
#include "processing.h"
#include "retention.h"
#include "valueeditor.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace Cartulary::Test {

inline const Field &fieldOf(const RecordType &type, QStringView name)
{
    const Field *field = type.field(name.toString());
    if (!field)
        qFatal("no field %s", qPrintable(name.toString()));
    return *field;
}

/// The part of an editor that has the cursor.
inline QWidget *cursor()
{
    return QApplication::focusWidget();
}

inline void typeText(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, cursor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// One editor in a window, with something beside it to go to, on a register that has some places.
class EditorStage
{
public:
    EditorStage()
        : desk(content())
    {
    }

    void open()
    {
        desk.journey.stations.clear();
        window = std::make_unique<QWidget>();
        elsewhere = new QPushButton(QStringLiteral("elsewhere"), window.get());
        (new QVBoxLayout(window.get()))->addWidget(elsewhere);
    }

    void close()
    {
        told.reset();
        window.reset();
    }

    /// Makes the editor of a field, and puts the cursor there.
    void show(const RecordType &type, QStringView field)
    {
        editor = makeEditor(fieldOf(type, field), desk.context, window.get());
        window->layout()->addWidget(editor);
        told = std::make_unique<QSignalSpy>(editor, &ValueEditor::committed);
        bringUp(*window);
        elsewhere->setFocus();
        editor->enter();
    }

    void leave() { elsewhere->setFocus(Qt::TabFocusReason); }

    template<typename T>
    T *part() const
    {
        return editor->findChild<T *>();
    }

    Desk desk;
    std::unique_ptr<QWidget> window;
    ValueEditor *editor = nullptr;
    QPushButton *elsewhere = nullptr;
    std::unique_ptr<QSignalSpy> told;

private:
    static Register content()
    {
        Register content = filledRegister();
        for (const auto &[id, name] : {std::pair(QStringLiteral("place-a"), QStringLiteral("Échirolles")),
                                       std::pair(QStringLiteral("place-b"), QStringLiteral("Bruxelles")),
                                       std::pair(QStringLiteral("place-c"), QStringLiteral("Papeete & C°"))}) {
            auto place = std::make_shared<Place>();
            place->id = id;
            place->name = LocalizedText(name, name);
            content.put(recordType<Place>(), place);
        }
        return content;
    }
};

} // namespace Cartulary::Test
