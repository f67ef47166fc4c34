// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Words that are spelled wrongly are marked, where the system has a dictionary of their language.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMarkOnlyWhatIsMisspelled_data();
    void shouldMarkOnlyWhatIsMisspelled();
    void shouldMarkNothingWithoutADictionary();
    void shouldGoBeforeItsEdit();

private:
    /// The words of the first line that are underlined.
    static QStringList marked(const QPlainTextEdit &edit);
};

QStringList SpellingTest::marked(const QPlainTextEdit &edit)
{
    QStringList words;
    const QTextBlock line = edit.document()->firstBlock();
    for (const QTextLayout::FormatRange &range : line.layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
            words.append(line.text().mid(range.start, range.length));
    }
    return words;
}

void SpellingTest::shouldMarkOnlyWhatIsMisspelled_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("French") << u"fr"_s << u"Nous concervons les données des clients."_s << u"concervons"_s;
    QTest::newRow("English") << u"en"_s << u"We keep the adresses of our customers."_s << u"adresses"_s;
}

void SpellingTest::shouldMarkOnlyWhatIsMisspelled()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    QPlainTextEdit edit;
    const std::unique_ptr<QObject> marks = markSpelling(&edit, language);
    if (!marks)
        QSKIP("there is no spelling checker with a dictionary of this language");
    edit.setPlainText(text);
    edit.show();
    QTRY_COMPARE(marked(edit), QStringList{wrong});
}

void SpellingTest::shouldMarkNothingWithoutADictionary()
{
    QPlainTextEdit edit;
    QVERIFY(!markSpelling(&edit, u"tlh"_s));
}

void SpellingTest::shouldGoBeforeItsEdit()
{
    QPlainTextEdit edit;
    std::unique_ptr<QObject> marks = markSpelling(&edit, u"fr"_s);
    if (!marks)
        QSKIP("there is no spelling checker with a dictionary of this language");
    edit.setPlainText(u"concervons"_s);
    marks.reset();
    edit.setPlainText(u"conservons"_s);
    QVERIFY(marked(edit).isEmpty());
}

QTEST_MAIN(SpellingTest)
#include "spellingtest.moc"
