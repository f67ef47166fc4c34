// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettesearch.h"

#include "paletteneedle.h"
#include "valuetext.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QList<PaletteItem> namesOf(const Register &content, Language language, const std::function<bool()> &wanted)
{
    QList<PaletteItem> items;
    items.reserve(content.size());
    for (const RecordType *type : recordTypes()) {
        const QString detail = type->label.anyText(language);
        for (const RecordPointer &record : content.records(*type)) {
            if (!wanted())
                return items;
            PaletteItem item;
            item.title = displayName(*type, *record, language).simplified();
            const QString other = displayName(*type, *record, otherLanguage(language)).simplified();
            item.key = folded(other == item.title ? item.title : item.title + u'\n' + other);
            item.detail = detail;
            item.id = record->id;
            item.type = type;
            items.append(item);
        }
    }
    return items;
}

QList<QByteArray> textsOf(const Register &content, const std::function<bool()> &wanted)
{
    QList<QByteArray> texts;
    texts.reserve(content.size());
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            if (!wanted())
                return texts;
            texts.append(searchText(*type, *record, content).toUtf8());
        }
    }
    return texts;
}

struct Candidate
{
    PaletteNeedle::Rank rank;
    const PaletteItem *item;

    bool operator<(const Candidate &other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        if (item->kind != other.item->kind)
            return item->kind < other.item->kind;
        return item->key < other.item->key;
    }
};

} // namespace

PaletteSearch::PaletteSearch(QObject *parent)
    : QObject(parent)
    , m_records(std::make_shared<const QList<PaletteItem>>())
    , m_texts(std::make_shared<const QList<QByteArray>>())
{
    m_pool.setMaxThreadCount(1);
}

PaletteSearch::~PaletteSearch()
{
    stop();
    m_pool.waitForDone();
}

void PaletteSearch::read(const Register &content, Language language)
{
    ++m_searching;
    start(m_reading, [this, content, language, turn = m_reading + 1](const std::function<bool()> &wanted) {
        auto records = std::make_shared<const QList<PaletteItem>>(namesOf(content, language, wanted));
        const auto current = [this, turn] { return m_reading == turn; };
        QMetaObject::invokeMethod(this, [this, records, current] {
            if (!current())
                return;
            m_records = records;
            m_texts = std::make_shared<const QList<QByteArray>>();
            Q_EMIT named();
        });
        auto texts = std::make_shared<const QList<QByteArray>>(textsOf(content, wanted));
        QMetaObject::invokeMethod(this, [this, texts, current] {
            if (!current())
                return;
            m_texts = texts;
            Q_EMIT completed();
        });
    });
}

PaletteSearch::Found PaletteSearch::find(const QString &typed, const QList<PaletteItem> &others, qsizetype most) const
{
    const PaletteNeedle needle(typed);
    QList<Candidate> candidates;
    const auto consider = [&](const QList<PaletteItem> &items) {
        for (const PaletteItem &item : items) {
            if (const PaletteNeedle::Rank rank = needle.rank(item.key); rank != PaletteNeedle::Rank::None)
                candidates.append({rank, &item});
        }
    };
    consider(others);
    consider(*m_records);
    const qsizetype shown = std::min(most, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + shown, candidates.end());
    Found found;
    found.total = candidates.size();
    for (const Candidate &candidate : std::as_const(candidates).first(shown))
        found.items.append(*candidate.item);
    return found;
}

void PaletteSearch::findInTexts(const QString &typed, qsizetype most)
{
    start(m_searching, [this, typed, most, records = m_records, texts = m_texts,
                        turn = m_searching + 1](const std::function<bool()> &wanted) {
        const PaletteNeedle needle(typed);
        Found found;
        for (qsizetype i = 0; i < texts->size() && wanted(); ++i) {
            if (!needle.isIn(texts->at(i)) || needle.rank(records->at(i).key) != PaletteNeedle::Rank::None)
                continue;
            if (found.total++ < most)
                found.items.append(records->at(i));
        }
        QMetaObject::invokeMethod(this, [this, typed, found, turn] {
            if (m_searching == turn)
                Q_EMIT foundInTexts(typed, found);
        });
    });
}

void PaletteSearch::stop()
{
    ++m_reading;
    ++m_searching;
}

void PaletteSearch::start(std::atomic<int> &turn, const std::function<void(const std::function<bool()> &)> &work)
{
    const int mine = ++turn;
    m_pool.start([&turn, mine, work] {
        const auto wanted = [&turn, mine] { return turn == mine; };
        if (wanted())
            work(wanted);
    });
}

} // namespace Cartulary
