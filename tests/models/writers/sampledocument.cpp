// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

namespace Cartulary::Test {

namespace {

const QString filler = QStringLiteral(
    "Nous traitons vos données à caractère personnel de manière licite, loyale et transparente, et uniquement dans la "
    "mesure où elles sont nécessaires aux finalités décrites ci\u2011après. Vous pouvez à tout moment exercer vos "
    "droits auprès "
    "du délégué à la protection des données\u00a0; l’exercice de ces droits est gratuit et ne préjuge pas d’un recours "
    "devant "
    "l’autorité de contrôle. Les offres «\u00a0Essentiel\u00a0» et «\u00a0Efficience\u00a0» sont affichées dans "
    "l’espace client.");

Block purposes()
{
    Block nested = list({QStringLiteral("l’exécution du contrat (art. 6, § 1, b)\u00a0;"),
                         QStringLiteral("l’obligation légale de conserver les pièces comptables pendant dix ans.")});
    Block list = Test::list(
        {QStringLiteral("gérer les comptes des clients et leur fournir l’assistance technique attendue, y compris en "
                        "dehors des heures ouvrées lorsque le contrat le prévoit\u00a0;"),
         QStringLiteral("établir les factures\u00a0;")});
    list.children.append(
        item({paragraph(QStringLiteral("tenir la comptabilité, sur le fondement de\u00a0:")), nested}));
    return list;
}

Block subprocessors(int rows)
{
    Block table = Test::table({}, 1);
    table.children.append(row({QStringLiteral("Sous\u2011traitant"), QStringLiteral("Activité"), QStringLiteral("Lieu"),
                               QStringLiteral("Garanties")}));
    for (int i = 1; i <= rows; ++i) {
        table.children.append(row(
            {QStringLiteral("Hébergeur n°\u00a0%1 SAS").arg(i),
             i % 3 ? QStringLiteral("Hébergement des serveurs et sauvegarde quotidienne chiffrée")
                   : QStringLiteral("Messagerie"),
             i % 4 ? QStringLiteral("France") : QStringLiteral("États\u2011Unis"),
             i % 4
                 ? QStringLiteral("Dans l’Union européenne")
                 : QStringLiteral(
                       "Clauses contractuelles types (décision 2021/914), module\u00a03, et mesures complémentaires")},
            true));
    }
    Block &cell = table.children[qMin(2, rows)].children[3];
    cell.children.append(
        list({QStringLiteral("chiffrement au repos"), QStringLiteral("journal des accès conservé un an")}));
    cell.children.append(paragraph({link(
        QStringLiteral("https://exemple.example/garanties/une-adresse-tres-longue-qui-ne-tient-pas-dans-la-cellule"),
        QStringLiteral("https://exemple.example/garanties/"))}));
    return table;
}

Block signatures()
{
    Block block = Test::block(Block::Kind::Signatures);
    for (const QString &party :
         {QStringLiteral("Pour le responsable du traitement"), QStringLiteral("Pour le sous\u2011traitant")}) {
        block.children.append(
            item({paragraph({strong(party)}), paragraph(QStringLiteral("Fait à\u00a0:")),
                  paragraph(QStringLiteral("Le\u00a0:")), paragraph(QStringLiteral("Nom et qualité\u00a0:")),
                  paragraph(QStringLiteral("Signature\u00a0:"))}));
    }
    return block;
}

Block marks()
{
    Inline foreign = words(QStringLiteral("customer support"));
    foreign.emphasis = true;
    foreign.language = QStringLiteral("en");
    return paragraph({words(QStringLiteral("Le délégué à la protection des données est ")),
                      mark(Inline::Kind::Missing, QStringLiteral("[à compléter\u00a0: nom du délégué]"), 1),
                      words(QStringLiteral(", joignable à ")),
                      link(QStringLiteral("dpo@exemple.example"), QStringLiteral("mailto:dpo@exemple.example"), 0),
                      words(QStringLiteral(" ou par courrier avant le ")), mark(Inline::Kind::Blank),
                      words(QStringLiteral(". Voir la ")),
                      link(QStringLiteral("section 3"), QStringLiteral("#section-3")),
                      words(QStringLiteral(". Le service ")), foreign, words(QStringLiteral(" répond sous ")),
                      strong(QStringLiteral("au plus 30\u00a0jours"), 0), words(QStringLiteral("."))});
}

} // namespace

Document sampleDocument(int tableRows)
{
    Document document;
    document.title = QStringLiteral("Politique de confidentialité");
    document.subtitle = QStringLiteral("Société d’Exemple & Fils SARL");
    document.author = document.subtitle;
    document.subject = QStringLiteral("Information des personnes concernées (articles 13 et 14 du RGPD)");
    document.date = QDate(2024, 1, 1);
    document.versionLine = QStringLiteral("Version 3 du 1er janvier 2024");
    document.origins = {{QStringLiteral("contact"), QStringLiteral("c1"), QStringLiteral("email")},
                        {QStringLiteral("contact"), QStringLiteral("c1"), QStringLiteral("name")}};
    for (int section = 1; section <= 12; ++section) {
        const QString number = QString::number(section);
        document.blocks.append(heading(
            2, number + u'.',
            section == 5
                ? QStringLiteral(
                      "Combien de temps nous conservons vos données, et ce qu’il en advient à la fin de cette durée")
                : QStringLiteral("Traitement des données, partie %1").arg(number),
            QStringLiteral("section-") + number));
        document.blocks.append(paragraph(filler));
        if (section == 1)
            document.blocks.append(marks());
        if (section % 4 == 2)
            document.blocks.append(block(
                Block::Kind::Note, {paragraph({strong(QStringLiteral("À retenir. ")), words(filler)}), purposes()}));
        for (int part = 1; part <= 2; ++part) {
            document.blocks.append(heading(3, QStringLiteral("%1.%2").arg(section).arg(part),
                                           QStringLiteral("Finalités et bases légales"),
                                           QStringLiteral("section-%1-%2").arg(section).arg(part)));
            document.blocks.append(paragraph(filler + u' ' + filler));
            document.blocks.append(paragraph(QStringLiteral("Vos données servent à\u00a0:")));
            document.blocks.append(purposes());
        }
        if (section == 3)
            document.blocks.append(subprocessors(tableRows));
        if (section == 4)
            document.blocks.append(list(
                {QStringLiteral("accès\u00a0;"), QStringLiteral("rectification\u00a0;"), QStringLiteral("effacement.")},
                true));
    }
    document.blocks.append(block(Block::Kind::PageBreak));
    document.blocks.append(
        heading(2, QStringLiteral("13."), QStringLiteral("Signatures"), QStringLiteral("signatures")));
    document.blocks.append(signatures());
    return document;
}

Document documentOf(const QString &text)
{
    Document document;
    document.language = Language::English;
    document.title = QStringLiteral("Title");
    document.date = QDate(2024, 2, 29);
    document.blocks = {paragraph(text)};
    return document;
}

} // namespace Cartulary::Test
