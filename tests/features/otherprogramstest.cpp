// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "plaintext.h"
#include "writers.h"

#include "documenttesting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What other programs make of our files: LibreOffice lays DOCX and ODT out, and the words are those of our own PDF in
/// the same order; python-docx opens, saves and opens again.
class OtherProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldShowTheSameWordsInLibreOffice_data();
    void shouldShowTheSameWordsInLibreOffice();
    void shouldPassThroughPythonDocx();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, Document> m_documents; ///< by "dpa-fr"
};

namespace {

constexpr int patience = 240'000; // milliseconds for all that LibreOffice has to do

/// Text without white and without what is only a line or a leader, in the plainest form of each letter.
QString squeezed(const QString &text)
{
    static const QRegularExpression nothing(u"[\\s\\x{00a0}\\x{202f}\\x{200b}\\x{00ad}_<>….]+"_s);
    return QString(text).replace(QChar(0x2011), u'-').normalized(QString::NormalizationForm_KC).remove(nothing);
}

/// The pages of a PDF, each with its lines in the order in which they are written.
QList<QStringList> pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QList<QStringList> pages;
    for (const QString &page : QString::fromUtf8(process.readAllStandardOutput()).split(u'\f'))
        pages.append(page.split(u'\n'));
    pages.removeLast();
    return pages;
}

/// A line of the contents without its page number; other lines as they are.
QString withoutPageNumber(const QString &line, const QStringList &entries)
{
    static const QRegularExpression number(u"\\d+$"_s);
    const QString words = QString(line).remove(number);
    const bool listed = words.isEmpty()
                     || std::ranges::any_of(entries, [&words](const QString &entry) { return entry.endsWith(words); });
    return listed && !entries.contains(line) ? words : line;
}

/// The lines of a page as one text, without what stands at its head and foot.
QString withoutMargins(QStringList lines, const QString &head, const QString &foot)
{
    lines.removeAll(head);
    lines.removeAll(foot);
    QString text = lines.join(QString());
    for (const QString &margin : {head, foot}) { // on a line with something else
        if (text.startsWith(margin))
            text.remove(0, margin.size());
        if (text.endsWith(margin))
            text.chop(margin.size());
    }
    return text;
}

/// The headings of the tables, which stand on every page that a table goes over to.
QStringList tableHeadings(const Document &document)
{
    QStringList headings;
    visitBlocks(document.blocks, [&headings](const Block &table) {
        for (qsizetype row = 0; table.kind == Block::Kind::Table && row < table.headerRows; ++row)
            headings.append(squeezed(plainText(table.children.at(row))));
    });
    return headings;
}

/// All that a PDF says, in its order, without what is there again on each page.
QString wordsOf(const QString &pdf, const Document &document)
{
    const QList<QStringList> pages = pagesOf(pdf);
    const QString head = squeezed(oneLine(document.title) + oneLine(document.author));
    QStringList entries;
    for (const Block *entry : contentsOf(document))
        entries.append(squeezed(entry->number + plainText(entry->inlines)));
    QString all;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QStringList lines;
        for (const QString &line : pages.at(i)) {
            const QString plain = squeezed(line);
            lines.append(i < 2 ? withoutPageNumber(plain, entries) : plain);
        }
        const QString foot = squeezed(documentWords(document.language).pageOf.arg(i + 1).arg(pages.size()));
        all += withoutMargins(lines, i > 0 ? head : QString(), foot);
    }
    for (const QString &heading : tableHeadings(document))
        all.remove(heading);
    return all;
}

/// Where two texts part, with what stands around.
QString difference(const QString &ours, const QString &theirs)
{
    qsizetype at = 0;
    while (at < ours.size() && at < theirs.size() && ours.at(at) == theirs.at(at))
        ++at;
    return u"ours “%1”, theirs “%2”"_s.arg(ours.mid(qMax(0, at - 30), 80), theirs.mid(qMax(0, at - 30), 80));
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        return u"%1 did not end"_s.arg(program);
    return process.exitCode() == 0 ? QString()
                                   : QString::fromUtf8(process.readAll()) + QString::number(process.exitCode());
}

} // namespace

void OtherProgramsTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(QCoreApplication::applicationDirPath() + u"/otherprograms-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    QString error;
    const Register content = registerFromFile(sourceFolder() + u"/resources/samples/atelier-numerique.json"_s, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    for (const QString &name : documentNames()) {
        for (const Language language : documentLanguages) {
            const Result<Document> document = compose(content, {name, language, QDate(2026, 3, 1), {}});
            QVERIFY2(document, document ? "" : qPrintable(document.error().toString()));
            const QString base = name + u'-' + languageCode(language);
            m_documents.insert(base, *document);
            for (const QString &file : {base + u".pdf"_s, base + u"-docx.docx"_s, base + u"-odt.odt"_s}) {
                const Result<void> written = writeFile(*document, path(file));
                QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
            }
        }
    }
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        return;
    QStringList files;
    for (const QString &base : m_documents.keys())
        files << path(base + u"-docx.docx"_s) << path(base + u"-odt.odt"_s);
    const QString profile = u"-env:UserInstallation="_s
                          + QUrl::fromLocalFile(path(u"profile"_s)).toString(QUrl::FullyEncoded);
    const QString flaw = run(
        u"soffice"_s,
        QStringList{profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder->path()} + files);
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
}

void OtherProgramsTest::shouldShowTheSameWordsInLibreOffice_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("format");
    QStringList bases = m_documents.keys();
    bases.sort();
    for (const QString &base : std::as_const(bases)) {
        for (const QString &format : {u"docx"_s, u"odt"_s})
            QTest::addRow("%s as %s", qPrintable(base), qPrintable(format)) << base << format;
    }
}

void OtherProgramsTest::shouldShowTheSameWordsInLibreOffice()
{
    for (const QString &tool : {u"soffice"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("LibreOffice or poppler-utils is not installed");
    }
    QFETCH(QString, base);
    QFETCH(QString, format);
    const Document document = m_documents.value(base);
    const QString ours = wordsOf(path(base + u".pdf"_s), document);
    const QString theirs = wordsOf(path(base + u'-' + format + u".pdf"_s), document);
    QVERIFY(ours.size() > 500);
    QVERIFY2(ours == theirs, qPrintable(difference(ours, theirs)));
}

void OtherProgramsTest::shouldPassThroughPythonDocx()
{
    QStringList arguments{sourceFolder() + u"/tests/features/docxroundtrip.py"_s, path(u"copies"_s)};
    QVERIFY(QDir().mkpath(arguments.last()));
    for (const QString &base : m_documents.keys())
        arguments.append(path(base + u"-docx.docx"_s));
    const QString flaw = run(u"python3"_s, arguments);
    if (flaw == u"77"_s)
        QSKIP("python-docx is not installed");
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
}

QTEST_MAIN(OtherProgramsTest)
#include "otherprogramstest.moc"
