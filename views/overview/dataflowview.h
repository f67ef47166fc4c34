// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflow.h"
#include "dataflowscene.h"

#include <QGraphicsView>

namespace Cartulary {

/// The data-flow map on the screen: as wide as there is room and as high as that makes it, or zoomed. Tab and the
/// arrow keys go from box to box, Enter opens one.
class DataFlowView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit DataFlowView(Language language, QWidget *parent = nullptr);

    static constexpr qreal zoomStep = 1.25; ///< of a key, a button or the wheel
    void setFlow(const DataFlow &flow);
    const DataFlow &flow() const { return m_flow; }
    DataFlowScene &map() const { return *m_scene; }
    /// Shows or hides the members of the group of @p box.
    void toggle(qsizetype box);
    const QSet<QString> &openGroups() const { return m_open; }

    void zoom(qreal factor);
    /// As wide as the view, from now on; but never too small to read.
    void fit();

Q_SIGNALS:
    /// A node is to be opened.
    void nodeActivated(qsizetype node);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void setTips();
    void scaleToFit();
    void focusBox(qsizetype box);
    qsizetype neighbour(int key) const;
    void activate(qsizetype box);

    const Language m_language;
    DataFlow m_flow;
    QSet<QString> m_open;
    DataFlowScene *m_scene;
    bool m_fits = true;
};

} // namespace Cartulary
