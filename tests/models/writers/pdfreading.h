// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Cartulary::Test {

/// A font of a file with the character codes that the pages show.
struct ReadFont
{
    QPDFObjectHandle dictionary;
    bool isComposite = false;
    QHash<uint, QString> unicode; ///< of its ToUnicode table
    QSet<uint> codes;
};

/// What the content of a page does, in its order.
struct ReadContent
{
    QHash<int, QString> texts;  ///< by MCID
    QList<int> order;           ///< MCIDs
    QString artifacts;          ///< the text in artifacts
    QStringList outside;        ///< operators that show something outside every mark
    QStringList nested;         ///< marks within marks that must not be
};

/// A PDF as a reader takes it: with libqpdf, and nothing of the code that wrote it.
class PdfReading
{
public:
    using Handle = QPDFObjectHandle;

    explicit PdfReading(const QByteArray &pdf);

    Handle root() { return m_pdf->getRoot(); }
    Handle trailer() { return m_pdf->getTrailer(); }
    std::vector<Handle> &pages() { return m_pages; }
    const ReadContent &content(qsizetype page) const { return m_contents.at(page); }
    const QHash<QString, ReadFont> &fonts() const { return m_fonts; }

    /// Follows the content of a page that has been changed.
    void readAgain(qsizetype page);

    /// Every element of the structure, in reading order.
    std::vector<Handle> elements();
    std::vector<Handle> elements(const char *type);
    /// All annotations of all pages.
    std::vector<Handle> annotations();
    /// The structure as indented lines: the type of each element with its attributes, its texts in quotes, and "link"
    /// where it has an annotation.
    QStringList outline();
    /// The text of an element and all that is in it.
    QString textOf(Handle element);
    /// The element that the tree back from the pages names for a number.
    Handle parentOf(int key);

private:
    void collect(Handle element, std::vector<Handle> &elements);
    void addOutline(Handle element, int depth, QStringList &lines);
    QString textOfMark(Handle kid, Handle element);

    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
    std::vector<Handle> m_pages;
    QList<ReadContent> m_contents;
    QHash<QString, ReadFont> m_fonts; ///< by object number
};

/// The /K of @p element as a list, whichever way it is written.
std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element);

QString nameOf(QPDFObjectHandle name);

} // namespace Cartulary::Test
