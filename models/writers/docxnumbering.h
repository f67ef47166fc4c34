// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"

#include <QByteArray>
#include <QList>

namespace Cartulary {

/// The numbered lists of a document: each counts from 1, which takes a numbering instance of its own
/// (ISO/IEC 29500-1, 17.9.15).
class DocxLists
{
public:
    struct Instance
    {
        int list = 0;  ///< index in officeLists()
        int level = 0; ///< counted from 0
    };

    /// Notes another numbered list; gives its w:numId.
    int add(int list, int level);
    const QList<Instance> &instances() const { return m_instances; }

    static constexpr int headings = 1; ///< w:numId of the headings
    /// w:numId of all lists of a kind, for bullets; @p list: index in officeLists().
    static constexpr int all(int list) { return 2 + list; }

private:
    QList<Instance> m_instances;
};

/// The levels that a list of OOXML has.
inline constexpr int docxLevels = 9;

/// word/numbering.xml
QByteArray docxNumbering(const OfficeText &text, const DocxLists &lists);

} // namespace Cartulary
