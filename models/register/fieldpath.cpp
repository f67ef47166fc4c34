// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldpath.h"

namespace Cartulary {

namespace {

/// The outermost step of a path: the field, and for a path into a list of parts which part and what follows.
struct Step
{
    const Field *field = nullptr;
    qsizetype part = -1;
    QString rest;
};

Step firstStep(const RecordType &type, const QString &path)
{
    const QString name = path.section(u'.', 0, 0);
    Step step{type.field(name), -1, path.section(u'.', 2)};
    if (step.field && step.field->kind == Field::Kind::Parts && path.contains(u'.')) {
        bool isNumber = false;
        step.part = path.section(u'.', 1, 1).toLongLong(&isNumber);
        if (!isNumber || step.part < 0)
            step.field = nullptr;
    }
    return step;
}

} // namespace

FieldSpot fieldAt(const RecordType &type, const Fields &record, const QString &path)
{
    const Step step = firstStep(type, path);
    if (!step.field || step.part < 0 || step.rest.isEmpty())
        return {&type, step.field, step.field ? &record : nullptr};
    if (step.part >= step.field->parts.count(record))
        return {};
    return fieldAt(step.field->parts.type(), step.field->parts.at(record, step.part), step.rest);
}

bool setFieldAt(const RecordType &type, Fields &record, const QString &path, const Value &value)
{
    const Step step = firstStep(type, path);
    if (!step.field)
        return false;
    if (step.field->kind != Field::Kind::Parts) {
        step.field->set(record, value);
        return true;
    }
    if (step.part < 0 || step.rest.isEmpty() || step.part >= step.field->parts.count(record))
        return false;
    return setFieldAt(step.field->parts.type(), step.field->parts.edit(record, step.part), step.rest, value);
}

QString pathInWords(const RecordType &type, const QString &path, Language language)
{
    const Step step = firstStep(type, path);
    if (!step.field)
        return path;
    QString words = step.field->label.anyText(language);
    if (step.part < 0)
        return words;
    words += QStringLiteral(", %1").arg(step.part + 1);
    if (!step.rest.isEmpty())
        words += (language == Language::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": "))
               + pathInWords(step.field->parts.type(), step.rest, language);
    return words;
}

bool sameField(const Field &field, const Fields &one, const Fields &other)
{
    return field.kind == Field::Kind::Parts ? field.parts.same(one, other) : field.get(one) == field.get(other);
}

} // namespace Cartulary
