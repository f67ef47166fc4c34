// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "digest.h"
#include "formdesk.h"
#include "officeconvert.h"
#include "templatefieldbox.h"
#include "templateimportdialog.h"
#include "templateitemeditor.h"
#include "templateregister.h"
#include "templatespage.h"
#include "templatestrip.h"
#include "templatetextview.h"
#include "textbox.h"
#include "windowlanguage.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace Cartulary::Test {

using namespace Qt::StringLiterals;

inline QByteArray agreement()
{
    return p("1. Parties") + p("The provider: {provider_name}. The customer: {customer_name}.")
         + p("Share capital: {share_capital}") + p("[ ] by post") + p("2. Sub-processors")
         + table({{"Sub-processor", "Country", "Purpose"}, {"", "", ""}});
}

inline QString plain(QString text)
{
    return text.remove(u'&');
}

/// All that stands on the labels of @p widget.
inline QStringList wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

/// The visible button, action or choice of @p widget that begins with @p words.
template<typename Button>
Button *button(const QWidget *widget, const QString &words)
{
    for (Button *each : widget->findChildren<Button *>()) {
        if (each->isVisible() && plain(each->text()).startsWith(words))
            return each;
    }
    qFatal("no button %s", qPrintable(words));
}

/// The page of templates on a register of its own, with what an officer does there: clicks and keys.
class TemplatesStage
{
public:
    void setUp();
    void tearDown();

    QString written(const QByteArray &body, const QString &name = u"agreement.docx"_s)
    {
        return writtenFile(docx(body), name);
    }
    QString writtenFile(const QByteArray &bytes, const QString &name);
    void import(const QString &path);
    void bringIn(const QByteArray &body = agreement()) { import(written(body)); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return m_page->isIdle(); }, 20000)
            && !QTest::qWaitFor([] { return false; }, 20);
    }
    QString cell(int row, int column) const { return m_page->model().index(row, column).data().toString(); }
    TemplateItemTable *table() const { return m_page->findChild<TemplateItemTable *>(); }
    TemplateTextView *text() const { return m_page->findChild<TemplateTextView *>(); }
    TemplateItemEditor *editor() const { return m_page->findChild<TemplateItemEditor *>(); }
    TemplateImportDialog *dialog() const { return m_page->findChild<TemplateImportDialog *>(); }
    QAction *action(const QString &words) const
    {
        for (QAction *each : m_page->findChildren<QAction *>()) {
            if (plain(each->text()).startsWith(words))
                return each;
        }
        qFatal("no action %s", qPrintable(words));
    }
    void choose(int row) { table()->chooseRow(row); }
    void click(const QString &words)
    {
        auto *radio = button<QRadioButton>(editor(), words);
        QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(10, radio->height() / 2));
    }
    /// Clicks the links of what is said, one after the other, until the row @p row is chosen.
    void clickLinkTo(int row)
    {
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->text().contains("<a href"_L1))
                continue;
            for (int y = 6; y < label->height(); y += 6) {
                for (int x = 4; x < label->width() && table()->currentRow() != row; x += 12) {
                    QTest::mouseMove(label, QPoint(x, y));
                    if (label->cursor().shape() == Qt::PointingHandCursor)
                        QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(x, y));
                }
            }
        }
    }
    QString said() const
    {
        QStringList words;
        for (const TemplateStrip *strip : m_page->findChildren<TemplateStrip *>()) {
            if (strip->isVisible())
                words.append(strip->text());
        }
        return words.join(u'\n');
    }
    QString counted() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(u"decided"_s))
                return label->text();
        }
        return {};
    }
    std::shared_ptr<const CustomerTemplate> record() const
    {
        const auto all = m_desk->session().content().all<CustomerTemplate>();
        return all.isEmpty() ? nullptr : all.last();
    }
    RepeatDecision repeatDecision(int row) const
    {
        return TemplateDecisions(record()->mapping).repeat(editorIdOf(row));
    }
    Decision decision(int row) const { return TemplateDecisions(record()->mapping).blank(editorIdOf(row)); }
    QString editorIdOf(int row) const { return m_ids.value(row); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TemplatesPage> m_page;
    QStringList m_ids; ///< by row
};

inline void TemplatesStage::setUp()
{
    m_desk = std::make_unique<Desk>(templateRegister());
    m_page = std::make_unique<TemplatesPage>(m_desk->window());
    bringUp(*m_page, {1200, 800});
}

inline void TemplatesStage::tearDown()
{
    m_page.reset();
    m_desk.reset();
    m_ids.clear();
}

inline QString TemplatesStage::writtenFile(const QByteArray &bytes, const QString &name)
{
    const QString path = m_desk->folder().filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(bytes);
    return path;
}

/// Imports the file @p path for the customer, as an officer would.
inline void TemplatesStage::import(const QString &path)
{
    m_desk->answers.file = path;
    action(u"Import a template"_s)->trigger();
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    auto *asked = dialog();
    for (QComboBox *box : asked->findChildren<QComboBox *>()) {
        if (const int index = box->findData(u"ys"_s); index >= 0)
            box->setCurrentIndex(index);
    }
    QTest::mouseClick(button<QPushButton>(asked, u"Import"_s), Qt::LeftButton);
    QVERIFY(settled());
    QTRY_VERIFY(m_page->model().rowCount() > 0);
    QVERIFY(settled());
    m_page->activateWindow(); // after its dialog
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_ids.clear();
    const Scan scan = readTemplate([&] {
                          QFile file(path);
                          return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                      }())
                          .value()
                          ->scan;
    for (const TemplateItem item : templateItems(scan))
        m_ids.append(itemId(scan, item));
}

} // namespace Cartulary::Test
