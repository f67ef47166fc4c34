// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "officeparts.h"
#include "zipbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: cannot be written", qPrintable(file.fileName()));
}

QByteArray joined(const PackageParts &parts, const QStringList &names)
{
    QByteArrayList pieces;
    for (const QString &name : names) {
        const PackagePart *part = findPart(parts, name);
        pieces.append(part ? part->data : QByteArray());
    }
    return pieces.join(partSeparator);
}

const QByteArray docxBody(
    "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Parties</w:t></w:r></w:p>"
    "<w:p><w:r><w:t xml:space=\"preserve\">Between {{name}} and [</w:t></w:r><w:proofErr "
    "w:type=\"spellStart\"/><w:r><w:rPr>"
    "<w:b/></w:rPr><w:t>Customer</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>]</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r>"
    "<w:delText>____</w:delText></w:r></w:del></w:p>"
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD "
    "a</w:instrText></w:r><w:r><w:fldChar "
    "w:fldCharType=\"separate\"/></w:r><w:r><w:t>«a»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    "<w:fldSimple w:instr=\"DOCPROPERTY b \\* Upper \\@ &quot;d MMM&quot;\"><w:r><w:t>b</w:t></w:r></w:fldSimple></w:p>"
    "<w:sdt><w:sdtPr><w:alias "
    "w:val=\"c\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>c</w:t></w:r>"
    "</w:p></w:sdtContent></w:sdt>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name:</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan "
    "w:val=\"2\"/></w:tcPr><w:p/>"
    "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>To {% for s in sub_processors %}{{ s.name }}{% if s.country "
    "%}</w:t></w:r><w:r><w:t>a{% else %}b{% endif %}; {% endfor %}</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>{#measures}</w:t></w:r></w:p><w:p><w:r><w:t>{name}{^scope}c{/scope}</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>{/measures}</w:t></w:r></w:p><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
    "<w:t>{% if x %}{{name}}</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>"
    "<w:t>{% if x %}{{name}}</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    "<w:sectPr/>");

const QByteArray odtBody(
    "<text:tracked-changes><text:changed-region text:id=\"x\"><text:deletion><text:p>gone</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes><text:user-field-decls><text:user-field-decl text:name=\"u\" "
    "office:value-type=\"string\" office:string-value=\"v\"/></text:user-field-decls>"
    "<text:h text:outline-level=\"1\">Parties</text:h><text:p>Between <text:span "
    "text:style-name=\"T1\">{{na</text:span>"
    "<text:span>me}}</text:span><text:s text:c=\"3\"/>and<text:tab/><text:placeholder text:placeholder-type=\"text\">"
    "&lt;Customer&gt;</text:placeholder><text:user-field-get text:name=\"u\"/><text:text-input text:description=\"d\">x"
    "</text:text-input><text:database-display text:table-name=\"t\" text:column-name=\"c\">y</text:database-display>"
    "<text:change text:change-id=\"x\"/><text:note "
    "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
    "<text:note-body><text:p>____</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>a"
    "</text:p></text:list-item></text:list><table:table table:name=\"A\"><table:table-column "
    "table:number-columns-repeated=\"2\"/><table:table-row "
    "table:number-rows-repeated=\"2\"><table:table-cell><text:p>Name:"
    "</text:p></table:table-cell><table:table-cell><text:p/></table:table-cell></table:table-row></table:table>"
    "<text:p>To {% for s in sub_processors %}<text:span>{{ s.name }}</text:span>{% if s.country %}a{% else %}b{% endif "
    "%}; {% endfor %}</text:p><text:p>{#measures}</text:p><text:p>{name}{^scope}c{/scope}</text:p>"
    "<text:p>{/measures}</text:p>");

void containerSeeds(const QString &folder)
{
    const QByteArray text("some text, some text, some text");
    const ZipMember packed{.name = "a", .data = text, .deflate = true};
    write(folder, u"docx"_s, writePackage(docxParts(docxBody)).value_or(QByteArray()));
    write(folder, u"odt"_s, writePackage(odtParts(odtBody)).value_or(QByteArray()));
    write(folder, u"stored"_s, zipBytes({{.name = "a", .data = text}}));
    write(folder, u"two"_s, zipBytes({packed, {.name = "b/", .data = {}}}, {.comment = "c"}));
    ZipMember later = packed;
    later.flags = 8;
    later.localSize = 0;
    later.descriptor = "PK\7\x8" + littleEndian(zipCrc(text)) + littleEndian(quint32(rawDeflate(text).size()))
                     + littleEndian(quint32(text.size()));
    write(folder, u"descriptor"_s, zipBytes({later}));
    ZipMember large{.name = "a", .data = text, .size = 0xffffffff};
    large.extra = littleEndian(quint32(0x00080001)) + littleEndian(quint64(text.size()));
    large.localExtra = large.extra;
    write(folder, u"zip64"_s, zipBytes({large}));
    write(folder, u"compound"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(248, '\0'));
    write(folder, u"rtf"_s, "{\\rtf1 a}");
}

} // namespace

/// fuzzseeds FOLDER: writes the first inputs of each fuzz target into a folder of its name.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: fuzzseeds FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    containerSeeds(folder + u"/containerfuzzer"_s);
    const PackageParts docx = docxParts(docxBody);
    const QStringList docxNames{u"word/document.xml"_s, u"[Content_Types].xml"_s, u"_rels/.rels"_s};
    write(folder + u"/ooxmlfuzzer"_s, u"main"_s, joined(docx, docxNames.first(1)));
    write(folder + u"/ooxmlfuzzer"_s, u"all"_s, joined(docx, docxNames) + partSeparator + "<w:hdr><w:p/></w:hdr>");
    const PackageParts odt = odtParts(odtBody);
    const QStringList odtNames{u"content.xml"_s, u"styles.xml"_s, u"META-INF/manifest.xml"_s, u"mimetype"_s};
    write(folder + u"/odffuzzer"_s, u"main"_s, joined(odt, odtNames.first(1)));
    write(folder + u"/odffuzzer"_s, u"all"_s, joined(odt, odtNames));
    return 0;
}
