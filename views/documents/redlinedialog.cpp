// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redlinedialog.h"

#include "dialogbuttons.h"
#include "look.h"
#include "redlineview.h"

#include <QScreen>
#include <QVBoxLayout>

namespace Cartulary {

RedlineDialog::RedlineDialog(const QString &title, const Compare &compare, QWidget *parent)
    : QDialog(parent)
    , m_view(new RedlineView(this))
    , m_background(nullptr)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = makeButtons(closeWords(), this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36).boundedTo(room));
    m_view->setMessage(tr("Comparing…"));
    m_background.run([compare, this](const std::atomic<bool> &) -> Background::Report {
        const auto outcome = std::make_shared<Result<QList<RedlineBlock>>>(compare());
        return [this, outcome] {
            if (*outcome)
                m_view->setBlocks(**outcome);
            else
                m_view->setMessage(outcome->error().toString());
        };
    });
}

} // namespace Cartulary
