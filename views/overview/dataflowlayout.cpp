// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowlayout.h"

#include "country.h"
#include "dataflowwords.h"
#include "look.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum FlowColumn { PeopleColumn, OrganisationColumn, DirectColumn, FurtherColumn, FlowColumnCount };

constexpr qreal gap = Look::rowGap;
constexpr qreal padding = 6;

/// Makes the drawing of one flow.
class FlowLayout
{
public:
    FlowLayout(const DataFlow &flow, Language language, const QFont &font, const QSet<QString> &open)
        : m_flow(flow)
        , m_language(language)
        , m_open(open)
        , m_font(font)
        , m_metrics(font)
        , m_small(Look::helpFont(font))
        , m_width(m_metrics.averageCharWidth() * 26)
        , m_channel(m_metrics.averageCharWidth() * 8)
        , m_boxOf(flow.nodes.size(), -1)
    {
    }

    FlowDrawing drawing();

private:
    int columnOf(const FlowNode &node, qsizetype index) const;
    bool folds(qsizetype count) const { return count > (m_flow.nodes.size() > 60 ? 5 : 10); }
    qreal left(int column) const { return column * (m_width + m_channel); }
    qreal headingHeight() const { return m_small.height() + gap; }

    void addHeadings();
    void addPeople();
    void addBands();
    qreal addGroup(const QString &key, const QList<qsizetype> &nodes, int column, qreal y);
    qreal addBox(FlowBox box, qreal y);
    QRectF fitted(QString &text, const QFont &font, int lines, QPointF place) const;
    FlowBox boxFor(qsizetype node, int column) const;
    void addOrganisation();
    void sortInOrganisation();
    void addLines();

    const DataFlow &m_flow;
    const Language m_language;
    const QSet<QString> &m_open;
    const QFont m_font;
    const QFontMetricsF m_metrics;
    const QFontMetricsF m_small;
    const qreal m_width;
    const qreal m_channel; ///< between two columns
    QList<qsizetype> m_boxOf; ///< the box of each node
    qsizetype m_organisation = -1;
    qreal m_bottom = 0;
    FlowDrawing m_drawing;
};

int FlowLayout::columnOf(const FlowNode &node, qsizetype index) const
{
    switch (node.kind) {
    case FlowNode::Kind::People:
        return PeopleColumn;
    case FlowNode::Kind::Organisation:
        return OrganisationColumn;
    case FlowNode::Kind::FurtherSubProcessor:
        return FurtherColumn;
    case FlowNode::Kind::Place: {
        const auto edge = std::ranges::find(m_flow.edges, index, &FlowEdge::to);
        const bool isOwn = edge != m_flow.edges.end()
                        && m_flow.nodes.at(edge->from).kind == FlowNode::Kind::Organisation;
        return isOwn ? DirectColumn : FurtherColumn;
    }
    default:
        return DirectColumn;
    }
}

FlowDrawing FlowLayout::drawing()
{
    addHeadings();
    addPeople();
    addBands();
    addOrganisation();
    addLines();
    for (const FlowBox &box : std::as_const(m_drawing.boxes))
        m_drawing.bounds |= box.rect;
    for (const FlowBand &band : std::as_const(m_drawing.bands))
        m_drawing.bounds |= band.rect;
    for (const FlowHeading &heading : std::as_const(m_drawing.headings))
        m_drawing.bounds |= heading.rect;
    m_drawing.bounds.adjust(-gap, -gap, gap, gap);
    return m_drawing;
}

void FlowLayout::addHeadings()
{
    const QStringList texts{
        QCoreApplication::translate("Cartulary::DataFlow", "Whose data"),
        QCoreApplication::translate("Cartulary::DataFlow", "Who collects them"),
        QCoreApplication::translate("Cartulary::DataFlow", "Who receives them, where"),
        QCoreApplication::translate("Cartulary::DataFlow", "Through them"),
    };
    bool goesFurther = false;
    for (qsizetype i = 0; i < m_flow.nodes.size(); ++i)
        goesFurther = goesFurther || columnOf(m_flow.nodes.at(i), i) == FurtherColumn;
    for (int column = 0; column < (goesFurther ? FlowColumnCount : FurtherColumn); ++column)
        m_drawing.headings.append(
            {QRectF(left(column), 0, m_width + (column < FlowColumnCount - 1 ? m_channel * 0.8 : 0), m_small.height()),
             texts.at(column)});
}

FlowBox FlowLayout::boxFor(qsizetype index, int column) const
{
    const FlowNode &node = m_flow.nodes.at(index);
    FlowBox box{.node = index, .column = column, .title = FlowWords::name(node)};
    box.detail = node.detail.isEmpty() || node.kind != FlowNode::Kind::Place ? FlowWords::kind(node) : node.detail;
    if (node.kind == FlowNode::Kind::Organisation && !node.country.isEmpty())
        box.detail = countryName(node.country, m_language);
    if (node.kind != FlowNode::Kind::Place && node.territory != Territory::Union)
        box.note = FlowWords::safeguard(node);
    box.needsAttention = node.kind != FlowNode::Kind::Place && node.lacksSafeguard();
    return box;
}

qreal FlowLayout::addBox(FlowBox box, qreal y)
{
    box.rect = QRectF(left(box.column), y, m_width, 0);
    const QFont strong = titleFont(box, m_font);
    QPointF place = box.rect.topLeft() + QPointF(padding, padding);
    box.titleRect = fitted(box.title, strong, 3, place);
    box.detailRect = fitted(box.detail, Look::helpFont(m_font), 2, box.titleRect.bottomLeft());
    box.noteRect = fitted(box.note, Look::helpFont(m_font), 2, box.detailRect.bottomLeft());
    box.rect.setBottom(box.noteRect.bottom() + padding);
    if (box.node >= 0)
        m_boxOf[box.node] = m_drawing.boxes.size();
    m_drawing.boxes.append(box);
    return box.rect.bottom() + gap;
}

/// Where @p text stands in lines of a box from @p place on; it is cut short if it would need more than @p lines.
QRectF FlowLayout::fitted(QString &text, const QFont &font, int lines, QPointF place) const
{
    const qreal inner = m_width - 2 * padding;
    if (text.isEmpty())
        return {place, QSizeF(inner, 0)};
    const QFontMetricsF metrics(font);
    const auto height = [&] {
        return metrics.boundingRect(QRectF(0, 0, inner, 10000), Qt::TextWordWrap, text).height();
    };
    // A word that does not fit leaves room at the end of a line, so the width is not the whole story.
    for (qreal share = lines; height() > lines * metrics.lineSpacing() + 1 && share > 0.5; share -= 0.25)
        text = metrics.elidedText(text, Qt::ElideRight, inner * share);
    return {place, QSizeF(inner, height())};
}

qreal FlowLayout::addGroup(const QString &key, const QList<qsizetype> &nodes, int column, qreal y)
{
    if (nodes.isEmpty())
        return y;
    if (folds(nodes.size())) {
        FlowBox box{.members = nodes, .group = key, .isOpen = m_open.contains(key), .column = column};
        box.title = FlowWords::count(m_flow.nodes.at(nodes.first()).kind, int(nodes.size()));
        box.detail = box.isOpen ? QCoreApplication::translate("Cartulary::DataFlow", "▾ Fold")
                                : QCoreApplication::translate("Cartulary::DataFlow", "▸ Show each");
        const auto lacking = std::ranges::count_if(
            nodes, [this](qsizetype node) { return m_flow.nodes.at(node).lacksSafeguard(); });
        box.needsAttention = lacking > 0;
        if (lacking > 0)
            box.note = QCoreApplication::translate("Cartulary::DataFlow", "%n without a stated safeguard", nullptr,
                                                   int(lacking));
        for (const qsizetype node : nodes)
            m_boxOf[node] = m_drawing.boxes.size();
        y = addBox(box, y);
        if (!box.isOpen)
            return y;
    }
    for (const qsizetype node : nodes)
        y = addBox(boxFor(node, column), y);
    return y;
}

void FlowLayout::addPeople()
{
    QList<qsizetype> people;
    for (qsizetype i = 0; i < m_flow.nodes.size(); ++i) {
        if (m_flow.nodes.at(i).kind == FlowNode::Kind::People)
            people.append(i);
    }
    m_bottom = addGroup(u"people"_s, people, PeopleColumn, headingHeight());
}

void FlowLayout::addBands()
{
    // The organisation's own country, then by territory and the country's name; a band has its nodes by column and
    // kind.
    struct Key
    {
        bool isForeign = false;
        Territory territory;
        QString name;
        auto operator<=>(const Key &) const = default;
    };
    const auto organisation = std::ranges::find(m_flow.nodes, FlowNode::Kind::Organisation, &FlowNode::kind);
    QMap<Key, QMap<std::pair<int, int>, QList<qsizetype>>> bands;
    QHash<QString, QString> codes;
    for (qsizetype i = 0; i < m_flow.nodes.size(); ++i) {
        const FlowNode &node = m_flow.nodes.at(i);
        const int column = columnOf(node, i);
        if (column < DirectColumn)
            continue;
        const QString name = node.country.isEmpty() ? QString() : countryName(node.country, m_language);
        codes.insert(name, node.country);
        bands[{node.country.isEmpty() || node.country != organisation->country, node.territory, name}]
             [{column, int(node.kind)}]
                 .append(i);
    }
    qreal y = headingHeight();
    for (auto band = bands.constBegin(); band != bands.constEnd(); ++band) {
        const QString code = codes.value(band.key().name);
        const qreal top = y;
        QList<qreal> bottoms(FlowColumnCount, top + gap + m_small.lineSpacing() + gap / 2);
        for (auto group = band->constBegin(); group != band->constEnd(); ++group) {
            const auto &[column, kind] = group.key();
            const QString key = u"%1/%2/%3"_s.arg(code).arg(column).arg(kind);
            bottoms[column] = addGroup(key, *group, column, bottoms.at(column));
        }
        y = std::ranges::max(bottoms);
        m_drawing.bands.append({QRectF(left(DirectColumn) - gap, top, 0, y - top),
                                FlowWords::country(code, band.key().territory, m_language)});
        y += gap;
    }
    m_bottom = std::max(m_bottom, y - gap);
    qreal right = left(int(m_drawing.headings.size()) - 1) + m_width + gap;
    QFont strong = Look::helpFont(m_font);
    strong.setWeight(QFont::DemiBold);
    for (const FlowBand &band : std::as_const(m_drawing.bands))
        right = std::max(right, band.rect.left() + QFontMetricsF(strong).horizontalAdvance(band.title) + 2 * gap);
    for (FlowBand &band : m_drawing.bands)
        band.rect.setRight(right);
}

void FlowLayout::addOrganisation()
{
    const auto found = std::ranges::find(m_flow.nodes, FlowNode::Kind::Organisation, &FlowNode::kind);
    if (found == m_flow.nodes.end())
        return;
    m_organisation = m_drawing.boxes.size();
    addBox(boxFor(found - m_flow.nodes.begin(), OrganisationColumn), headingHeight());
    // Tall enough for its lines to come and go side by side, its name in the middle.
    FlowBox &box = m_drawing.boxes.last();
    const qreal room = m_bottom - headingHeight();
    const qreal lines = m_metrics.lineSpacing() * qreal(m_drawing.boxes.size());
    const qreal height = std::max(box.rect.height(), std::min(room * 0.6, lines));
    const qreal top = headingHeight() + std::max(0.0, (room - height) / 2);
    const qreal down = top + (height - box.rect.height()) / 2 - box.rect.top();
    for (QRectF *text : {&box.titleRect, &box.detailRect, &box.noteRect})
        text->translate(0, down);
    box.rect = QRectF(box.rect.left(), top, m_width, height);
    sortInOrganisation();
}

/// The organisation comes between people and receivers, as it is read.
void FlowLayout::sortInOrganisation()
{
    const auto place = std::ranges::find_if(m_drawing.boxes,
                                            [](const FlowBox &box) { return box.column >= OrganisationColumn; });
    const qsizetype position = place - m_drawing.boxes.begin();
    for (qsizetype &box : m_boxOf) {
        if (box >= position)
            box = box == m_organisation ? position : box + 1;
    }
    std::rotate(m_drawing.boxes.begin() + position, m_drawing.boxes.end() - 1, m_drawing.boxes.end());
    m_organisation = position;
}

/// From the right side of one box to the left side of the other; between boxes of one column around their right side.
QPainterPath curve(QPointF from, QPointF to, bool sameColumn, qreal channel)
{
    QPainterPath path(from);
    if (sameColumn)
        path.cubicTo(from + QPointF(channel / 2, 0), to + QPointF(channel / 2, 0), to);
    else
        path.cubicTo(from + QPointF(channel * 0.6, 0), to - QPointF(channel * 0.6, 0), to);
    return path;
}

void FlowLayout::addLines()
{
    QSet<std::pair<qsizetype, qsizetype>> drawn;
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (const FlowEdge &edge : m_flow.edges) {
        const std::pair ends{m_boxOf.at(edge.from), m_boxOf.at(edge.to)};
        if (ends.first < 0 || ends.second < 0 || ends.first == ends.second || drawn.contains(ends))
            continue;
        drawn.insert(ends);
        pairs.append(ends);
    }
    // The organisation's lines spread over its sides in the order of the boxes at their other ends.
    std::ranges::stable_sort(pairs, {}, [this](const auto &pair) {
        return m_drawing.boxes.at(pair.first == m_organisation ? pair.second : pair.first).rect.center().y();
    });
    const auto in = std::ranges::count(pairs, m_organisation, &std::pair<qsizetype, qsizetype>::second);
    const auto out = std::ranges::count(pairs, m_organisation, &std::pair<qsizetype, qsizetype>::first);
    qsizetype nextIn = 0, nextOut = 0;
    for (const auto &[from, to] : std::as_const(pairs)) {
        const QRectF source = m_drawing.boxes.at(from).rect, target = m_drawing.boxes.at(to).rect;
        const bool sameColumn = m_drawing.boxes.at(from).column == m_drawing.boxes.at(to).column;
        QPointF start(source.right(), source.center().y());
        QPointF end(sameColumn ? target.right() : target.left(), target.center().y());
        if (from == m_organisation)
            start.setY(source.top() + source.height() * qreal(++nextOut) / qreal(out + 1));
        if (to == m_organisation)
            end.setY(target.top() + target.height() * qreal(++nextIn) / qreal(in + 1));
        m_drawing.lines.append({from, to, curve(start, end, sameColumn, m_channel)});
    }
}

} // namespace

QFont titleFont(const FlowBox &box, const QFont &font)
{
    QFont result = font;
    if (box.column == OrganisationColumn)
        result.setWeight(QFont::DemiBold);
    return result;
}

FlowDrawing layOut(const DataFlow &flow, Language language, const QFont &font, const QSet<QString> &open)
{
    return flow.nodes.isEmpty() ? FlowDrawing() : FlowLayout(flow, language, font, open).drawing();
}

} // namespace Cartulary
