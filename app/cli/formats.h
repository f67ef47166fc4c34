// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerjson.h"

namespace Cartulary {

/// How a whole register is read from and written to a file of some format.
struct RegisterFormat
{
    QString name; ///< also the file's ending
    Result<Register> (*read)(QIODevice &device);
    Result<void> (*write)(const Register &content, QIODevice &device);
};

/// The format called @p name, or told by the ending of @p fileName where @p name is empty; a usage Error lists them
/// all.
Result<RegisterFormat> registerFormat(const QString &fileName, const QString &name);

} // namespace Cartulary
