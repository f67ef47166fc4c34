// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<IssuedFile>()
{
    static const RecordType type = detail::describe<IssuedFile>(
        "issued_file", "issued_files", {u"Fichier émis"_s, u"Issued file"_s}, {u"Fichiers émis"_s, u"Issued files"_s},
        {
            CARTULARY_FIELD(IssuedFile, fileName, "Fichier", "File")
                .explain("Nom du fichier produit.", "Name of the file produced."),
            CARTULARY_FIELD(IssuedFile, sha256, "Empreinte SHA-256", "SHA-256 digest")
                .workedOut()
                .explain("Empreinte calculée sur le fichier.", "Digest worked out from the file."),
        });
    return type;
}

template<>
const RecordType &recordType<DocumentIssue>()
{
    static const RecordType type = detail::describe<DocumentIssue>(
        "document_issue", "document_issues", {u"Document émis"_s, u"Issued document"_s},
        {u"Documents émis"_s, u"Issued documents"_s},
        {
            CARTULARY_FIELD(DocumentIssue, document, "Document", "Document")
                .from("document")
                .mandatory()
                .explain("Document qui a été émis.", "Document that was issued."),
            CARTULARY_FIELD(DocumentIssue, language, "Langue", "Language")
                .as(Field::Kind::Language)
                .explain("Langue de l’exemplaire émis.", "Language of the copy issued."),
            CARTULARY_FIELD(DocumentIssue, customer, "Client", "Customer")
                .to("customer")
                .explain("Client à qui il a été remis, s’il lui est propre.",
                         "Customer to whom it was given, if made for one."),
            CARTULARY_FIELD(DocumentIssue, supplier, "Fournisseur", "Supplier")
                .to("sub_processor")
                .explain("Sous-traitant avec qui il a été conclu, s’il lui est propre.",
                         "Sub-processor with whom it was concluded, if made for one."),
            CARTULARY_FIELD(DocumentIssue, number, "Numéro de version", "Version number")
                .begins("Version", "Version")
                .explain("Numéro de version imprimé sur le document.", "Version number printed on the document."),
            CARTULARY_FIELD(DocumentIssue, date, "Date", "Date")
                .explain("Date et heure de l’émission, avec le fuseau.", "Date and time of issue, with the zone."),
            CARTULARY_FIELD(DocumentIssue, effectiveDate, "Date du document", "Date of the document")
                .explain("Jour pour lequel le document a été établi, imprimé sur le document.",
                         "Day for which the document was made, printed on the document."),
            CARTULARY_FIELD(DocumentIssue, changeNote, "Ce qui a changé", "What changed")
                .explain("Ce qui change depuis la version précédente. Fragment, sans point final.",
                         "What has changed since the previous version. A fragment, no full stop."),
            CARTULARY_FIELD(DocumentIssue, fileName, "Fichier", "File")
                .begins("Fichiers gardés", "Files kept")
                .explain("Nom du fichier produit, pour le retrouver.",
                         "Name of the file produced, so as to find it again."),
            CARTULARY_FIELD(DocumentIssue, sha256, "Empreinte SHA-256", "SHA-256 digest")
                .workedOut()
                .explain("Empreinte calculée sur le fichier ; elle prouve qu’il n’a pas été changé depuis.",
                         "Digest worked out from the file; it proves that it has not been changed since."),
            CARTULARY_FIELD(DocumentIssue, otherFiles, "Autres formats", "Other formats")
                .explain("La même version dans d’autres formats, gardée avec la première.",
                         "The same version in other formats, kept beside the first."),
            CARTULARY_FIELD(DocumentIssue, treeSha256, "Empreinte du texte", "Digest of the text")
                .workedOut()
                .explain("Empreinte du texte gardé pour comparer plus tard cette version au registre.",
                         "Digest of the text kept so that this version can later be compared with the register."),
            CARTULARY_FIELD(DocumentIssue, journalHash, "État du journal", "State of the journal")
                .workedOut()
                .explain("Empreinte du journal au moment de l’émission : elle dit de quel état du registre vient le "
                         "document.",
                         "Digest of the journal at the time of issue: it says from which state of the register the "
                         "document comes."),
            CARTULARY_FIELD(DocumentIssue, note, "Note interne", "Internal note")
                .explain("Par exemple comment il a été envoyé. Note interne, jamais imprimée.",
                         "For instance how it was sent. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<CustomerTemplate>()
{
    static const RecordType type = detail::describe<CustomerTemplate>(
        "customer_template", "customer_templates", {u"Modèle d’un client"_s, u"Customer’s template"_s},
        {u"Modèles des clients"_s, u"Customers’ templates"_s},
        {
            CARTULARY_FIELD(CustomerTemplate, name, "Nom", "Name")
                .mandatory()
                .explain("Nom du modèle, par exemple « Accord type de la mairie ». Fragment, sans point final.",
                         "Name of the template, for instance “The town council’s standard agreement”. A fragment, no "
                         "full stop."),
            CARTULARY_FIELD(CustomerTemplate, customer, "Client", "Customer")
                .to("customer")
                .explain("Client qui a envoyé ce modèle.", "Customer that sent this template."),
            CARTULARY_FIELD(CustomerTemplate, fileName, "Fichier", "File")
                .explain("Nom du fichier reçu, DOCX ou ODT.", "Name of the file received, DOCX or ODT."),
            CARTULARY_FIELD(CustomerTemplate, sha256, "Empreinte SHA-256", "SHA-256 digest")
                .workedOut()
                .explain("Empreinte du fichier reçu ; elle permet de le reconnaître s’il revient.",
                         "Digest of the file received; it lets the file be recognised if it comes back."),
            CARTULARY_FIELD(CustomerTemplate, language, "Langue", "Language")
                .as(Field::Kind::Language)
                .explain("Langue dans laquelle le remplir.", "Language in which to fill it in."),
            CARTULARY_FIELD(CustomerTemplate, received, "Reçu le", "Received on")
                .explain("Jour où le client l’a envoyé.", "Day on which the customer sent it."),
            CARTULARY_FIELD(CustomerTemplate, mapping, "Correspondances", "Mapping")
                .keptByProgram()
                .explain("Champ du registre retenu pour chaque blanc du modèle. Tenu par le programme.",
                         "Field of the register chosen for each blank of the template. Kept by the program."),
            CARTULARY_FIELD(CustomerTemplate, note, "Note interne", "Internal note")
                .explain("Par exemple à qui renvoyer le document rempli. Note interne, jamais imprimée.",
                         "For instance to whom to return the completed document. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<WordingOverride>()
{
    static const RecordType type = detail::describe<WordingOverride>(
        "wording_override", "wording_overrides", {u"Texte modifié"_s, u"Changed wording"_s},
        {u"Textes modifiés"_s, u"Changed wordings"_s},
        {
            CARTULARY_FIELD(WordingOverride, document, "Document", "Document")
                .from("document")
                .mandatory()
                .explain("Document dont une section est rédigée autrement.",
                         "Document of which a section is worded otherwise."),
            CARTULARY_FIELD(WordingOverride, section, "Section", "Section")
                .mandatory()
                .explain("Nom de la section, comme dans le fichier d’origine, par exemple 06-sub-processors.",
                         "Name of the section, as in the original file, for instance 06-sub-processors."),
            CARTULARY_FIELD(WordingOverride, language, "Langue", "Language")
                .as(Field::Kind::Language)
                .mandatory()
                .explain("Langue du texte modifié ; l’autre langue est à modifier aussi.",
                         "Language of the changed text; the other language needs changing too."),
            CARTULARY_FIELD(WordingOverride, text, "Texte", "Text")
                .explain(
                    "Texte complet de la section, avec ses champs entre accolades. Il remplace celui du programme : "
                    "le faire relire par un juriste.",
                    "Whole text of the section, with its fields in braces. It replaces the program’s: have a lawyer "
                    "read it."),
            CARTULARY_FIELD(WordingOverride, originalSha256, "Empreinte du texte d’origine", "Digest of the original")
                .workedOut()
                .explain(
                    "Empreinte du texte remplacé ; elle signale que l’original a changé depuis. Tenue par le "
                    "programme.",
                    "Digest of the text replaced; it shows that the original has changed since. Kept by the program."),
            CARTULARY_FIELD(WordingOverride, note, "Note interne", "Internal note")
                .explain("Par exemple pourquoi le texte d’origine ne convenait pas. Note interne, jamais imprimée.",
                         "For instance why the original text would not do. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<VocabularyEntry>()
{
    static const RecordType type = detail::describe<VocabularyEntry>(
        "vocabulary_entry", "vocabulary_entries", {u"Entrée de liste"_s, u"List entry"_s},
        {u"Entrées de liste"_s, u"List entries"_s},
        {
            CARTULARY_FIELD(VocabularyEntry, vocabulary, "Liste", "List")
                .mandatory()
                .explain("Liste à laquelle l’entrée s’ajoute, par son nom, par exemple data-category.",
                         "List to which the entry is added, by its name, for instance data-category."),
            CARTULARY_FIELD(VocabularyEntry, label, "Libellé", "Label")
                .mandatory()
                .explain(
                    "Nom tel qu’il paraît dans les listes et les tableaux, avec une majuscule. Fragment, sans point "
                    "final.",
                    "Name as it appears in lists and tables, with a capital. A fragment, no full stop."),
            CARTULARY_FIELD(VocabularyEntry, phrase, "Dans une phrase", "In a sentence")
                .explain("Forme prise au milieu d’une phrase, sans majuscule. Vide : le nom est repris. Fragment, sans "
                         "point final.",
                         "Form taken in the middle of a sentence, without a capital. Empty: the name is used. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(VocabularyEntry, note, "Note interne", "Internal note")
                .explain("Par exemple pourquoi aucune entrée de la liste ne convenait. Note interne, jamais imprimée.",
                         "For instance why no entry in the list would do. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
