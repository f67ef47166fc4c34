// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueeditor.h"

#include "editorstage.h"
#include "imagevalue.h"
#include "organisation.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The editors of a colour and of a picture.
class LooksEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<EditorStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void init() { m_stage->open(); }
    void cleanup() { m_stage->close(); }
    void shouldChooseAColour();
    void shouldChooseShowAndRemoveAnImage();
    void shouldTakeAnImageThatIsDropped();
    void shouldSayWhyAnImageIsRefused_data();
    void shouldSayWhyAnImageIsRefused();

private:
    std::unique_ptr<EditorStage> m_stage;
};

namespace {

QByteArray svgFile(const QByteArray &attributes = {})
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20' " + attributes + "/>";
}

/// The button of the stage's editor that says @p words.
QPushButton *buttonOf(const EditorStage &stage, const QString &words)
{
    for (QPushButton *button : stage.editor->findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

QString fileOf(EditorStage &stage, const QString &name, const QByteArray &bytes)
{
    QFile file(stage.desk.folder().filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return file.fileName();
}

void dropFile(ValueEditor *editor, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QApplication::sendEvent(editor, &drop);
}

} // namespace

void LooksEditorsTest::shouldChooseAColour()
{
    m_stage->show(recordType<Organisation>(), u"accent_colour"_s);
    m_stage->editor->setValue(u"#1f3a5f"_s);
    m_stage->desk.answers.colourChosen = QColor();
    QTest::keyClick(cursor(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_stage->told->count(), 0);
    m_stage->desk.answers.colourChosen = QColor(0xa0, 0x52, 0x2d);
    QTest::keyClick(cursor(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(u"#a0522d"_s));
    const QList<QToolButton *> buttons = m_stage->editor->findChildren<QToolButton *>();
    const auto swatch = std::ranges::find_if(buttons, [](const QToolButton *button) {
        return button->defaultAction() && button->defaultAction()->text() == u"Choose a colour…"_s;
    });
    QVERIFY(swatch != buttons.end());
    m_stage->desk.answers.colourChosen = QColor(0x20, 0x60, 0x40);
    QTest::mouseClick(*swatch, Qt::LeftButton);
    QCOMPARE(m_stage->told->count(), 2);
    QVERIFY(m_stage->editor->value() == Value(u"#206040"_s));
}

void LooksEditorsTest::shouldChooseShowAndRemoveAnImage()
{
    m_stage->show(recordType<Organisation>(), u"logo"_s);
    QPushButton *choose = buttonOf(*m_stage, u"Choose image…"_s);
    QPushButton *remove = buttonOf(*m_stage, u"Remove"_s);
    QVERIFY(choose && remove && !remove->isVisible());
    m_stage->desk.answers.file.clear();
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(m_stage->told->count(), 0);
    m_stage->desk.answers.file = fileOf(*m_stage, u"logo.svg"_s, svgFile());
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(imageToValue({ImageFile::Format::Svg, svgFile()})));
    QLabel *thumbnail = m_stage->part<QLabel>();
    QVERIFY(thumbnail->isVisible() && !thumbnail->pixmap().isNull());
    QVERIFY(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_stage->told->count(), 2);
    QVERIFY(isEmpty(m_stage->editor->value()));
    QVERIFY(!thumbnail->isVisible() && !remove->isVisible());
    QCOMPARE(cursor(), choose);
}

void LooksEditorsTest::shouldTakeAnImageThatIsDropped()
{
    m_stage->show(recordType<Organisation>(), u"logo"_s);
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = m_stage->desk.folder().filePath(u"logo.png"_s);
    QVERIFY(picture.save(path));
    dropFile(m_stage->editor, path);
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(std::get<QString>(m_stage->editor->value()).startsWith("data:image/png;base64,"_L1));
    m_stage->editor->setReadOnly(true);
    QVERIFY(!m_stage->editor->acceptDrops());
}

void LooksEditorsTest::shouldSayWhyAnImageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("words") << QByteArray("no picture") << u"PNG or SVG"_s;
    QTest::newRow("a script") << svgFile("onload='alert(1)'") << u"script"_s;
    QTest::newRow("too large") << svgFile() + QByteArray(mostImageBytes, ' ') << u"256"_s;
    QTest::newRow("nothing to see") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>")
                                    << u"damaged"_s;
}

void LooksEditorsTest::shouldSayWhyAnImageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mentions);
    m_stage->show(recordType<Organisation>(), u"logo"_s);
    const Value before = filledValue(fieldOf(recordType<Organisation>(), u"logo"), {});
    m_stage->editor->setValue(before);
    dropFile(m_stage->editor, fileOf(*m_stage, u"logo.svg"_s, bytes));
    QCOMPARE(m_stage->told->count(), 0);
    QVERIFY2(m_stage->editor->said().contains(mentions), qPrintable(m_stage->editor->said()));
    QVERIFY(m_stage->editor->value() == before);
}

QTEST_MAIN(LooksEditorsTest)
#include "lookseditorstest.moc"
