// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "synonyms.h"

#include <QList>
#include <QString>

namespace Cartulary {

/// A value of the register that a blank may take: its path, and how the window calls it ("Customer › Name").
struct TemplateField
{
    QString path;
    QString words;
};

/// What may be chosen for a blank, in the order in which it is offered. @p list is the list of records that the blank
/// is repeated with, whose own fields come first; null for a blank that stands once.
QList<TemplateField> templateFields(Language language, const RecordList *list = nullptr);

/// How the window calls @p path, whether it is offered or was written by hand; what it does not know stays as it is.
QString templateFieldInWords(const QString &path, Language language, const RecordList *list = nullptr);

/// The lists of records that a table or loop may be repeated for; the path is the list's name.
QList<TemplateField> templateLists(Language language);

} // namespace Cartulary
