// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partybox.h"

#include "customers.h"
#include "icons.h"
#include "parties.h"

#include <QSignalBlocker>

namespace Cartulary {

using namespace Qt::StringLiterals;

PartyBox::PartyBox(const Register &content, Language language, QWidget *parent)
    : QComboBox(parent)
    , m_language(language)
{
    setAccessibleName(tr("For whom"));
    setToolTip(tr("For whom the agreement is made: a customer of ours, or a supplier that works for us"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(15);
    setContent(content);
}

void PartyBox::setContent(const Register &content)
{
    const QString chosen = partyId();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Nobody yet: blanks to fill in"), QString());
    const auto add = [&](const RecordType &type, const QString &pattern, const QString &picture) {
        for (const RecordPointer &record : content.records(type))
            addItem(icon(picture), pattern.arg(displayName(type, *record, m_language)), record->id);
    };
    add(recordType<Customer>(), tr("%1 (customer)"), u"people"_s);
    add(recordType<SubProcessor>(), tr("%1 (supplier)"), u"building"_s);
    setPartyId(chosen);
}

void PartyBox::setPartyId(const QString &id)
{
    setCurrentIndex(qMax(0, findData(id)));
}

bool PartyBox::isUsedBy(const QString &document)
{
    return document == "dpa"_L1;
}

} // namespace Cartulary
