// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldrow.h"
#include "filledrecord.h"
#include "formdesk.h"
#include "partcard.h"
#include "partseditor.h"
#include "recordform.h"
#include "textbox.h"
#include "typeform.h"

namespace Cartulary::Test {

inline QString idOf(const RecordType &type)
{
    return filledId(type.name);
}

/// The form of the filled register's record of @p type.
struct OpenForm
{
    explicit OpenForm(const RecordType &type)
        : desk(filledRegister())
        , form(desk.window())
        , id(idOf(type))
    {
        bringUp(form);
        form.showRecord(id);
    }

    Desk desk;
    RecordForm form;
    const QString id;
};

template<typename T>
const T &stored(const Desk &desk, const QString &id)
{
    return static_cast<const T &>(*desk.session().content().find(id).record);
}

inline TextBox *boxOf(const FieldRow *row, Language language)
{
    const QList<TextBox *> boxes = row->findChildren<TextBox *>();
    return boxes.value(language == Language::French || boxes.size() == 1 ? 0 : 1);
}

inline void typeInto(TextBox *box, const QString &text)
{
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

inline void enter(QWidget *box)
{
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
}

inline PartCard *cardOf(RecordForm &form, const QString &field, qsizetype index)
{
    return form.fields()->row(field)->parts()->card(index);
}

inline bool hasAncestor(const QWidget *widget, const QWidget *ancestor)
{
    return widget && (widget == ancestor || ancestor->isAncestorOf(widget));
}

} // namespace Cartulary::Test
