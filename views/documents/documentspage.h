// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "page.h"
#include "previewthread.h"

class QAction;
class QLabel;
class QListView;
class QPrinter;
class QSplitter;
class QTabWidget;

namespace Cartulary {

class DocumentListModel;
class DocumentSurvey;
class PreviewPane;

/// The documents that can be made from the register, with the live preview of the one chosen; from here it is made,
/// printed and copied.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const WindowContext &context, const std::shared_ptr<PreviewThread> &thread = {},
                           QWidget *parent = nullptr);

    /// What is shown, in the first of the languages shown.
    DocumentRequest request() const;
    PreviewPane *pane() const { return m_pane; }
    DocumentSurvey *survey() const { return m_survey; }
    /// Adds a tab beside the preview: the issued versions, the wording.
    void addSidePanel(const QString &title, QWidget *panel);
    /// Shows where @p origin stands in @p document; in the first document that prints it if that is empty.
    void reveal(const Origin &origin, const QString &document = {});

    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

Q_SIGNALS:
    void requestChanged(const Cartulary::DocumentRequest &request);
    /// The officer wants what is shown, or @p files that were just made of it, kept as a version.
    void issueRequested(const Cartulary::DocumentRequest &request, const QStringList &files);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Documents = std::function<void(const QList<Document> &)>;

    QWidget *makeHeader();
    QWidget *makeList();
    void arrange();
    bool isNarrow() const;
    QVariantMap wideState() const;
    void choose(const QModelIndex &index);
    void tell(const QString &text);
    void withDocuments(const Documents &act);
    void makeFiles();
    void print();
    void startPrinting(const QList<Document> &documents, const std::shared_ptr<QPrinter> &printer);
    void previewPrint();
    void copy();

    std::shared_ptr<PreviewThread> m_thread;
    std::shared_ptr<PreviewThread> m_printing; ///< made when something is printed
    DocumentSurvey *m_survey;
    DocumentListModel *m_model;
    QListView *m_list;
    PreviewPane *m_pane;
    QSplitter *m_splitter;
    QTabWidget *m_side;
    QVariantMap m_wide; ///< while they do not stand side by side: how they did
    QLabel *m_told;
};

} // namespace Cartulary
