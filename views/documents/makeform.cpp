// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatnames.h"
#include "icons.h"
#include "look.h"
#include "makedialog.h"
#include "partybox.h"
#include "vocabulary.h"
#include "writers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace Cartulary {

using namespace Qt::StringLiterals;

// What stands in the dialog; what it does is in makedialog.cpp.

QWidget *MakeDialog::makeForm(const DocumentRequest &request, const QList<Language> &languages)
{
    auto *box = new QWidget(this);
    m_rows = new QFormLayout(box);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(Look::rowGap);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_document = new QComboBox(box);
    if (const Vocabulary *list = vocabulary(u"document"_s)) {
        for (const Term &term : list->terms)
            m_document->addItem(term.label.anyText(m_context.language), term.id);
    }
    m_document->setCurrentIndex(qMax(0, m_document->findData(request.document)));
    m_rows->addRow(tr("&Document"), m_document);
    m_party = new PartyBox(m_context.content(), m_context.language, box);
    m_party->setPartyId(request.customerId);
    m_rows->addRow(tr("For &whom"), m_party);

    auto *tongues = new QHBoxLayout;
    m_languages = {new QCheckBox(tr("&French"), box), new QCheckBox(tr("&English"), box)};
    for (const Language language : documentLanguages) {
        QCheckBox *choice = m_languages.at(int(language));
        choice->setChecked(languages.contains(language));
        tongues->addWidget(choice);
        connect(choice, &QCheckBox::toggled, this, &MakeDialog::refresh);
    }
    tongues->addStretch(1);
    m_rows->addRow(tr("Languages"), tongues);

    m_date = new QDateEdit(request.date, box);
    m_date->setCalendarPopup(true);
    m_date->findChild<QLineEdit *>()->setAccessibleName(tr("Date of the document")); // it is what has the focus
    m_rows->addRow(tr("Da&te"), m_date);
    addFormats(m_rows);
    addPlace(m_rows);
    m_missing = Look::label({}, box);
    m_missing->setAccessibleName(tr("What is missing"));
    m_rows->addRow(tr("Missing"), m_missing);

    connect(m_document, &QComboBox::currentIndexChanged, this, &MakeDialog::refresh);
    connect(m_party, &QComboBox::currentIndexChanged, this, &MakeDialog::refresh);
    connect(m_date, &QDateEdit::dateChanged, this, &MakeDialog::refresh);
    return box;
}

/// Whatever writers there are.
void MakeDialog::addFormats(QFormLayout *form)
{
    const QStringList remembered = m_context.settings.value(u"documents/formats"_s, QStringList{u"pdf"_s})
                                       .toStringList();
    auto *formats = new QVBoxLayout;
    formats->setSpacing(Look::grid);
    for (const QString &ending : documentEndings()) {
        auto *choice = new QCheckBox(formatName(ending), form->parentWidget());
        choice->setObjectName(u"format-"_s + ending);
        choice->setChecked(remembered.contains(ending));
        formats->addWidget(choice);
        m_formats.append(choice);
        connect(choice, &QCheckBox::toggled, this, &MakeDialog::refresh);
    }
    form->addRow(tr("Formats"), formats);
}

void MakeDialog::addPlace(QFormLayout *form)
{
    QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(usual).exists())
        usual = QDir::homePath();
    m_folder = new QLineEdit(form->parentWidget());
    m_folder->setObjectName(u"folder"_s);
    m_folder->setText(m_context.settings.ofRegister(m_context.session.path(), u"documents/folder"_s, usual).toString());
    auto *browse = new QPushButton(icon(u"open"_s), tr("&Browse…"), form->parentWidget());
    browse->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *label = new QLabel(tr("F&older"), form->parentWidget());
    label->setBuddy(m_folder);
    form->addRow(label, place);

    m_name = new QLineEdit(form->parentWidget());
    form->addRow(tr("File &name"), m_name);
    m_files = Look::toned(Look::label({}, form->parentWidget(), Look::helpFont), Look::Tone::Secondary);
    form->addRow(QString(), m_files);

    connect(browse, &QPushButton::clicked, this, &MakeDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &MakeDialog::refresh);
    connect(m_name, &QLineEdit::textEdited, this, &MakeDialog::refresh);
}

/// "Made: 2 files", and what can be done with them.
QWidget *MakeDialog::makeResult()
{
    auto *strip = new QFrame(this);
    strip->setFrameShape(QFrame::StyledPanel);
    strip->setFocusPolicy(Qt::NoFocus);
    m_resultText = Look::label({}, strip, Look::groupFont);
    auto *layout = new QHBoxLayout(strip);
    layout->addWidget(m_resultText, 1);
    const auto add = [&](const QString &picture, const QString &text, const QString &tip, const auto &act) {
        auto *button = new QPushButton(icon(picture), text, strip);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(u"folder-open"_s, tr("&Show"), tr("Show the folder with the files"),
        [this] { m_context.dialogs.showOutside(QUrl::fromLocalFile(m_job->plan().folder)); });
    add(u"open-external"_s, tr("O&pen"), tr("Open the first of the files"),
        [this] { m_context.dialogs.showOutside(QUrl::fromLocalFile(m_job->plan().files().first())); });
    add(u"print"_s, tr("P&rint…"), tr("Print what has been made"), [this] { Q_EMIT printRequested(m_made); });
    add(u"issue"_s, tr("&Issue as version…"), tr("Keep these files in the register as an issued version"), [this] {
        const MakePlan &done = m_job->plan();
        for (const DocumentRequest &request : done.requests)
            Q_EMIT issueRequested(request, done.filesOf(request));
    });
    return strip;
}

QWidget *MakeDialog::makeButtons()
{
    auto *box = new QWidget(this);
    m_make = new QPushButton(icon(u"document-make"_s), tr("&Make"), box);
    m_make->setDefault(true);
    m_close = new QPushButton(tr("&Close"), box);
    m_close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_make);
    layout->addWidget(m_close);
    connect(m_make, &QPushButton::clicked, this, &MakeDialog::start);
    connect(m_close, &QPushButton::clicked, this, &MakeDialog::reject);
    return box;
}

} // namespace Cartulary
