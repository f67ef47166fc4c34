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
constexpr qsizetype mostBytes = 16000;

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
    return QString::fromUtf8(file.readAll()).split(space, Qt::SkipEmptyParts);
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
    parts.append({old.size(), now.size(), 0});
    QStringList strange;
    qsizetype oldAt = 0, nowAt = 0;
    for (const CommonPart &part : std::as_const(parts)) {
        const QString removed = old.sliced(oldAt, part.old - oldAt).join(u' ');
        const QString added = now.sliced(nowAt, part.now - nowAt).join(u' ');
        if (!(removed.isEmpty() && added.isEmpty()) && !added.contains(mark))
            strange.append(u"“%1” became “%2”"_s.arg(removed, added));
        oldAt = part.old + part.count;
        nowAt = part.now + part.count;
    }
    return strange;
}

} // namespace

/// LibreOffice takes seconds to start: it reads all files in one run.
void LibreOfficeCorpusTest::initTestCase()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || corpus().isEmpty())
        QSKIP("there is no LibreOffice, or CARTULARY_CORPUS names no collection of files");
    QStringList files;
    for (const CorpusFile &file : corpus()) {
        static const QRegularExpression fillable(u"\\.(docx|dotx|odt)$"_s);
        const auto ending = fillable.match(file.path);
        if (file.kind.startsWith("hostile"_L1) || !ending.hasMatch())
            continue;
        const QByteArray bytes = file.bytes();
        if (bytes.size() > mostBytes)
            continue;
        const QByteArray made = filled(bytes);
        const QString name = m_folder.filePath(QString::number(m_names.size()));
        QVERIFY2(!made.isEmpty(), qPrintable(file.path));
        QVERIFY(write(name + "-old"_L1 + ending.captured(), bytes)
                && write(name + "-new"_L1 + ending.captured(), made));
        files << name + "-old"_L1 + ending.captured() << name + "-new"_L1 + ending.captured();
        m_names.append(file.path);
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(office,
                  QStringList{u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                              u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s}
                      + files);
    QVERIFY(process.waitForFinished(280000));
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
    const QString name = m_folder.filePath(QString::number(number));

    QVERIFY2(QFile::exists(name + "-new.txt"_L1), "LibreOffice does not open it");
    const QStringList strange = strangeWords(wordsOf(name + "-old.txt"_L1), wordsOf(name + "-new.txt"_L1));

    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
}

QTEST_GUILESS_MAIN(LibreOfficeCorpusTest)
#include "libreofficecorpustest.moc"
