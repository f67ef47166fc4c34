// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "wordingsection.h"

#include <QList>
#include <QVariant>

namespace Cartulary {

/// Puts values into wording. It stands in a module of its own, with the template library and all that this brings.
class WordingEngine
{
public:
    /// What the engine found wrong, as it words it.
    struct Fault
    {
        QString section;
        QString message;
    };
    /// What @p object answers to the name @p property.
    using LookUp = QVariant (*)(const QVariant &object, const QString &property);

    virtual ~WordingEngine() = default;

    /// Tells how values of @p metaType answer to names.
    virtual void setLookUp(int metaType, LookUp lookUp) = 0;
    /// The text of @p sections, one after the other, as Markdown: values are escaped. May be called by any thread.
    virtual std::expected<QString, Fault> render(const QList<WordingSection> &sections, const QVariantHash &names) = 0;
};

/// The engine, which knows the views. An Error if its module is missing.
Result<WordingEngine *> wordingEngine();

} // namespace Cartulary
