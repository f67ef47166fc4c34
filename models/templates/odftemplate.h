// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnames.h"
#include "xmltemplate.h"

namespace Cartulary {

/// An OpenDocument text or template (ODF 1.3), opened for filling.
class OdfTemplate : public XmlTemplate<OdfNames>
{
public:
    static Result<std::unique_ptr<TemplateFile>> open(OfficeFile file);

    void replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &text) override;
    void setControl(const FlowControl &control, const QString &text, const QDate &date = {}) override;
    void setProperty(const FlowControl &control, const QString &value, const QDate &date = {}) override;
    void setChecked(const FlowControl &control, bool checked) override;
    void remove(pugi::xml_node block) override;
    void copyContent(pugi::xml_node, pugi::xml_node) override {} // nothing is stored twice
    Result<QByteArray> save() const override;

protected:
    InlineRole roleOf(pugi::xml_node node) const override;
    pugi::xml_node splitText(pugi::xml_node node, qsizetype length) override;
    void makeUnique(pugi::xml_node copy) override;

private:
    explicit OdfTemplate(OfficeFile file);
    Result<void> read();

    void insertText(const FlowParagraph &paragraph, qsizetype at, const QString &text);
    void setUserField(const FlowControl &control, const QString &text);
    void setVariable(pugi::xml_node input, const QString &text);
    void showProperty(const FlowControl &control, const QString &text);
    pugi::xml_node propertyNamed(const QString &name, Part **part);
    void setDropDown(pugi::xml_node node, const QString &text);
    void setFormControl(pugi::xml_node control, const QString &text, const QDate &date);

    QHash<QString, QString> m_userFields; ///< what was put into them, by name
};

} // namespace Cartulary
