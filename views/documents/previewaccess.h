// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cartulary {

/// Lets assistive programs read the pages of every PreviewView as the text of a document.
void allowReading();

} // namespace Cartulary
