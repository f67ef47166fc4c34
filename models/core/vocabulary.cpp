// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include "regime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <memory>
#include <mutex>

namespace Cartulary {

LocalizedText localizedFrom(const QJsonObject &entry, const char *key)
{
    LocalizedText text;
    const QJsonObject texts = entry.value(QLatin1StringView(key)).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        text.setText(it.key(), it.value().toString());
    return text;
}

namespace {

Term termFrom(const QJsonObject &entry)
{
    Term term{entry.value(QLatin1StringView("id")).toString(),
              localizedFrom(entry, "label"),
              localizedFrom(entry, "phrase"),
              localizedFrom(entry, "article"),
              localizedFrom(entry, "help"),
              entry};
    if (term.phrase.isEmpty())
        term.phrase = term.label;
    return term;
}

} // namespace

const Term *Vocabulary::find(const QString &id) const
{
    const auto place = m_index.constFind(id);
    return place == m_index.cend() ? nullptr : &terms.at(*place);
}

const Vocabulary *vocabulary(const QString &name)
{
    // Constant data of the program, read once; not a place for state. Documents are composed in threads of their own.
    static std::mutex reading;
    const std::scoped_lock lock(reading);
    static QHash<QString, std::shared_ptr<const Vocabulary>> lists;
    if (const auto known = lists.constFind(name); known != lists.cend())
        return known->get();
    std::shared_ptr<Vocabulary> list;
    QFile file(QStringLiteral(":/cartulary/vocabulary/%1.json").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        list = std::make_shared<Vocabulary>();
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        list->name = name;
        list->label = localizedFrom(root, "label");
        const QJsonArray entries = root.value(QLatin1StringView("entries")).toArray();
        for (const QJsonValue &entry : entries) {
            list->terms.append(termFrom(entry.toObject()));
            list->m_index.insert(list->terms.last().id, list->terms.size() - 1);
        }
    }
    lists.insert(name, list);
    return list.get();
}

QString articleInWords(const QString &article, Language language, const QString &country)
{
    const QChar nbsp(QChar::Nbsp);
    if (article.isEmpty())
        return {};
    // Who is under other rules may still owe the Union something: a representative.
    const Term &own = regimeOf(country);
    const bool ofTheUnion = own.details.value(QLatin1StringView("of_the_union")).toArray().contains(article);
    const QString law = (ofTheUnion ? regimeOf({}) : own).label.text(language);
    if (language == Language::English)
        return QStringLiteral("art.") + nbsp + article + nbsp + QString(law).replace(u' ', nbsp);
    // "13(1)(a)" -> "art. 13, § 1, a) du RGPD"
    static const QRegularExpression shape(QStringLiteral("^(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?$"));
    const QRegularExpressionMatch match = shape.match(article);
    QString words = QStringLiteral("art.") + nbsp + (match.hasMatch() ? match.captured(1) : article);
    if (!match.captured(2).isEmpty())
        words += QStringLiteral(", §") + nbsp + match.captured(2);
    if (!match.captured(3).isEmpty())
        words += QStringLiteral(", ") + match.captured(3) + QLatin1Char(')');
    return words + nbsp + QStringLiteral("du") + nbsp + QString(law).replace(u' ', nbsp);
}

} // namespace Cartulary
