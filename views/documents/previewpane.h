// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "previewview.h"

class QLabel;
class QSplitter;

namespace Cartulary {

class MissingStrip;
class PreviewTools;

/// The live preview with its controls: one document in French, in English, or in both side by side and scrolled
/// together, and what it lacks. A click on what comes from the register opens it.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// Panes of one window may share a thread for what is in French; without one the pane makes its own.
    explicit PreviewPane(const WindowContext &context, const std::shared_ptr<PreviewThread> &thread = {},
                         QWidget *parent = nullptr);

    /// @p id is one of the vocabulary "document".
    void setDocument(const QString &id);
    void setLanguages(const QList<Language> &languages);
    void setCustomer(const QString &id);
    void setDate(QDate date);
    /// Without the choice of the document where a list beside the pane has it.
    void setDocumentChoiceShown(bool shown);

    QList<Language> languages() const;
    /// What is shown, in the first of the languages shown.
    DocumentRequest request() const { return requests().first(); }
    /// What is shown, in each language.
    QList<DocumentRequest> requests() const;
    LiveDocument *live(Language language) const { return m_sides.at(int(language)).live; }
    PreviewView *view(Language language) const { return m_sides.at(int(language)).view; }

    /// Shows where a record or a field stands in the document. False if the document does not print it.
    bool reveal(const Origin &origin);
    /// Shows the section called @p heading in the first of the languages shown, and the same place in the other.
    void showSection(const QString &heading);

    /// Document, languages, customer and size.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void requestChanged(const Cartulary::DocumentRequest &request);
    /// The pages shown, or what they lack, are new.
    void updated();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Side
    {
        LiveDocument *live = nullptr;
        PreviewView *view = nullptr;
        QWidget *frame = nullptr;
        QWidget *caption = nullptr;
    };

    Side makeSide(Language language);
    void connectSide(Language language);
    void apply();
    void activate();
    void listMissing();
    void note();
    void follow(Language leader);
    void open(const Origin &origin);
    void forEachView(const std::function<void(PreviewView &)> &act);

    const WindowContext &m_context;
    std::shared_ptr<PreviewThread> m_thread;
    PreviewTools *m_tools;
    QSplitter *m_splitter;
    MissingStrip *m_missing;
    QLabel *m_note; ///< that this is not quite what will be printed
    QList<Side> m_sides; ///< by language
    DocumentRequest m_told;
    bool m_following = false;
};

} // namespace Cartulary
