// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Cartulary {

/// "the file is damaged" as a sentence that stands by itself: with a capital, and a mark at its end.
QString asSentence(QString text);

/// What went wrong, as a sentence, with the place in a file or record; the file itself is not named.
QString asSentence(const Error &error);

} // namespace Cartulary
