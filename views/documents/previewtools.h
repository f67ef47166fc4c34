// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "previewview.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;

namespace Cartulary {

class PartyBox;

/// The row of controls above a preview: which document, in which languages, for whom, of which day, how large.
class PreviewTools : public QWidget
{
    Q_OBJECT

public:
    PreviewTools(const Register &content, Language language, QDate today, QWidget *parent = nullptr);

    void setContent(const Register &content);
    void setDocumentChoiceShown(bool shown);

    QString document() const;
    void setDocument(const QString &id);
    QList<Language> languages() const;
    void setLanguages(const QList<Language> &languages);
    QString customerId() const;
    void setCustomerId(const QString &id);
    QDate date() const;
    void setDate(QDate date);
    /// Shows how large the pages are.
    void setZoom(PreviewView::Zoom zoom, int percent);

Q_SIGNALS:
    /// Another document, language, customer or day has been chosen.
    void changed();
    void zoomChosen(Cartulary::PreviewView::Zoom zoom, int percent);
    void zoomedIn();
    void zoomedOut();

private:
    void addLanguages(Language language);
    QWidget *makeZoom();

    QComboBox *m_document;
    QButtonGroup *m_languages;
    PartyBox *m_party;
    QDateEdit *m_date;
    QComboBox *m_zoom;
};

} // namespace Cartulary
