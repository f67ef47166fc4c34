// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "typography.h"
#include "valuetable.h"

#include "documenttesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Every value on a page tells where it comes from, and it does come from there.
class OriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeadToTheFieldThatHoldsTheValue_data();
    void shouldLeadToTheFieldThatHoldsTheValue();

private:
    QHash<QString, Register> m_registers;
};

namespace {

/// A field of a record, or of one of its parts, and the struct that holds it.
struct Place
{
    const Field *field = nullptr;
    const Fields *owner = nullptr;
};

Place placeOf(const Register &content, const Origin &origin)
{
    const Register::Found found = content.find(origin.recordId);
    if (!found.type || found.type->name != origin.recordType)
        return {};
    const RecordType *type = found.type;
    const Fields *owner = found.record.get();
    const QStringList steps = origin.field.split(u'.');
    for (qsizetype i = 0; i + 2 < steps.size(); i += 2) {
        const Field *parts = type->field(steps.at(i));
        if (!parts || parts->kind != Field::Kind::Parts || steps.at(i + 1).toInt() >= parts->parts.count(*owner))
            return {};
        owner = &parts->parts.at(*owner, steps.at(i + 1).toInt());
        type = &parts->parts.type();
    }
    return {type->field(steps.last()), owner};
}

bool isEmptyAt(const Place &place)
{
    return place.field->kind == Field::Kind::Parts ? place.field->parts.count(*place.owner) == 0
                                                   : isEmpty(place.field->get(*place.owner));
}

/// Whether @p text, or @p text with the capital and the full stop that its place gives it, stands in @p value.
bool holds(const QString &value, const QString &text, Language language)
{
    const QString whole = printable(value);
    const QString bare = text.endsWith(u'.') ? text.chopped(1) : text;
    return whole.contains(bare, Qt::CaseInsensitive) || typeset(whole, language).contains(bare, Qt::CaseInsensitive);
}

bool holds(const Value &value, const QString &text, Language language)
{
    const auto any = [&](const QStringList &list) {
        return std::ranges::any_of(list, [&](const QString &entry) { return holds(entry, text, language); });
    };
    if (const auto *one = std::get_if<QString>(&value))
        return holds(*one, text, language);
    if (const auto *list = std::get_if<QStringList>(&value))
        return any(*list);
    if (const auto *localized = std::get_if<LocalizedText>(&value)) {
        QStringList texts;
        for (const auto &[code, words] : localized->texts())
            texts.append(words);
        return any(texts);
    }
    return !isEmpty(value);
}

/// What is wrong with the origin of @p run; nothing if it leads to where its text stands.
QString fault(const Register &content, const Document &document, const Inline &run)
{
    const Origin &origin = document.origins.at(run.origin);
    const QString name = u"%1/%2/%3: %4"_s.arg(origin.recordType, origin.recordId, origin.field, run.text);
    if (run.kind == Inline::Kind::Missing && origin.recordId.isEmpty())
        return findRecordType(origin.recordType) ? QString() : u"no such type: "_s + name;
    const Place place = placeOf(content, origin);
    if (!place.field)
        return u"leads nowhere: "_s + name;
    if (run.kind == Inline::Kind::Missing) {
        const bool none = place.field->kind == Field::Kind::Term
                       && std::get<QString>(place.field->get(*place.owner)) == "none"_L1;
        return none || isEmptyAt(place) || place.field->kind == Field::Kind::Localized ? QString()
                                                                                       : u"is not missing: "_s + name;
    }
    if (isEmptyAt(place))
        return u"is empty: "_s + name;
    // What the program says in its own words: terms, countries, dates, periods.
    using Kind = Field::Kind;
    static const QSet<Kind> verbatim{Kind::Text, Kind::Email, Kind::Url, Kind::Texts, Kind::Localized};
    if (!verbatim.contains(place.field->kind) || holds(place.field->get(*place.owner), run.text, document.language))
        return {};
    return u"does not hold: "_s + name;
}

} // namespace

void OriginsTest::shouldLeadToTheFieldThatHoldsTheValue_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("partner");
    for (const QString &file : Test::registerFiles()) {
        QString error;
        m_registers.insert(file, Test::registerFromFile(file, error));
        QVERIFY2(error.isEmpty(), qPrintable(file + u": "_s + error));
        const QString name = QFileInfo(file).baseName();
        for (const QString &document : Test::documentNames())
            QTest::newRow(qPrintable(name + u' ' + document)) << file << document << QString();
        for (const char *partner : {"customer", "sub_processor"}) {
            const QList<RecordPointer> &records = m_registers[file].records(
                *findRecordType(QLatin1StringView(partner)));
            if (!records.isEmpty())
                QTest::newRow(qPrintable(name + u" dpa with a "_s + QLatin1StringView(partner)))
                    << file << u"dpa"_s << records.first()->id;
        }
    }
}

void OriginsTest::shouldLeadToTheFieldThatHoldsTheValue()
{
    QFETCH(QString, file);
    QFETCH(QString, document);
    QFETCH(QString, partner);
    const Register &content = m_registers[file];
    for (const Language language : documentLanguages) {
        const Result<Document> tree = compose(content, {document, language, QDate(2026, 1, 31), partner});
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toString()));
        QStringList faults;
        int values = 0;
        Test::visitBlocks(tree->blocks, [&](const Block &block) {
            for (const Inline &run : block.inlines) {
                if (run.origin < 0 || run.kind == Inline::Kind::LineBreak)
                    continue;
                ++values;
                if (const QString wrong = fault(content, *tree, run); !wrong.isEmpty())
                    faults.append(wrong);
            }
        });
        QVERIFY(values > 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        for (const MissingField &missing : tree->missing) {
            QVERIFY2(!missing.label.isEmpty(), qPrintable(missing.origin.field));
            QVERIFY(findRecordType(missing.origin.recordType));
        }
    }
}

QTEST_GUILESS_MAIN(OriginsTest)
#include "originstest.moc"
