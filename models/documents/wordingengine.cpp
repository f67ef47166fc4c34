// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingengine.h"

#include "module.h"
#include "views.h"

namespace Cartulary {

namespace {

template<typename View>
void teach(WordingEngine &engine)
{
    engine.setLookUp(qMetaTypeId<View>(), [](const QVariant &object, const QString &property) {
        return object.value<View>().lookUp(property);
    });
}

Result<WordingEngine *> loadEngine()
{
    const auto function = functionOfModuleAs<WordingEngine *(*)()>(QStringLiteral("cartulary-wording"),
                                                                   "cartularyWordingEngine");
    if (!function)
        return std::unexpected(function.error());
    WordingEngine *engine = (*function)();
    registerViews();
    teach<RecordView>(*engine);
    teach<TermView>(*engine);
    teach<AnswerView>(*engine);
    teach<AddressView>(*engine);
    return engine;
}

} // namespace

Result<WordingEngine *> wordingEngine()
{
    static const Result<WordingEngine *> engine = loadEngine();
    return engine;
}

} // namespace Cartulary
