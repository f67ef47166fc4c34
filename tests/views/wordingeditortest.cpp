// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingeditor.h"

#include "digest.h"
#include "documentwindow.h"
#include "redlinedialog.h"
#include "redlineview.h"
#include "wordingfields.h"

#include <QAccessible>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

const DocumentRequest policy{u"privacy-policy"_s, Language::English, QDate(2026, 11, 1), {}};
const QString other = u"15-other"_s;

QPushButton *button(const QWidget *widget, const QString &text)
{
    for (QPushButton *each : widget->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class WordingEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldListTheSections();
    void shouldShowTheOriginal();
    void shouldOfferADraftToThePreview();
    void shouldUseTheWording();
    void shouldUndoAndRedo();
    void shouldGoBackToTheOriginal();
    void shouldTakeADraftBack();
    void shouldSayWhyTheDocumentCannotBeMade();
    void shouldNotStoreWhatCannotBeMadeUnasked();
    void shouldWarnOfUnknownNames();
    void shouldKeepDraftsWhileOneLooksElsewhere();
    void shouldPutInFields();
    void shouldFindFields();
    void shouldSayThatTheOriginalHasChanged();
    void shouldShowTheOriginalsThenAndNow();
    void shouldCompareWithTheOriginal();
    void shouldOnlyLookInAReadOnlyRegister();
    void shouldNameEveryControl();

private:
    void type(const QString &text);
    QString message() const;
    QString listed(const QString &section) const;
    std::shared_ptr<const WordingOverride> own() const
    {
        return ownWording(m_window->session->content(), policy.document, other, policy.language);
    }
    QString original() const;
    void addOwn(const QString &originalText);

    std::unique_ptr<DocumentWindow> m_window;
    std::unique_ptr<WordingEditor> m_editor;
    QPlainTextEdit *m_text = nullptr;
};

void WordingEditorTest::init()
{
    m_window = std::make_unique<DocumentWindow>();
    QVERIFY(m_window->context);
    m_editor = std::make_unique<WordingEditor>(*m_window->context);
    m_editor->setRequest(policy);
    m_editor->showSection(other);
    m_editor->resize(600, 800);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_text = m_editor->findChild<QPlainTextEdit *>();
}

void WordingEditorTest::cleanup()
{
    m_editor.reset();
    m_window.reset();
}

/// Replaces the text by typing.
void WordingEditorTest::type(const QString &text)
{
    m_text->setFocus();
    m_text->selectAll();
    QTest::keyClicks(m_text, text);
}

QString WordingEditorTest::message() const
{
    for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
        if (label->accessibleName() == "Result of the check"_L1)
            return label->text();
    }
    return {};
}

QString WordingEditorTest::listed(const QString &section) const
{
    const auto *list = m_editor->findChild<QSplitter *>()->findChild<QTreeWidget *>(Qt::FindDirectChildrenOnly);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->data(0, Qt::UserRole) == section)
            return list->topLevelItem(row)->text(1);
    }
    return {};
}

QString WordingEditorTest::original() const
{
    const auto sections = originalWording(policy.document, policy.language);
    for (const WordingSection &section : *sections) {
        if (section.name == other)
            return section.text;
    }
    return {};
}

void WordingEditorTest::addOwn(const QString &originalText)
{
    auto mine = std::make_shared<WordingOverride>();
    mine->id = u"mine"_s;
    mine->document = policy.document;
    mine->section = other;
    mine->language = u"en"_s;
    mine->text = u"## Mine\n\nOurs.\n"_s;
    mine->originalSha256 = sha256Of(originalText.toUtf8());
    QVERIFY(m_window->session->change(u"own"_s, {Testing::creation(mine)}, {originalText.toUtf8()}));
}

void WordingEditorTest::shouldListTheSections()
{
    const auto *list = m_editor->findChild<QSplitter *>()->findChild<QTreeWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(list->topLevelItemCount(), originalWording(policy.document, policy.language)->size());
    QCOMPARE(listed(other), u"original"_s);
    QVERIFY(!list->topLevelItem(0)->text(0).isEmpty());
    QVERIFY(!list->topLevelItem(0)->text(0).contains(u'{'));
}

void WordingEditorTest::shouldShowTheOriginal()
{
    QCOMPARE(m_text->toPlainText(), original());
    QTRY_COMPARE(message(), u"The document can be made with this wording."_s);
    QVERIFY(!button(m_editor.get(), u"Use this wording"_s)->isEnabled());
    QVERIFY(!button(m_editor.get(), u"Back to the original"_s)->isEnabled());
    QVERIFY(!button(m_editor.get(), u"Compare with the original…"_s)->isEnabled());
}

void WordingEditorTest::shouldOfferADraftToThePreview()
{
    QList<Register> drafts;
    connect(m_editor.get(), &WordingEditor::draftChanged, this,
            [&](const Register &content) { drafts.append(content); });
    type(u"Quite otherwise."_s);
    QTRY_VERIFY(!drafts.isEmpty());
    QVERIFY(m_editor->hasDraft());
    QCOMPARE(listed(other), u"draft, not used yet"_s);
    const Result<Document> document = compose(drafts.last(), policy);
    QVERIFY(document && plainText(*document).contains(u"Quite otherwise."_s));
    QVERIFY(!own());
}

void WordingEditorTest::shouldUseTheWording()
{
    type(u"By {{ organisation.name }}."_s);
    QTest::mouseClick(button(m_editor.get(), u"Use this wording"_s), Qt::LeftButton);
    QTRY_VERIFY(own());
    QCOMPARE(own()->text, u"By {{ organisation.name }}."_s);
    QCOMPARE(own()->originalSha256, sha256Of(original().toUtf8()));
    QCOMPARE(listed(other), u"own wording"_s);
    QVERIFY(!m_editor->hasDraft());
    QVERIFY(!button(m_editor.get(), u"Use this wording"_s)->isEnabled());
    type(u"Again."_s);
    QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(own()->text, u"Again."_s);
    VERIFY_RESULT(RegisterFile::verify(m_window->path()));
}

void WordingEditorTest::shouldUndoAndRedo()
{
    type(u"New."_s);
    QTest::mouseClick(button(m_editor.get(), u"Use this wording"_s), Qt::LeftButton);
    QTRY_VERIFY(own());
    m_window->session->undoStack().undo();
    QVERIFY(!own());
    QCOMPARE(m_text->toPlainText(), original());
    QCOMPARE(listed(other), u"original"_s);
    m_window->session->undoStack().redo();
    QCOMPARE(m_text->toPlainText(), u"New."_s);
}

void WordingEditorTest::shouldGoBackToTheOriginal()
{
    addOwn(original());
    QCOMPARE(m_text->toPlainText(), u"## Mine\n\nOurs.\n"_s);
    QTest::mouseClick(button(m_editor.get(), u"Back to the original"_s), Qt::LeftButton);
    QVERIFY(!own());
    QCOMPARE(m_text->toPlainText(), original());
    m_window->session->undoStack().undo();
    QCOMPARE(m_text->toPlainText(), u"## Mine\n\nOurs.\n"_s);
}

void WordingEditorTest::shouldTakeADraftBack()
{
    type(u"Draft."_s);
    QTest::mouseClick(button(m_editor.get(), u"Back to the original"_s), Qt::LeftButton);
    QCOMPARE(m_text->toPlainText(), original());
    QVERIFY(!m_editor->hasDraft());
    m_text->undo();
    QVERIFY(m_editor->hasDraft());
}

void WordingEditorTest::shouldSayWhyTheDocumentCannotBeMade()
{
    type(u"{% if organisation.name %}x"_s);
    QTRY_VERIFY2(message().contains(u"write {% endif %} where it ends"_s), qPrintable(message()));
    QVERIFY(message().contains(other));
    QVERIFY(message().contains(u"go back to the original"_s));
}

void WordingEditorTest::shouldNotStoreWhatCannotBeMadeUnasked()
{
    m_window->answers.confirmed = false;
    type(u"{% frob %}"_s);
    QTest::mouseClick(button(m_editor.get(), u"Use this wording"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.texts.size(), 1);
    QVERIFY(m_window->answers.texts.first().contains(u"cannot be made"_s));
    QVERIFY(!own());
    QVERIFY(m_editor->hasDraft());
    m_window->answers.confirmed = true;
    QTest::mouseClick(button(m_editor.get(), u"Use this wording"_s), Qt::LeftButton);
    QTRY_VERIFY(own());
}

void WordingEditorTest::shouldWarnOfUnknownNames()
{
    type(u"{{ organisation.nmae }}"_s);
    QTRY_VERIFY2(message().contains(u"“organisation.nmae”"_s), qPrintable(message()));
}

void WordingEditorTest::shouldKeepDraftsWhileOneLooksElsewhere()
{
    type(u"Draft."_s);
    m_editor->showSection(u"02-contact"_s);
    QVERIFY(m_text->toPlainText() != u"Draft."_s);
    m_editor->setRequest({u"dpa"_s, Language::French, policy.date, {}});
    m_editor->setRequest(policy);
    m_editor->showSection(other);
    QCOMPARE(m_text->toPlainText(), u"Draft."_s);
}

void WordingEditorTest::shouldPutInFields()
{
    type(u"By "_s);
    auto *fields = m_editor->findChild<WordingFields *>();
    auto *filter = fields->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"organisation.name"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    auto *tree = fields->findChild<QTreeWidget *>();
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY2(m_text->toPlainText().startsWith(u"By {{ organisation."_s), qPrintable(m_text->toPlainText()));
    QVERIFY(m_text->hasFocus());
    QTRY_COMPARE(message(), u"The document can be made with this wording."_s);
}

void WordingEditorTest::shouldFindFields()
{
    auto *fields = m_editor->findChild<WordingFields *>();
    auto *tree = fields->findChild<QTreeWidget *>();
    const auto shown = [tree] {
        int count = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            count += tree->topLevelItem(i)->isHidden() ? 0 : 1;
        return count;
    };
    const int all = shown();
    QTest::keyClicks(fields->findChild<QLineEdit *>(), u"legal form"_s);
    QVERIFY(shown() > 0 && shown() < all);
    QTest::keyClicks(fields->findChild<QLineEdit *>(), u" of nothing"_s);
    QCOMPARE(shown(), 0);
    fields->findChild<QLineEdit *>()->clear();
    QCOMPARE(shown(), all);
}

void WordingEditorTest::shouldSayThatTheOriginalHasChanged()
{
    auto *notice = button(m_editor.get(), u"I have looked at it"_s)->parentWidget()->parentWidget();
    QVERIFY(!notice->isVisible());
    addOwn(u"## Other matters\n\nAs it was.\n"_s);
    QCOMPARE(listed(other), u"own wording, original changed since"_s);
    QVERIFY(notice->isVisible());
    QTest::mouseClick(button(m_editor.get(), u"I have looked at it"_s), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    QCOMPARE(listed(other), u"own wording"_s);
    QCOMPARE(own()->originalSha256, sha256Of(original().toUtf8()));
    QCOMPARE(own()->text, u"## Mine\n\nOurs.\n"_s);
}

void WordingEditorTest::shouldShowTheOriginalsThenAndNow()
{
    addOwn(u"As it was.\n"_s);
    QTest::mouseClick(button(m_editor.get(), u"What changed…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_editor->findChild<RedlineDialog *>());
    auto *dialog = m_editor->findChild<RedlineDialog *>();
    QTRY_VERIFY(dialog->view()->text().contains(u"[-As it was.-]"_s));
    dialog->close();
}

void WordingEditorTest::shouldCompareWithTheOriginal()
{
    QTest::keyClick(m_text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(m_text, u"One more sentence."_s);
    QTest::mouseClick(button(m_editor.get(), u"Compare with the original…"_s), Qt::LeftButton);
    auto *dialog = m_editor->findChild<RedlineDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->view()->changeCount() > 0);
    dialog->close();
}

void WordingEditorTest::shouldOnlyLookInAReadOnlyRegister()
{
    const auto still = RegisterSession::still(m_window->session->content(), u"x"_s, u"As it was."_s);
    const WindowContext context{*still, m_window->journey, m_window->answers, m_window->settings, Language::English};
    WordingEditor editor(context);
    editor.setRequest(policy);
    QVERIFY(editor.findChild<QPlainTextEdit *>()->isReadOnly());
    QVERIFY(!button(&editor, u"Use this wording"_s)->isEnabled());
}

void WordingEditorTest::shouldNameEveryControl()
{
    for (QWidget *widget : m_editor->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(WordingEditorTest)
#include "wordingeditortest.moc"
