<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Cartulary::ActivitiesStep</name>
        <message>
            <source>Ready activities</source>
            <translation>Activités toutes prêtes</translation>
        </message>
        <message>
            <source>Tick what you do: each activity comes with its purposes, legal bases, data and retention periods, in French and English. You correct them afterwards.</source>
            <translation>Cochez ce que vous faites : chaque activité vient avec ses finalités, bases juridiques, données et durées de conservation, en français et en anglais. Vous les corrigez ensuite.</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>&amp;Tout cocher</translation>
        </message>
        <message>
            <source>&amp;Untick all</source>
            <translation>Tout &amp;décocher</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies) chosen</source>
            <translation>
                <numerusform>%n activité choisie</numerusform>
                <numerusform>%n activités choisies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::AddressEditor</name>
        <message>
            <source>For the attention of</source>
            <translation>À l’attention de</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Boîte postale</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Voie</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>There is no country called “%1”. Choose one from the list.</source>
            <translation>Aucun pays ne s’appelle « %1 ». En choisir un dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::AnswerEditor</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::BilingualBox</name>
        <message>
            <source>Copy from %1</source>
            <translation>Copier le texte %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: copy from %2</source>
            <translation>%1 : copier le texte %2</translation>
        </message>
        <message>
            <source>missing in %1</source>
            <translation>manquant en %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Chip</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Retirer « %1 »</translation>
        </message>
        <message>
            <source>Enter opens it</source>
            <translation>Entrée l’ouvre</translation>
        </message>
        <message>
            <source>Delete removes it, Alt+Left and Alt+Right move it</source>
            <translation>Suppr le retire, Alt+Gauche et Alt+Droite le déplacent</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Move &amp;earlier</source>
            <translation>Placer &amp;avant</translation>
        </message>
        <message>
            <source>Move &amp;later</source>
            <translation>Placer a&amp;près</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ChipsEditor</name>
        <message>
            <source>add – type a name</source>
            <translation>ajouter – saisir un nom</translation>
        </message>
        <message>
            <source>add – type to search</source>
            <translation>ajouter – saisir pour chercher</translation>
        </message>
        <message>
            <source>%1, add</source>
            <translation>%1, ajouter</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries.</source>
            <translation>« %1 » n’est pas dans la liste. Choisir l’une de ses entrées.</translation>
        </message>
        <message>
            <source>“%1” is not there. Choose another, or make it with the last line of the list.</source>
            <translation>« %1 » n’existe pas. Choisir autre chose, ou créer la fiche par la dernière ligne de la liste.</translation>
        </message>
        <message>
            <source>“%1” has been made.</source>
            <translation>« %1 » est créé.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ChoiceEditor</name>
        <message>
            <source>not stated – type to search</source>
            <translation>non indiqué – saisir pour chercher</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries.</source>
            <translation>« %1 » n’est pas dans la liste. Choisir l’une de ses entrées.</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries, or add it as your own.</source>
            <translation>« %1 » n’est pas dans la liste. Choisir l’une de ses entrées, ou l’ajouter comme entrée propre.</translation>
        </message>
        <message>
            <source>“%1” has been added to this register’s own entries.</source>
            <translation>« %1 » est ajouté aux entrées propres de ce registre.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Choices</name>
        <message>
            <source>“%1” needs this before it can be stored.</source>
            <translation>« %1 » en a besoin pour être enregistré.</translation>
        </message>
        <message>
            <source>New: %1 “%2”…</source>
            <translation>Créer : %1 « %2 »…</translation>
        </message>
        <message>
            <source>Own entry “%1”…</source>
            <translation>Entrée propre « %1 »…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Cli</name>
        <message>
            <source>Make a checked copy of a register, also while it is in use.</source>
            <translation>Faire une copie vérifiée d’un registre, même pendant qu’il est utilisé.</translation>
        </message>
        <message>
            <source>A file that is there already is left alone.</source>
            <translation>Un fichier déjà présent n’est pas touché.</translation>
        </message>
        <message>
            <source>the file could not be written: %1</source>
            <translation>le fichier n’a pas pu être écrit : %1</translation>
        </message>
        <message>
            <source>Write the whole register to a file.</source>
            <translation>Écrire le registre entier dans un fichier.</translation>
        </message>
        <message>
            <source>the file's format, if its ending does not tell: json</source>
            <translation>le format du fichier, si son extension ne le dit pas : json</translation>
        </message>
        <message>
            <source>“%1” is no format of a register; known are: %2</source>
            <translation>« %1 » n’est pas un format de registre ; formats connus : %2</translation>
        </message>
        <message>
            <source>several records are called “%1”; give the id of one: %2</source>
            <translation>plusieurs fiches s’appellent « %1 » ; indiquez l’identifiant de l’une d’elles : %2</translation>
        </message>
        <message>
            <source>the register has no customer and no supplier</source>
            <translation>le registre n’a ni client ni fournisseur</translation>
        </message>
        <message>
            <source>the register has no customer or supplier “%1”; it has: %2</source>
            <translation>le registre n’a ni client ni fournisseur « %1 » ; il a : %2</translation>
        </message>
        <message>
            <source>“%1” is no document; known are: %2</source>
            <translation>« %1 » n’est pas un document ; documents connus : %2</translation>
        </message>
        <message>
            <source>--to FILE is needed</source>
            <translation>il faut --to FICHIER</translation>
        </message>
        <message>
            <source>--lang fr or --lang en is needed</source>
            <translation>il faut --lang fr ou --lang en</translation>
        </message>
        <message>
            <source>“%1” is no date such as 2026-01-31</source>
            <translation>« %1 » n’est pas une date comme 2026-01-31</translation>
        </message>
        <message>
            <source>text missing in this language: %1</source>
            <translation>texte manquant dans cette langue : %1</translation>
        </message>
        <message>
            <source>to be completed: %1, %2</source>
            <translation>à compléter : %1, %2</translation>
        </message>
        <message>
            <source>Make a document from the register.</source>
            <translation>Produire un document à partir du registre.</translation>
        </message>
        <message>
            <source>the document's language (needed)</source>
            <translation>la langue du document (obligatoire)</translation>
        </message>
        <message>
            <source>where it is written (needed)</source>
            <translation>où il est écrit (obligatoire)</translation>
        </message>
        <message>
            <source>for whom: a customer, or a supplier, by name or id; without it a data-processing agreement has blanks to fill in</source>
            <translation>pour qui : un client, ou un fournisseur, par son nom ou son identifiant ; sans cette option, un accord de sous-traitance a des blancs à remplir</translation>
        </message>
        <message>
            <source>the day the document is made for; today if left out</source>
            <translation>le jour pour lequel le document est fait ; aujourd’hui par défaut</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>done, with findings</source>
            <translation>fait, avec des constats</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>mauvais usage</translation>
        </message>
        <message>
            <source>input refused</source>
            <translation>entrée refusée</translation>
        </message>
        <message>
            <source>could not read or write</source>
            <translation>lecture ou écriture impossible</translation>
        </message>
        <message>
            <source>there is no command “%1”; “cartulary-cli --help” lists them</source>
            <translation>il n’y a pas de commande « %1 » ; « cartulary-cli --help » les énumère</translation>
        </message>
        <message>
            <source>Cartulary keeps a GDPR register on this computer and makes documents from it.</source>
            <translation>Cartulary tient un registre RGPD sur cet ordinateur et en tire des documents.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Usage :</translation>
        </message>
        <message>
            <source>DOCUMENT: %1</source>
            <translation>DOCUMENT : %1</translation>
        </message>
        <message>
            <source>“cartulary-cli COMMAND --help” says more of a command. --version prints the version.</source>
            <translation>« cartulary-cli COMMANDE --help » en dit plus sur une commande. --version affiche la version.</translation>
        </message>
        <message>
            <source>The program opens no network connection.</source>
            <translation>Le programme n’ouvre aucune connexion réseau.</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Codes de sortie :</translation>
        </message>
        <message>
            <source>RECORD-TYPE: %1</source>
            <translation>RECORD-TYPE (type de fiches) : %1</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>keep a GDPR register and make documents from it</source>
            <translation>tenir un registre RGPD et en tirer des documents</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>SYNOPSIS</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>COMMANDES</translation>
        </message>
        <message>
            <source>DOCUMENTS</source>
            <translation>DOCUMENTS</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>CODE DE RETOUR</translation>
        </message>
        <message>
            <source>Say how the program, or one command, is used.</source>
            <translation>Dire comment s’emploie le programme, ou une commande.</translation>
        </message>
        <message>
            <source>print the manual page (roff)</source>
            <translation>afficher la page de manuel (roff)</translation>
        </message>
        <message>
            <source>print the names of the record types</source>
            <translation>afficher les noms des types de fiches</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>le fichier n’a pas pu être lu : %1</translation>
        </message>
        <message>
            <source>Add the records of a file to a register.</source>
            <translation>Ajouter les fiches d’un fichier à un registre.</translation>
        </message>
        <message>
            <source>Makes the register if it is not there. A record whose id is known replaces the one in the register. All or nothing: a file with a mistake changes nothing.</source>
            <translation>Crée le registre s’il n’existe pas. Une fiche dont l’identifiant est connu remplace celle du registre. Tout ou rien : un fichier qui contient une erreur ne change rien.</translation>
        </message>
        <message>
            <source>check the file and say what would change; change nothing</source>
            <translation>vérifier le fichier et dire ce qui changerait ; ne rien changer</translation>
        </message>
        <message>
            <source>“%1” is no type of records; known are: %2</source>
            <translation>« %1 » n’est pas un type de fiches ; types connus : %2</translation>
        </message>
        <message>
            <source>List the records of a type: id and name, one a line.</source>
            <translation>Énumérer les fiches d’un type : identifiant et nom, une par ligne.</translation>
        </message>
        <message>
            <source>only records that hold this text in some field, in any language</source>
            <translation>seulement les fiches qui contiennent ce texte dans un champ, quelle que soit la langue</translation>
        </message>
        <message>
            <source>print the whole records as JSON</source>
            <translation>afficher les fiches entières en JSON</translation>
        </message>
        <message>
            <source>unknown option --%1</source>
            <translation>option inconnue : --%1</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>il manque %1</translation>
        </message>
        <message>
            <source>“%1” is one word too many</source>
            <translation>« %1 » est de trop</translation>
        </message>
        <message>
            <source>a command is needed; “cartulary-cli --help” lists them</source>
            <translation>il faut une commande ; « cartulary-cli --help » les énumère</translation>
        </message>
        <message>
            <source>Make an empty register.</source>
            <translation>Créer un registre vide.</translation>
        </message>
        <message>
            <source>the id “%1” stands for a record of the type %2 in the register</source>
            <translation>l’identifiant « %1 » désigne dans le registre une fiche du type %2</translation>
        </message>
        <message>
            <source>Put a copy back in place, after checking it.</source>
            <translation>Remettre une copie en place, après l’avoir vérifiée.</translation>
        </message>
        <message>
            <source>replace the register if there is one</source>
            <translation>remplacer le registre s’il y en a un</translation>
        </message>
        <message>
            <source>there is no sample called “%1”; “cartulary-cli sample” lists them</source>
            <translation>il n’y a pas d’exemple « %1 » ; « cartulary-cli sample » les énumère</translation>
        </message>
        <message>
            <source>a sample's name and the register to make are needed</source>
            <translation>il faut le nom d’un exemple et le registre à créer</translation>
        </message>
        <message>
            <source>there is a file already; choose another name</source>
            <translation>il y a déjà un fichier ; choisissez un autre nom</translation>
        </message>
        <message>
            <source>List the sample registers, or make one.</source>
            <translation>Énumérer les registres d’exemple, ou en créer un.</translation>
        </message>
        <message>
            <source>sound: %1 records, %2 journal entries, digest %3</source>
            <translation>intact : %1 fiches, %2 entrées de journal, empreinte %3</translation>
        </message>
        <message>
            <source>Check that a register is sound and that its journal was not changed.</source>
            <translation>Vérifier qu’un registre est intact et que son journal n’a pas été modifié.</translation>
        </message>
        <message>
            <source>Walks the chain of digests of the journal and compares what it leads to with what is stored.</source>
            <translation>Parcourt la chaîne d’empreintes du journal et compare ce à quoi elle mène avec ce qui est enregistré.</translation>
        </message>
        <message>
            <source>an option lacks its value, or has one that it does not take</source>
            <translation>une option n’a pas sa valeur, ou en a une qu’elle n’accepte pas</translation>
        </message>
        <message numerus="yes">
            <source>not in the export, but kept by the register file and its backups: %n issued file(s)</source>
            <translation>
                <numerusform>hors de l’exportation, mais conservé par le fichier du registre et ses sauvegardes : %n fichier émis</numerusform>
                <numerusform>hors de l’exportation, mais conservés par le fichier du registre et ses sauvegardes : %n fichiers émis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept file(s), each as its digest says</source>
            <translation>
                <numerusform>%n fichier conservé, conforme à son empreinte</numerusform>
                <numerusform>%n fichiers conservés, chacun conforme à son empreinte</numerusform>
            </translation>
        </message>
        <message>
            <source>--draft is for files that end in .pdf</source>
            <translation>--draft ne vaut que pour les fichiers dont le nom finit par .pdf</translation>
        </message>
        <message>
            <source>The file's ending tells the format: .pdf .docx .odt .html .md, or .fragment.html for HTML to paste into a page. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</source>
            <translation>L’extension du fichier dit le format : .pdf .docx .odt .html .md, ou .fragment.html pour du HTML à coller dans une page. Ce que la loi exige et que le registre n’a pas est signalé dans le document et énuméré sur la sortie d’erreur ; le code de sortie est alors 1.</translation>
        </message>
        <message>
            <source>a PDF with the word DRAFT across each page</source>
            <translation>un PDF avec le mot BROUILLON (DRAFT en anglais) en travers de chaque page</translation>
        </message>
        <message>
            <source>the file is larger than %1 megabytes</source>
            <translation>le fichier dépasse %1 mégaoctets</translation>
        </message>
        <message>
            <source>it is no plain file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>--lang takes fr or en</source>
            <translation>--lang prend fr ou en</translation>
        </message>
        <message>
            <source>left blank: %1, %2</source>
            <translation>laissé en blanc : %1, %2</translation>
        </message>
        <message>
            <source>the language of the values; the template's own if left out</source>
            <translation>la langue des valeurs ; à défaut, celle du modèle</translation>
        </message>
        <message>
            <source>for whom: a customer, or a supplier, by name or id</source>
            <translation>pour qui : un client ou un fournisseur, par son nom ou son identifiant</translation>
        </message>
        <message>
            <source>List what is to be filled in in somebody's document, with a proposal for each.</source>
            <translation>Énumère ce qui est à remplir dans le document d’un tiers, avec une proposition pour chaque blanc.</translation>
        </message>
        <message>
            <source>FILE is a .docx, .dotx, .docm or .odt. With a register, what each proposal would print is said.</source>
            <translation>FILE est un .docx, .dotx, .docm ou .odt. Avec un registre, il est dit ce que chaque proposition imprimerait.</translation>
        </message>
        <message>
            <source>everything that is known of each blank, as JSON</source>
            <translation>tout ce que l’on sait de chaque blanc, en JSON</translation>
        </message>
        <message>
            <source>write the proposals as a map, to be edited and given to “template fill”</source>
            <translation>écrire les propositions dans une table, à modifier puis à donner à « template fill »</translation>
        </message>
        <message>
            <source>the register whose values are shown</source>
            <translation>le registre dont les valeurs sont montrées</translation>
        </message>
        <message>
            <source>Fill in somebody's document from the register, and change nothing else in it.</source>
            <translation>Remplit le document d’un tiers à partir du registre, sans rien y changer d’autre.</translation>
        </message>
        <message>
            <source>where the filled document is written (needed)</source>
            <translation>où le document rempli est écrit (obligatoire)</translation>
        </message>
        <message>
            <source>what goes where, as “template inspect --map-out” writes it</source>
            <translation>ce qui va où, tel que « template inspect --map-out » l’écrit</translation>
        </message>
        <message>
            <source>the template's language cannot be told: taken as %1; --lang says otherwise</source>
            <translation>impossible de reconnaître la langue du modèle : %1 est retenu ; --lang en décide autrement</translation>
        </message>
        <message>
            <source>--to: filled in, this template is a file that ends in .%1, or in .pdf</source>
            <translation>--to : rempli, ce modèle donne un fichier qui se termine par .%1, ou par .pdf</translation>
        </message>
        <message>
            <source>The filled document has the template's own format; to a .pdf its pages are made by LibreOffice. What has no value, or no sure proposal, stays the blank it was and is listed on standard error; the exit code is then 1.</source>
            <translation>Le document rempli garde le format du modèle ; avec .pdf, ses pages sont produites par LibreOffice. Ce qui n’a pas de valeur, ou pas de proposition sûre, reste en blanc et est indiqué sur la sortie d’erreur ; le code de retour est alors 1.</translation>
        </message>
        <message>
            <source>%1, field %2</source>
            <translation>%1, champ %2</translation>
        </message>
        <message>
            <source>the command “%1” needs a second word: %2</source>
            <translation>la commande « %1 » demande un second mot : %2</translation>
        </message>
        <message>
            <source>%1: the template carries a digital signature, which does not hold for the filled document</source>
            <translation>%1 : le modèle porte une signature électronique, qui ne vaut pas pour le document rempli</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>Find a record, a page or a command…</source>
            <translation>Rechercher une fiche, une page ou une commande…</translation>
        </message>
        <message>
            <source>Find a record, a page or a command</source>
            <translation>Rechercher une fiche, une page ou une commande</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>in its text</source>
            <translation>dans son texte</translation>
        </message>
        <message>
            <source>Nothing found. Each word is looked for by itself, without case and accents.</source>
            <translation>Aucun résultat. Chaque mot est recherché séparément, sans tenir compte des majuscules ni des accents.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type on to narrow them down.</source>
            <translation>Les %1 premiers sur %2. Continuez la saisie pour affiner.</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open · Esc to close</source>
            <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CompletenessBar</name>
        <message>
            <source>nothing is asked here</source>
            <translation>rien n’est demandé ici</translation>
        </message>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 sur %2 renseignés</translation>
        </message>
        <message>
            <source>Go to the first that is missing</source>
            <translation>Aller au premier qui manque</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CompletenessTable</name>
        <message>
            <source>All records</source>
            <translation>Toutes les fiches</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Asked by law</source>
            <translation>Exigé par la loi</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>En anglais</translation>
        </message>
        <message>
            <source>asked by law</source>
            <translation>exigé par la loi</translation>
        </message>
        <message>
            <source>texts in French</source>
            <translation>textes en français</translation>
        </message>
        <message>
            <source>texts in English</source>
            <translation>textes en anglais</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Composer</name>
        <message>
            <source>the wording of section %1 cannot be used: %2</source>
            <translation>le texte de la section %1 est inutilisable : %2</translation>
        </message>
        <message>
            <source>the register has no customer “%1”</source>
            <translation>le registre n’a pas de client « %1 »</translation>
        </message>
        <message>
            <source>the wording could not be read as Markdown</source>
            <translation>le texte n’a pas pu être lu comme du Markdown</translation>
        </message>
        <message>
            <source>line %1: this tag is never closed; write {% %2 %} where it ends</source>
            <translation>ligne %1 : cette balise n’est jamais fermée ; écrire {% %2 %} là où elle finit</translation>
        </message>
        <message>
            <source>line %1: there is no tag “%2”, or nothing opens what it closes</source>
            <translation>ligne %1 : il n’y a pas de balise « %2 », ou rien n’ouvre ce qu’elle ferme</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlow</name>
        <message>
            <source>The map could not be written: %1.</source>
            <translation>La carte n’a pas pu être écrite : %1.</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>Who collects them</source>
            <translation>Collectées par</translation>
        </message>
        <message>
            <source>Who receives them, where</source>
            <translation>Transmises à, par pays</translation>
        </message>
        <message>
            <source>Through them</source>
            <translation>Par leur intermédiaire</translation>
        </message>
        <message>
            <source>▾ Fold</source>
            <translation>▾ Replier</translation>
        </message>
        <message>
            <source>▸ Show each</source>
            <translation>▸ Détailler</translation>
        </message>
        <message numerus="yes">
            <source>%n without a stated safeguard</source>
            <translation>
                <numerusform>%n sans garantie indiquée</numerusform>
                <numerusform>%n sans garantie indiquée</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer’s data subjects</source>
            <translation>Personnes d’un client</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Personnes concernées</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Sub-processor</source>
            <translation>Sous-traitant</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of people</source>
            <translation>
                <numerusform>%n groupe de personnes</numerusform>
                <numerusform>%n groupes de personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n destinataire</numerusform>
                <numerusform>%n destinataires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lieu</numerusform>
                <numerusform>%n lieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-processor(s)</source>
            <translation>
                <numerusform>%n sous-traitant</numerusform>
                <numerusform>%n sous-traitants</numerusform>
            </translation>
        </message>
        <message>
            <source>European Economic Area</source>
            <translation>Espace économique européen</translation>
        </message>
        <message>
            <source>French law, which refers to the GDPR</source>
            <translation>droit français, qui renvoie au RGPD</translation>
        </message>
        <message>
            <source>adequacy decision</source>
            <translation>décision d’adéquation</translation>
        </message>
        <message>
            <source>adequacy decision, with conditions</source>
            <translation>décision d’adéquation sous conditions</translation>
        </message>
        <message>
            <source>third country: a safeguard is needed</source>
            <translation>pays tiers : une garantie est nécessaire</translation>
        </message>
        <message>
            <source>Country not stated</source>
            <translation>Pays non indiqué</translation>
        </message>
        <message>
            <source>No safeguard stated</source>
            <translation>Aucune garantie indiquée</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisme</translation>
        </message>
        <message>
            <source>data not stated</source>
            <translation>données non précisées</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Vers %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlowMap</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Garantie</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Données transmises</translation>
        </message>
        <message>
            <source>Data flows, as a table</source>
            <translation>Flux de données, en tableau</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>En tableau</translation>
        </message>
        <message>
            <source>Save the map as…</source>
            <translation>Enregistrer la carte sous…</translation>
        </message>
        <message>
            <source>Point at a box, or go to it with the Tab key, to read what flows from and to it. Enter opens its record.</source>
            <translation>Désigner une case avec la souris ou la touche Tabulation pour lire ce qui en part et ce qui y arrive. Entrée ouvre sa fiche.</translation>
        </message>
        <message>
            <source>Save the data-flow map</source>
            <translation>Enregistrer la carte des flux de données</translation>
        </message>
        <message>
            <source>data-flow-map</source>
            <comment>file name</comment>
            <translation>carte-des-flux</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Dessin (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Data-flow map</source>
            <translation>Carte des flux de données</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistrée sous %1.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlowView</name>
        <message>
            <source>Data-flow map</source>
            <translation>Carte des flux de données</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DeletionRefused</name>
        <message>
            <source>Not deleted</source>
            <translation>Suppression impossible</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisé par</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>Dans le champ</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Utilise</translation>
        </message>
        <message>
            <source>Open each one, choose something else in that field, and delete again.</source>
            <translation>Ouvrez chacune de ces fiches, choisissez autre chose dans ce champ, puis recommencez la suppression.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Nothing else uses what you wanted to delete any more. It can be deleted now.</source>
            <translation>Plus rien d’autre n’utilise ce que vous vouliez supprimer. La suppression est maintenant possible.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) cannot be deleted, other records use them:</source>
            <translation>
                <numerusform>%n fiche ne peut pas être supprimée, d’autres fiches l’utilisent :</numerusform>
                <numerusform>%n fiches ne peuvent pas être supprimées, d’autres fiches les utilisent :</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot be deleted, other records use it:</source>
            <translation>« %1 » ne peut pas être supprimé, d’autres fiches l’utilisent :</translation>
        </message>
        <message>
            <source>%1, %2, in the field %3</source>
            <translation>%1, %2, dans le champ %3</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Desktop</name>
        <message>
            <source>A GDPR register, and the policies and agreements made from it.</source>
            <translation>Un registre RGPD, et les politiques et accords qui en sont tirés.</translation>
        </message>
        <message>
            <source>Registers to open.</source>
            <translation>Registres à ouvrir.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DocumentListModel</name>
        <message>
            <source>Tells people what is done with their data</source>
            <translation>Dit aux personnes ce qui est fait de leurs données</translation>
        </message>
        <message>
            <source>The agreement with a customer, or with a supplier</source>
            <translation>Le contrat avec un client ou avec un fournisseur</translation>
        </message>
        <message>
            <source>What the supervisory authority may ask to see</source>
            <translation>Ce que l’autorité de contrôle peut demander à voir</translation>
        </message>
        <message>
            <source>Who works with the data, for customers to approve</source>
            <translation>Qui intervient sur les données, à faire agréer par les clients</translation>
        </message>
        <message>
            <source>How long each kind of data is kept, and why</source>
            <translation>Combien de temps chaque sorte de données est conservée, et pourquoi</translation>
        </message>
        <message>
            <source>How the data are protected, to annex to an agreement</source>
            <translation>Comment les données sont protégées, à annexer à un contrat</translation>
        </message>
        <message>
            <source>never issued</source>
            <translation>jamais émis</translation>
        </message>
        <message>
            <source>issued %1</source>
            <translation>émis le %1</translation>
        </message>
        <message>
            <source>version %1 issued %2</source>
            <translation>version %1 émise le %2</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n élément manquant</numerusform>
                <numerusform>%n éléments manquants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Documents</name>
        <message>
            <source>this is not a document’s text</source>
            <translation>ce n’est pas le texte d’un document</translation>
        </message>
        <message>
            <source>at byte %1</source>
            <translation>à l’octet %1</translation>
        </message>
        <message>
            <source>The document has none of these pages.</source>
            <translation>Le document n’a aucune de ces pages.</translation>
        </message>
        <message>
            <source>Printing could not be started.</source>
            <translation>L’impression n’a pas pu commencer.</translation>
        </message>
        <message>
            <source>The printer takes no more pages.</source>
            <translation>L’imprimante n’accepte plus de pages.</translation>
        </message>
        <message>
            <source>Printing could not be finished.</source>
            <translation>L’impression n’a pas pu être terminée.</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder.</source>
            <translation>Rien ne peut être écrit dans ce dossier.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DocumentsPage</name>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>Printing page %1 of %2…</source>
            <translation>Impression de la page %1 sur %2…</translation>
        </message>
        <message>
            <source>The document has been printed.</source>
            <translation>Le document a été imprimé.</translation>
        </message>
        <message>
            <source>The document has been copied.</source>
            <translation>Le document a été copié.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Make document…</source>
            <translation>Produire le document…</translation>
        </message>
        <message>
            <source>Write the document to files: PDF, HTML and others</source>
            <translation>Écrire le document dans des fichiers : PDF, HTML et autres</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Print the pages as they are shown</source>
            <translation>Imprimer les pages telles qu’elles sont affichées</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
        <message>
            <source>See the pages on the printer’s paper</source>
            <translation>Voir les pages sur le papier de l’imprimante</translation>
        </message>
        <message>
            <source>Copy as rich text</source>
            <translation>Copier avec la mise en forme</translation>
        </message>
        <message>
            <source>Copy the whole document, to paste it into a letter or a mail</source>
            <translation>Copier tout le document, pour le coller dans une lettre ou un courriel</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DropSign</name>
        <message>
            <source>Drop the register to open it</source>
            <translation>Déposer le registre pour l’ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ExactPaste</name>
        <message>
            <source>“%1” lost entries that this register does not have, in: %2.</source>
            <translation>« %1 » a perdu des éléments que ce registre ne contient pas, dans : %2.</translation>
        </message>
        <message>
            <source>What is on the clipboard cannot be read as records</source>
            <translation>Le contenu du presse-papiers ne peut pas être lu comme des fiches</translation>
        </message>
        <message>
            <source>What was copied belongs in “%1”, not in “%2”</source>
            <translation>Ce qui a été copié relève de « %1 » et non de « %2 »</translation>
        </message>
        <message>
            <source>There are no records on the clipboard</source>
            <translation>Le presse-papiers ne contient aucune fiche</translation>
        </message>
        <message>
            <source>“%1” refers to what this register does not have, and cannot go without it</source>
            <translation>« %1 » renvoie à un élément que ce registre ne contient pas et dont la fiche ne peut se passer</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FieldRow</name>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1, obligatoire</translation>
        </message>
        <message>
            <source>Not stated yet; where it applies, the law asks for it: %1.</source>
            <translation>Pas encore indiqué ; la loi le demande s’il y a lieu : %1.</translation>
        </message>
        <message>
            <source>This is required.</source>
            <translation>Ce champ est obligatoire.</translation>
        </message>
        <message>
            <source>This is required: what was there stays.</source>
            <translation>Ce champ est obligatoire : la valeur précédente est conservée.</translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FilterBar</name>
        <message>
            <source>Search in every field, both languages</source>
            <translation>Rechercher dans tous les champs, dans les deux langues</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Rechercher dans cette liste</translation>
        </message>
        <message>
            <source>Filter by column</source>
            <translation>Filtrer par colonne</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>(not stated)</source>
            <translation>(non renseigné)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Take this filter off: %1</source>
            <translation>Retirer ce filtre : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FindingLine</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FirstSteps</name>
        <message>
            <source>&amp;Describe the organisation</source>
            <translation>Décrire l’&amp;organisme</translation>
        </message>
        <message>
            <source>Add the first ac&amp;tivity</source>
            <translation>Ajouter la première ac&amp;tivité</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>Now add a first activity: something for which you process data on people, such as sending invoices. Its purposes, data, recipients and retention periods make the records and the privacy policy.</source>
            <translation>Ajoutez maintenant une première activité : ce pour quoi vous traitez des données personnelles, par exemple l’envoi de factures. Ses finalités, ses données, ses destinataires et ses durées de conservation alimentent le registre et la politique de confidentialité.</translation>
        </message>
        <message>
            <source>This register is empty. Say first whose it is: name and address stand at the head of every document. Then add a first activity: something for which you process data on people, such as sending invoices.</source>
            <translation>Ce registre est vide. Indiquez d’abord à qui il appartient : le nom et l’adresse figurent en tête de chaque document. Ajoutez ensuite une première activité : ce pour quoi vous traitez des données personnelles, par exemple l’envoi de factures.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FormatNames</name>
        <message>
            <source>PDF – to read, send and print</source>
            <translation>PDF – à lire, envoyer et imprimer</translation>
        </message>
        <message>
            <source>HTML – for a website</source>
            <translation>HTML – pour un site web</translation>
        </message>
        <message>
            <source>HTML fragment – to paste into a page of a website</source>
            <translation>Fragment HTML – à coller dans une page de site web</translation>
        </message>
        <message>
            <source>Markdown – plain text with marks</source>
            <translation>Markdown – texte simple balisé</translation>
        </message>
        <message>
            <source>DOCX – to go on in Word</source>
            <translation>DOCX – à reprendre dans Word</translation>
        </message>
        <message>
            <source>ODT – to go on in LibreOffice</source>
            <translation>ODT – à reprendre dans LibreOffice</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ImageEditor</name>
        <message>
            <source>this picture is damaged; choose another one</source>
            <translation>cette image est endommagée ; choisissez-en une autre</translation>
        </message>
        <message>
            <source>Choose image…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Choose a PNG or SVG file, or drop one here</source>
            <translation>Choisir un fichier PNG ou SVG, ou en déposer un ici</translation>
        </message>
        <message>
            <source>%1: choose image</source>
            <translation>%1 : choisir une image</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <translation>%1 : retirer</translation>
        </message>
        <message>
            <source>Choose an image</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>PNG and SVG images</source>
            <translation>Images PNG et SVG</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ImageValue</name>
        <message>
            <source>the picture is larger than %1 kB; choose a smaller one</source>
            <translation>l’image dépasse %1 Ko ; choisissez-en une plus petite</translation>
        </message>
        <message>
            <source>the SVG picture holds a script, an animation or a reference to something outside it; save it as plain SVG, or use a PNG picture</source>
            <translation>l’image SVG contient un script, une animation ou une référence à quelque chose d’extérieur ; enregistrez-la en SVG simple, ou prenez une image PNG</translation>
        </message>
        <message>
            <source>this is no PNG or SVG picture; choose a file of one of these kinds</source>
            <translation>ce n’est pas une image PNG ou SVG ; choisissez un fichier de l’un de ces types</translation>
        </message>
        <message>
            <source>a picture such as "data:image/png;base64,…" was expected, PNG or SVG</source>
            <translation>une image telle que « data:image/png;base64,… » était attendue, PNG ou SVG</translation>
        </message>
        <message>
            <source>the base64 text of the picture is damaged</source>
            <translation>le texte base64 de l’image est endommagé</translation>
        </message>
        <message>
            <source>the picture is not of the kind that its text says</source>
            <translation>l’image n’est pas du type que son texte annonce</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::IssueDialog</name>
        <message>
            <source>Issue a version</source>
            <translation>Émettre une version</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>In a few words, without a full stop</source>
            <translation>En quelques mots, sans point final</translation>
        </message>
        <message>
            <source>&amp;Version number</source>
            <translation>&amp;Numéro de version</translation>
        </message>
        <message>
            <source>&amp;Date of the document</source>
            <translation>&amp;Date du document</translation>
        </message>
        <message>
            <source>What changed, in &amp;French</source>
            <translation>Ce qui a changé, en &amp;français</translation>
        </message>
        <message>
            <source>What changed, in &amp;English</source>
            <translation>Ce qui a changé, en an&amp;glais</translation>
        </message>
        <message>
            <source>Making the files</source>
            <translation>Production des fichiers</translation>
        </message>
        <message>
            <source>Keep as %1</source>
            <translation>Conserver en %1</translation>
        </message>
        <message>
            <source>A version is always kept as PDF</source>
            <translation>Une version est toujours conservée en PDF</translation>
        </message>
        <message>
            <source>Formats to keep</source>
            <translation>Formats à conserver</translation>
        </message>
        <message>
            <source>&amp;Issue</source>
            <translation>Ém&amp;ettre</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>Enregi&amp;strer une copie…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Missing, and marked in the document: %n thing(s) that the law asks for.</source>
            <translation>
                <numerusform>Manque, et sera signalé dans le document : %n élément que la loi demande.</numerusform>
                <numerusform>Manquent, et seront signalés dans le document : %n éléments que la loi demande.</numerusform>
            </translation>
        </message>
        <message>
            <source>A version needs a number.</source>
            <translation>Une version doit avoir un numéro.</translation>
        </message>
        <message>
            <source>The last version is of %1; a new one cannot be dated before it.</source>
            <translation>La dernière version est du %1 ; une nouvelle version ne peut pas porter une date antérieure.</translation>
        </message>
        <message>
            <source>Version %1 is in the register already, dated %2; it keeps that date.</source>
            <translation>La version %1 figure déjà au registre, datée du %2 ; elle garde cette date.</translation>
        </message>
        <message>
            <source>The document will name this version; the one before it counts as replaced.</source>
            <translation>Le document portera cette version ; la précédente sera tenue pour remplacée.</translation>
        </message>
        <message>
            <source>issue of version %1</source>
            <translation>émission de la version %1</translation>
        </message>
        <message>
            <source>Version %1 is issued and kept in the register, with the digest that proves it unchanged.</source>
            <translation>La version %1 est émise et conservée dans le registre, avec l’empreinte qui prouve qu’elle n’a pas été modifiée.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::IssuedVersions</name>
        <message>
            <source>No version has been issued yet. An issued version is kept here with its file, and tells you later when the register has moved on.</source>
            <translation>Aucune version n’a encore été émise. Une version émise est conservée ici avec son fichier ; elle signale plus tard que le registre a changé depuis.</translation>
        </message>
        <message>
            <source>Issued versions</source>
            <translation>Versions émises</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Émise le</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>&amp;Issue a version…</source>
            <translation>É&amp;mettre une version…</translation>
        </message>
        <message>
            <source>Makes the files of a new version and keeps them here</source>
            <translation>Produit les fichiers d’une nouvelle version et les conserve ici</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Shows the issued file, as it was issued</source>
            <translation>Montre le fichier tel qu’il a été émis</translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation>Enregistrer une &amp;copie…</translation>
        </message>
        <message>
            <source>Writes a copy of the issued file</source>
            <translation>Écrit une copie du fichier émis</translation>
        </message>
        <message>
            <source>Com&amp;pare…</source>
            <translation>Com&amp;parer…</translation>
        </message>
        <message>
            <source>Compares the issued version with the present text</source>
            <translation>Compare la version émise au texte actuel</translation>
        </message>
        <message>
            <source>Check di&amp;gest</source>
            <translation>&amp;Vérifier l’empreinte</translation>
        </message>
        <message>
            <source>Checks that the kept files are what was issued</source>
            <translation>Vérifie que les fichiers conservés sont ceux qui ont été émis</translation>
        </message>
        <message>
            <source>Which file should be opened?</source>
            <translation>Quel fichier faut-il ouvrir ?</translation>
        </message>
        <message>
            <source>Which file should be copied?</source>
            <translation>Quel fichier faut-il copier ?</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison en cours…</translation>
        </message>
        <message>
            <source>Cannot be compared: %1</source>
            <translation>Comparaison impossible : %1</translation>
        </message>
        <message>
            <source>Its text is not kept in this register</source>
            <translation>Son texte n’est pas conservé dans ce registre</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message numerus="yes">
            <source>Out of date: %n difference(s)</source>
            <translation>
                <numerusform>Dépassée : %n différence</numerusform>
                <numerusform>Dépassée : %n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>the text of this version is not kept in this register</source>
            <translation>le texte de cette version n’est pas conservé dans ce registre</translation>
        </message>
        <message>
            <source>Version %1 compared with the present text</source>
            <translation>Version %1 comparée au texte actuel</translation>
        </message>
        <message>
            <source>the text of the version</source>
            <translation>le texte de la version</translation>
        </message>
        <message>
            <source>Unchanged: the kept files are those that were issued.</source>
            <translation>Inchangés : les fichiers conservés sont ceux qui ont été émis.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Issues</name>
        <message>
            <source>no temporary folder could be made: %1</source>
            <translation>aucun dossier temporaire n’a pu être créé : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Journal</name>
        <message>
            <source>This entry is about a type of records that this program does not know.</source>
            <translation>Cette écriture concerne un type de fiche que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>This cannot be restored: it refers to a record that has been deleted since. Restore that one first.</source>
            <translation>Rétablissement impossible : il est fait référence à une fiche supprimée depuis. Rétablissez d’abord celle-ci.</translation>
        </message>
        <message>
            <source>There is nothing to restore: it is so already.</source>
            <translation>Il n’y a rien à rétablir : c’est déjà l’état actuel.</translation>
        </message>
        <message>
            <source>There was no such record then.</source>
            <translation>Cette fiche n’existait pas alors.</translation>
        </message>
        <message>
            <source>The record has been deleted since. Restore the record as a whole.</source>
            <translation>La fiche a été supprimée depuis. Rétablissez la fiche entière.</translation>
        </message>
        <message>
            <source>created</source>
            <translation>création</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>suppression</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>modification : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JournalDetailPanel</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>Ce que l’écriture a modifié</translation>
        </message>
        <message>
            <source>&amp;Open the record</source>
            <translation>&amp;Ouvrir la fiche</translation>
        </message>
        <message>
            <source>O&amp;nly this record</source>
            <translation>Cette fiche &amp;seulement</translation>
        </message>
        <message>
            <source>Restore &amp;this value</source>
            <translation>Rétablir cette &amp;valeur</translation>
        </message>
        <message>
            <source>Restore the record as it was &amp;before</source>
            <translation>Rétablir la fiche d’ava&amp;nt</translation>
        </message>
        <message>
            <source>Restore the record as it was &amp;after</source>
            <translation>Rétablir la fiche d’a&amp;près</translation>
        </message>
        <message>
            <source>No entry is chosen</source>
            <translation>Aucune écriture choisie</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed, and to take it back.</source>
            <translation>Choisir une écriture pour voir ce qu’elle a modifié et revenir en arrière.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>time and author</comment>
            <translation>%1, par %2</translation>
        </message>
        <message>
            <source>somebody unnamed</source>
            <translation>une personne non nommée</translation>
        </message>
        <message>
            <source>Gives the chosen field its value from before this entry, as a new change</source>
            <translation>Redonne au champ choisi la valeur qu’il avait avant cette écriture, par une nouvelle modification</translation>
        </message>
        <message>
            <source>Gives the whole record its state from before this entry, as a new change</source>
            <translation>Redonne à la fiche entière son état d’avant cette écriture, par une nouvelle modification</translation>
        </message>
        <message>
            <source>Gives the whole record its state after this entry, as a new change</source>
            <translation>Redonne à la fiche entière son état d’après cette écriture, par une nouvelle modification</translation>
        </message>
        <message>
            <source>earlier value of %1</source>
            <translation>valeur antérieure de %1</translation>
        </message>
        <message>
            <source>earlier state of “%1”</source>
            <translation>état antérieur de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JournalModel</name>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Type de fiche</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Search in the journal</source>
            <translation>Rechercher dans le journal</translation>
        </message>
        <message>
            <source>Who made the change</source>
            <translation>Auteur de la modification</translation>
        </message>
        <message>
            <source>By everybody</source>
            <translation>Par tous</translation>
        </message>
        <message>
            <source>When the change was made</source>
            <translation>Moment de la modification</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>À tout moment</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Les 7 derniers jours</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Les 30 derniers jours</translation>
        </message>
        <message>
            <source>In the last 12 months</source>
            <translation>Les 12 derniers mois</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <translation>Entre deux jours…</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Écritures du journal</translation>
        </message>
        <message>
            <source>The register as it &amp;was on</source>
            <translation>Le registre &amp;tel qu’il était le</translation>
        </message>
        <message>
            <source>O&amp;pen to read</source>
            <translation>Ouvrir en &amp;lecture</translation>
        </message>
        <message>
            <source>Opens the register as it was at that moment, in a window of its own, to read only</source>
            <translation>Ouvre le registre tel qu’il était à ce moment, dans sa propre fenêtre, en lecture seule</translation>
        </message>
        <message>
            <source>Only “%1”: show all again</source>
            <translation>« %1 » seulement : tout afficher</translation>
        </message>
        <message>
            <source>The journal is being read…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <source>Every change is written down here: who made it, when, and from what to what. Nothing has been changed yet.</source>
            <translation>Chaque modification est inscrite ici : qui l’a faite, quand, avec la valeur d’avant et celle d’après. Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>No entry matches.</source>
            <translation>Aucune écriture ne correspond.</translation>
        </message>
        <message>
            <source>This is the register as it was on %1. It can be read, not changed.</source>
            <translation>Voici le registre tel qu’il était le %1. Il peut être lu, non modifié.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JsonScan</name>
        <message>
            <source>a text of %1 bytes was found; the longest that a register holds has %2</source>
            <translation>un texte de %1 octets a été trouvé ; le plus long qu’un registre contienne en a %2</translation>
        </message>
        <message>
            <source>the key “%1” stands twice in one object</source>
            <translation>la clé « %1 » figure deux fois dans le même objet</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::KeptFile</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>Le fichier n’a pas pu être écrit : %1.</translation>
        </message>
        <message>
            <source>No temporary folder could be made: %1.</source>
            <translation>Aucun dossier temporaire n’a pu être créé : %1.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>%1 document</source>
            <translation>Document %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Languages</name>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::LineEditor</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choisir dans un calendrier</translation>
        </message>
        <message>
            <source>Choose in a calendar (Alt+Down)</source>
            <translation>Choisir dans un calendrier (Alt+Bas)</translation>
        </message>
        <message>
            <source>Choose a colour…</source>
            <translation>Choisir une couleur…</translation>
        </message>
        <message>
            <source>Choose a colour (Alt+Down)</source>
            <translation>Choisir une couleur (Alt+Bas)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::LineForm</name>
        <message>
            <source>This is no e-mail address; one looks like name@example.org.</source>
            <translation>Ce n’est pas une adresse électronique ; en voici la forme : nom@exemple.org.</translation>
        </message>
        <message>
            <source>An address has no spaces; it looks like https://www.example.org/page.</source>
            <translation>Une adresse n’a pas d’espace ; en voici la forme : https://www.exemple.org/page.</translation>
        </message>
        <message>
            <source>This is no address of a page; one looks like https://www.example.org/page.</source>
            <translation>Ce n’est pas l’adresse d’une page ; en voici la forme : https://www.exemple.org/page.</translation>
        </message>
        <message>
            <source>This is no time of day; one looks like 02:00.</source>
            <translation>Ce n’est pas une heure ; en voici la forme : 02:00.</translation>
        </message>
        <message>
            <source>This is no offset from UTC; one looks like +01:00.</source>
            <translation>Ce n’est pas un décalage par rapport à UTC ; en voici la forme : +01:00.</translation>
        </message>
        <message>
            <source>A whole number is expected, for instance 3.</source>
            <translation>Un nombre entier est attendu, par exemple 3.</translation>
        </message>
        <message>
            <source>This is no date; one looks like 31/01/2026.</source>
            <translation>Ce n’est pas une date ; en voici la forme : 31/01/2026.</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>nom@exemple.org</translation>
        </message>
        <message>
            <source>https://www.example.org/page</source>
            <translation>https://www.exemple.org/page</translation>
        </message>
        <message>
            <source>hours:minutes, for instance 02:00</source>
            <translation>heures:minutes, par exemple 02:00</translation>
        </message>
        <message>
            <source>for instance +01:00</source>
            <translation>par exemple +01:00</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>jour/mois/année</translation>
        </message>
        <message>
            <source>This is no colour; one looks like #1f3a5f.</source>
            <translation>Ce n’est pas une couleur ; en voici la forme : #1f3a5f.</translation>
        </message>
        <message>
            <source>for instance #1f3a5f</source>
            <translation>par exemple #1f3a5f</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MainWindow</name>
        <message>
            <source>Live preview</source>
            <translation>Aperçu en direct</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>About Cartulary</source>
            <translation>À propos de Cartulary</translation>
        </message>
        <message>
            <source>Cartulary %1

A GDPR register, and the policies and agreements made from it.

Everything stays on this computer: the program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Cartulary %1

Un registre RGPD, et les politiques et accords qui en sont tirés.

Tout reste sur cet ordinateur : le programme n’ouvre aucune connexion au réseau.

Logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>%1 (read-only)</source>
            <translation>%1 (lecture seule)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Rétablir : %1</translation>
        </message>
        <message>
            <source>new register</source>
            <translation>nouveau registre</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registres</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Ouvert en lecture seule</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Open recen&amp;t</source>
            <translation>Registres réc&amp;ents</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>F&amp;iche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Barre d’outils</translation>
        </message>
        <message>
            <source>%1 as it was on %2</source>
            <translation>%1 tel qu’il était le %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MakeDialog</name>
        <message>
            <source>Make a document</source>
            <translation>Produire un document</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Choose at least one language and one format.</source>
            <translation>Choisir au moins une langue et un format.</translation>
        </message>
        <message>
            <source>Makes %1</source>
            <translation>Produit %1</translation>
        </message>
        <message>
            <source>French: being looked at…</source>
            <translation>Français : examen en cours…</translation>
        </message>
        <message>
            <source>English: being looked at…</source>
            <translation>Anglais : examen en cours…</translation>
        </message>
        <message>
            <source>French: too many activities to look at all beforehand.</source>
            <translation>Français : trop d’activités pour toutes les examiner d’avance.</translation>
        </message>
        <message>
            <source>English: too many activities to look at all beforehand.</source>
            <translation>Anglais : trop d’activités pour toutes les examiner d’avance.</translation>
        </message>
        <message>
            <source>French: nothing is missing.</source>
            <translation>Français : rien ne manque.</translation>
        </message>
        <message>
            <source>English: nothing is missing.</source>
            <translation>Anglais : rien ne manque.</translation>
        </message>
        <message numerus="yes">
            <source>French: %n thing(s) missing</source>
            <translation>
                <numerusform>Français : %n élément manquant</numerusform>
                <numerusform>Français : %n éléments manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>English: %n thing(s) missing</source>
            <translation>
                <numerusform>Anglais : %n élément manquant</numerusform>
                <numerusform>Anglais : %n éléments manquants</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Il n’y a pas de dossier « %1 ».</translation>
        </message>
        <message>
            <source>Replace files</source>
            <translation>Remplacer des fichiers</translation>
        </message>
        <message>
            <source>These files are there already: %1.</source>
            <translation>Ces fichiers existent déjà : %1.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Écriture de %1</translation>
        </message>
        <message>
            <source>Given up; no file has been made.</source>
            <translation>Abandon ; aucun fichier n’a été produit.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message numerus="yes">
            <source>Made: %n file(s)</source>
            <translation>
                <numerusform>Produit : %n fichier</numerusform>
                <numerusform>Produit : %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Giving up…</source>
            <translation>Abandon…</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>For &amp;whom</source>
            <translation>Po&amp;ur qui</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;Français</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>An&amp;glais</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date du document</translation>
        </message>
        <message>
            <source>Da&amp;te</source>
            <translation>Da&amp;te</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manques</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Parcourir…</translation>
        </message>
        <message>
            <source>F&amp;older</source>
            <translation>Do&amp;ssier</translation>
        </message>
        <message>
            <source>File &amp;name</source>
            <translation>&amp;Nom de fichier</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Montrer</translation>
        </message>
        <message>
            <source>Show the folder with the files</source>
            <translation>Montrer le dossier où sont les fichiers</translation>
        </message>
        <message>
            <source>O&amp;pen</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Open the first of the files</source>
            <translation>Ouvrir le premier des fichiers</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>Print what has been made</source>
            <translation>Imprimer ce qui vient d’être produit</translation>
        </message>
        <message>
            <source>&amp;Issue as version…</source>
            <translation>Émettre une &amp;version…</translation>
        </message>
        <message>
            <source>Keep these files in the register as an issued version</source>
            <translation>Conserver ces fichiers dans le registre comme version émise</translation>
        </message>
        <message>
            <source>&amp;Make</source>
            <translation>P&amp;roduire</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ManualWindow</name>
        <message>
            <source>Cartulary manual</source>
            <translation>Manuel de Cartulary</translation>
        </message>
        <message>
            <source>Text of the manual</source>
            <translation>Texte du manuel</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Printing could not be started.</source>
            <translation>L’impression n’a pas pu commencer.</translation>
        </message>
        <message>
            <source>Search in the manual</source>
            <translation>Rechercher dans le manuel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Find the one before</source>
            <translation>Endroit précédent</translation>
        </message>
        <message>
            <source>Find the next</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MappingWords</name>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>coché</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MissingStrip</name>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>%1 – not said in %2</source>
            <translation>%1 – manque en %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n élément manquant</numerusform>
                <numerusform>%n éléments manquants</numerusform>
            </translation>
        </message>
        <message>
            <source>The document cannot be made</source>
            <translation>Le document ne peut pas être produit</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Module</name>
        <message>
            <source>A part of the program is missing; install Cartulary again (%1).</source>
            <translation>Une partie du programme manque ; réinstallez Cartulary (%1).</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MomentEditor</name>
        <message>
            <source>time</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>+01:00</source>
            <translation>+01:00</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Décalage par rapport à UTC</translation>
        </message>
        <message>
            <source>zone, as printed</source>
            <translation>fuseau, tel qu’imprimé</translation>
        </message>
        <message>
            <source>%1, day</source>
            <translation>%1, jour</translation>
        </message>
        <message>
            <source>%1, time</source>
            <translation>%1, heure</translation>
        </message>
        <message>
            <source>%1, offset from UTC</source>
            <translation>%1, décalage par rapport à UTC</translation>
        </message>
        <message>
            <source>%1, name of the zone</source>
            <translation>%1, nom du fuseau</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Il manque le jour.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MultiEditDialog</name>
        <message numerus="yes">
            <source>Change %n record(s)</source>
            <translation>
                <numerusform>Modifier %n fiche</numerusform>
                <numerusform>Modifier %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Remplacer ce qui s’y trouve</translation>
        </message>
        <message>
            <source>Add to what is there</source>
            <translation>Ajouter à ce qui s’y trouve</translation>
        </message>
        <message>
            <source>Remove from what is there</source>
            <translation>Retirer de ce qui s’y trouve</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>&amp;Field:</source>
            <translation>&amp;Champ :</translation>
        </message>
        <message>
            <source>What to do with the list</source>
            <translation>Que faire de la liste</translation>
        </message>
        <message>
            <source>Nothing changes: the records say so already, or the field is required.</source>
            <translation>Rien ne change : les fiches le disent déjà, ou le champ est obligatoire.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will be changed, in one step that can be undone.</source>
            <translation>
                <numerusform>%n fiche sera modifiée, en une étape qui peut être annulée.</numerusform>
                <numerusform>%n fiches seront modifiées, en une étape qui peut être annulée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n record(s)</source>
            <translation>
                <numerusform>%1 de %n fiche</numerusform>
                <numerusform>%1 de %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::NavigationList</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n record(s)</source>
            <translation>
                <numerusform>%1, %n fiche</numerusform>
                <numerusform>%1, %n fiches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::NewRecordDialog</name>
        <message>
            <source>New: %1</source>
            <translation>Nouvelle fiche : %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>“%1” is needed before the record can be kept.</source>
            <translation>« %1 » est nécessaire pour que la fiche puisse être gardée.</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>création : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::NewRegisterAssistant</name>
        <message>
            <source>New register</source>
            <translation>Nouveau registre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>&amp;Make the register</source>
            <translation>Créer le re&amp;gistre</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OfficeConvert</name>
        <message>
            <source>A PDF of this document is made by LibreOffice, which is not installed: install LibreOffice Writer, or save the document itself.</source>
            <translation>Le PDF de ce document est produit par LibreOffice, qui n’est pas installé : installez LibreOffice Writer, ou enregistrez le document lui-même.</translation>
        </message>
        <message>
            <source>There is no room for the files that LibreOffice needs.</source>
            <translation>Il n’y a pas de place pour les fichiers dont LibreOffice a besoin.</translation>
        </message>
        <message>
            <source>LibreOffice cannot be started: %1.</source>
            <translation>Impossible de démarrer LibreOffice : %1.</translation>
        </message>
        <message>
            <source>The conversion was cancelled.</source>
            <translation>La conversion a été annulée.</translation>
        </message>
        <message>
            <source>LibreOffice took too long over this document and was stopped: save the document itself and open it there.</source>
            <translation>LibreOffice a mis trop de temps à traiter ce document et a été arrêté : enregistrez le document lui-même et ouvrez-le dans LibreOffice.</translation>
        </message>
        <message>
            <source>LibreOffice made no PDF of this document: save the document itself and open it there.</source>
            <translation>LibreOffice n’a produit aucun PDF de ce document : enregistrez le document lui-même et ouvrez-le dans LibreOffice.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OrganisationStep</name>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisme</translation>
        </message>
        <message>
            <source>Every document begins with these. Only the name is needed now; the rest can follow later.</source>
            <translation>Chaque document commence par ces indications. Seul le nom est nécessaire maintenant ; le reste peut attendre.</translation>
        </message>
        <message>
            <source>for instance SAS, SARL, association</source>
            <translation>par exemple SAS, SARL, association</translation>
        </message>
        <message>
            <source>where people write about their data</source>
            <translation>où l’on écrit à propos de ses données</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Na&amp;me (required)</source>
            <translation>&amp;Nom (obligatoire)</translation>
        </message>
        <message>
            <source>&amp;Legal form</source>
            <translation>&amp;Forme juridique</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>&amp;E-mail address</source>
            <translation>Adresse é&amp;lectronique</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>A&amp;dresse postale</translation>
        </message>
        <message>
            <source>“%1” is not the name of one country. Choose one from the list, or leave the field empty.</source>
            <translation>« %1 » n’est pas le nom d’un seul pays. Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Overview</name>
        <message>
            <source>%1 “%2”</source>
            <comment>kind and name of a record</comment>
            <translation>%1 « %2 »</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>rien ne manque</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n manque</numerusform>
                <numerusform>%n manques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n autre</numerusform>
                <numerusform>… et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à échéance.</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>prend fin le %1</translation>
        </message>
        <message>
            <source>review overdue since %1</source>
            <translation>revue en retard depuis le %1</translation>
        </message>
        <message>
            <source>to be reviewed by %1</source>
            <translation>à revoir au plus tard le %1</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Everything, in the journal</source>
            <translation>Tout voir dans le journal</translation>
        </message>
        <message>
            <source>(in the first %1 activities)</source>
            <translation>(dans les %1 premiers traitements)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Complétude</translation>
        </message>
        <message>
            <source>What the documents lack</source>
            <translation>Ce qui manque aux documents</translation>
        </message>
        <message>
            <source>Due in the next three months</source>
            <translation>À échéance dans les trois mois</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>Dernières modifications</translation>
        </message>
        <message>
            <source>Where the data go</source>
            <translation>Où vont les données</translation>
        </message>
        <message>
            <source>The documents are being looked through…</source>
            <translation>Examen des documents…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Package</name>
        <message>
            <source>This is a Word 97-2003 document (.doc). Open it in Word or LibreOffice and save it as .docx.</source>
            <translation>Ceci est un document Word 97-2003 (.doc). Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx.</translation>
        </message>
        <message>
            <source>This is an Excel 97-2003 workbook (.xls), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un classeur Excel 97-2003 (.xls), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a PowerPoint 97-2003 presentation (.ppt), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est une présentation PowerPoint 97-2003 (.ppt), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an Outlook message (.msg). Save its attachment as a file of its own and choose that.</source>
            <translation>Ceci est un message Outlook (.msg). Enregistrez sa pièce jointe dans un fichier à part et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>This is a file of an older office program. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Ceci est un fichier d’un ancien logiciel de bureautique. Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>The document is protected by a password. Open it in Word or LibreOffice, save it without a password and use that file.</source>
            <translation>Le document est protégé par un mot de passe. Ouvrez-le dans Word ou LibreOffice, enregistrez-le sans mot de passe et utilisez ce fichier.</translation>
        </message>
        <message>
            <source>This is a Rich Text document (.rtf). Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Ceci est un document Rich Text (.rtf). Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a PDF, which cannot be filled in as a text. Ask for the document in .docx or .odt.</source>
            <translation>Ceci est un PDF, qui ne peut pas être complété comme un texte. Demandez le document au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a picture, not a text document. Ask for the document in .docx or .odt.</source>
            <translation>Ceci est une image, et non un document texte. Demandez le document au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an archive of another kind. Unpack it and choose the .docx or .odt file that is in it.</source>
            <translation>Ceci est une archive d’un autre type. Décompressez-la et choisissez le fichier .docx ou .odt qu’elle contient.</translation>
        </message>
        <message>
            <source>This is an OpenDocument text in one XML file (.fodt). Open it in LibreOffice and save it as .odt.</source>
            <translation>Ceci est un texte OpenDocument en un seul fichier XML (.fodt). Ouvrez-le dans LibreOffice et enregistrez-le au format .odt.</translation>
        </message>
        <message>
            <source>This is a Word document in one XML file (.xml). Open it in Word and save it as .docx.</source>
            <translation>Ceci est un document Word en un seul fichier XML (.xml). Ouvrez-le dans Word et enregistrez-le au format .docx.</translation>
        </message>
        <message>
            <source>This is a web page. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Ceci est une page web. Ouvrez-la dans Word ou LibreOffice et enregistrez-la au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an XML file, not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un fichier XML, et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a plain text file. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Ceci est un fichier de texte brut. Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx ou .odt.</translation>
        </message>
        <message>
            <source>The file is empty. Get it again from its source.</source>
            <translation>Le fichier est vide. Demandez-le à nouveau à sa source.</translation>
        </message>
        <message>
            <source>This is a document of Apple Pages. Open it in Pages and export it as Word (.docx).</source>
            <translation>Ceci est un document Apple Pages. Ouvrez-le dans Pages et exportez-le au format Word (.docx).</translation>
        </message>
        <message>
            <source>This is an archive with documents in it. Unpack it and choose one of them.</source>
            <translation>Ceci est une archive qui contient des documents. Décompressez-la et choisissez l’un d’eux.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, but no document: it has neither the parts of DOCX nor those of ODT.</source>
            <translation>Ceci est une archive ZIP, mais pas un document : elle n’a ni les parties d’un DOCX ni celles d’un ODT.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (.xlsx), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un classeur Excel (.xlsx), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an Excel workbook with macros or in binary form, not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un classeur Excel avec macros ou au format binaire, et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a PowerPoint presentation (.pptx), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est une présentation PowerPoint (.pptx), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a PowerPoint presentation with macros, not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est une présentation PowerPoint avec macros, et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is a Visio drawing, not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un dessin Visio, et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument spreadsheet (.ods), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un classeur OpenDocument (.ods), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument presentation (.odp), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est une présentation OpenDocument (.odp), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument drawing (.odg), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un dessin OpenDocument (.odg), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument master document (.odm). Open it in LibreOffice and export it as .odt.</source>
            <translation>Ceci est un document maître OpenDocument (.odm). Ouvrez-le dans LibreOffice et exportez-le au format .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument web page (.oth). Open it in LibreOffice and save it as .odt.</source>
            <translation>Ceci est une page web OpenDocument (.oth). Ouvrez-la dans LibreOffice et enregistrez-la au format .odt.</translation>
        </message>
        <message>
            <source>This is an electronic book (.epub), not a text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un livre électronique (.epub), et non un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>This is an office file of a kind that is no text document. Choose a .docx or .odt file.</source>
            <translation>Ceci est un fichier de bureautique, mais pas un document texte. Choisissez un fichier .docx ou .odt.</translation>
        </message>
        <message>
            <source>The document has no text: a part that every document has is missing or is something else. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Le document n’a pas de texte : une partie que tout document possède manque, ou est autre chose. Ouvrez-le dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The file does not say clearly what it is: what it states as its type is unknown or contradicts itself. Open it in a word processor, save it again and use the new file.</source>
            <translation>Le fichier ne dit pas clairement ce qu’il est : le type qu’il indique est inconnu ou se contredit. Ouvrez-le dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The document is protected by a password. Open it in LibreOffice, save it without a password and use that file.</source>
            <translation>Le document est protégé par un mot de passe. Ouvrez-le dans LibreOffice, enregistrez-le sans mot de passe et utilisez ce fichier.</translation>
        </message>
        <message>
            <source>The list of content types is missing. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>La liste des types de contenu manque. Ouvrez le fichier dans le programme qui l’a créé, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The file would be too large to be written.</source>
            <translation>Le fichier serait trop volumineux pour être écrit.</translation>
        </message>
        <message>
            <source>A part of the file has no name, or that of another one.</source>
            <translation>Une partie du fichier n’a pas de nom, ou porte celui d’une autre.</translation>
        </message>
        <message>
            <source>A part of the file is neither in UTF-8 nor in UTF-16, as office files are. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Une partie du fichier n’est ni en UTF-8 ni en UTF-16, comme le sont les fichiers de bureautique. Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>A part of the file is too large to be opened safely. Split the document.</source>
            <translation>Une partie du fichier est trop volumineuse pour être ouverte sans risque. Divisez le document.</translation>
        </message>
        <message>
            <source>A part of the file has too many elements to be opened safely. Split the document.</source>
            <translation>Une partie du fichier a trop d’éléments pour être ouverte sans risque. Divisez le document.</translation>
        </message>
        <message>
            <source>A part of the file declares a document type, which can hide entities. Office files have none: open it in a word processor, save it again and use the new file.</source>
            <translation>Une partie du fichier déclare un type de document, qui peut cacher des entités. Les fichiers de bureautique n’en ont pas : ouvrez-le dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>A part of the file has elements nested too deeply to be opened safely.</source>
            <translation>Une partie du fichier a des éléments trop profondément imbriqués pour être ouverte sans risque.</translation>
        </message>
        <message>
            <source>A part of the file uses an entity that is not defined. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>Une partie du fichier utilise une entité qui n’est pas définie. Ouvrez le fichier dans le programme qui l’a créé, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>A part of the file is damaged: its XML is not well-formed. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>Une partie du fichier est endommagée : son XML n’est pas bien formé. Ouvrez le fichier dans le programme qui l’a créé, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>This is not a document that can be opened here: it is neither DOCX nor ODT, and no ZIP archive at all.</source>
            <translation>Ce document ne peut pas être ouvert ici : il n’est ni au format DOCX ni au format ODT, et n’est pas même une archive ZIP.</translation>
        </message>
        <message>
            <source>The file is cut short: its table of contents is missing. Get it again from its source.</source>
            <translation>Le fichier est tronqué : sa table des matières manque. Demandez-le à nouveau à sa source.</translation>
        </message>
        <message>
            <source>Something stands before the beginning of the document. Open it in a word processor, save it again and use the new file.</source>
            <translation>Quelque chose se trouve avant le début du document. Ouvrez-le dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>Something stands after the end of the document. Open it in a word processor, save it again and use the new file.</source>
            <translation>Quelque chose se trouve après la fin du document. Ouvrez-le dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>This is one piece of an archive split into several files. Put it together again first.</source>
            <translation>Ceci est un morceau d’une archive divisée en plusieurs fichiers. Reconstituez-la d’abord.</translation>
        </message>
        <message>
            <source>The file is damaged or was tampered with: its table of contents contradicts what is in it. Get it again from its source.</source>
            <translation>Le fichier est endommagé ou a été altéré : sa table des matières contredit ce qu’il contient. Demandez-le à nouveau à sa source.</translation>
        </message>
        <message>
            <source>The file was tampered with: two of its parts share the same bytes. Do not use it.</source>
            <translation>Le fichier a été altéré : deux de ses parties occupent les mêmes octets. Ne l’utilisez pas.</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be unpacked. Get it again from its source.</source>
            <translation>Une partie du fichier est endommagée et ne peut pas être décompressée. Demandez à nouveau le fichier à sa source.</translation>
        </message>
        <message>
            <source>A part of the file is damaged: its checksum is wrong. Get the file again from its source.</source>
            <translation>Une partie du fichier est endommagée : sa somme de contrôle est fausse. Demandez à nouveau le fichier à sa source.</translation>
        </message>
        <message>
            <source>A part of the file has not the size that is stated for it. Get the file again from its source.</source>
            <translation>Une partie du fichier n’a pas la taille indiquée. Demandez à nouveau le fichier à sa source.</translation>
        </message>
        <message>
            <source>The archive is protected by a password. Save the document without one and use that file.</source>
            <translation>L’archive est protégée par un mot de passe. Enregistrez le document sans mot de passe et utilisez ce fichier.</translation>
        </message>
        <message>
            <source>A part of the file is compressed in a way that office programs do not use. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Une partie du fichier est compressée d’une façon que les logiciels de bureautique n’utilisent pas. Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The file contains a link or device instead of a part, which no document does. Do not use it.</source>
            <translation>Le fichier contient un lien ou un périphérique à la place d’une partie, ce qu’aucun document ne fait. Ne l’utilisez pas.</translation>
        </message>
        <message>
            <source>A part of the file has a name that no document uses. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Une partie du fichier porte un nom qu’aucun document n’utilise. Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The name of a part of the file is in an unknown character encoding. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Le nom d’une partie du fichier est dans un encodage de caractères inconnu. Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>A part of the file has a name that leads outside the document. Do not use the file.</source>
            <translation>Une partie du fichier porte un nom qui mène hors du document. N’utilisez pas ce fichier.</translation>
        </message>
        <message>
            <source>Two parts of the file have the same name, so that it is unclear which one counts. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Deux parties du fichier portent le même nom, si bien qu’on ne sait pas laquelle compte. Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The file has more parts than any document: it is not opened.</source>
            <translation>Le fichier a plus de parties qu’aucun document : il n’est pas ouvert.</translation>
        </message>
        <message>
            <source>The document is too large to be opened safely. Make its pictures smaller, or split it.</source>
            <translation>Le document est trop volumineux pour être ouvert sans risque. Réduisez ses images, ou divisez-le.</translation>
        </message>
        <message>
            <source>A part of the file would unpack to many times its size, as is done to make programs fail. Do not use the file.</source>
            <translation>Une partie du fichier occuperait, une fois décompressée, un multiple démesuré de sa taille, procédé employé pour faire échouer les programmes. N’utilisez pas ce fichier.</translation>
        </message>
        <message>
            <source>A part of the file is empty. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>Une partie du fichier est vide. Ouvrez le fichier dans le programme qui l’a créé, enregistrez-le à nouveau et utilisez le nouveau fichier.</translation>
        </message>
        <message>
            <source>The file lacks a part that it refers to.</source>
            <translation>Il manque au fichier une partie à laquelle il renvoie.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartCard</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Monter (Alt+Haut)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Descendre (Alt+Bas)</translation>
        </message>
        <message>
            <source>Duplicate (Ctrl+D)</source>
            <translation>Dupliquer (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Retirer (Suppr)</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move it, Ctrl+D duplicates it, Delete removes it</source>
            <translation>Alt+Haut et Alt+Bas le déplacent, Ctrl+D le duplique, Suppr le retire</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartsEditor</name>
        <message>
            <source>Add: %1</source>
            <translation>Ajouter : %1</translation>
        </message>
        <message>
            <source>Not stored yet: “%1” is required.</source>
            <translation>Pas encore enregistré : « %1 » est obligatoire.</translation>
        </message>
        <message>
            <source>Not stored yet: nothing is stated.</source>
            <translation>Pas encore enregistré : rien n’est indiqué.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartyBox</name>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>For whom the agreement is made: a customer of ours, or a supplier that works for us</source>
            <translation>Pour qui le contrat est établi : un de nos clients, ou un fournisseur qui travaille pour nous</translation>
        </message>
        <message>
            <source>Nobody yet: blanks to fill in</source>
            <translation>Personne encore : blancs à remplir</translation>
        </message>
        <message>
            <source>%1 (customer)</source>
            <translation>%1 (client)</translation>
        </message>
        <message>
            <source>%1 (supplier)</source>
            <translation>%1 (fournisseur)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Paste</name>
        <message>
            <source>There are headings on the clipboard, but no rows below them</source>
            <translation>Le presse-papiers contient des en-têtes de colonne, mais aucune ligne en dessous</translation>
        </message>
        <message>
            <source>“%1” was left out: it has several parts, which a row of text cannot hold.</source>
            <translation>« %1 » a été laissé de côté : ce champ comporte plusieurs éléments, qu’une ligne de texte ne peut contenir.</translation>
        </message>
        <message>
            <source>Row 1: there is no column “%1” in “%2”</source>
            <translation>Ligne 1 : il n’y a pas de colonne « %1 » dans « %2 »</translation>
        </message>
        <message>
            <source>Row 1: the column “%1” stands there twice</source>
            <translation>Ligne 1 : la colonne « %1 » y figure deux fois</translation>
        </message>
        <message>
            <source>Row %1: there is no column for “%2”; the table has only %3</source>
            <translation>Ligne %1 : aucune colonne ne correspond à « %2 » ; le tableau n’en a que %3</translation>
        </message>
        <message>
            <source>Row %1, column “%2”: %3</source>
            <translation>Ligne %1, colonne « %2 » : %3</translation>
        </message>
        <message>
            <source>Row %1, column “%2”: it is empty, but no record goes without it</source>
            <translation>Ligne %1, colonne « %2 » : la valeur est obligatoire et manque</translation>
        </message>
        <message>
            <source>There is only one “%1”; nothing can be pasted beside it</source>
            <translation>Il n’existe qu’une fiche « %1 » ; rien ne peut être collé à côté</translation>
        </message>
        <message>
            <source>There are no rows on the clipboard</source>
            <translation>Le presse-papiers ne contient aucune ligne</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PeriodEditor</name>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>exactement</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au maximum</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au minimum</translation>
        </message>
        <message>
            <source>in general</source>
            <translation>en général</translation>
        </message>
        <message>
            <source>a criterion, in words</source>
            <translation>un critère, en toutes lettres</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>business days</source>
            <translation>jours ouvrables</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <source>%1, how exactly</source>
            <translation>%1, précision</translation>
        </message>
        <message>
            <source>%1, amount</source>
            <translation>%1, quantité</translation>
        </message>
        <message>
            <source>%1, unit</source>
            <translation>%1, unité</translation>
        </message>
        <message>
            <source>%1, criterion</source>
            <translation>%1, critère</translation>
        </message>
        <message>
            <source>A whole number from 1 to %1 is expected. What has no figure is a criterion, in words.</source>
            <translation>Un nombre entier de 1 à %1 est attendu. Ce qui n’a pas de chiffre est un critère, en toutes lettres.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PlaceStep</name>
        <message>
            <source>Where to keep it</source>
            <translation>Où le garder</translation>
        </message>
        <message>
            <source>A register is a single file on this computer. Every change is stored in it at once.</source>
            <translation>Un registre est un seul fichier sur cet ordinateur. Chaque modification y est enregistrée aussitôt.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <source>Choose where the register is kept</source>
            <translation>Choisir où garder le registre</translation>
        </message>
        <message>
            <source>The register will begin with</source>
            <translation>Le registre commencera par</translation>
        </message>
        <message>
            <source>register</source>
            <translation>registre</translation>
        </message>
        <message>
            <source>Your organisation alone; activities are added in the window.</source>
            <translation>Votre organisme seul ; les activités s’ajoutent dans la fenêtre.</translation>
        </message>
        <message>
            <source>%1, %2, and what they refer to: %3 in all.</source>
            <comment>%1 and %2 are counts with their nouns, %3 the count of all records</comment>
            <translation>%1, %2, et ce à quoi elles renvoient : %3 en tout.</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activité</numerusform>
                <numerusform>%n activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n retention rule(s)</source>
            <translation>
                <numerusform>%n règle de conservation</numerusform>
                <numerusform>%n règles de conservation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation>Donnez un nom au fichier.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name: a register is never overwritten.</source>
            <translation>Un fichier porte déjà ce nom. Choisissez-en un autre : un registre n’est jamais écrasé.</translation>
        </message>
        <message>
            <source>This folder does not exist.</source>
            <translation>Ce dossier n’existe pas.</translation>
        </message>
        <message>
            <source>Nothing may be written in this folder.</source>
            <translation>Il n’est pas permis d’écrire dans ce dossier.</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Où garder le registre</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PreviewPane</name>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Only the first %1 activities are shown here; files and paper have all.</source>
            <translation>Seules les %1 premières activités sont affichées ici ; les fichiers et le papier les ont toutes.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PreviewTools</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date du document</translation>
        </message>
        <message>
            <source>The day that the document is made for</source>
            <translation>Jour pour lequel le document est établi</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>En anglais</translation>
        </message>
        <message>
            <source>French and English side by side</source>
            <translation>Français et anglais côte à côte</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Réduire (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Agrandir (Ctrl++)</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>Taille des pages</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Pleine largeur</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PreviewView</name>
        <message>
            <source>The document cannot be made: %1</source>
            <translation>Le document ne peut pas être produit : %1</translation>
        </message>
        <message>
            <source>The document is being made…</source>
            <translation>Le document est en cours de production…</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Manque : %1</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview of “%1”, page %2 of %3</source>
            <translation>Aperçu de « %1 », page %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ProblemPanel</name>
        <message>
            <source>Restore a &amp;backup in its place…</source>
            <translation>Restaurer une &amp;sauvegarde à sa place…</translation>
        </message>
        <message>
            <source>&amp;Choose another file…</source>
            <translation>&amp;Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Masquer ce message</translation>
        </message>
        <message>
            <source>“%1” could not be opened</source>
            <translation>« %1 » n’a pas pu être ouvert</translation>
        </message>
        <message>
            <source>Nothing in it was changed: %1</source>
            <translation>Rien n’y a été modifié : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecentList</name>
        <message>
            <source>The registers that you open will be listed here.</source>
            <translation>Les registres que vous ouvrirez figureront ici.</translation>
        </message>
        <message>
            <source>opened on %1</source>
            <translation>ouvert le %1</translation>
        </message>
        <message>
            <source>Open the register “%1”</source>
            <translation>Ouvrir le registre « %1 »</translation>
        </message>
        <message>
            <source>Take off the list; the file stays (Delete)</source>
            <translation>Retirer de la liste ; le fichier reste (Suppr)</translation>
        </message>
        <message>
            <source>Take “%1” off the list</source>
            <translation>Retirer « %1 » de la liste</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordEdits</name>
        <message>
            <source>There is no such record any more.</source>
            <translation>Cette fiche n’existe plus.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>création : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordFooter</name>
        <message>
            <source>Used by</source>
            <translation>Utilisé par</translation>
        </message>
        <message>
            <source>Shown in</source>
            <translation>Repris dans</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, field %2</source>
            <translation>%1, champ %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show the others</source>
            <translation>Afficher les autres</translation>
        </message>
        <message numerus="yes">
            <source>show all %n</source>
            <translation>
                <numerusform>afficher</numerusform>
                <numerusform>afficher les %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordForm</name>
        <message>
            <source>Choose a record to see it here.</source>
            <translation>Choisir une fiche pour l’afficher ici.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nothing is stated yet of: %1. Every document needs it; it is stated once.</source>
            <translation>Rien n’est encore indiqué : %1. Chaque document en a besoin ; il suffit de l’indiquer une fois.</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Ajouter : %1</translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
        <message>
            <source>This record is not there any more.</source>
            <translation>Cette fiche n’existe plus.</translation>
        </message>
        <message>
            <source>This record has been deleted. Undo brings it back.</source>
            <translation>Cette fiche a été supprimée. Annuler la rétablit.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Show help</source>
            <translation>Afficher l’aide</translation>
        </message>
        <message>
            <source>Show under each field what belongs there</source>
            <translation>Afficher sous chaque champ ce qui doit y figurer</translation>
        </message>
        <message>
            <source>what the law asks for is stated</source>
            <translation>ce que la loi demande est indiqué</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not stated that the law may ask for</source>
            <translation>
                <numerusform>%n élément non indiqué que la loi peut demander</numerusform>
                <numerusform>%n éléments non indiqués que la loi peut demander</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 complete</source>
            <translation>%1 complet</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n text(s) missing</source>
            <translation>
                <numerusform>%1 : %n texte manquant</numerusform>
                <numerusform>%1 : %n textes manquants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordJson</name>
        <message>
            <source>a text in quotes was expected</source>
            <translation>un texte entre guillemets était attendu</translation>
        </message>
        <message>
            <source>a list of texts in square brackets was expected</source>
            <translation>une liste de textes entre crochets était attendue</translation>
        </message>
        <message>
            <source>an empty text was found in a list</source>
            <translation>une liste contient un texte vide</translation>
        </message>
        <message>
            <source>a text for each language was expected: {"fr": "…", "en": "…"}</source>
            <translation>un texte par langue était attendu : {"fr": "…", "en": "…"}</translation>
        </message>
        <message>
            <source>“%1” is no language code such as fr or en</source>
            <translation>« %1 » n’est pas un code de langue comme fr ou en</translation>
        </message>
        <message>
            <source>unknown field “%1”; known are: %2</source>
            <translation>champ inconnu « %1 » ; champs connus : %2</translation>
        </message>
        <message>
            <source>a date such as "2024-01-31" was expected</source>
            <translation>une date comme "2024-01-31" était attendue</translation>
        </message>
        <message>
            <source>a moment was expected: {"time": "2024-05-19T15:30:00-10:00", "zone": "…"}</source>
            <translation>un instant était attendu : {"time": "2024-05-19T15:30:00-10:00", "zone": "…"}</translation>
        </message>
        <message>
            <source>a time with its offset such as "2024-05-19T15:30:00-10:00" was expected</source>
            <translation>une heure avec son décalage comme "2024-05-19T15:30:00-10:00" était attendue</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 was expected</source>
            <translation>un nombre entier de %1 à %2 était attendu</translation>
        </message>
        <message>
            <source>a period was expected: {"amount": 30, "unit": "days", "qualifier": "at_most"}</source>
            <translation>une durée était attendue : {"amount": 30, "unit": "days", "qualifier": "at_most"}</translation>
        </message>
        <message>
            <source>exactly, at_most, at_least, about or criterion was expected</source>
            <translation>exactly, at_most, at_least, about ou criterion était attendu</translation>
        </message>
        <message>
            <source>a period that is a criterion has no amount and no unit</source>
            <translation>une durée donnée par un critère n’a ni nombre ni unité</translation>
        </message>
        <message>
            <source>a criterion needs "qualifier": "criterion"</source>
            <translation>un critère demande "qualifier": "criterion"</translation>
        </message>
        <message>
            <source>hours, days, business_days, weeks, months or years was expected</source>
            <translation>hours, days, business_days, weeks, months ou years était attendu</translation>
        </message>
        <message>
            <source>an address was expected: {"lines": ["…"], "postal_code": "…", "city": "…", "country": "FR"}</source>
            <translation>une adresse était attendue : {"lines": ["…"], "postal_code": "…", "city": "…", "country": "FR"}</translation>
        </message>
        <message>
            <source>“%1” is no ISO 3166 country code such as FR</source>
            <translation>« %1 » n’est pas un code de pays ISO 3166 comme FR</translation>
        </message>
        <message>
            <source>a time of day such as "02:00" was expected</source>
            <translation>une heure comme "02:00" était attendue</translation>
        </message>
        <message>
            <source>an offset from UTC such as "+01:00" was expected</source>
            <translation>un décalage par rapport à UTC comme "+01:00" était attendu</translation>
        </message>
        <message>
            <source>the id of a record was expected</source>
            <translation>l’identifiant d’une fiche était attendu</translation>
        </message>
        <message>
            <source>a list in square brackets was expected</source>
            <translation>une liste entre crochets était attendue</translation>
        </message>
        <message>
            <source>an object in braces was expected</source>
            <translation>un objet entre accolades était attendu</translation>
        </message>
        <message>
            <source>the field “%1” is missing</source>
            <translation>le champ « %1 » manque</translation>
        </message>
        <message>
            <source>the field “%1” is empty</source>
            <translation>le champ « %1 » est vide</translation>
        </message>
        <message>
            <source>true or false was expected (leave the field out if it is not stated)</source>
            <translation>true ou false était attendu (omettez le champ si rien n’est dit)</translation>
        </message>
        <message>
            <source>an id of 1 to 64 letters, digits, “.”, “_” or “-” was expected</source>
            <translation>un identifiant de 1 à 64 lettres, chiffres, « . », « _ » ou « - » était attendu</translation>
        </message>
        <message>
            <source>the text holds half of a character (a lone surrogate)</source>
            <translation>le texte contient la moitié d’un caractère (demi-codet isolé)</translation>
        </message>
        <message>
            <source>a colour such as "#1f3a5f" was expected</source>
            <translation>une couleur telle que « #1f3a5f » était attendue</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordTableModel</name>
        <message numerus="yes">
            <source>%n field(s) that the law asks for are empty</source>
            <translation>
                <numerusform>%n champ demandé par la loi est vide</numerusform>
                <numerusform>%n champs demandés par la loi sont vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) lack a language</source>
            <translation>
                <numerusform>%n texte n’existe que dans une langue</numerusform>
                <numerusform>%n textes n’existent que dans une langue</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complète</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordTableView</name>
        <message>
            <source>Show all values</source>
            <translation>Afficher toutes les valeurs</translation>
        </message>
        <message>
            <source>(not stated)</source>
            <translation>(non renseigné)</translation>
        </message>
        <message numerus="yes">
            <source>%n more value(s): type them into the filter line</source>
            <translation>
                <numerusform>%n autre valeur : la saisir dans la ligne de recherche</numerusform>
                <numerusform>%n autres valeurs : les saisir dans la ligne de recherche</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>N’afficher que…</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Masquer cette colonne</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordsPage</name>
        <message>
            <source>For example: %1</source>
            <translation>Par exemple : %1</translation>
        </message>
        <message>
            <source>Add the first one…</source>
            <translation>Ajouter la première…</translation>
        </message>
        <message>
            <source>No record here holds what the search and the filters ask for.</source>
            <translation>Aucune fiche ne contient ici ce que demandent la recherche et les filtres.</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Tout afficher de nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>duplicate %n record(s)</source>
            <translation>
                <numerusform>duplication de %n fiche</numerusform>
                <numerusform>duplication de %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>delete: %1</source>
            <translation>suppression : %1</translation>
        </message>
        <message numerus="yes">
            <source>delete %n record(s)</source>
            <translation>
                <numerusform>suppression de %n fiche</numerusform>
                <numerusform>suppression de %n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste %n record(s)</source>
            <translation>
                <numerusform>collage de %n fiche</numerusform>
                <numerusform>collage de %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Collé</translation>
        </message>
        <message numerus="yes">
            <source>Change a field of %n record(s)…</source>
            <translation>
                <numerusform>Modifier un champ de %n fiche…</numerusform>
                <numerusform>Modifier un champ de %n fiches…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Nothing was pasted: correct it where it comes from, copy all rows again, and paste.</source>
            <translation>%1 Rien n’a été collé : corrigez à la source, copiez de nouveau toutes les lignes, puis collez.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RedlineDialog</name>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison en cours…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RedlineView</name>
        <message>
            <source>Only what &amp;changed</source>
            <translation>Seulement les &amp;changements</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>Changement &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>Changement &amp;suivant</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>C&amp;opier</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>This change</source>
            <translation>Ce changement</translation>
        </message>
        <message>
            <source>The two texts are the same.</source>
            <translation>Les deux textes sont identiques.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s). Added text is underlined, deleted text is struck through.</source>
            <translation>
                <numerusform>%n différence. Le texte ajouté est souligné, le texte supprimé est barré.</numerusform>
                <numerusform>%n différences. Le texte ajouté est souligné, le texte supprimé est barré.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change %1 of %2.</source>
            <translation>Changement %1 sur %2.</translation>
        </message>
        <message>
            <source>Deleted: “%1”.</source>
            <translation>Supprimé : « %1 ».</translation>
        </message>
        <message>
            <source>Added: “%1”.</source>
            <translation>Ajouté : « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RegisterJson</name>
        <message>
            <source>the file could not be written: %1</source>
            <translation>le fichier n’a pas pu être écrit : %1</translation>
        </message>
        <message>
            <source>the file is larger than 512 MiB; that is no register</source>
            <translation>le fichier dépasse 512 Mio ; ce n’est pas un registre</translation>
        </message>
        <message>
            <source>the file is not UTF-8 text; save it as UTF-8</source>
            <translation>le fichier n’est pas un texte UTF-8 ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <source>the JSON is nested too deeply to be a register</source>
            <translation>le JSON est trop imbriqué pour être un registre</translation>
        </message>
        <message>
            <source>the file is not complete, valid JSON: %1</source>
            <translation>le fichier n’est pas un JSON complet et valable : %1</translation>
        </message>
        <message>
            <source>an object in braces was expected, with "format": "cartulary-register"</source>
            <translation>un objet entre accolades était attendu, avec "format": "cartulary-register"</translation>
        </message>
        <message>
            <source>this JSON is no Cartulary register: "format": "cartulary-register" was expected</source>
            <translation>ce JSON n’est pas un registre Cartulary : "format": "cartulary-register" était attendu</translation>
        </message>
        <message>
            <source>a format version, a whole number from 1, was expected</source>
            <translation>une version de format, nombre entier à partir de 1, était attendue</translation>
        </message>
        <message>
            <source>this file was written by a newer Cartulary (format %1, this program reads up to %2); update the program</source>
            <translation>ce fichier vient d’un Cartulary plus récent (format %1, ce programme lit jusqu’à %2) ; mettez le programme à jour</translation>
        </message>
        <message>
            <source>unknown field “%1”; known are: %2</source>
            <translation>champ inconnu « %1 » ; champs connus : %2</translation>
        </message>
        <message>
            <source>an object in braces was expected</source>
            <translation>un objet entre accolades était attendu</translation>
        </message>
        <message>
            <source>the id “%1” stands more than once in the file</source>
            <translation>l’identifiant « %1 » figure plus d’une fois dans le fichier</translation>
        </message>
        <message>
            <source>a list in square brackets was expected</source>
            <translation>une liste entre crochets était attendue</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>le fichier n’a pas pu être lu : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RestoreFlow</name>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>the present file could not be kept under another name: %1</source>
            <translation>le fichier présent n’a pas pu être gardé sous un autre nom : %1</translation>
        </message>
        <message>
            <source>the older copy could not be replaced</source>
            <translation>l’ancienne copie n’a pas pu être remplacée</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Where is the backup to be restored? The present file “%1” is kept under another name in either case.</source>
            <translation>Où restaurer la sauvegarde ? Le fichier présent « %1 » est conservé dans tous les cas.</translation>
        </message>
        <message>
            <source>In place of the present file</source>
            <translation>À la place du fichier présent</translation>
        </message>
        <message>
            <source>Under another name…</source>
            <translation>Sous un autre nom…</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restauré</translation>
        </message>
        <message>
            <source>Choose the backup to restore</source>
            <translation>Choisir la sauvegarde à restaurer</translation>
        </message>
        <message>
            <source>Any file</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>The backup stands in this place already. Choose another place for it.</source>
            <translation>La sauvegarde se trouve déjà à cet endroit. Choisissez-lui un autre emplacement.</translation>
        </message>
        <message>
            <source>before restoring</source>
            <translation>avant restauration</translation>
        </message>
        <message>
            <source>Checking and restoring the backup…</source>
            <translation>Vérification et restauration de la sauvegarde…</translation>
        </message>
        <message>
            <source>The backup was checked and restored as “%1”.</source>
            <translation>La sauvegarde a été vérifiée et restaurée sous le nom « %1 ».</translation>
        </message>
        <message>
            <source>The file that was there is kept as “%1”.</source>
            <translation>Le fichier qui s’y trouvait est conservé sous le nom « %1 ».</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Faire une sauvegarde</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>sauvegarde</translation>
        </message>
        <message>
            <source>This is the register itself. Choose another name for the backup.</source>
            <translation>C’est le registre lui-même. Choisissez un autre nom pour la sauvegarde.</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>remplacé</translation>
        </message>
        <message>
            <source>Making and checking the backup…</source>
            <translation>Copie et vérification de la sauvegarde…</translation>
        </message>
        <message>
            <source>The backup was made and checked: “%1”.</source>
            <translation>La sauvegarde a été faite et vérifiée : « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RoleStep</name>
        <message>
            <source>Your role and your documents</source>
            <translation>Votre rôle et vos documents</translation>
        </message>
        <message>
            <source>Your role decides which duties apply. Each activity can still have a role of its own.</source>
            <translation>Votre rôle détermine les obligations qui s’appliquent. Chaque activité peut toutefois avoir le sien.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>&amp;Controller</source>
            <translation>&amp;Responsable du traitement</translation>
        </message>
        <message>
            <source>You decide yourself why and how data are used.</source>
            <translation>Vous décidez vous-même pourquoi et comment les données sont utilisées.</translation>
        </message>
        <message>
            <source>&amp;Processor for customers</source>
            <translation>Sous-&amp;traitant de clients</translation>
        </message>
        <message>
            <source>You process data only on your customers’ behalf.</source>
            <translation>Vous ne traitez des données que pour le compte de vos clients.</translation>
        </message>
        <message>
            <source>B&amp;oth</source>
            <translation>Les deu&amp;x</translation>
        </message>
        <message>
            <source>You decide for your own customers and staff, and you also hold customers’ data for them: the usual case of a host.</source>
            <translation>Vous décidez pour vos propres clients et votre personnel, et vous détenez aussi des données pour le compte de clients : c’est le cas habituel d’un hébergeur.</translation>
        </message>
        <message>
            <source>Languages of the documents</source>
            <translation>Langues des documents</translation>
        </message>
        <message>
            <source>French &amp;and English</source>
            <translation>Français et an&amp;glais</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;Français</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;Anglais</translation>
        </message>
        <message>
            <source>Supervisory authority</source>
            <translation>Autorité de contrôle</translation>
        </message>
        <message>
            <source>To be chosen later</source>
            <translation>À choisir plus tard</translation>
        </message>
        <message>
            <source>The authority to which people may complain.</source>
            <translation>L’autorité à laquelle les personnes peuvent adresser une réclamation.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RowDelegate</name>
        <message>
            <source>to be stated</source>
            <translation>à renseigner</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Samples</name>
        <message>
            <source>there is no sample called “%1”</source>
            <translation>il n’y a pas d’exemple nommé « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Sections</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Sub-processors</source>
            <translation>Sous-traitants</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Session</name>
        <message>
            <source>the register is shown here as it was; the files that it keeps are opened from the register itself</source>
            <translation>le registre est montré ici tel qu’il était ; les fichiers qu’il conserve s’ouvrent depuis le registre lui-même</translation>
        </message>
        <message>
            <source>another change is still being stored; try again when it is done</source>
            <translation>une autre modification est encore en cours d’enregistrement ; réessayez quand elle sera terminée</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Starters</name>
        <message>
            <source>there is no ready activity called “%1”</source>
            <translation>il n’y a pas d’activité toute prête nommée « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::StatusLine</name>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Enregistré à %1</translation>
        </message>
        <message>
            <source>%1% of what the law asks is stated</source>
            <translation>%1 % de ce que la loi demande est renseigné</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Store</name>
        <message>
            <source>a change without a record</source>
            <translation>un changement sans fiche</translation>
        </message>
        <message>
            <source>an id has 1 to 64 letters, digits, “.”, “_” or “-”</source>
            <translation>un identifiant a de 1 à 64 lettres, chiffres, « . », « _ » ou « - »</translation>
        </message>
        <message>
            <source>there is already a record with this id</source>
            <translation>il y a déjà une fiche avec cet identifiant</translation>
        </message>
        <message>
            <source>the id of a record cannot be changed</source>
            <translation>l’identifiant d’une fiche ne peut pas être changé</translation>
        </message>
        <message>
            <source>there is no such record any more</source>
            <translation>cette fiche n’existe plus</translation>
        </message>
        <message>
            <source>the record has been changed in the meantime</source>
            <translation>la fiche a été modifiée entre-temps</translation>
        </message>
        <message>
            <source>there can be only one record of the type %1</source>
            <translation>il ne peut y avoir qu’une fiche du type %1</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted, it is used by: %2</source>
            <translation>« %1 » ne peut pas être supprimé, il est utilisé par : %2</translation>
        </message>
        <message>
            <source>, and %1 more</source>
            <translation>, et %1 autres</translation>
        </message>
        <message>
            <source>a value cannot be stored as it is (broken characters, fractions of a second or an empty list entry)</source>
            <translation>une valeur ne peut pas être enregistrée telle quelle (caractères brisés, fractions de seconde ou entrée de liste vide)</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>ce n’est pas un fichier</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <source>there is no record “%1” to refer to</source>
            <translation>il n’y a pas de fiche « %1 » à laquelle renvoyer</translation>
        </message>
        <message>
            <source>“%1” is of the type %2, but %3 was expected</source>
            <translation>« %1 » est du type %2, mais %3 était attendu</translation>
        </message>
        <message>
            <source>“%1” is not in the list “%2”</source>
            <translation>« %1 » n’est pas dans la liste « %2 »</translation>
        </message>
        <message>
            <source>the copy does not hold what the register holds</source>
            <translation>la copie ne contient pas ce que contient le registre</translation>
        </message>
        <message>
            <source>there is already a file of this name</source>
            <translation>il y a déjà un fichier de ce nom</translation>
        </message>
        <message>
            <source>the file could not be written: %1</source>
            <translation>le fichier n’a pas pu être écrit : %1</translation>
        </message>
        <message>
            <source>the register is open for writing in another program: %1, process %2 on %3; it can be opened for reading only</source>
            <translation>le registre est ouvert en écriture dans un autre programme : %1, processus %2 sur %3 ; il ne peut être ouvert qu’en lecture</translation>
        </message>
        <message>
            <source>the folder of the register cannot be written to; the register can be opened for reading only</source>
            <translation>le dossier du registre n’est pas accessible en écriture ; le registre ne peut être ouvert qu’en lecture</translation>
        </message>
        <message>
            <source>the register could not be locked for writing: the folder does not exist or the disk is full</source>
            <translation>le registre n’a pas pu être verrouillé pour l’écriture : le dossier n’existe pas ou le disque est plein</translation>
        </message>
        <message>
            <source>the journal was altered: its chain is broken at entry %1; restore a backup</source>
            <translation>le journal a été altéré : sa chaîne est rompue à l’entrée %1 ; restaurez une sauvegarde</translation>
        </message>
        <message>
            <source>entry %1 of the journal does not follow from the entries before it</source>
            <translation>l’entrée %1 du journal ne découle pas des entrées qui la précèdent</translation>
        </message>
        <message>
            <source>entry %1 of the journal is about an unknown type of records</source>
            <translation>l’entrée %1 du journal porte sur un type de fiches inconnu</translation>
        </message>
        <message>
            <source>no temporary folder could be made: %1</source>
            <translation>aucun dossier temporaire n’a pu être créé : %1</translation>
        </message>
        <message>
            <source>a row of the table %1 refers to a record of the type %2 that is not there</source>
            <translation>une ligne de la table %1 renvoie à une fiche du type %2 qui n’existe pas</translation>
        </message>
        <message>
            <source>the record is not what the journal says: it was changed by another way; restore a backup</source>
            <translation>la fiche n’est pas ce que dit le journal : elle a été modifiée par une autre voie ; restaurez une sauvegarde</translation>
        </message>
        <message>
            <source>the register is open for reading only</source>
            <translation>le registre est ouvert en lecture seule</translation>
        </message>
        <message>
            <source>cancelled; nothing was changed</source>
            <translation>annulé ; rien n’a été changé</translation>
        </message>
        <message>
            <source>this file is empty, it is not a Cartulary register</source>
            <translation>ce fichier est vide, ce n’est pas un registre Cartulary</translation>
        </message>
        <message>
            <source>this is an SQLite database of another program, not a Cartulary register</source>
            <translation>c’est la base SQLite d’un autre programme, pas un registre Cartulary</translation>
        </message>
        <message>
            <source>this register was written by a newer version of Cartulary (its format is %1, this program knows up to %2); install the newer version</source>
            <translation>ce registre vient d’une version plus récente de Cartulary (format %1, ce programme connaît jusqu’à %2) ; installez la version récente</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>le fichier n’a pas pu être lu : %1</translation>
        </message>
        <message>
            <source>another program is writing to the file just now; try again</source>
            <translation>un autre programme écrit en ce moment dans le fichier ; réessayez</translation>
        </message>
        <message>
            <source>the file or its folder cannot be written to</source>
            <translation>le fichier ou son dossier n’est pas accessible en écriture</translation>
        </message>
        <message>
            <source>the disk could not be read or written; nothing was changed</source>
            <translation>le disque n’a pas pu être lu ou écrit ; rien n’a été changé</translation>
        </message>
        <message>
            <source>the disk is full; nothing was changed</source>
            <translation>le disque est plein ; rien n’a été changé</translation>
        </message>
        <message>
            <source>the file could not be opened</source>
            <translation>le fichier n’a pas pu être ouvert</translation>
        </message>
        <message>
            <source>this file is not a Cartulary register, or its beginning is damaged; if it was a register, restore a backup</source>
            <translation>ce fichier n’est pas un registre Cartulary, ou son début est endommagé ; si c’était un registre, restaurez une sauvegarde</translation>
        </message>
        <message>
            <source>the database reports: %1</source>
            <translation>la base de données signale : %1</translation>
        </message>
        <message>
            <source>the register is damaged; restore a backup</source>
            <translation>le registre est endommagé ; restaurez une sauvegarde</translation>
        </message>
        <message>
            <source>the file kept for version %1 of the document “%2” was damaged or changed; restore a backup</source>
            <translation>le fichier conservé pour la version %1 du document « %2 » a été endommagé ou modifié ; restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>the text kept for the section “%1” was damaged or changed; restore a backup</source>
            <translation>le texte conservé pour la section « %1 » a été endommagé ou modifié ; restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>a file kept for a record that was removed since was damaged or changed; restore a backup</source>
            <translation>un fichier conservé pour une fiche supprimée depuis a été endommagé ou modifié ; restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>the register does not keep this file; it came here without its files, or was made by another way</source>
            <translation>le registre ne conserve pas ce fichier ; il est arrivé ici sans ses fichiers, ou a été fait d’une autre manière</translation>
        </message>
        <message>
            <source>the file kept in the register was damaged or changed: its digest is no longer the one recorded; restore a backup</source>
            <translation>le fichier conservé dans le registre a été endommagé ou modifié : son empreinte n’est plus celle qui a été inscrite ; restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>“%1” is no colour such as #1f3a5f</source>
            <translation>« %1 » n’est pas une couleur telle que #1f3a5f</translation>
        </message>
        <message>
            <source>the register is no longer where it was opened: its file was removed, renamed or replaced, and the change is not stored; put the file back, or keep all that was stored by making a backup</source>
            <translation>le registre n’est plus là où il a été ouvert : son fichier a été supprimé, renommé ou remplacé, et la modification n’est pas enregistrée ; remettez le fichier à sa place, ou conservez tout ce qui était enregistré en faisant une sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateAnswers</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (first of %2)</source>
            <translation>%1 (premier de %2)</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>coché</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <source>kept for %1 of %2</source>
            <translation>gardé pour %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFieldBox</name>
        <message>
            <source>Type to find a field</source>
            <translation>Taper pour trouver un champ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFields</name>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Special categories of data</source>
            <translation>Catégories particulières de données</translation>
        </message>
        <message>
            <source>street</source>
            <translation>voie</translation>
        </message>
        <message>
            <source>postcode and town</source>
            <translation>code postal et ville</translation>
        </message>
        <message>
            <source>postcode</source>
            <translation>code postal</translation>
        </message>
        <message>
            <source>town</source>
            <translation>ville</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>Today’s date</source>
            <translation>Date du jour</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date du document</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFilling</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>Le fichier n’a pas pu être écrit : %1.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateImportDialog</name>
        <message>
            <source>Import a template</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>No customer in particular</source>
            <translation>Aucun client en particulier</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Client</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Reçu le</translation>
        </message>
        <message>
            <source>New &amp;version of</source>
            <translation>Nouvelle &amp;version de</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
        <message numerus="yes">
            <source>%n blank(s)</source>
            <translation>
                <numerusform>%n blanc</numerusform>
                <numerusform>%n blancs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated passage(s)</source>
            <translation>
                <numerusform>%n passage répété</numerusform>
                <numerusform>%n passages répétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) to tick</source>
            <translation>
                <numerusform>%n case à cocher</numerusform>
                <numerusform>%n cases à cocher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to sign, which stay empty</source>
            <translation>
                <numerusform>%n emplacement de signature, qui reste vide</numerusform>
                <numerusform>%n emplacements de signature, qui restent vides</numerusform>
            </translation>
        </message>
        <message>
            <source>Found: %1.</source>
            <translation>Trouvé : %1.</translation>
        </message>
        <message>
            <source>None: it is new</source>
            <translation>Aucun : il est nouveau</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>What was decided for that version is taken over where it fits; what is new or has moved is shown.</source>
            <translation>Ce qui a été décidé pour cette version est repris là où cela convient ; ce qui est nouveau ou a changé de place est indiqué.</translation>
        </message>
        <message>
            <source>Without a customer, what only a customer can say stays blank.</source>
            <translation>Sans client, ce que seul un client peut dire reste en blanc.</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s)</source>
            <translation>
                <numerusform>%n condition</numerusform>
                <numerusform>%n conditions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItemEditor</name>
        <message>
            <source>Take the decision back</source>
            <translation>Revenir sur la décision</translation>
        </message>
        <message>
            <source>Field of the re&amp;gister</source>
            <translation>Champ du re&amp;gistre</translation>
        </message>
        <message>
            <source>Own te&amp;xt</source>
            <translation>Te&amp;xte libre</translation>
        </message>
        <message>
            <source>Field of the register</source>
            <translation>Champ du registre</translation>
        </message>
        <message>
            <source>Own text</source>
            <translation>Texte libre</translation>
        </message>
        <message>
            <source>&amp;Proposal: none</source>
            <translation>Propositio&amp;n : aucune</translation>
        </message>
        <message>
            <source>&amp;Proposal, %1</source>
            <translation>Propositio&amp;n (%1)</translation>
        </message>
        <message>
            <source>%1, which is empty</source>
            <translation>%1, qui est vide</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1 : « %2 »</translation>
        </message>
        <message>
            <source>Leave &amp;blank</source>
            <translation>&amp;Laisser en blanc</translation>
        </message>
        <message>
            <source>Tic&amp;k</source>
            <translation>Coc&amp;her</translation>
        </message>
        <message>
            <source>Do &amp;not tick</source>
            <translation>&amp;Ne pas cocher</translation>
        </message>
        <message>
            <source>&amp;Proposal: %1</source>
            <translation>Propositio&amp;n : %1</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <source>Take it &amp;out</source>
            <translation>Re&amp;tirer</translation>
        </message>
        <message>
            <source>Records of the re&amp;gister</source>
            <translation>Fiches du re&amp;gistre</translation>
        </message>
        <message>
            <source>Leave a&amp;s it is</source>
            <translation>&amp;Laisser tel quel</translation>
        </message>
        <message>
            <source>As the register sa&amp;ys</source>
            <translation>&amp;Selon le registre</translation>
        </message>
        <message>
            <source>It does not say whether this holds: the passage stays, with its marks.</source>
            <translation>Il ne permet pas de savoir si c’est le cas : le passage reste, avec ses balises.</translation>
        </message>
        <message>
            <source>The passage is kept for %1 of %2 records.</source>
            <translation>Le passage est gardé pour %1 fiches sur %2.</translation>
        </message>
        <message>
            <source>The passage is kept.</source>
            <translation>Le passage est gardé.</translation>
        </message>
        <message>
            <source>The passage is taken out.</source>
            <translation>Le passage est retiré.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItemModel</name>
        <message>
            <source>Blank</source>
            <translation>Blanc</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Texte imprimé</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>coché</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>text: %1</source>
            <translation>texte : %1</translation>
        </message>
        <message>
            <source>stays blank</source>
            <translation>reste en blanc</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>as the register says</source>
            <translation>selon le registre</translation>
        </message>
        <message>
            <source>the register does not say</source>
            <translation>le registre ne le dit pas</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItemTable</name>
        <message>
            <source>Blanks of the template</source>
            <translation>Blancs du modèle</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItems</name>
        <message>
            <source>without a name</source>
            <translation>sans nom</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateLegend</name>
        <message>
            <source>Marks in the text: %1</source>
            <translation>Marques dans le texte : %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateText</name>
        <message>
            <source>Page header</source>
            <translation>En-tête de page</translation>
        </message>
        <message>
            <source>Page footer</source>
            <translation>Pied de page</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Notes de bas de page</translation>
        </message>
        <message>
            <source>Endnotes</source>
            <translation>Notes de fin</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateTextView</name>
        <message>
            <source>Text of the template</source>
            <translation>Texte du modèle</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateWords</name>
        <message>
            <source>line to write on</source>
            <translation>ligne à remplir</translation>
        </message>
        <message>
            <source>dotted line</source>
            <translation>ligne de points</translation>
        </message>
        <message>
            <source>words standing in</source>
            <translation>mots d’attente</translation>
        </message>
        <message>
            <source>empty cell</source>
            <translation>cellule vide</translation>
        </message>
        <message>
            <source>nothing after a label</source>
            <translation>rien après un libellé</translation>
        </message>
        <message>
            <source>highlighted text</source>
            <translation>texte surligné</translation>
        </message>
        <message>
            <source>date control</source>
            <translation>contrôle de date</translation>
        </message>
        <message>
            <source>list to choose from</source>
            <translation>liste de choix</translation>
        </message>
        <message>
            <source>content control</source>
            <translation>contrôle de contenu</translation>
        </message>
        <message>
            <source>form field</source>
            <translation>champ de formulaire</translation>
        </message>
        <message>
            <source>merge field</source>
            <translation>champ de fusion</translation>
        </message>
        <message>
            <source>document field</source>
            <translation>champ du document</translation>
        </message>
        <message>
            <source>box to tick</source>
            <translation>case à cocher</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>table with a row for each record</source>
            <translation>tableau avec une ligne par fiche</translation>
        </message>
        <message>
            <source>passage for each record</source>
            <translation>passage répété par fiche</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>prestataire</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>décidé</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sans valeur</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Templates</name>
        <message>
            <source>for %1 of %2 records, %3</source>
            <translation>pour %1 fiches sur %2, %3</translation>
        </message>
        <message>
            <source>to be left blank, as the map says</source>
            <translation>à laisser en blanc, selon la table</translation>
        </message>
        <message>
            <source>it belongs to a loop or table for which the register has no list</source>
            <translation>il appartient à une boucle ou à un tableau pour lequel le registre n’a pas de liste</translation>
        </message>
        <message>
            <source>no field of the register is known for it</source>
            <translation>aucun champ du registre ne lui est connu</translation>
        </message>
        <message>
            <source>“%1” is only a guess: decide it in the map</source>
            <translation>« %1 » n’est qu’une supposition : en décider dans la table</translation>
        </message>
        <message>
            <source>there is no field “%1” in the register</source>
            <translation>le registre n’a pas de champ « %1 »</translation>
        </message>
        <message>
            <source>the register says nothing in “%1”</source>
            <translation>le registre ne dit rien dans « %1 »</translation>
        </message>
        <message>
            <source>the register has “%1” only in another language</source>
            <translation>le registre n’a « %1 » que dans une autre langue</translation>
        </message>
        <message>
            <source>“%1” is not in its list</source>
            <translation>« %1 » n’est pas dans sa liste</translation>
        </message>
        <message>
            <source>under “%1”</source>
            <translation>sous « %1 »</translation>
        </message>
        <message>
            <source>table %1, row %2, column %3</source>
            <translation>tableau %1, ligne %2, colonne %3</translation>
        </message>
        <message>
            <source>paragraph %1</source>
            <translation>paragraphe %1</translation>
        </message>
        <message>
            <source>in the page header</source>
            <translation>dans l’en-tête</translation>
        </message>
        <message>
            <source>in the page footer</source>
            <translation>dans le pied de page</translation>
        </message>
        <message>
            <source>in a note</source>
            <translation>dans une note</translation>
        </message>
        <message>
            <source>in a text box</source>
            <translation>dans une zone de texte</translation>
        </message>
        <message>
            <source>%1 blanks, %2 boxes to tick, %3 places to sign, %4 loops, tables and conditions</source>
            <translation>%1 blancs, %2 cases à cocher, %3 emplacements de signature, %4 boucles, tableaux et conditions</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sûre</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>incertaine</translation>
        </message>
        <message>
            <source>no proposal</source>
            <translation>aucune proposition</translation>
        </message>
        <message>
            <source>there is no field “%1” in the register: take one that “template inspect” proposes, or give a “text”</source>
            <translation>le registre n’a pas de champ « %1 » : en prendre un que « template inspect » propose, ou donner un « text »</translation>
        </message>
        <message>
            <source>the template has no blank “%1”</source>
            <translation>le modèle n’a pas de blanc « %1 »</translation>
        </message>
        <message>
            <source>the blank “%1” is decided twice</source>
            <translation>le blanc « %1 » est décidé deux fois</translation>
        </message>
        <message>
            <source>the blank “%1” needs one of “field”, “text” and “leave”</source>
            <translation>il faut au blanc « %1 » l’un de « field », « text » et « leave »</translation>
        </message>
        <message>
            <source>the template has no box “%1”</source>
            <translation>le modèle n’a pas de case « %1 »</translation>
        </message>
        <message>
            <source>the box “%1” needs “checked”: true or false</source>
            <translation>il faut à la case « %1 » un « checked » : true ou false</translation>
        </message>
        <message>
            <source>the template has no loop, table or condition “%1”</source>
            <translation>le modèle n’a pas de boucle, de tableau ni de condition « %1 »</translation>
        </message>
        <message>
            <source>there is no list “%1” to repeat</source>
            <translation>il n’y a pas de liste « %1 » à répéter</translation>
        </message>
        <message>
            <source>this is no map that this program reads: “version” must be %1</source>
            <translation>ce n’est pas une table de correspondance que ce programme lit : « version » doit être %1</translation>
        </message>
        <message>
            <source>“%1” must be a list</source>
            <translation>« %1 » doit être une liste</translation>
        </message>
        <message>
            <source>the map is no JSON object</source>
            <translation>la table de correspondance n’est pas un objet JSON</translation>
        </message>
        <message>
            <source>byte %1</source>
            <translation>octet %1</translation>
        </message>
        <message>
            <source>it would be repeated too often</source>
            <translation>elle serait répétée trop de fois</translation>
        </message>
        <message>
            <source>the register has no such list</source>
            <translation>le registre n’a pas cette liste</translation>
        </message>
        <message>
            <source>whether it holds, the register does not say</source>
            <translation>le registre ne dit pas si elle est remplie</translation>
        </message>
        <message>
            <source>the register says “%1”, and the template counts in another unit</source>
            <translation>le registre indique « %1 », et le modèle compte dans une autre unité</translation>
        </message>
        <message>
            <source>“%1” needs one of “list”, “keep”, “leave” and “propose”</source>
            <translation>« %1 » demande l’un de « list », « keep », « leave » et « propose »</translation>
        </message>
        <message>
            <source>The file has more than %L1 places to fill in or more than %L2 characters, which no agreement has: check that it is the right file.</source>
            <translation>Le fichier compte plus de %L1 emplacements à remplir ou plus de %L2 caractères, ce qu’aucun contrat ne comporte : vérifiez que c’est le bon fichier.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplatesPage</name>
        <message>
            <source>Drop the template to import it</source>
            <translation>Déposer le modèle pour l’importer</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Import a template…</source>
            <translation>Importer un modèle…</translation>
        </message>
        <message>
            <source>Read a Word or OpenDocument file that a customer sent, and keep it here</source>
            <translation>Lire un fichier Word ou OpenDocument envoyé par un client, et le conserver ici</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Accepter ce qui est sûr</translation>
        </message>
        <message>
            <source>Decide for every proposal that is sure and has a value, in one step that can be undone</source>
            <translation>Retenir toute proposition sûre qui a une valeur, en une étape qui peut être annulée</translation>
        </message>
        <message>
            <source>Fill in…</source>
            <translation>Remplir…</translation>
        </message>
        <message>
            <source>Write the document with its blanks filled in</source>
            <translation>Écrire le document, ses blancs remplis</translation>
        </message>
        <message>
            <source>Customers send their own agreement to be filled in, as a Word or OpenDocument file. Import it: every blank is found, the register proposes what goes there, you decide, and the customer gets the document back as it was, filled in.</source>
            <translation>Des clients envoient leur propre accord à remplir, en fichier Word ou OpenDocument. L’importer suffit : chaque blanc est trouvé, le registre propose ce qui y va, vous décidez, et le client récupère son document tel qu’il était, rempli.</translation>
        </message>
        <message>
            <source>For instance: “Data Protection Agreement.docx” from a town council, with forty blanks. You can also drop the file onto this page.</source>
            <translation>Par exemple : « Accord de sous-traitance.docx » d’une mairie, avec quarante blancs. Le fichier peut aussi être déposé sur cette page.</translation>
        </message>
        <message>
            <source>Te&amp;mplate</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>As the &amp;template</source>
            <translation>Comme reç&amp;u</translation>
        </message>
        <message>
            <source>Shows the text as the customer sent it</source>
            <translation>Affiche le texte tel que le client l’a envoyé</translation>
        </message>
        <message>
            <source>Fille&amp;d in</source>
            <translation>Une f&amp;ois rempli</translation>
        </message>
        <message>
            <source>Shows the text as it will be</source>
            <translation>Affiche le texte tel qu’il sera</translation>
        </message>
        <message>
            <source>Blanks shown</source>
            <translation>Blancs affichés</translation>
        </message>
        <message>
            <source>All blanks</source>
            <translation>Tous les blancs</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Non décidés</translation>
        </message>
        <message>
            <source>Without a value</source>
            <translation>Sans valeur</translation>
        </message>
        <message>
            <source>New or moved</source>
            <translation>Nouveaux ou déplacés</translation>
        </message>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>Le fichier n’a pas pu être lu : %1.</translation>
        </message>
        <message>
            <source>The file is larger than any template: choose the document itself.</source>
            <translation>Le fichier est plus gros que tout modèle : choisir le document lui-même.</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>Texte OpenDocument</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>Modèle Word</translation>
        </message>
        <message>
            <source>Word document with macros</source>
            <translation>Document Word avec macros</translation>
        </message>
        <message>
            <source>OpenDocument template</source>
            <translation>Modèle OpenDocument</translation>
        </message>
        <message>
            <source>Reading “%1” and looking for its blanks…</source>
            <translation>Lecture de « %1 » et recherche de ses blancs…</translation>
        </message>
        <message>
            <source>import of the template %1</source>
            <translation>importation du modèle %1</translation>
        </message>
        <message>
            <source>decision for “%1”</source>
            <translation>décision pour « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) accepted</source>
            <translation>
                <numerusform>%n proposition acceptée</numerusform>
                <numerusform>%n propositions acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) accepted. “Undo” takes them back.</source>
            <translation>
                <numerusform>%n proposition acceptée. « Annuler » revient en arrière.</numerusform>
                <numerusform>%n propositions acceptées. « Annuler » revient en arrière.</numerusform>
            </translation>
        </message>
        <message>
            <source>No undecided proposal is sure and has a value.</source>
            <translation>Aucune proposition en attente n’est sûre et pourvue d’une valeur.</translation>
        </message>
        <message>
            <source>%1 document</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>%1 - filled in</source>
            <translation>%1 - rempli</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Filling in “%1”…</source>
            <translation>Remplissage de « %1 »…</translation>
        </message>
        <message>
            <source>Filled in: %1.</source>
            <translation>Rempli : %1.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) stayed blank: %1.</source>
            <translation>
                <numerusform>%n endroit est resté en blanc : %1.</numerusform>
                <numerusform>%n endroits sont restés en blanc : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has no file for this template: it was entered by hand. Import the file.</source>
            <translation>Le registre n’a pas de fichier pour ce modèle : il a été saisi à la main. Importer le fichier.</translation>
        </message>
        <message>
            <source>The template is being read…</source>
            <translation>Le modèle est en cours de lecture…</translation>
        </message>
        <message>
            <source>Nothing to fill in was found in this document.</source>
            <translation>Rien à remplir n’a été trouvé dans ce document.</translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n sans valeur</numerusform>
                <numerusform>%n sans valeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken over from the version before: %n decision(s).</source>
            <translation>
                <numerusform>Repris de la version précédente : %n décision.</numerusform>
                <numerusform>Repris de la version précédente : %n décisions.</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1.</source>
            <translation>Déplacés : %1.</translation>
        </message>
        <message>
            <source>New: %1.</source>
            <translation>Nouveaux : %1.</translation>
        </message>
        <message>
            <source>No longer there: %1.</source>
            <translation>Disparus : %1.</translation>
        </message>
        <message>
            <source>Search in the text</source>
            <translation>Rechercher dans le texte</translation>
        </message>
        <message>
            <source>The register has this very file already, as “%1”. Import it once more, for instance for another customer?</source>
            <translation>Le registre a déjà ce fichier même, sous « %1 ». L’importer encore une fois, par exemple pour un autre client ?</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Importer à nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 decided</source>
            <translation>
                <numerusform>%n décidé sur %1</numerusform>
                <numerusform>%n décidés sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>This template carries a digital signature. It holds for the customer’s file alone: the filled document will not be signed.</source>
            <translation>Ce modèle porte une signature numérique. Elle ne vaut que pour le fichier du client : le document rempli ne sera pas signé.</translation>
        </message>
        <message>
            <source>The digital signature of the template does not hold for it.</source>
            <translation>La signature numérique du modèle ne vaut pas pour lui.</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) stayed with their marks: %1.</source>
            <translation>
                <numerusform>%n passage est resté avec ses balises : %1.</numerusform>
                <numerusform>%n passages sont restés avec leurs balises : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 « %2 »</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TextsEditor</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Monter (Alt+Haut)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Descendre (Alt+Bas)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>add – one on each line</source>
            <translation>ajouter – un par ligne</translation>
        </message>
        <message>
            <source>%1, add</source>
            <translation>%1, ajouter</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TypeForm</name>
        <message>
            <source>Groups of fields</source>
            <translation>Groupes de champs</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not stated here that the law may ask for</source>
            <translation>
                <numerusform>%n élément non indiqué ici que la loi peut demander</numerusform>
                <numerusform>%n éléments non indiqués ici que la loi peut demander</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ValueFromText</name>
        <message>
            <source>“%1” is neither yes nor no</source>
            <translation>« %1 » ne veut dire ni oui ni non</translation>
        </message>
        <message>
            <source>“%1” is no country; its name or its code of two letters was expected</source>
            <translation>« %1 » n’est pas un pays ; le nom ou le code à deux lettres était attendu</translation>
        </message>
        <message>
            <source>“%1” is no language; its name or its code of two letters was expected</source>
            <translation>« %1 » n’est pas une langue ; le nom ou le code à deux lettres était attendu</translation>
        </message>
        <message>
            <source>there is no record “%1” to refer to</source>
            <translation>aucune fiche « %1 » n’existe à laquelle renvoyer</translation>
        </message>
        <message>
            <source>“%1” is not in the list of this field</source>
            <translation>« %1 » ne figure pas dans la liste de ce champ</translation>
        </message>
        <message>
            <source>“%1” has several parts, which a text cannot hold</source>
            <translation>« %1 » comporte plusieurs éléments, qu’un texte ne peut contenir</translation>
        </message>
        <message>
            <source>“%1” is no whole number</source>
            <translation>« %1 » n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>“%1” is no date such as 31/01/2024 or 31 January 2024</source>
            <translation>« %1 » n’est pas une date comme 31/01/2024 ou 31 janvier 2024</translation>
        </message>
        <message>
            <source>“%1” is no date and time with its offset, such as 2024-01-31 15:30 UTC+1</source>
            <translation>« %1 » n’est pas une date suivie d’une heure et de son décalage, comme 2024-01-31 15:30 UTC+1</translation>
        </message>
        <message>
            <source>“%1” is no period such as 30 days or at most 2 years</source>
            <translation>« %1 » n’est pas une durée comme 30 jours ou au maximum 2 ans</translation>
        </message>
        <message>
            <source>“%1” is no time of day such as 02:00</source>
            <translation>« %1 » n’est pas une heure comme 02:00</translation>
        </message>
        <message>
            <source>“%1” is no offset from UTC such as +01:00</source>
            <translation>« %1 » n’est pas un décalage par rapport à UTC comme +01:00</translation>
        </message>
        <message>
            <source>“%1” is the name of several records or entries; give the id instead</source>
            <translation>« %1 » désigne plusieurs fiches ou entrées ; indiquez plutôt l’identifiant</translation>
        </message>
        <message>
            <source>“%1” is no colour such as #1f3a5f</source>
            <translation>« %1 » n’est pas une couleur telle que #1f3a5f</translation>
        </message>
        <message>
            <source>“%1” is no picture; choose its file in the form instead</source>
            <translation>« %1 » n’est pas une image ; choisissez plutôt son fichier dans le formulaire</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WelcomePage</name>
        <message>
            <source>The register of your processing activities, and the policies and agreements made from it.</source>
            <translation>Le registre de vos activités de traitement, et les politiques et accords qui en sont tirés.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;Nouveau registre…</translation>
        </message>
        <message>
            <source>Answer a few questions and begin with ready activities to correct.</source>
            <translation>Répondre à quelques questions et partir d’activités toutes prêtes, à corriger.</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Choose a register file, or drop it onto this window.</source>
            <translation>Choisir un fichier de registre, ou le déposer sur cette fenêtre.</translation>
        </message>
        <message>
            <source>&amp;Try the sample register</source>
            <translation>Essa&amp;yer le registre d’exemple</translation>
        </message>
        <message>
            <source>Look around in the register of a fictional hosting company.</source>
            <translation>Parcourir le registre d’un hébergeur fictif.</translation>
        </message>
        <message>
            <source>Re&amp;store a backup…</source>
            <translation>&amp;Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Put a checked copy of a register back.</source>
            <translation>Remettre en place une copie vérifiée d’un registre.</translation>
        </message>
        <message>
            <source>Recent registers</source>
            <translation>Registres récents</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: a register is a file of yours, and the program connects to no network.</source>
            <translation>Rien ne quitte cet ordinateur : un registre est un fichier qui vous appartient, et le programme ne se connecte à aucun réseau.</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WindowActions</name>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;Nouveau registre…</translation>
        </message>
        <message>
            <source>Make a register for an organisation</source>
            <translation>Créer un registre pour un organisme</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Open a register file</source>
            <translation>Ouvrir un fichier de registre</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>Faire une &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>Write a checked copy of the register</source>
            <translation>Écrire une copie vérifiée du registre</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Put a checked copy back in place</source>
            <translation>Remettre en place une copie vérifiée</translation>
        </message>
        <message>
            <source>&amp;Make document…</source>
            <translation>&amp;Produire un document…</translation>
        </message>
        <message>
            <source>Write a policy, an agreement or a list as a file</source>
            <translation>Écrire une politique, un accord ou une liste dans un fichier</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>Aperçu a&amp;vant impression…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Close this register</source>
            <translation>Fermer ce registre</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>Paste rows as new records</source>
            <translation>Coller des lignes comme nouvelles fiches</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>Rec&amp;hercher</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Rechercher dans la liste</translation>
        </message>
        <message>
            <source>&amp;New record…</source>
            <translation>&amp;Nouvelle fiche…</translation>
        </message>
        <message>
            <source>Add a record to this list</source>
            <translation>Ajouter une fiche à cette liste</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Dupliquer</translation>
        </message>
        <message>
            <source>Make a copy of the chosen records</source>
            <translation>Faire une copie des fiches choisies</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Delete the chosen records</source>
            <translation>Supprimer les fiches choisies</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>&amp;Aller à…</translation>
        </message>
        <message>
            <source>Find any record, page or action by typing</source>
            <translation>Trouver une fiche, une page ou une commande en la saisissant</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>Live &amp;preview</source>
            <translation>Aperçu en &amp;direct</translation>
        </message>
        <message>
            <source>Show the document beside what is typed</source>
            <translation>Montrer le document à côté de ce qui est saisi</translation>
        </message>
        <message>
            <source>&amp;Show in document</source>
            <translation>&amp;Montrer dans le document</translation>
        </message>
        <message>
            <source>Show where the record is printed</source>
            <translation>Montrer où la fiche est imprimée</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manuel</translation>
        </message>
        <message>
            <source>&amp;About Cartulary</source>
            <translation>À &amp;propos de Cartulary</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Wording</name>
        <message>
            <source>the wording %1 is missing from the program</source>
            <translation>le texte %1 manque dans le programme</translation>
        </message>
        <message>
            <source>there is no document called “%1”</source>
            <translation>il n’y a pas de document « %1 »</translation>
        </message>
        <message>
            <source>the register words the section “%1” otherwise, but the document %2 has no such section</source>
            <translation>le registre modifie le texte de la section « %1 », mais le document %2 n’a pas cette section</translation>
        </message>
        <message>
            <source>there is no shared piece of wording called “%1”</source>
            <translation>il n’y a pas de texte partagé appelé « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WordingEditor</name>
        <message>
            <source>draft, not used yet</source>
            <translation>brouillon, pas encore employé</translation>
        </message>
        <message>
            <source>original</source>
            <translation>d’origine</translation>
        </message>
        <message>
            <source>own wording</source>
            <translation>texte propre</translation>
        </message>
        <message>
            <source>own wording, original changed since</source>
            <translation>texte propre, original modifié depuis</translation>
        </message>
        <message>
            <source>The document cannot be made: %1. Correct it, or go back to the original.</source>
            <translation>Le document ne peut pas être produit : %1. Corriger le texte, ou revenir à l’original.</translation>
        </message>
        <message>
            <source>Nothing is called “%1”: it prints nothing. Take a name from the fields.</source>
            <translation>Rien ne s’appelle « %1 » : rien ne sera imprimé. Prendre un nom parmi les champs.</translation>
        </message>
        <message>
            <source>”, “</source>
            <translation> », « </translation>
        </message>
        <message>
            <source>The document can be made with this wording.</source>
            <translation>Le document peut être produit avec ce texte.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The document “%1” cannot be made with this wording: %2.</source>
            <translation>Le document « %1 » ne peut pas être produit avec ce texte : %2.</translation>
        </message>
        <message>
            <source>Use it all the same</source>
            <translation>L’employer quand même</translation>
        </message>
        <message>
            <source>wording of “%1”</source>
            <translation>texte de « %1 »</translation>
        </message>
        <message>
            <source>original wording of “%1”</source>
            <translation>texte d’origine de « %1 »</translation>
        </message>
        <message>
            <source>Your wording of “%1” compared with the original</source>
            <translation>Votre texte de « %1 » comparé à l’original</translation>
        </message>
        <message>
            <source>The original wording of “%1”, then and now</source>
            <translation>Le texte d’origine de « %1 », alors et aujourd’hui</translation>
        </message>
        <message>
            <source>The wording that you replaced is not kept in this register. The button “Compare with the original” shows the present one.</source>
            <translation>Le texte que vous avez remplacé n’est pas conservé dans ce registre. Le bouton « Comparer à l’original » montre l’original actuel.</translation>
        </message>
        <message>
            <source>changed original of “%1” looked at</source>
            <translation>original modifié de « %1 » examiné</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Wording of the section</source>
            <translation>Texte de la section</translation>
        </message>
        <message>
            <source>Result of the check</source>
            <translation>Résultat du contrôle</translation>
        </message>
        <message>
            <source>The program’s own wording of this section has changed since you replaced it. See whether yours should follow.</source>
            <translation>Le texte du programme pour cette section a changé depuis que vous l’avez remplacé. Voir si le vôtre doit suivre.</translation>
        </message>
        <message>
            <source>What chan&amp;ged…</source>
            <translation>Ce qui a chan&amp;gé…</translation>
        </message>
        <message>
            <source>Compares the original that you replaced with the present one</source>
            <translation>Compare l’original que vous avez remplacé à l’original actuel</translation>
        </message>
        <message>
            <source>I have loo&amp;ked at it</source>
            <translation>Je l’ai e&amp;xaminé</translation>
        </message>
        <message>
            <source>Keeps your wording, and takes this notice away</source>
            <translation>Garde votre texte et retire cet avis</translation>
        </message>
        <message>
            <source>&amp;Use this wording</source>
            <translation>Emplo&amp;yer ce texte</translation>
        </message>
        <message>
            <source>Keeps the wording in the register: from now on the document is made with it (Ctrl+Enter)</source>
            <translation>Conserve le texte dans le registre : le document sera désormais produit avec lui (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>&amp;Back to the original</source>
            <translation>&amp;Revenir à l’original</translation>
        </message>
        <message>
            <source>Takes the program’s own wording again</source>
            <translation>Reprend le texte du programme</translation>
        </message>
        <message>
            <source>&amp;Compare with the original…</source>
            <translation>&amp;Comparer à l’original…</translation>
        </message>
        <message>
            <source>Shows where your wording differs</source>
            <translation>Montre en quoi votre texte diffère</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WordingFields</name>
        <message>
            <source>Fields to put i&amp;n</source>
            <translation>Cha&amp;mps à insérer</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Trouver un champ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Name in the wording</source>
            <translation>Nom dans le texte</translation>
        </message>
        <message>
            <source>Enter or a double click puts the field in at the cursor</source>
            <translation>Entrée ou un double clic insère le champ au curseur</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Workspace</name>
        <message>
            <source>Issued versions</source>
            <translation>Versions émises</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Writers</name>
        <message>
            <source>The file is not open for writing.</source>
            <translation>le fichier n’est pas ouvert en écriture</translation>
        </message>
        <message>
            <source>The document could not be written: %1.</source>
            <translation>le document n’a pas pu être écrit : %1</translation>
        </message>
        <message>
            <source>The font family "%1" is not installed; "%2" stands in for it.</source>
            <translation>La police « %1 » n’est pas installée ; « %2 » la remplace.</translation>
        </message>
        <message>
            <source>The PDF could not be finished: %1.</source>
            <translation>le PDF n’a pas pu être achevé : %1</translation>
        </message>
        <message>
            <source>Documents cannot be written as "%1"; the ending tells the format: %2.</source>
            <translation>un document ne peut pas être écrit en « %1 » ; l’extension dit le format : %2</translation>
        </message>
        <message>
            <source>This is not a plain file.</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>The file could not be opened for writing: %1.</source>
            <translation>le fichier n’a pas pu être ouvert en écriture : %1</translation>
        </message>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>le fichier n’a pas pu être écrit : %1</translation>
        </message>
        <message>
            <source>The logo is left out: it is no SVG or PNG picture that can be read.</source>
            <translation>Le logo est omis : ce n’est pas une image SVG ou PNG lisible.</translation>
        </message>
        <message>
            <source>The PDF could not be drawn: %1.</source>
            <translation>Le PDF n’a pas pu être dessiné : %1.</translation>
        </message>
    </context>
</TS>
