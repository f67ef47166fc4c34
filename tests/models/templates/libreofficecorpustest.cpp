// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "fill.h"
#include "sequencediff.h"
#include "templateregister.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Real documents, filled in, as LibreOffice reads them: word by word, the blanks are all that changed.
class LibreOfficeCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldChangeTheWordsOfBlanksAlone_data();
    void shouldChangeTheWordsOfBlanksAlone();

private:
    QTemporaryDir m_folder;
    QStringList m_names; ///< of the files, as in the collection
};

namespace {

const QString mark = u"QQQQ"_s;

/// LibreOffice takes seconds for a long document; the shorter ones have every kind of blank among them.
constexpr qsizetype mostBytes = 64000;

/// Files with which LibreOffice 25.2 itself does not come to an end when it is asked for their text.
const QStringList endless{u"/openagreements-closing-checklist.docx"_s, u"/openagreements-working-group-list.docx"_s};

bool isWanted(const CorpusFile &file)
{
    static const QRegularExpression fillable(u"\\.(docx|dotx|odt)$"_s);
    return !file.kind.startsWith("hostile"_L1) && fillable.match(file.path).hasMatch()
        && std::ranges::none_of(endless, [&file](const QString &name) { return file.path.endsWith(name); });
}

/// @p bytes with a word of its own in each blank; empty if the file is no template.
QByteArray filled(const QByteArray &bytes)
{
    auto file = TemplateFile::open(bytes);
    if (!file)
        return {};
    static const Register content = templateRegister();
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), u"ys"_s).value();
    const Scan found = scan((*file)->flow());
    TemplateMap map;
    for (const Blank &blank : found.blanks)
        map.blanks.insert(blank.id, {Decision::Kind::Text, mark});
    for (const Repeat &repeat : found.repeats)
        map.repeats.insert(repeat.id, {RepeatDecision::Kind::Leave, {}});
    fill(**file, found, propose(found, values.get()), map, *values);
    return (*file)->save().value_or(QByteArray());
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList wordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression space(u"[\\s\\x{2002}]+"_s);
    static const QRegularExpression time(
        u"\\b\\d{1,2}:\\d\\d(:\\d\\d)?\\b"_s); // of day, which went on between the runs
    return QString::fromUtf8(file.readAll()).remove(time).split(space, Qt::SkipEmptyParts);
}

QList<int> numbered(const QStringList &words, QHash<QString, int> &numbers)
{
    QList<int> result;
    for (const QString &word : words) {
        const auto known = numbers.constFind(word);
        result.append(known == numbers.cend() ? *numbers.insert(word, int(numbers.size())) : *known);
    }
    return result;
}

/// What stands in @p now between the stretches that it shares with @p old, and is no blank.
QStringList strangeWords(const QStringList &old, const QStringList &now)
{
    QHash<QString, int> numbers;
    QList<CommonPart> parts = commonParts(numbered(old, numbers), numbered(now, numbers));
    // A word or two between differences can be the same by chance: a bracket before one blank and after another.
    parts.removeIf([](const CommonPart &part) { return part.count < 3; });
    parts.append({old.size(), now.size(), 0});
    QStringList strange;
    qsizetype oldAt = 0, nowAt = 0;
    for (const CommonPart &part : std::as_const(parts)) {
        const QString removed = old.sliced(oldAt, part.old - oldAt).join(u' ');
        const QString added = now.sliced(nowAt, part.now - nowAt).join(u' ');
        if (removed != added && !added.contains(mark))
            strange.append(u"“%1” became “%2”"_s.arg(removed, added));
        oldAt = part.old + part.count;
        nowAt = part.now + part.count;
    }
    return strange;
}

} // namespace

/// LibreOffice takes seconds to start: it reads all files of a kind in one run.
void LibreOfficeCorpusTest::initTestCase()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || corpus().isEmpty())
        QSKIP("there is no LibreOffice, or CARTULARY_CORPUS names no collection of files");
    QVERIFY(QDir(m_folder.path()).mkdir(u"old"_s) && QDir(m_folder.path()).mkdir(u"new"_s));
    QStringList files;
    for (const CorpusFile &file : corpus()) {
        if (!isWanted(file))
            continue;
        const QByteArray bytes = file.bytes();
        if (bytes.size() > mostBytes)
            continue;
        const QByteArray made = filled(bytes);
        const QString ending = file.path.sliced(file.path.lastIndexOf(u'.'));
        const QString name = QString::number(m_names.size()) + ending;
        QVERIFY2(!made.isEmpty(), qPrintable(file.path));
        QVERIFY(write(m_folder.filePath(u"old/"_s + name), bytes) && write(m_folder.filePath(u"new/"_s + name), made));
        files.append(name);
        m_names.append(file.path);
    }
    for (const QString &folder : {u"old"_s, u"new"_s}) {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(folder));
        process.start(
            office, QStringList{u"--headless"_s,
                                u"-env:UserInstallation="_s
                                    + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(QUrl::FullyEncoded),
                                u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s}
                        + files);
        QVERIFY(process.waitForFinished(140000));
    }
}

void LibreOfficeCorpusTest::shouldChangeTheWordsOfBlanksAlone_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_names.size(); ++i)
        QTest::newRow(qPrintable(m_names.at(i))) << i;
}

void LibreOfficeCorpusTest::shouldChangeTheWordsOfBlanksAlone()
{
    QFETCH(int, number);
    const QString name = QString::number(number) + u".txt"_s;

    QVERIFY2(QFile::exists(m_folder.filePath(u"new/"_s + name)), "LibreOffice does not open it");
    const QStringList strange = strangeWords(wordsOf(m_folder.filePath(u"old/"_s + name)),
                                             wordsOf(m_folder.filePath(u"new/"_s + name)));

    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
}

QTEST_GUILESS_MAIN(LibreOfficeCorpusTest)
#include "libreofficecorpustest.moc"
