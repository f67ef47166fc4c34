// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresseditor.h"
#include "answereditor.h"
#include "chipseditor.h"
#include "choiceeditor.h"
#include "lineeditor.h"
#include "localizededitor.h"
#include "momenteditor.h"
#include "periodeditor.h"
#include "texteditor.h"
#include "textseditor.h"

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

/// The value of a field that states nothing.
Value nothing(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return QStringList();
    case Field::Kind::Localized:
        return LocalizedText();
    case Field::Kind::Answer:
        return Answer::NotStated;
    case Field::Kind::Number:
        return std::optional<int>();
    case Field::Kind::Date:
        return QDate();
    case Field::Kind::Moment:
        return Moment();
    case Field::Kind::Period:
        return Period();
    case Field::Kind::Address:
        return Address();
    default:
        return QString();
    }
}

} // namespace

ValueEditor *makeEditor(const Field &field, const WindowContext &context, QWidget *parent)
{
    ValueEditor *editor = makeUnnamed(field, context, parent);
    editor->setLabel(field.label.anyText(context.language));
    editor->setValue(nothing(field));
    return editor;
}

} // namespace Cartulary
