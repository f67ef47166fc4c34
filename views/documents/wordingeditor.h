// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "composer.h"
#include "page.h"
#include "wording.h"
#include "wordingcheck.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace Cartulary {

class WordingFields;
class WordingHighlighter;

/// Words a section of a document otherwise for this register: its sections, an editor that is checked while one types,
/// the fields that it may use. A draft lives in the editor until it is used.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WordingEditor(const WindowContext &context, QWidget *parent = nullptr);

    /// Shows the wording of this document in its language. Drafts of other documents are kept until the editor goes.
    void setRequest(const DocumentRequest &request);
    /// Shows the section called @p name: "04-data".
    void showSection(const QString &name);
    bool hasDraft() const { return !m_drafts.isEmpty(); }

Q_SIGNALS:
    /// The register with the drafts of the document in it: what a preview is to show. Without drafts it is the register
    /// as it is.
    void draftChanged(const Cartulary::Register &content);
    /// The officer looks at another section, whose heading is @p heading.
    void sectionChosen(const QString &heading);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Wording { Original, Own, OriginalChanged };

    // wordingeditorparts.cpp
    void buildSections();
    QWidget *buildEditor();
    QWidget *buildNotice();
    QWidget *buildButtons();

    void refill();
    void fillSections();
    void loadSection();
    void edited();
    void check();
    void checked(const WordingCheck &check);
    void say(const QString &sentence, int tone);
    void updateButtons();
    void insertField(const QString &text, const struct WordingNames &group);

    void use();
    void store();
    void backToOriginal();
    void compareWithOriginal();
    void compareOriginals();
    void acknowledge();

    const WordingSection *section() const;
    QString key(const QString &sectionName) const;
    QString storedText(const WordingSection &section) const;
    std::shared_ptr<const WordingOverride> own(const QString &sectionName) const;
    Wording wordingOf(const WordingSection &section) const;
    QString wordingInWords(const WordingSection &section) const;
    Register withDrafts() const;

    const WindowContext &m_context;
    DocumentRequest m_request;
    QList<WordingSection> m_sections; ///< as the program ships them
    QHash<QString, QString> m_drafts; ///< by document, language and section
    QString m_current; ///< the section that is shown
    std::optional<Error> m_error; ///< of the last check
    bool m_useWhenChecked = false;
    bool m_loading = false;
    QTimer m_typing;
    Background m_checking;

    QSplitter *m_parts;
    QSplitter *m_writing;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    WordingHighlighter *m_highlighter;
    WordingFields *m_fields;
    QLabel *m_state;
    QLabel *m_message;
    QFrame *m_notice;
    QPushButton *m_use = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_whatChanged = nullptr;
    QPushButton *m_seen = nullptr;
};

} // namespace Cartulary
