// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateimportdialog.h"

#include "dialogbuttons.h"
#include "digest.h"
#include "folded.h"
#include "look.h"
#include "valuetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The words of a file's name, without what only tells versions apart.
QString titleOf(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(QRegularExpression(u"[_\\s]+"_s), u" "_s);
    return title.trimmed();
}

/// What two versions of a file have in common in their names.
QString stem(const QString &fileName)
{
    return folded(titleOf(fileName)).remove(QRegularExpression(u"[\\d\\W]+|\\bv\\b|\\bversion\\b"_s));
}

} // namespace

TemplateImportDialog::TemplateImportDialog(const WindowContext &context, const QString &fileName,
                                           const TemplateReadingPointer &reading, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fileName(fileName)
    , m_reading(reading)
    , m_name(new QLineEdit(titleOf(fileName), this))
    , m_customer(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_received(new QDateEdit(context.session.now().toLocalTime().date(), this))
    , m_former(new QComboBox(this))
    , m_hint(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
{
    setWindowTitle(tr("Import a template"));
    m_customer->addItem(tr("No customer in particular"), QString());
    for (const RecordPointer &record : context.content().records(recordType<Customer>()))
        m_customer->addItem(displayName(recordType<Customer>(), *record, context.language), record->id);
    for (const Language language : documentLanguages)
        m_languages->addItem(termName(u"language"_s, languageCode(language), context.content(), context.language),
                             languageCode(language));
    m_languages->setCurrentIndex(
        m_languages->findData(languageCode(reading->scan.language.value_or(context.language))));
    m_received->setCalendarPopup(true);
    m_received->setLocale(localeOf(context.language));
    m_received->setDisplayFormat(u"d MMMM yyyy"_s);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(Look::rowGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Customer"), m_customer);
    form->addRow(tr("&Language"), m_languages);
    form->addRow(tr("&Received on"), m_received);
    form->addRow(tr("New &version of"), m_former);

    auto *buttons = makeButtons(cancelWords(), this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(Look::label(fileName, this, Look::groupFont));
    layout->addWidget(Look::label(found(), this));
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    fillFormer();
    proposeFormer();
    connect(m_customer, &QComboBox::currentIndexChanged, this, &TemplateImportDialog::proposeFormer);
    connect(m_customer, &QComboBox::currentIndexChanged, this, &TemplateImportDialog::checkInput);
    connect(m_former, &QComboBox::currentIndexChanged, this, &TemplateImportDialog::checkInput);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateImportDialog::checkInput);
    checkInput();
    const int width = std::max(minimumWidth(), sizeHint().width());
    resize(width, layout->totalHeightForWidth(width)); // labels ask for more than they take at this width
}

QString TemplateImportDialog::found() const
{
    const Scan &scan = m_reading->scan;
    QStringList words{tr("%n blank(s)", nullptr, int(scan.blanks.size()))};
    const auto conditions = std::ranges::count(scan.repeats, Repeat::Kind::Condition, &Repeat::kind);
    if (scan.repeats.size() > conditions)
        words.append(tr("%n repeated passage(s)", nullptr, int(scan.repeats.size() - conditions)));
    if (conditions > 0)
        words.append(tr("%n condition(s)", nullptr, int(conditions)));
    if (!scan.choices.isEmpty())
        words.append(tr("%n box(es) to tick", nullptr, int(scan.choices.size())));
    if (!scan.signatures.isEmpty())
        words.append(tr("%n place(s) to sign, which stay empty", nullptr, int(scan.signatures.size())));
    return tr("Found: %1.").arg(words.join(u", "_s));
}

void TemplateImportDialog::fillFormer()
{
    m_former->addItem(tr("None: it is new"), QString());
    const auto all = m_context.content().all<CustomerTemplate>();
    for (const auto &each : all) {
        QString words = each->name.anyText(m_context.language);
        if (each->received.isValid())
            words = tr("%1 (%2)").arg(words, dateInWords(each->received, m_context.language));
        m_former->addItem(words, each->id);
    }
    m_former->setEnabled(!all.isEmpty());
}

/// The last template of the same customer that is called alike, or else the customer's only one.
void TemplateImportDialog::proposeFormer()
{
    const QString customer = m_customer->currentData().toString();
    QString proposed;
    QDate newest;
    for (const auto &each : m_context.content().all<CustomerTemplate>()) {
        const bool alike = stem(each->fileName) == stem(m_fileName);
        if (!alike || (!customer.isEmpty() && each->customer != customer)
            || (newest.isValid() && each->received < newest))
            continue;
        proposed = each->id;
        newest = each->received;
    }
    m_former->setCurrentIndex(std::max(0, m_former->findData(proposed)));
    if (customer.isEmpty() && former() && !former()->customer.isEmpty()) {
        const QSignalBlocker quiet(m_customer);
        m_customer->setCurrentIndex(std::max(0, m_customer->findData(former()->customer)));
    }
}

void TemplateImportDialog::checkInput()
{
    m_import->setEnabled(!m_name->text().trimmed().isEmpty());
    QStringList hints;
    if (former())
        hints.append(tr("What was decided for that version is taken over where it fits; what is new or has moved is "
                        "shown."));
    if (m_customer->currentData().toString().isEmpty() && m_reading->scan.namesParties)
        hints.append(tr("Without a customer, what only a customer can say stays blank."));
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
}

std::shared_ptr<const CustomerTemplate> TemplateImportDialog::former() const
{
    const Register::Found found = m_context.content().find(m_former->currentData().toString());
    return found.type == &recordType<CustomerTemplate>()
             ? std::static_pointer_cast<const CustomerTemplate>(found.record)
             : nullptr;
}

std::shared_ptr<CustomerTemplate> TemplateImportDialog::record() const
{
    auto record = std::make_shared<CustomerTemplate>();
    record->id = newId();
    record->name.setText(languageCode(m_context.language), m_name->text().trimmed());
    record->customer = m_customer->currentData().toString();
    record->fileName = m_fileName;
    record->sha256 = sha256Of(m_reading->bytes);
    record->language = m_languages->currentData().toString();
    record->received = m_received->date();
    return record;
}

} // namespace Cartulary
