// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers.h"
#include "officeparts.h"
#include "organisation.h"
#include "packagewriter.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "registervalues.h"
#include "templatefile.h"

#include <QTest>

namespace Cartulary::Test {

/// A processor with a customer, sub-processors, measures and the terms of its agreements.
inline Register templateRegister()
{
    Register content;
    const auto put = [&content]<typename T>(T record, const QString &id) {
        record.id = id;
        content.put(recordType<T>(), std::make_shared<const T>(std::move(record)));
    };
    Organisation organisation;
    organisation.name = QStringLiteral("Nimbe & Fils <SARL>");
    organisation.companyNumber = QStringLiteral("901 234 568");
    organisation.vatNumber = QStringLiteral("FR00901234568");
    organisation.address.lines = QStringList{QStringLiteral("1 quai Neuf")};
    organisation.address.postalCode = QStringLiteral("54000");
    organisation.address.city = QStringLiteral("Nancy");
    organisation.address.country = QStringLiteral("FR");
    organisation.email = QStringLiteral("bureau@nimbe.example");
    organisation.roles = QStringList{QStringLiteral("processor")};
    put(organisation, QStringLiteral("org"));
    Contact dpo;
    dpo.name = QStringLiteral("Ada Lund");
    dpo.roles = QStringList{QStringLiteral("dpo")};
    dpo.email = QStringLiteral("dpo@nimbe.example");
    put(dpo, QStringLiteral("dpo"));
    Customer customer;
    customer.name = QStringLiteral("Mairie d’Ys");
    customer.contactName = QStringLiteral("Yann Le Bras");
    customer.address.city = QStringLiteral("Ys");
    put(customer, QStringLiteral("ys"));
    for (const auto &[id, name, country] :
         {std::tuple("s1", "Alpha", "DE"), std::tuple("s2", "Beta & Co", "FR"), std::tuple("s3", "Gamma", "CH")}) {
        SubProcessor party;
        party.name = QString::fromUtf8(name);
        party.country = QString::fromUtf8(country);
        party.purpose = LocalizedText(QStringLiteral("Hébergement"), QStringLiteral("Hosting"));
        put(party, QString::fromUtf8(id));
    }
    SecurityMeasure measure;
    measure.name = LocalizedText(QStringLiteral("Chiffrement des disques"), QStringLiteral("Disk encryption"));
    measure.heading = QStringLiteral("pseudonymisation_encryption");
    put(measure, QStringLiteral("m1"));
    Agreement agreement;
    agreement.name = LocalizedText(QStringLiteral("Accord"), QStringLiteral("Agreement"));
    agreement.direction = QStringLiteral("customer");
    agreement.duration = LocalizedText(QStringLiteral("Trois ans"), QString());
    agreement.breachDelay.amount = 48;
    agreement.breachDelay.unit = Period::Unit::Hours;
    agreement.breachDelay.qualifier = Period::Qualifier::AtMost;
    put(agreement, QStringLiteral("a1"));
    return content;
}

/// The same with two activities for customers, each with data and purposes of its own.
inline Register templateRegisterWithActivities()
{
    Register content = templateRegister();
    for (const auto &[id, name, data, purpose] : {std::tuple("act1", "Messagerie", "Lettres", "Transmettre"),
                                                  std::tuple("act2", "Archives", "Dossiers", "Conserver")}) {
        DataCategory category;
        category.id = QString::fromUtf8(data);
        category.name = LocalizedText(category.id, QString());
        content.put(recordType<DataCategory>(), std::make_shared<const DataCategory>(category));
        Activity activity;
        activity.id = QString::fromUtf8(id);
        activity.name = LocalizedText(QString::fromUtf8(name), QString());
        activity.role = QStringLiteral("processor");
        activity.data = QStringList{category.id};
        Purpose text;
        text.text = LocalizedText(QString::fromUtf8(purpose), QString());
        activity.purposes = {text};
        content.put(recordType<Activity>(), std::make_shared<const Activity>(activity));
    }
    return content;
}

/// The bytes of a DOCX with @p body.
inline QByteArray docx(const QByteArray &body)
{
    return writePackage(docxParts(body)).value();
}

/// A paragraph with one run of @p text, which is XML already.
inline QByteArray p(const QByteArray &text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

/// A table of paragraphs, row by row.
inline QByteArray table(const QList<QByteArrayList> &rows)
{
    QByteArray xml = "<w:tbl>";
    for (const QByteArrayList &row : rows) {
        xml += "<w:tr>";
        for (const QByteArray &cell : row)
            xml += "<w:tc>"
                 + (cell.isEmpty()         ? QByteArray("<w:p/>")
                    : cell.startsWith('<') ? cell
                                           : p(cell))
                 + "</w:tc>";
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

/// The text of the main part of @p bytes, a line for each paragraph.
inline QString textOf(const QByteArray &bytes)
{
    const auto file = TemplateFile::open(bytes);
    if (!file)
        return file.error().toString();
    QStringList lines;
    for (const FlowParagraph &paragraph : (*file)->flow().paragraphs)
        lines.append(paragraph.text);
    return lines.join(u'\n');
}

} // namespace Cartulary::Test
