// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "customers.h"
#include "page.h"
#include "templateitemtable.h"
#include "templatetext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Cartulary {

class DropSign;
class TemplateItemEditor;
class TemplateStrip;
class TemplateTextView;

/// Customers' own templates: what is to be filled in in each, what the register says to it, what the officer decides,
/// and the filled document.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(const WindowContext &context, QWidget *parent = nullptr);
    ~TemplatesPage() override;

    /// Reads the template in the file @p path and asks what it is.
    void importFile(const QString &path);
    /// Shows the template with the record @p id.
    void choose(const QString &id);
    QString currentId() const;
    TemplateItemModel &model() const { return *m_model; }
    /// Whether nothing is being read, worked out or written any more.
    bool isIdle() const;

    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using RecordPointerOfTemplate = std::shared_ptr<const CustomerTemplate>;

    // What it is made of.
    QWidget *makeEmpty();
    QWidget *makeHeader();
    QWidget *makeChoice();
    QWidget *makeText();
    QWidget *makeDecisions();
    void addKeys();

    // What is shown.
    void refill();
    void load();
    void take(const TemplateReadingPointer &reading);
    void ask();
    void showAnswers(const TemplateAnswersPointer &answers);
    void showText();
    void showShown(const ShownText &text);
    void showItem(int row);
    void showCounts();
    void sayCarriedOver();
    void showSigned();
    QString linkTo(const QString &id) const;
    QString linksTo(const QStringList &ids, const QString &all) const;
    void updateButtons();
    RecordPointerOfTemplate record() const;
    TemplateOccasion occasion() const;
    QStringList tips() const;
    QList<ItemAnswer::State> states() const;

    // What is done.
    void askForFile();
    void askWhatItIs(const QString &fileName, const TemplateReadingPointer &reading);
    bool isWantedAgain(const TemplateReadingPointer &reading);
    void store(const std::shared_ptr<CustomerTemplate> &made, const RecordPointerOfTemplate &former,
               const TemplateReadingPointer &reading);
    void finishStore(const std::shared_ptr<CustomerTemplate> &made, const TemplateReadingPointer &reading);
    void decideBlank(const QString &id, const Decision &decision);
    void decideChoice(const QString &id, std::optional<bool> ticked);
    void decideRepeat(const QString &id, const RepeatDecision &decision);
    bool storeDecisions(const QString &what, const TemplateDecisions &decisions);
    void acceptSure();
    void acceptAndGoOn();
    void fill();
    void sayFilled(const QString &path, const FillReport &report, bool wasSigned);
    void follow(const QString &link);
    void goTo(int row);

    TemplateReadingPointer m_reading; ///< of the chosen record; null while it is read
    TemplateAnswersPointer m_answers;
    TemplateDecisions m_decisions;
    QString m_shownId; ///< of the chosen record
    QString m_readOf; ///< the digest that m_reading was read from
    QString m_filledPath;
    bool m_storing = false; ///< a new version, once the file of the one before has been read
    bool m_stale = false; ///< the register has changed while the page was not shown
    Background m_importing{nullptr};
    Background m_loading{nullptr};
    Background m_answering{nullptr};
    Background m_showing{nullptr};
    Background m_filling{nullptr};

    QStackedWidget *m_steps;
    TemplateItemModel *m_model;
    QComboBox *m_choice = nullptr;
    QToolButton *m_asTemplate = nullptr;
    QToolButton *m_asFilled = nullptr;
    QLabel *m_counts = nullptr;
    TemplateStrip *m_work = nullptr;  ///< what is being done
    TemplateStrip *m_strip = nullptr; ///< what came of it
    QLabel *m_signed = nullptr; ///< that the template is
    QSplitter *m_splitter = nullptr;
    QSplitter *m_side = nullptr;
    QLineEdit *m_search = nullptr;
    TemplateTextView *m_text = nullptr;
    QComboBox *m_shown = nullptr;
    TemplateItemTable *m_table = nullptr;
    TemplateItemEditor *m_editor = nullptr;
    DropSign *m_dropSign = nullptr;
    QAction *m_import = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_accept = nullptr;
};

} // namespace Cartulary
