// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxmlnames.h"
#include "xmltemplate.h"

namespace Cartulary {

/// A WordprocessingML document or template (ECMA-376), opened for filling.
class OoxmlTemplate : public XmlTemplate<WordNames>
{
public:
    static Result<std::unique_ptr<TemplateFile>> open(OfficeFile file);

    void replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &text) override;
    void setControl(const FlowControl &control, const QString &text, const QDate &date = {}) override;
    void setProperty(const FlowControl &control, const QString &value, const QDate &date = {}) override;
    void setChecked(const FlowControl &control, bool checked) override;
    void removeControl(const FlowControl &control) override;
    void remove(pugi::xml_node block) override;
    void copyContent(pugi::xml_node original, pugi::xml_node copy) override;
    Result<QByteArray> save() const override;

protected:
    InlineRole roleOf(pugi::xml_node node) const override;
    pugi::xml_node splitText(pugi::xml_node node, qsizetype length) override;
    void makeUnique(pugi::xml_node copy) override;

private:
    explicit OoxmlTemplate(OfficeFile file);
    Result<void> read();

    void insertText(const FlowParagraph &paragraph, qsizetype at, const QString &text);
    void noteChoice(const FlowControl &control, const QString &text);
    void unbindSection(pugi::xml_node properties);
    void setResult(const FlowControl &control, const QString &text);
    void setContent(const FlowControl &control, const QString &text);
    void leavePlaceholderState(pugi::xml_node node);
    void updateStores(pugi::xml_node node);
    void setStored(const QString &storeId, const QString &path, const QString &text);
    bool m_bound = false; ///< there are controls that show what a data store holds

    XmlPart *relatedPart(QLatin1StringView type);
    XmlPart *customProperties();
    void setVariable(const QString &name, const QString &value);
    QString storePart(const QString &storeId) const;
};

} // namespace Cartulary
