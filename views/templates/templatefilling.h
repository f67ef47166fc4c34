// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "templateanswers.h"

#include <atomic>

namespace Cartulary {

/// A template to fill in, and where to.
struct FillOrder
{
    TemplateReadingPointer reading;
    Register content;
    TemplateOccasion occasion;
    TemplateMap map;
    QString path; ///< its ending says the format: the template's own, or pdf
};

/// The endings that can be written: the template's own, and pdf where there is a program to make it.
QStringList fillEndings(OfficeFormat format);

/// Fills in and writes the file; nothing is left behind if it fails or is given up. Not for the window's thread.
Result<FillReport> fillToFile(const FillOrder &order, const std::atomic<bool> &cancelled);

} // namespace Cartulary
