// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<Commitment>()
{
    static const RecordType type = detail::describe<Commitment>(
        "commitment", "commitments", {u"Engagement"_s, u"Commitment"_s}, {u"Engagements"_s, u"Commitments"_s},
        {
            CARTULARY_FIELD(Commitment, text, "Texte", "Text")
                .mandatory()
                .explain("Un engagement ou un énoncé repris tel quel dans les documents. Phrase complète, avec point "
                         "final.",
                         "A commitment or statement taken up in the documents as it stands. A full sentence, with its "
                         "full stop."),
            CARTULARY_FIELD(Commitment, title, "Titre", "Title")
                .explain(
                    "Titre court devant le texte, par exemple « Amélioration continue ». Fragment, sans point final.",
                    "Short title before the text, for instance “Continuous improvement”. A fragment, no full stop."),
            CARTULARY_FIELD(Commitment, section, "Section du document", "Section of the document")
                .from("section")
                .mandatory()
                .explain("Partie du document où il paraît, par exemple Sécurité ou Sauvegarde.",
                         "Part of the document in which it appears, for instance Security or Backup."),
            CARTULARY_FIELD(Commitment, documents, "Documents (tous si vide)", "Documents (all if empty)")
                .from("document")
                .explain("Documents qui le reprennent. Vide : tous ceux qui ont cette section.",
                         "Documents that take it up. Empty: all those that have this section."),
            CARTULARY_FIELD(Commitment, lead, "Phrase d’introduction", "Lead-in")
                .explain(
                    "Phrase commune à plusieurs engagements, qui deviennent sa liste ; l’écrire partout de la même "
                    "façon, avec deux-points à la fin.",
                    "Sentence common to several commitments, which become its list; write it the same way each "
                    "time, with a colon at the end."),
            CARTULARY_FIELD(Commitment, activities, "Activités concernées", "Activities concerned")
                .to("activity")
                .explain("Activités auxquelles il se limite. Vide : toutes.",
                         "Activities to which it is limited. Empty: all of them."),
            CARTULARY_FIELD(Commitment, note, "Note interne", "Internal note")
                .explain("Par exemple qui a pris cet engagement, et quand. Note interne, jamais imprimée.",
                         "For instance who made this commitment, and when. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
