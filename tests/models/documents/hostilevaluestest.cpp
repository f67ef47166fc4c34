// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "typography.h"
#include "valuetable.h"

#include "documenttesting.h"
#include "filledrecord.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Whatever a value holds, it is printed as that text and changes nothing around it.
class HostileValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintEachValueAsItIs_data() { everyValue(); }
    void shouldPrintEachValueAsItIs();
    void shouldKeepTheShapeOfTheDocument_data() { everyValue(); }
    void shouldKeepTheShapeOfTheDocument();
    void shouldLinkOnlyWhatAReaderMayFollow_data();
    void shouldLinkOnlyWhatAReaderMayFollow();

private:
    void everyValue();
};

namespace {

/// Puts @p text wherever a text may stand in @p fields, parts included.
void poison(const RecordType &type, Fields &fields, const QString &text)
{
    using Kind = Field::Kind;
    for (const Field &field : type.fields) {
        if (field.kind == Kind::Text || field.kind == Kind::Email || field.kind == Kind::Url)
            field.set(fields, text);
        else if (field.kind == Kind::Texts)
            field.set(fields, QStringList{text, text});
        else if (field.kind == Kind::Localized)
            field.set(fields, LocalizedText(text, text));
        else if (field.kind == Kind::Address)
            field.set(fields, Address{text, {text, text}, text, text, text, text, u"BE"_s});
        else if (field.kind == Kind::Period && field.name.size() % 2)
            field.set(fields, Period{0, Period::Unit::Days, Period::Qualifier::Criterion, {text, text}});
        else if (field.kind == Kind::Parts)
            poison(field.parts.type(), field.parts.append(fields), text);
        else if (field.kind != Kind::Answer)
            field.set(fields, Test::filledValue(field, {}));
    }
}

/// Every record that there can be, with @p text in every place for a text. The wording stays ours.
Register poisoned(const QString &text)
{
    Register content;
    for (const RecordType *type : recordTypes()) {
        if (type->name == "wording_override"_L1)
            continue;
        std::shared_ptr<Record> record = type->make();
        record->id = Test::filledId(type->name);
        poison(*type, *record, text);
        content.put(*type, record);
    }
    return content;
}

Document made(const Register &content, const QString &document, Language language)
{
    return compose(content, {document, language, QDate(2026, 1, 31), {}}).value_or(Document());
}

QStringList shapeOf(const Document &document)
{
    QStringList shape;
    Test::visitBlocks(document.blocks, [&](const Block &block) {
        QStringList runs;
        for (const Inline &run : block.inlines) {
            const QString part = run.origin < 0 ? run.text : QString::number(run.origin);
            const bool more = run.origin >= 0 && !runs.isEmpty() && runs.last() == part;
            if (!more)
                runs.append(part);
        }
        shape.append(u"%1 %2 %3 %4 %5"_s.arg(int(block.kind))
                         .arg(block.level)
                         .arg(block.headerRows)
                         .arg(block.children.size())
                         .arg(runs.join(u'|')));
    });
    return shape;
}

Field::Kind kindOf(const Origin &origin)
{
    const RecordType *type = findRecordType(origin.recordType);
    const Field *field = nullptr;
    for (const QString &name : origin.field.split(u'.')) {
        if (field && field->kind == Field::Kind::Parts)
            type = &field->parts.type();
        if (const Field *next = type->field(name))
            field = next;
    }
    return field ? field->kind : Field::Kind::Parts;
}

} // namespace

void HostileValuesTest::everyValue()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        // "A1" begins no sentence anew and "?" ends one: no shaping for the place changes either.
        QTest::newRow(name) << QString(u"A1"_s + text + u"?"_s);
    };
    row("Markdown", u"**bold** _em_ `code` # head\\ ~~no~~ ![img](x) [a](b) <https://c.example> 1. - + >"_s);
    row("HTML", u"<script>alert(1)</script><br><b>&amp;&#60;&nbsp;</b><!-- -->"_s);
    row("template tags", u"{{ organisation.name }}{% include \"x\" %}{% if %}{# gone #}{{{}}}"_s);
    row("tokens", u"\uE000"
                  "0\uE001 \uE000 \uE001\uE000"
                  "99999\uE001"_s);
    row("control characters", QString(u"\0\x01\a\b\x1B[31m\x7F\x85"_s));
    row("a NUL", u"\0"_s);
    row("right to left", u"\u202Eevil\u202C שלום \u2067العربية\u2069"_s);
    row("emoji", u"👩🏽‍💻🏳️‍🌈 e\u0301 \u200D\uFEFF"_s);
    row("newlines", u"a\nb\r\nc\rd\n\ne\n## f\n- g\n| h |\n|---|\n***\n```\n> i"_s);
    row("separators", u"a\u2028b\u2029c"_s);
    row("pipes", u"a | b || c \\| d"_s);
    row("backslashes", u"\\\\ \\n \\* \\"_s);
    row("a lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00));
    row("10,000 characters", QString(10000, u'x'));
    row("a thousand words", u"mot "_s.repeated(1000));
    row("spaces", u" a  b   c"_s);
    row("French signs", u"« a » : b ; c ! l'été"_s);
}

void HostileValuesTest::shouldPrintEachValueAsItIs()
{
    QFETCH(QString, text);
    const Register content = poisoned(text);
    for (const QString &name : Test::documentNames()) {
        for (const Language language : documentLanguages) {
            const Document document = made(content, name, language);
            QVERIFY(!document.blocks.isEmpty());
            int seen = 0;
            QStringList wrong;
            Test::visitBlocks(document.blocks, [&](const Block &block) {
                for (qsizetype i = 0; i < block.inlines.size(); ++i) {
                    const int origin = block.inlines.at(i).origin;
                    if (origin < 0)
                        continue;
                    QString printed;
                    for (; i < block.inlines.size() && block.inlines.at(i).origin == origin; ++i)
                        printed += block.inlines.at(i).kind == Inline::Kind::LineBreak ? u"\n"_s
                                                                                       : block.inlines.at(i).text;
                    --i;
                    const Field::Kind kind = kindOf(document.origins.at(origin));
                    const bool plain = kind == Field::Kind::Text || kind == Field::Kind::Email
                                    || kind == Field::Kind::Url || kind == Field::Kind::Texts;
                    if (!plain && kind != Field::Kind::Localized)
                        continue;
                    ++seen;
                    const QString expected = plain ? printable(text) : typesetProse(printable(text), language);
                    if (printed != expected)
                        wrong.append(name + u' ' + document.origins.at(origin).recordType + u'.'
                                     + document.origins.at(origin).field + u": "_s + printed.left(200));
                }
            });
            QVERIFY(seen > 3);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
    }
}

void HostileValuesTest::shouldKeepTheShapeOfTheDocument()
{
    QFETCH(QString, text);
    const Register content = poisoned(text);
    const Register harmless = poisoned(u"A1 word?"_s);
    for (const QString &name : Test::documentNames()) {
        for (const Language language : documentLanguages)
            QCOMPARE(shapeOf(made(content, name, language)), shapeOf(made(harmless, name, language)));
    }
}

void HostileValuesTest::shouldLinkOnlyWhatAReaderMayFollow_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("linked");
    QTest::newRow("https") << u"https://a.example/b?c=d&e=%20#f"_s << true;
    QTest::newRow("http") << u"HTTP://a.example"_s << true;
    QTest::newRow("an internationalised name") << u"https://été.example/"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script with a break in it") << u"java\nscript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("words") << u"on our site"_s << false;
    QTest::newRow("a page with words behind") << u"https://a.example and more"_s << false;
}

void HostileValuesTest::shouldLinkOnlyWhatAReaderMayFollow()
{
    QFETCH(QString, address);
    QFETCH(bool, linked);
    const Document document = made(poisoned(address), u"privacy-policy"_s, Language::English);
    bool found = false;
    Test::visitBlocks(document.blocks, [&](const Block &block) {
        for (const Inline &run : block.inlines) {
            if (run.origin < 0 || kindOf(document.origins.at(run.origin)) != Field::Kind::Url)
                continue;
            found = true;
            QCOMPARE(run.href, linked ? address : QString());
        }
    });
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(HostileValuesTest)
#include "hostilevaluestest.moc"
