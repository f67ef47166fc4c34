// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

namespace Cartulary {

namespace {

struct JsonScan
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::JsonScan)
};

/// The keys of the objects that are open, in one list: each object's begin where the object was entered.
class KeyScan
{
public:
    explicit KeyScan(QByteArrayView json)
        : m_json(json)
    {
    }

    Result<void> run();

private:
    struct Level
    {
        std::size_t firstKey = 0;
        bool object = false;
    };

    qsizetype endOfString(qsizetype start) const;
    Result<void> string(qsizetype start, qsizetype end);
    Result<void> leave();
    bool isKey(qsizetype after) const;

    QByteArrayView m_json;
    std::vector<QByteArrayView> m_keys; ///< as they are written, without their quotes
    std::vector<Level> m_levels;
    bool m_escapes = false; ///< some key that is open is written with an escape
};

/// A key as it is meant: the same key may be written with escapes or without.
QByteArray unescaped(QByteArrayView key)
{
    return QJsonDocument::fromJson("[\"" + key.toByteArray() + "\"]").array().at(0).toString().toUtf8();
}

/// The offset of the closing quote of the string whose text begins at @p start; the end of the text if there is none.
qsizetype KeyScan::endOfString(qsizetype start) const
{
    for (qsizetype from = start; from < m_json.size();) {
        const auto *quote = static_cast<const char *>(std::memchr(m_json.data() + from, '"', m_json.size() - from));
        if (!quote)
            break;
        const qsizetype end = quote - m_json.data();
        qsizetype backslashes = 0;
        while (end - backslashes > start && m_json.at(end - backslashes - 1) == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return end;
        from = end + 1;
    }
    return m_json.size();
}

bool KeyScan::isKey(qsizetype after) const
{
    if (m_levels.empty() || !m_levels.back().object)
        return false;
    while (after < m_json.size() && (m_json.at(after) == ' ' || (m_json.at(after) >= '\t' && m_json.at(after) <= '\r')))
        ++after;
    return after < m_json.size() && m_json.at(after) == ':';
}

Result<void> KeyScan::string(qsizetype start, qsizetype end)
{
    if (end - start > longestText)
        return refused(JsonScan::tr("a text of %1 bytes was found; the longest that a register holds has %2")
                           .arg(end - start)
                           .arg(longestText),
                       placeInText(m_json, start));
    if (isKey(end + 1)) {
        m_keys.push_back(m_json.sliced(start, end - start));
        m_escapes = m_escapes || m_keys.back().contains('\\');
    }
    return {};
}

/// A key among @p keys that stands there twice: its second place, or null.
const char *repeatedAmongFew(std::span<const QByteArrayView> keys)
{
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const auto same = [&](QByteArrayView key) {
            return key.size() == keys[i].size() && std::memcmp(key.data(), keys[i].data(), key.size()) == 0;
        };
        if (std::ranges::any_of(keys.first(i), same))
            return keys[i].data();
    }
    return nullptr;
}

/// The same for many keys, or for keys with escapes.
const char *repeatedAmongMany(std::span<const QByteArrayView> keys)
{
    std::vector<std::pair<QByteArray, const char *>> sorted;
    sorted.reserve(keys.size());
    for (const QByteArrayView key : keys)
        sorted.emplace_back(key.contains('\\') ? unescaped(key) : QByteArray::fromRawData(key.data(), key.size()),
                            key.data());
    std::ranges::sort(sorted);
    const auto twice = std::ranges::adjacent_find(sorted, {}, &std::pair<QByteArray, const char *>::first);
    return twice == sorted.end() ? nullptr : (twice + 1)->second;
}

/// At the end of an object: no key may stand twice among its own.
Result<void> KeyScan::leave()
{
    if (m_levels.empty())
        return {};
    const std::size_t firstKey = m_levels.back().firstKey;
    m_levels.pop_back();
    const auto keys = std::span<const QByteArrayView>(m_keys).subspan(firstKey);
    constexpr std::size_t few = 24;
    const char *repeated = keys.size() <= few && !m_escapes ? repeatedAmongFew(keys) : repeatedAmongMany(keys);
    m_keys.resize(firstKey);
    m_escapes = m_escapes && !m_keys.empty();
    if (!repeated)
        return {};
    const qsizetype place = repeated - m_json.data();
    const QByteArrayView key = m_json.sliced(place, endOfString(place) - place);
    return refused(
        JsonScan::tr("the key “%1” stands twice in one object").arg(QString::fromUtf8(unescaped(key)).left(60)),
        placeInText(m_json, place));
}

Result<void> KeyScan::run()
{
    for (qsizetype i = 0; i < m_json.size(); ++i) {
        const char c = m_json.at(i);
        Result<void> result;
        if (c == '"') {
            const qsizetype end = endOfString(i + 1);
            result = string(i + 1, end);
            i = end;
        } else if (c == '{' || c == '[') {
            m_levels.push_back({m_keys.size(), c == '{'});
        } else if (c == '}' || c == ']') {
            result = leave();
        }
        if (!result)
            return result;
    }
    return {};
}

} // namespace

Result<void> scanJson(QByteArrayView json)
{
    return KeyScan(json).run();
}

QString placeInText(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = before.sliced(before.lastIndexOf('\n') + 1).size();
    // A character begins with a byte that continues none.
    const auto column = std::ranges::count_if(before.last(line), [](char c) { return (c & 0xC0) != 0x80; });
    return JsonScan::tr("line %1, column %2").arg(before.count('\n') + 1).arg(column + 1);
}

} // namespace Cartulary
