// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

#include <QString>

namespace Cartulary {

/// One line of the navigation list: a page of its own, the lists of some record types, or both.
struct Section
{
    QString name; ///< stable: "activities"; also its icon's name
    QString title;
    bool page = false;                ///< it has a page of its own, under the same name
    QList<const RecordType *> types; ///< whose lists it holds
    QString keys; ///< that lead to it
};

/// The navigation, in its order. What no list shows is shown by a page (the wording) or comes with its own issue.
QList<Section> sections();

} // namespace Cartulary
