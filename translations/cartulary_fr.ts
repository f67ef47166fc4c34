<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
            <source>%1 %2, field %3</source>
            <translation>%1 %2, champ %3</translation>
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
            <source>The file's ending tells the format: .pdf .html .md. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</source>
            <translation>L’extension du fichier dit le format : .pdf .html .md. Ce que la loi exige et que le registre n’a pas est signalé dans le document et énuméré sur la sortie d’erreur ; le code de sortie est alors 1.</translation>
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
            <source>The PDF could not be started.</source>
            <translation>le PDF n’a pas pu être commencé</translation>
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
    </context>
</TS>
