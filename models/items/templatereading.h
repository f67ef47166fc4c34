// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fill.h"

#include <memory>

namespace Cartulary {

/// A customer's template as it was read: its text, and what is to be filled in in it. It is never changed, so threads
/// may share it; filling opens the bytes again.
struct TemplateReading
{
    QByteArray bytes;
    std::shared_ptr<const TemplateFile> file;
    Scan scan;

    const TextFlow &flow() const { return file->flow(); }
};

using TemplateReadingPointer = std::shared_ptr<const TemplateReading>;

/// Reads the DOCX or ODT in @p bytes and looks for what is to be filled in. Refused as TemplateFile::open() refuses.
/// Takes as long as the document does: not for the window's thread.
Result<TemplateReadingPointer> readTemplate(const QByteArray &bytes);

/// Something in a template that the officer decides: a blank, a box to tick, or content that is repeated.
struct TemplateItem
{
    enum class Kind { Blank, Choice, Repeat };
    Kind kind = Kind::Blank;
    int index = 0; ///< in the list of its kind in the scan
    bool operator==(const TemplateItem &) const = default;
};

/// What is to be decided in @p scan, in the order of the text.
QList<TemplateItem> templateItems(const Scan &scan);

/// The id, the place and the words by which @p item is called.
QString itemId(const Scan &scan, TemplateItem item);
FlowPlace itemPlace(const Scan &scan, TemplateItem item);
QString itemLabel(const Scan &scan, TemplateItem item);

} // namespace Cartulary
