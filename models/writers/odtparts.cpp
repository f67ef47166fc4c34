// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtparts.h"

#include "odtxml.h"
#include "officetext.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

void addOdfFonts(XmlPart &xml, const QString &family)
{
    xml.element("office:font-face-decls"_L1, {}, [&] {
        QString quoted = family;
        quoted.remove(u'\'');
        xml.element("style:font-face"_L1, {{"style:name"_L1, family},
                                           {"svg:font-family"_L1, u'\'' + quoted + u'\''},
                                           {"style:font-family-generic"_L1, "roman"_L1},
                                           {"style:font-pitch"_L1, "variable"_L1}});
    });
}

QByteArray odtMeta(const Document &document)
{
    XmlPart xml;
    odfRoot(xml, "office:document-meta"_L1, [&] {
        xml.element("office:meta"_L1, {}, [&] {
            const auto say = [&xml](QLatin1StringView name, const QString &words) {
                if (!words.isEmpty())
                    xml.textElement(name, {}, oneLine(words));
            };
            say("meta:generator"_L1, u"Cartulary"_s);
            say("dc:title"_L1, document.title);
            say("dc:subject"_L1, document.subject);
            say("meta:initial-creator"_L1, document.author);
            say("dc:creator"_L1, document.author);
            say("dc:language"_L1, OfficeText::languageTag(languageCode(document.language)));
            if (document.date.isValid()) {
                const QString moment = document.date.toString(Qt::ISODate) + u"T00:00:00"_s;
                say("meta:creation-date"_L1, moment);
                say("dc:date"_L1, moment);
            }
        });
    });
    return xml.bytes();
}

QByteArray odtSettings()
{
    XmlPart xml;
    odfRoot(xml, "office:document-settings"_L1, [&] {
        xml.element("office:settings"_L1, {}, [&] {
            xml.element("config:config-item-set"_L1, {{"config:name"_L1, "ooo:configuration-settings"_L1}}, [&] {
                const auto item = [&xml](QLatin1StringView name, bool value) {
                    xml.textElement("config:config-item"_L1,
                                    {{"config:name"_L1, name}, {"config:type"_L1, "boolean"_L1}},
                                    value ? u"true"_s : u"false"_s);
                };
                item("TabsRelativeToIndent"_L1, true);
                item("PrintTextPlaceholder"_L1, true); // a blank is there on paper too
            });
        });
    });
    return xml.bytes();
}

QByteArray odtManifest(const QStringList &names)
{
    XmlPart xml;
    xml.element("manifest:manifest"_L1,
                {{"xmlns:manifest"_L1, "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1},
                 {"manifest:version"_L1, odfVersion}},
                [&] {
                    xml.element("manifest:file-entry"_L1, {{"manifest:full-path"_L1, "/"_L1},
                                                           {"manifest:version"_L1, odfVersion},
                                                           {"manifest:media-type"_L1, odtMediaType}});
                    for (const QString &name : names)
                        xml.element(
                            "manifest:file-entry"_L1,
                            {{"manifest:full-path"_L1, name},
                             {"manifest:media-type"_L1, name.endsWith(".png"_L1) ? "image/png"_L1 : "text/xml"_L1}});
                });
    return xml.bytes();
}

} // namespace Cartulary
