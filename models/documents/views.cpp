// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "country.h"

#include <QJsonArray>

#include <mutex>

namespace Cartulary {

using namespace Qt::StringLiterals;

QString TermView::words(const LocalizedText &text, ValueTable::Casing casing) const
{
    LocalizedText filled = text;
    for (const auto &[language, phrase] : text.texts())
        filled.setText(language, QString(phrase).replace("{name}"_L1, name));
    return state->textToken(filled, origin, label, casing);
}

QVariant TermView::lookUp(const QString &property) const
{
    if (property == "id"_L1)
        return term->id;
    if (property == "label"_L1)
        return words(term->label);
    if (property == "phrase"_L1)
        return words(term->phrase);
    if (property == "article"_L1)
        return words(term->article);
    if (property == "help"_L1)
        return words(term->help);
    if (property == "lower"_L1)
        return words(shaped(term->label, ViewMode::Lower, state->properNames), ValueTable::Casing::Inside);
    return detail(property);
}

/// What only some lists say of their entries: an authority's address.
QVariant TermView::detail(const QString &property) const
{
    static const QSet<QString> known{u"address"_s, u"country"_s, u"url"_s, u"complaint_url"_s, u"phone"_s, u"email"_s};
    if (!known.contains(property))
        state->unknownNames.insert(u"term."_s + property);
    const QJsonValue detail = term->details.value(property);
    if (property == "address"_L1 && detail.isObject()) {
        const QJsonObject object = detail.toObject();
        Address address;
        for (const QJsonValue &line : object.value("lines"_L1).toArray())
            address.lines.append(line.toString());
        address.postalCode = object.value("postal_code"_L1).toString();
        address.city = object.value("city"_L1).toString();
        address.country = term->details.value("country"_L1).toString();
        return address.lines.isEmpty() && address.city.isEmpty()
                 ? QVariant()
                 : QVariant::fromValue(AddressView{state, address, origin});
    }
    if (property == "country"_L1)
        return state->wordsToken(countryName(detail.toString(), state->language), origin);
    if (property.endsWith("url"_L1))
        return state->plainToken(detail.toString(), origin, detail.toString());
    return state->plainToken(detail.toString(), origin);
}

QVariant AnswerView::lookUp(const QString &property) const
{
    if (property == "yes"_L1)
        return answer == Answer::Yes;
    if (property == "no"_L1)
        return answer == Answer::No;
    if (property == "stated"_L1)
        return answer != Answer::NotStated;
    state->unknownNames.insert(u"answer."_s + property);
    return {};
}

QVariant AddressView::lookUp(const QString &property) const
{
    const auto text = [this](const QString &value) { return state->plainToken(value, origin); };
    if (property == "lines"_L1)
        return text(addressInWords(address, state->language, u"\n"_s));
    if (property == "city"_L1)
        return text(address.city);
    if (property == "postal_code"_L1)
        return text(address.postalCode);
    if (property == "po_box"_L1)
        return text(address.poBox);
    if (property == "attention"_L1)
        return text(address.attention);
    if (property == "region"_L1)
        return text(address.region);
    if (property == "country"_L1)
        return address.country.isEmpty() ? QVariant()
                                         : state->wordsToken(countryName(address.country, state->language), origin);
    state->unknownNames.insert(u"address."_s + property);
    return {};
}

QVariant termOf(ComposeState &state, const QString &vocabularyName, const QString &id, const Origin &origin)
{
    const Term *term = state.term(vocabularyName, id);
    return term ? QVariant::fromValue(TermView{&state, term, origin, term->label.anyText(state.language), {}})
                : QVariant();
}

void registerViews()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QMetaType::registerConverter<RecordView, QString>(&RecordView::nameToken);
        QMetaType::registerConverter<TermView, QString>(
            [](const TermView &view) { return view.words(view.term->label); });
        QMetaType::registerConverter<AnswerView, QString>(
            [](const AnswerView &view) { return view.answer == Answer::Yes ? u"yes"_s : QString(); });
        QMetaType::registerConverter<AddressView, QString>([](const AddressView &view) {
            return view.state->plainToken(addressInWords(view.address, view.state->language, u", "_s), view.origin);
        });
    });
}

} // namespace Cartulary
