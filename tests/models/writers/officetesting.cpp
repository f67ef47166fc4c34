// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officetesting.h"

#include "packagereader.h"
#include "plaintext.h"
#include "sampledocument.h"
#include "xml.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Cartulary::Test {

WrittenOffice::WrittenOffice(const Document &document, const Writer &write)
{
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = write(document, buffer);
    QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
    const Result<PackageParts> read = readPackage(m_bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    m_parts = *read;
}

QByteArray WrittenOffice::part(const QString &name) const
{
    const PackagePart *found = findPart(m_parts, name);
    return found ? found->data : QByteArray();
}

const pugi::xml_document &WrittenOffice::xml(const QString &name)
{
    std::shared_ptr<pugi::xml_document> &document = m_documents[name];
    if (!document) {
        document = std::make_shared<pugi::xml_document>();
        const Result<void> parsed = parseXml(part(name), name, *document);
        if (!parsed)
            QTest::qFail(qPrintable(parsed.error().toString()), __FILE__, __LINE__);
    }
    return *document;
}

QStringList WrittenOffice::values(const QString &name, const char *element, const char *attribute)
{
    QStringList values;
    visitElements(xml(name), [&](const pugi::xml_node &node) {
        if (QByteArrayView(node.name()) == element && node.attribute(attribute))
            values.append(attributeOf(node, attribute));
    });
    return values;
}

Document documentWith(const QList<Block> &blocks)
{
    Document document = documentOf(QString());
    document.blocks = blocks;
    return document;
}

QString wordsToWrite(Document document)
{
    QStringList lines{document.title, document.subtitle, document.versionLine};
    for (Block &block : document.blocks) {
        block.number.clear();
        lines.append(plainText(block));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void visitElements(const pugi::xml_node &node, const std::function<void(const pugi::xml_node &)> &visit)
{
    if (node.type() == pugi::node_element)
        visit(node);
    for (const pugi::xml_node &child : node.children())
        visitElements(child, visit);
}

QString nameOf(const pugi::xml_node &node)
{
    return QString::fromUtf8(node.name());
}

QString attributeOf(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

} // namespace Cartulary::Test
