// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "organisation.h"
#include "views.h"
#include "wording.h"

#include "documenttesting.h"
#include "filledrecord.h"

#include <QRegularExpression>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// French and English say the same: the same files, the same tags, the same headings, lists and tables. And what they
/// ask of the register is there.
class WordingParityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheSameFiles_data() { everyFolder(); }
    void shouldHaveTheSameFiles();
    void shouldHaveTheSameTags_data() { everyFile(); }
    void shouldHaveTheSameTags();
    void shouldHaveTheSameSkeleton_data() { everyFile(); }
    void shouldHaveTheSameSkeleton();
    void shouldAskForWhatThereIs_data() { everyDocument(); }
    void shouldAskForWhatThereIs();
    void shouldCompareWithWhatListsHold_data() { everyFile(); }
    void shouldCompareWithWhatListsHold();
    void shouldHaveTheSameWordsBetweenValues();
    void shouldNoticeANameThatLeadsNowhere();

private:
    void everyFolder();
    void everyFile();
    void everyDocument();
};

namespace {

const QString wordingFolder = Test::sourceFolder() + u"/resources/wording/"_s;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesOf(const QString &document, const QString &language)
{
    return QDir(wordingFolder + document + u'/' + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

/// The tags of @p text in their order: "{% for a in activities %}".
QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tag(u"\\{[{%].*?[}%]\\}"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        tags.append(match.captured().simplified());
    return tags;
}

/// What each line of @p text is, less its words: headings and their level, list items and their depth, cells of tables.
QStringList skeletonOf(QString text)
{
    static const QRegularExpression tag(u"\\{[{%#].*?[}%#]\\}"_s), heading(u"^#+ "_s), item(u"^ *([-*]|\\d+\\.) "_s);
    QStringList skeleton;
    for (const QString &line : text.remove(tag).split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            skeleton.append(match.captured());
        else if (const auto bullet = item.match(line); bullet.hasMatch())
            skeleton.append(bullet.captured());
        else if (line.startsWith(u'|') || line.contains("||"_L1))
            skeleton.append(u"%1 cells"_s.arg(line.count(u'|')));
        else if (line.startsWith("```"_L1) || line.trimmed() == "***"_L1)
            skeleton.append(line.trimmed());
        else if (line.startsWith(u'>'))
            skeleton.append(u"note"_s);
        else if (!line.trimmed().isEmpty())
            skeleton.append(u"words"_s);
    }
    return skeleton;
}

/// Follows the names of a wording through a register in which every field is filled.
class NameWalk
{
public:
    NameWalk(ComposeState &state, const QVariantHash &names)
        : m_state(state)
    {
        m_scopes.append(names);
    }

    void walk(const QString &text);
    QSet<QString> wrong;

private:
    void tag(const QStringList &words);
    QVariant resolve(const QString &path);
    QVariant step(const QVariant &value, const QString &name, const QString &path);

    ComposeState &m_state;
    QList<QVariantHash> m_scopes;
};

QVariant NameWalk::step(const QVariant &value, const QString &name, const QString &path)
{
    if (value.metaType() == QMetaType::fromType<RecordView>())
        return value.value<RecordView>().lookUp(name);
    if (value.metaType() == QMetaType::fromType<TermView>())
        return value.value<TermView>().lookUp(name);
    if (value.metaType() == QMetaType::fromType<AnswerView>())
        return value.value<AnswerView>().lookUp(name);
    if (value.metaType() == QMetaType::fromType<AddressView>())
        return value.value<AddressView>().lookUp(name);
    if (value.metaType() == QMetaType::fromType<QVariantHash>()) {
        // A section or a role of which the register has nothing is no mistake, if there is such a section or role.
        const bool known = value.toHash().contains(name)
                        || (path.startsWith("statements."_L1) && vocabulary(u"section"_s)->find(name))
                        || (path.startsWith("contact_for."_L1) && vocabulary(u"contact-role"_s)->find(name));
        if (!known)
            wrong.insert(path);
        return value.toHash().value(name);
    }
    bool isIndex = false;
    const int index = name.toInt(&isIndex);
    if (value.metaType() == QMetaType::fromType<QVariantList>() && isIndex)
        return value.toList().value(index);
    if (value.isValid())
        wrong.insert(path);
    return {};
}

QVariant NameWalk::resolve(const QString &path)
{
    const QStringList names = path.section(u'|', 0, 0).split(u'.');
    if (names.first() == "forloop"_L1)
        return {};
    QVariant value;
    bool found = false;
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend() && !found; ++scope) {
        found = scope->contains(names.first());
        value = scope->value(names.first());
    }
    if (!found)
        wrong.insert(path);
    for (const QString &name : names.sliced(1))
        value = step(value, name, path);
    return value;
}

void NameWalk::tag(const QStringList &words)
{
    static const QSet<QString> logic{u"and"_s, u"or"_s, u"not"_s, u"=="_s, u"!="_s};
    const QString &verb = words.first();
    if (verb == "for"_L1) {
        const QVariant list = resolve(words.value(3));
        const QVariantList items = list.toList();
        m_scopes.append({{words.value(1), items.isEmpty() ? QVariant() : items.first()}});
    } else if (verb == "with"_L1) {
        m_scopes.append({{words.value(3), resolve(words.value(1))}});
    } else if (verb == "endfor"_L1 || verb == "endwith"_L1) {
        m_scopes.removeLast();
    } else if (verb == "if"_L1) {
        for (const QString &word : words.sliced(1)) {
            if (!logic.contains(word) && !word.startsWith(u'"'))
                resolve(word);
        }
    } else if (verb != "else"_L1 && verb != "endif"_L1) {
        wrong.insert(words.join(u' '));
    }
}

void NameWalk::walk(const QString &text)
{
    for (const QString &found : tagsOf(text)) {
        const QString inside = found.sliced(2).chopped(2).trimmed();
        if (found.startsWith("{%"_L1))
            tag(inside.split(u' '));
        else
            resolve(inside);
    }
    wrong.unite(m_state.unknownNames);
}

} // namespace

void WordingParityTest::everyFolder()
{
    QTest::addColumn<QString>("document");
    for (const QString &document : Test::documentNames() + QStringList{u"shared"_s})
        QTest::newRow(qPrintable(document)) << document;
}

void WordingParityTest::everyFile()
{
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    for (const QString &document : Test::documentNames() + QStringList{u"shared"_s}) {
        for (const QString &file : filesOf(document, u"fr"_s))
            QTest::newRow(qPrintable(document + u'/' + file)) << textOf(wordingFolder + document + u"/fr/"_s + file)
                                                              << textOf(wordingFolder + document + u"/en/"_s + file);
    }
}

void WordingParityTest::everyDocument()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("partner");
    for (const QString &document : Test::documentNames()) {
        for (const QString &partner : {QString(), Test::filledId(u"customer"_s), Test::filledId(u"sub_processor"_s)}) {
            if (partner.isEmpty() || document == "dpa"_L1)
                QTest::newRow(qPrintable(document + u' ' + partner)) << document << partner;
        }
    }
}

void WordingParityTest::shouldHaveTheSameFiles()
{
    QFETCH(QString, document);
    QVERIFY(!filesOf(document, u"fr"_s).isEmpty());
    QCOMPARE(filesOf(document, u"en"_s), filesOf(document, u"fr"_s));
    QCOMPARE(QDir(wordingFolder + document).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             (QStringList{u"en"_s, u"fr"_s}));
}

void WordingParityTest::shouldHaveTheSameTags()
{
    QFETCH(QString, french);
    QFETCH(QString, english);
    QCOMPARE(tagsOf(english), tagsOf(french));
}

void WordingParityTest::shouldHaveTheSameSkeleton()
{
    QFETCH(QString, french);
    QFETCH(QString, english);
    QVERIFY(!skeletonOf(french).isEmpty());
    QCOMPARE(skeletonOf(english), skeletonOf(french));
}

void WordingParityTest::shouldAskForWhatThereIs()
{
    QFETCH(QString, document);
    QFETCH(QString, partner);
    Register content = Test::filledRegister();
    // Each document has its profile.
    const auto profile = std::make_shared<DocumentProfile>(*content.first<DocumentProfile>());
    profile->document = document;
    content.put(recordType<DocumentProfile>(), profile);
    for (const Language language : documentLanguages) {
        ComposeState state(content, language);
        registerViews();
        Result<QVariantHash> names = contextOf(state, {document, language, QDate(2026, 1, 31), partner});
        QVERIFY(names);
        // Names that stand for one kind of partner only.
        for (const QString &name : {u"customer"_s, u"supplier"_s})
            names->insert(name, names->value(name));
        NameWalk walk(state, *names);
        const Result<QList<WordingSection>> sections = originalWording(document, language);
        QVERIFY(sections);
        for (const WordingSection &section : *sections)
            walk.walk(section.text);
        QVERIFY2(walk.wrong.isEmpty(), qPrintable(walk.wrong.values().join(u", "_s)));
    }
}

void WordingParityTest::shouldCompareWithWhatListsHold()
{
    QFETCH(QString, french);
    static const QRegularExpression comparison(u"\\.id == \"([^\"]*)\""_s);
    QSet<QString> known;
    for (const QString &file : QDir(u":/cartulary/vocabulary"_s).entryList({u"*.json"_s})) {
        for (const Term &term : vocabulary(file.chopped(5))->terms)
            known.insert(term.id);
    }
    QVERIFY(known.contains(u"never"_s));
    for (const QRegularExpressionMatch &match : comparison.globalMatch(french))
        QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured()));
}

void WordingParityTest::shouldHaveTheSameWordsBetweenValues()
{
    const QJsonObject words = QJsonDocument::fromJson(textOf(wordingFolder + u"words.json"_s).toUtf8()).object();
    QVERIFY(words.size() > 5);
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    for (auto entry = words.begin(); entry != words.end(); ++entry) {
        QCOMPARE(entry->toObject().keys(), (QStringList{u"en"_s, u"fr"_s}));
        QStringList french, english;
        for (const auto &match : placeholder.globalMatch(entry->toObject().value("fr"_L1).toString()))
            french.append(match.captured());
        for (const auto &match : placeholder.globalMatch(entry->toObject().value("en"_L1).toString()))
            english.append(match.captured());
        QCOMPARE(english, french);
    }
}

void WordingParityTest::shouldNoticeANameThatLeadsNowhere()
{
    const Register content = Test::filledRegister();
    ComposeState state(content, Language::French);
    NameWalk walk(state, *contextOf(state, {u"records"_s, Language::French, QDate(2026, 1, 31), {}}));
    walk.walk(
        u"{% for a in activities %}{{ a.nmae }}{{ a.role.fhrase }}{% endfor %}{{ organisation.address.town }}{{ foo }}{% frob x %}"_s);
    QCOMPARE(walk.wrong,
             (QSet<QString>{u"activity.nmae"_s, u"term.fhrase"_s, u"address.town"_s, u"foo"_s, u"frob x"_s}));
}

QTEST_GUILESS_MAIN(WordingParityTest)
#include "wordingparitytest.moc"
