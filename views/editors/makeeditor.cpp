// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresseditor.h"
#include "answereditor.h"
#include "chipseditor.h"
#include "choiceeditor.h"
#include "imageeditor.h"
#include "lineeditor.h"
#include "localizededitor.h"
#include "momenteditor.h"
#include "periodeditor.h"
#include "texteditor.h"
#include "textseditor.h"
#include "valuefromtext.h"

namespace Cartulary {

namespace {

ValueEditor *makeUnnamed(const Field &field, const WindowContext &context, QWidget *parent)
{
    switch (field.kind) {
    case Field::Kind::Country:
    case Field::Kind::Language:
    case Field::Kind::Term:
        return new ChoiceEditor(field, context, parent);
    case Field::Kind::Reference:
    case Field::Kind::References:
    case Field::Kind::Terms:
        return new ChipsEditor(field, context, parent);
    case Field::Kind::Texts:
        return new TextsEditor(parent);
    case Field::Kind::Localized:
        return new LocalizedEditor(parent);
    case Field::Kind::Answer:
        return new AnswerEditor(parent);
    case Field::Kind::Moment:
        return new MomentEditor(context, parent);
    case Field::Kind::Period:
        return new PeriodEditor(parent);
    case Field::Kind::Address:
        return new AddressEditor(context, parent);
    case Field::Kind::Image:
        return new ImageEditor(context, parent);
    case Field::Kind::Colour:
    case Field::Kind::Email:
    case Field::Kind::Url:
    case Field::Kind::Time:
    case Field::Kind::Offset:
    case Field::Kind::Number:
    case Field::Kind::Date:
        return new LineEditor(field, context, parent);
    case Field::Kind::Text:
    case Field::Kind::Parts: // has PartsEditor instead
        break;
    }
    return new TextEditor(parent);
}

} // namespace

ValueEditor *makeEditor(const Field &field, const WindowContext &context, QWidget *parent)
{
    ValueEditor *editor = makeUnnamed(field, context, parent);
    editor->setLabel(field.label.anyText(context.language));
    editor->setValue(emptyValue(field));
    return editor;
}

} // namespace Cartulary
