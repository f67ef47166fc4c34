// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatereading.h"

#include <QJsonObject>

namespace Cartulary {

/// What became of the decisions for a template when a new version of it came.
struct CarriedOver
{
    qsizetype taken = 0; ///< decisions
    QStringList moved;   ///< ids of the new version: decided, and now at another place
    QStringList fresh;   ///< ids of the new version that the old one did not have
    QStringList gone;    ///< labels of the old version that were decided and are no more
    bool operator==(const CarriedOver &) const = default;
};

/// The officer's decisions for one template: what CustomerTemplate::mapping holds, in the form of a map file of the
/// command line.
class TemplateDecisions
{
public:
    TemplateDecisions() = default;
    /// Reads @p mapping. What is damaged or unknown is passed over: the text may have been edited by hand.
    explicit TemplateDecisions(const QString &mapping);

    /// The map for filling @p scan; decisions for what it lacks are left out.
    TemplateMap mapFor(const Scan &scan) const;
    const TemplateMap &map() const { return m_map; }

    Decision blank(const QString &id) const { return m_map.blanks.value(id); }
    std::optional<bool> choice(const QString &id) const;
    RepeatDecision repeat(const QString &id) const { return m_map.repeats.value(id); }
    void setBlank(const QString &id, const Decision &decision);
    void setChoice(const QString &id, std::optional<bool> ticked);
    void setRepeat(const QString &id, const RepeatDecision &decision);
    bool isDecided(const Scan &scan, TemplateItem item) const;

    /// What came of taking these decisions over from another version; all zero if they were not.
    const CarriedOver &carriedOver() const { return m_carried; }
    /// These decisions, made for @p old, for what @p fresh has in common with it.
    TemplateDecisions carriedTo(const Scan &old, const Scan &fresh) const;

    /// The mapping; @p scan gives each entry the words by which a reader knows it.
    QString toMapping(const Scan &scan) const;

private:
    void readCarried(const QJsonObject &carried);

    TemplateMap m_map;
    CarriedOver m_carried;
};

} // namespace Cartulary
