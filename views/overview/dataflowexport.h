// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflow.h"
#include "result.h"

#include <QFont>
#include <QSet>

namespace Cartulary {

/// How a map is drawn into a file: always in the light colours, for paper and other programs.
struct DataFlowPicture
{
    DataFlow flow;
    Language language = Language::French;
    QFont font;
    QSet<QString> openGroups;
    QString title;
};

/// Writes the map into the file @p path, as SVG or, twice as large as on the screen, as PNG: its ending tells. The file
/// is there in whole or not at all.
Result<void> writeDataFlow(const DataFlowPicture &picture, const QString &path);

} // namespace Cartulary
