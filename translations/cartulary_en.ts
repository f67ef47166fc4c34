<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Cartulary::ActivitiesStep</name>
        <message>
            <source>Ready activities</source>
            <translation>Ready activities</translation>
        </message>
        <message>
            <source>Tick what you do: each activity comes with its purposes, legal bases, data and retention periods, in French and English. You correct them afterwards.</source>
            <translation>Tick what you do: each activity comes with its purposes, legal bases, data and retention periods, in French and English. You correct them afterwards.</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>Tick &amp;all</translation>
        </message>
        <message>
            <source>&amp;Untick all</source>
            <translation>&amp;Untick all</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies) chosen</source>
            <translation>
                <numerusform>%n activity chosen</numerusform>
                <numerusform>%n activities chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::AddressEditor</name>
        <message>
            <source>For the attention of</source>
            <translation>For the attention of</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>PO box</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>There is no country called “%1”. Choose one from the list.</source>
            <translation>There is no country called “%1”. Choose one from the list.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::AnswerEditor</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::BilingualBox</name>
        <message>
            <source>Copy from %1</source>
            <translation>Copy from %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: copy from %2</source>
            <translation>%1: copy from %2</translation>
        </message>
        <message>
            <source>missing in %1</source>
            <translation>missing in %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Chip</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Remove “%1”</translation>
        </message>
        <message>
            <source>Enter opens it</source>
            <translation>Enter opens it</translation>
        </message>
        <message>
            <source>Delete removes it, Alt+Left and Alt+Right move it</source>
            <translation>Delete removes it, Alt+Left and Alt+Right move it</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>Move &amp;earlier</source>
            <translation>Move &amp;earlier</translation>
        </message>
        <message>
            <source>Move &amp;later</source>
            <translation>Move &amp;later</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ChipsEditor</name>
        <message>
            <source>add – type a name</source>
            <translation>add – type a name</translation>
        </message>
        <message>
            <source>add – type to search</source>
            <translation>add – type to search</translation>
        </message>
        <message>
            <source>%1, add</source>
            <translation>%1, add</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries.</source>
            <translation>“%1” is not in the list. Choose one of its entries.</translation>
        </message>
        <message>
            <source>“%1” is not there. Choose another, or make it with the last line of the list.</source>
            <translation>“%1” is not there. Choose another, or make it with the last line of the list.</translation>
        </message>
        <message>
            <source>“%1” has been made.</source>
            <translation>“%1” has been made.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ChoiceEditor</name>
        <message>
            <source>not stated – type to search</source>
            <translation>not stated – type to search</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries.</source>
            <translation>“%1” is not in the list. Choose one of its entries.</translation>
        </message>
        <message>
            <source>“%1” is not in the list. Choose one of its entries, or add it as your own.</source>
            <translation>“%1” is not in the list. Choose one of its entries, or add it as your own.</translation>
        </message>
        <message>
            <source>“%1” has been added to this register’s own entries.</source>
            <translation>“%1” has been added to this register’s own entries.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Choices</name>
        <message>
            <source>“%1” needs this before it can be stored.</source>
            <translation>“%1” needs this before it can be stored.</translation>
        </message>
        <message>
            <source>New: %1 “%2”…</source>
            <translation>New: %1 “%2”…</translation>
        </message>
        <message>
            <source>Own entry “%1”…</source>
            <translation>Own entry “%1”…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Cli</name>
        <message>
            <source>Make a checked copy of a register, also while it is in use.</source>
            <translation>Make a checked copy of a register, also while it is in use.</translation>
        </message>
        <message>
            <source>A file that is there already is left alone.</source>
            <translation>A file that is there already is left alone.</translation>
        </message>
        <message>
            <source>the file could not be written: %1</source>
            <translation>the file could not be written: %1</translation>
        </message>
        <message>
            <source>Write the whole register to a file.</source>
            <translation>Write the whole register to a file.</translation>
        </message>
        <message>
            <source>the file's format, if its ending does not tell: json</source>
            <translation>the file's format, if its ending does not tell: json</translation>
        </message>
        <message>
            <source>“%1” is no format of a register; known are: %2</source>
            <translation>“%1” is no format of a register; known are: %2</translation>
        </message>
        <message>
            <source>several records are called “%1”; give the id of one: %2</source>
            <translation>several records are called “%1”; give the id of one: %2</translation>
        </message>
        <message>
            <source>the register has no customer and no supplier</source>
            <translation>the register has no customer and no supplier</translation>
        </message>
        <message>
            <source>the register has no customer or supplier “%1”; it has: %2</source>
            <translation>the register has no customer or supplier “%1”; it has: %2</translation>
        </message>
        <message>
            <source>“%1” is no document; known are: %2</source>
            <translation>“%1” is no document; known are: %2</translation>
        </message>
        <message>
            <source>--to FILE is needed</source>
            <translation>--to FILE is needed</translation>
        </message>
        <message>
            <source>--lang fr or --lang en is needed</source>
            <translation>--lang fr or --lang en is needed</translation>
        </message>
        <message>
            <source>“%1” is no date such as 2026-01-31</source>
            <translation>“%1” is no date such as 2026-01-31</translation>
        </message>
        <message>
            <source>text missing in this language: %1</source>
            <translation>text missing in this language: %1</translation>
        </message>
        <message>
            <source>to be completed: %1, %2</source>
            <translation>to be completed: %1, %2</translation>
        </message>
        <message>
            <source>Make a document from the register.</source>
            <translation>Make a document from the register.</translation>
        </message>
        <message>
            <source>the document's language (needed)</source>
            <translation>the document's language (needed)</translation>
        </message>
        <message>
            <source>where it is written (needed)</source>
            <translation>where it is written (needed)</translation>
        </message>
        <message>
            <source>for whom: a customer, or a supplier, by name or id; without it a data-processing agreement has blanks to fill in</source>
            <translation>for whom: a customer, or a supplier, by name or id; without it a data-processing agreement has blanks to fill in</translation>
        </message>
        <message>
            <source>the day the document is made for; today if left out</source>
            <translation>the day the document is made for; today if left out</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>done, with findings</source>
            <translation>done, with findings</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>wrong usage</translation>
        </message>
        <message>
            <source>input refused</source>
            <translation>input refused</translation>
        </message>
        <message>
            <source>could not read or write</source>
            <translation>could not read or write</translation>
        </message>
        <message>
            <source>there is no command “%1”; “cartulary-cli --help” lists them</source>
            <translation>there is no command “%1”; “cartulary-cli --help” lists them</translation>
        </message>
        <message>
            <source>Cartulary keeps a GDPR register on this computer and makes documents from it.</source>
            <translation>Cartulary keeps a GDPR register on this computer and makes documents from it.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Usage:</translation>
        </message>
        <message>
            <source>DOCUMENT: %1</source>
            <translation>DOCUMENT: %1</translation>
        </message>
        <message>
            <source>“cartulary-cli COMMAND --help” says more of a command. --version prints the version.</source>
            <translation>“cartulary-cli COMMAND --help” says more of a command. --version prints the version.</translation>
        </message>
        <message>
            <source>The program opens no network connection.</source>
            <translation>The program opens no network connection.</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Exit codes:</translation>
        </message>
        <message>
            <source>RECORD-TYPE: %1</source>
            <translation>RECORD-TYPE: %1</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>keep a GDPR register and make documents from it</source>
            <translation>keep a GDPR register and make documents from it</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>SYNOPSIS</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>COMMANDS</translation>
        </message>
        <message>
            <source>DOCUMENTS</source>
            <translation>DOCUMENTS</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>EXIT STATUS</translation>
        </message>
        <message>
            <source>Say how the program, or one command, is used.</source>
            <translation>Say how the program, or one command, is used.</translation>
        </message>
        <message>
            <source>print the manual page (roff)</source>
            <translation>print the manual page (roff)</translation>
        </message>
        <message>
            <source>print the names of the record types</source>
            <translation>print the names of the record types</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>the file could not be read: %1</translation>
        </message>
        <message>
            <source>Add the records of a file to a register.</source>
            <translation>Add the records of a file to a register.</translation>
        </message>
        <message>
            <source>Makes the register if it is not there. A record whose id is known replaces the one in the register. All or nothing: a file with a mistake changes nothing.</source>
            <translation>Makes the register if it is not there. A record whose id is known replaces the one in the register. All or nothing: a file with a mistake changes nothing.</translation>
        </message>
        <message>
            <source>check the file and say what would change; change nothing</source>
            <translation>check the file and say what would change; change nothing</translation>
        </message>
        <message>
            <source>“%1” is no type of records; known are: %2</source>
            <translation>“%1” is no type of records; known are: %2</translation>
        </message>
        <message>
            <source>List the records of a type: id and name, one a line.</source>
            <translation>List the records of a type: id and name, one a line.</translation>
        </message>
        <message>
            <source>only records that hold this text in some field, in any language</source>
            <translation>only records that hold this text in some field, in any language</translation>
        </message>
        <message>
            <source>print the whole records as JSON</source>
            <translation>print the whole records as JSON</translation>
        </message>
        <message>
            <source>unknown option --%1</source>
            <translation>unknown option --%1</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>“%1” is one word too many</source>
            <translation>“%1” is one word too many</translation>
        </message>
        <message>
            <source>a command is needed; “cartulary-cli --help” lists them</source>
            <translation>a command is needed; “cartulary-cli --help” lists them</translation>
        </message>
        <message>
            <source>Make an empty register.</source>
            <translation>Make an empty register.</translation>
        </message>
        <message>
            <source>the id “%1” stands for a record of the type %2 in the register</source>
            <translation>the id “%1” stands for a record of the type %2 in the register</translation>
        </message>
        <message>
            <source>Put a copy back in place, after checking it.</source>
            <translation>Put a copy back in place, after checking it.</translation>
        </message>
        <message>
            <source>replace the register if there is one</source>
            <translation>replace the register if there is one</translation>
        </message>
        <message>
            <source>there is no sample called “%1”; “cartulary-cli sample” lists them</source>
            <translation>there is no sample called “%1”; “cartulary-cli sample” lists them</translation>
        </message>
        <message>
            <source>a sample's name and the register to make are needed</source>
            <translation>a sample's name and the register to make are needed</translation>
        </message>
        <message>
            <source>there is a file already; choose another name</source>
            <translation>there is a file already; choose another name</translation>
        </message>
        <message>
            <source>List the sample registers, or make one.</source>
            <translation>List the sample registers, or make one.</translation>
        </message>
        <message>
            <source>sound: %1 records, %2 journal entries, digest %3</source>
            <translation>sound: %1 records, %2 journal entries, digest %3</translation>
        </message>
        <message>
            <source>Check that a register is sound and that its journal was not changed.</source>
            <translation>Check that a register is sound and that its journal was not changed.</translation>
        </message>
        <message>
            <source>Walks the chain of digests of the journal and compares what it leads to with what is stored.</source>
            <translation>Walks the chain of digests of the journal and compares what it leads to with what is stored.</translation>
        </message>
        <message>
            <source>an option lacks its value, or has one that it does not take</source>
            <translation>an option lacks its value, or has one that it does not take</translation>
        </message>
        <message numerus="yes">
            <source>not in the export, but kept by the register file and its backups: %n issued file(s)</source>
            <translation>
                <numerusform>not in the export, but kept by the register file and its backups: %n issued file</numerusform>
                <numerusform>not in the export, but kept by the register file and its backups: %n issued files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept file(s), each as its digest says</source>
            <translation>
                <numerusform>%n kept file, each as its digest says</numerusform>
                <numerusform>%n kept files, each as its digest says</numerusform>
            </translation>
        </message>
        <message>
            <source>--draft is for files that end in .pdf</source>
            <translation>--draft is for files that end in .pdf</translation>
        </message>
        <message>
            <source>The file's ending tells the format: .pdf .docx .odt .html .md, or .fragment.html for HTML to paste into a page. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</source>
            <translation>The file's ending tells the format: .pdf .docx .odt .html .md, or .fragment.html for HTML to paste into a page. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</translation>
        </message>
        <message>
            <source>a PDF with the word DRAFT across each page</source>
            <translation>a PDF with the word DRAFT across each page</translation>
        </message>
        <message>
            <source>the file is larger than %1 megabytes</source>
            <translation>the file is larger than %1 megabytes</translation>
        </message>
        <message>
            <source>it is no plain file</source>
            <translation>it is no plain file</translation>
        </message>
        <message>
            <source>--lang takes fr or en</source>
            <translation>--lang takes fr or en</translation>
        </message>
        <message>
            <source>left blank: %1, %2</source>
            <translation>left blank: %1, %2</translation>
        </message>
        <message>
            <source>the language of the values; the template's own if left out</source>
            <translation>the language of the values; the template's own if left out</translation>
        </message>
        <message>
            <source>for whom: a customer, or a supplier, by name or id</source>
            <translation>for whom: a customer, or a supplier, by name or id</translation>
        </message>
        <message>
            <source>List what is to be filled in in somebody's document, with a proposal for each.</source>
            <translation>List what is to be filled in in somebody's document, with a proposal for each.</translation>
        </message>
        <message>
            <source>FILE is a .docx, .dotx, .docm or .odt. With a register, what each proposal would print is said.</source>
            <translation>FILE is a .docx, .dotx, .docm or .odt. With a register, what each proposal would print is said.</translation>
        </message>
        <message>
            <source>everything that is known of each blank, as JSON</source>
            <translation>everything that is known of each blank, as JSON</translation>
        </message>
        <message>
            <source>write the proposals as a map, to be edited and given to “template fill”</source>
            <translation>write the proposals as a map, to be edited and given to “template fill”</translation>
        </message>
        <message>
            <source>the register whose values are shown</source>
            <translation>the register whose values are shown</translation>
        </message>
        <message>
            <source>Fill in somebody's document from the register, and change nothing else in it.</source>
            <translation>Fill in somebody's document from the register, and change nothing else in it.</translation>
        </message>
        <message>
            <source>where the filled document is written (needed)</source>
            <translation>where the filled document is written (needed)</translation>
        </message>
        <message>
            <source>what goes where, as “template inspect --map-out” writes it</source>
            <translation>what goes where, as “template inspect --map-out” writes it</translation>
        </message>
        <message>
            <source>the template's language cannot be told: taken as %1; --lang says otherwise</source>
            <translation>the template's language cannot be told: taken as %1; --lang says otherwise</translation>
        </message>
        <message>
            <source>--to: filled in, this template is a file that ends in .%1, or in .pdf</source>
            <translation>--to: filled in, this template is a file that ends in .%1, or in .pdf</translation>
        </message>
        <message>
            <source>The filled document has the template's own format; to a .pdf its pages are made by LibreOffice. What has no value, or no sure proposal, stays the blank it was and is listed on standard error; the exit code is then 1.</source>
            <translation>The filled document has the template's own format; to a .pdf its pages are made by LibreOffice. What has no value, or no sure proposal, stays the blank it was and is listed on standard error; the exit code is then 1.</translation>
        </message>
        <message>
            <source>%1, field %2</source>
            <translation>%1, field %2</translation>
        </message>
        <message>
            <source>the command “%1” needs a second word: %2</source>
            <translation>the command “%1” needs a second word: %2</translation>
        </message>
        <message>
            <source>%1: the template carries a digital signature, which does not hold for the filled document</source>
            <translation>%1: the template carries a digital signature, which does not hold for the filled document</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Find anything</translation>
        </message>
        <message>
            <source>Find a record, a page or a command…</source>
            <translation>Find a record, a page or a command…</translation>
        </message>
        <message>
            <source>Find a record, a page or a command</source>
            <translation>Find a record, a page or a command</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>in its text</source>
            <translation>in its text</translation>
        </message>
        <message>
            <source>Nothing found. Each word is looked for by itself, without case and accents.</source>
            <translation>Nothing found. Each word is looked for by itself, without case and accents.</translation>
        </message>
        <message>
            <source>The first %1 of %2. Type on to narrow them down.</source>
            <translation>The first %1 of %2. Type on to narrow them down.</translation>
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open · Esc to close</source>
            <translation>↑ ↓ to choose · Enter to open · Esc to close</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CompletenessBar</name>
        <message>
            <source>nothing is asked here</source>
            <translation>nothing is asked here</translation>
        </message>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 of %2 filled in</translation>
        </message>
        <message>
            <source>Go to the first that is missing</source>
            <translation>Go to the first that is missing</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::CompletenessTable</name>
        <message>
            <source>All records</source>
            <translation>All records</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Asked by law</source>
            <translation>Asked by law</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>In French</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In English</translation>
        </message>
        <message>
            <source>asked by law</source>
            <translation>asked by law</translation>
        </message>
        <message>
            <source>texts in French</source>
            <translation>texts in French</translation>
        </message>
        <message>
            <source>texts in English</source>
            <translation>texts in English</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Composer</name>
        <message>
            <source>the wording of section %1 cannot be used: %2</source>
            <translation>the wording of section %1 cannot be used: %2</translation>
        </message>
        <message>
            <source>the register has no customer “%1”</source>
            <translation>the register has no customer “%1”</translation>
        </message>
        <message>
            <source>the wording could not be read as Markdown</source>
            <translation>the wording could not be read as Markdown</translation>
        </message>
        <message>
            <source>line %1: this tag is never closed; write {% %2 %} where it ends</source>
            <translation>line %1: this tag is never closed; write {% %2 %} where it ends</translation>
        </message>
        <message>
            <source>line %1: there is no tag “%2”, or nothing opens what it closes</source>
            <translation>line %1: there is no tag “%2”, or nothing opens what it closes</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlow</name>
        <message>
            <source>The map could not be written: %1.</source>
            <translation>The map could not be written: %1.</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>Whose data</translation>
        </message>
        <message>
            <source>Who collects them</source>
            <translation>Who collects them</translation>
        </message>
        <message>
            <source>Who receives them, where</source>
            <translation>Who receives them, where</translation>
        </message>
        <message>
            <source>Through them</source>
            <translation>Through them</translation>
        </message>
        <message>
            <source>▾ Fold</source>
            <translation>▾ Fold</translation>
        </message>
        <message>
            <source>▸ Show each</source>
            <translation>▸ Show each</translation>
        </message>
        <message numerus="yes">
            <source>%n without a stated safeguard</source>
            <translation>
                <numerusform>%n without a stated safeguard</numerusform>
                <numerusform>%n without a stated safeguard</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer’s data subjects</source>
            <translation>Customer’s data subjects</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Sub-processor</source>
            <translation>Sub-processor</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of people</source>
            <translation>
                <numerusform>%n group of people</numerusform>
                <numerusform>%n groups of people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n recipient</numerusform>
                <numerusform>%n recipients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-processor(s)</source>
            <translation>
                <numerusform>%n sub-processor</numerusform>
                <numerusform>%n sub-processors</numerusform>
            </translation>
        </message>
        <message>
            <source>European Economic Area</source>
            <translation>European Economic Area</translation>
        </message>
        <message>
            <source>French law, which refers to the GDPR</source>
            <translation>French law, which refers to the GDPR</translation>
        </message>
        <message>
            <source>adequacy decision</source>
            <translation>adequacy decision</translation>
        </message>
        <message>
            <source>adequacy decision, with conditions</source>
            <translation>adequacy decision, with conditions</translation>
        </message>
        <message>
            <source>third country: a safeguard is needed</source>
            <translation>third country: a safeguard is needed</translation>
        </message>
        <message>
            <source>Country not stated</source>
            <translation>Country not stated</translation>
        </message>
        <message>
            <source>No safeguard stated</source>
            <translation>No safeguard stated</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Your organisation</translation>
        </message>
        <message>
            <source>data not stated</source>
            <translation>data not stated</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>To %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlowMap</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Safeguard</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>What flows</translation>
        </message>
        <message>
            <source>Data flows, as a table</source>
            <translation>Data flows, as a table</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Fit to the width</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>Save the map as…</source>
            <translation>Save the map as…</translation>
        </message>
        <message>
            <source>Point at a box, or go to it with the Tab key, to read what flows from and to it. Enter opens its record.</source>
            <translation>Point at a box, or go to it with the Tab key, to read what flows from and to it. Enter opens its record.</translation>
        </message>
        <message>
            <source>Save the data-flow map</source>
            <translation>Save the data-flow map</translation>
        </message>
        <message>
            <source>data-flow-map</source>
            <comment>file name</comment>
            <translation>data-flow-map</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Drawing (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Picture (*.png)</translation>
        </message>
        <message>
            <source>Data-flow map</source>
            <translation>Data-flow map</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DataFlowView</name>
        <message>
            <source>Data-flow map</source>
            <translation>Data-flow map</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DeletionRefused</name>
        <message>
            <source>Not deleted</source>
            <translation>Not deleted</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Used by</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>In the field</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Uses</translation>
        </message>
        <message>
            <source>Open each one, choose something else in that field, and delete again.</source>
            <translation>Open each one, choose something else in that field, and delete again.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Nothing else uses what you wanted to delete any more. It can be deleted now.</source>
            <translation>Nothing else uses what you wanted to delete any more. It can be deleted now.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) cannot be deleted, other records use them:</source>
            <translation>
                <numerusform>%n record cannot be deleted, other records use them:</numerusform>
                <numerusform>%n records cannot be deleted, other records use them:</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot be deleted, other records use it:</source>
            <translation>“%1” cannot be deleted, other records use it:</translation>
        </message>
        <message>
            <source>%1, %2, in the field %3</source>
            <translation>%1, %2, in the field %3</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Desktop</name>
        <message>
            <source>A GDPR register, and the policies and agreements made from it.</source>
            <translation>A GDPR register, and the policies and agreements made from it.</translation>
        </message>
        <message>
            <source>Registers to open.</source>
            <translation>Registers to open.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <translation>Tells people what is done with their data</translation>
        </message>
        <message>
            <source>The agreement with a customer, or with a supplier</source>
            <translation>The agreement with a customer, or with a supplier</translation>
        </message>
        <message>
            <source>What the supervisory authority may ask to see</source>
            <translation>What the supervisory authority may ask to see</translation>
        </message>
        <message>
            <source>Who works with the data, for customers to approve</source>
            <translation>Who works with the data, for customers to approve</translation>
        </message>
        <message>
            <source>How long each kind of data is kept, and why</source>
            <translation>How long each kind of data is kept, and why</translation>
        </message>
        <message>
            <source>How the data are protected, to annex to an agreement</source>
            <translation>How the data are protected, to annex to an agreement</translation>
        </message>
        <message>
            <source>never issued</source>
            <translation>never issued</translation>
        </message>
        <message>
            <source>issued %1</source>
            <translation>issued %1</translation>
        </message>
        <message>
            <source>version %1 issued %2</source>
            <translation>version %1 issued %2</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Documents</name>
        <message>
            <source>this is not a document’s text</source>
            <translation>this is not a document’s text</translation>
        </message>
        <message>
            <source>at byte %1</source>
            <translation>at byte %1</translation>
        </message>
        <message>
            <source>The document has none of these pages.</source>
            <translation>The document has none of these pages.</translation>
        </message>
        <message>
            <source>Printing could not be started.</source>
            <translation>Printing could not be started.</translation>
        </message>
        <message>
            <source>The printer takes no more pages.</source>
            <translation>The printer takes no more pages.</translation>
        </message>
        <message>
            <source>Printing could not be finished.</source>
            <translation>Printing could not be finished.</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder.</source>
            <translation>Nothing can be written into this folder.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DocumentsPage</name>
        <message>
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Printing page %1 of %2…</source>
            <translation>Printing page %1 of %2…</translation>
        </message>
        <message>
            <source>The document has been printed.</source>
            <translation>The document has been printed.</translation>
        </message>
        <message>
            <source>The document has been copied.</source>
            <translation>The document has been copied.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Make document…</source>
            <translation>Make document…</translation>
        </message>
        <message>
            <source>Write the document to files: PDF, HTML and others</source>
            <translation>Write the document to files: PDF, HTML and others</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Print the pages as they are shown</source>
            <translation>Print the pages as they are shown</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>See the pages on the printer’s paper</source>
            <translation>See the pages on the printer’s paper</translation>
        </message>
        <message>
            <source>Copy as rich text</source>
            <translation>Copy as rich text</translation>
        </message>
        <message>
            <source>Copy the whole document, to paste it into a letter or a mail</source>
            <translation>Copy the whole document, to paste it into a letter or a mail</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::DropSign</name>
        <message>
            <source>Drop the register to open it</source>
            <translation>Drop the register to open it</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ExactPaste</name>
        <message>
            <source>“%1” lost entries that this register does not have, in: %2.</source>
            <translation>“%1” lost entries that this register does not have, in: %2.</translation>
        </message>
        <message>
            <source>What is on the clipboard cannot be read as records</source>
            <translation>What is on the clipboard cannot be read as records</translation>
        </message>
        <message>
            <source>What was copied belongs in “%1”, not in “%2”</source>
            <translation>What was copied belongs in “%1”, not in “%2”</translation>
        </message>
        <message>
            <source>There are no records on the clipboard</source>
            <translation>There are no records on the clipboard</translation>
        </message>
        <message>
            <source>“%1” refers to what this register does not have, and cannot go without it</source>
            <translation>“%1” refers to what this register does not have, and cannot go without it</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FieldRow</name>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1, required</translation>
        </message>
        <message>
            <source>Not stated yet; where it applies, the law asks for it: %1.</source>
            <translation>Not stated yet; where it applies, the law asks for it: %1.</translation>
        </message>
        <message>
            <source>This is required.</source>
            <translation>This is required.</translation>
        </message>
        <message>
            <source>This is required: what was there stays.</source>
            <translation>This is required: what was there stays.</translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Not stored: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FilterBar</name>
        <message>
            <source>Search in every field, both languages</source>
            <translation>Search in every field, both languages</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Search in this list</translation>
        </message>
        <message>
            <source>Filter by column</source>
            <translation>Filter by column</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
        <message>
            <source>(not stated)</source>
            <translation>(not stated)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take this filter off: %1</source>
            <translation>Take this filter off: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FindingLine</name>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FirstSteps</name>
        <message>
            <source>&amp;Describe the organisation</source>
            <translation>&amp;Describe the organisation</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
        </message>
        <message>
            <source>Now add a first activity: something for which you process data on people, such as sending invoices. Its purposes, data, recipients and retention periods make the records and the privacy policy.</source>
            <translation>Now add a first activity: something for which you process data on people, such as sending invoices. Its purposes, data, recipients and retention periods make the records and the privacy policy.</translation>
        </message>
        <message>
            <source>This register is empty. Say first whose it is: name and address stand at the head of every document. Then add a first activity: something for which you process data on people, such as sending invoices.</source>
            <translation>This register is empty. Say first whose it is: name and address stand at the head of every document. Then add a first activity: something for which you process data on people, such as sending invoices.</translation>
        </message>
        <message>
            <source>Add the first ac&amp;tivity</source>
            <translation>Add the first ac&amp;tivity</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::FormatNames</name>
        <message>
            <source>PDF – to read, send and print</source>
            <translation>PDF – to read, send and print</translation>
        </message>
        <message>
            <source>HTML – for a website</source>
            <translation>HTML – for a website</translation>
        </message>
        <message>
            <source>HTML fragment – to paste into a page of a website</source>
            <translation>HTML fragment – to paste into a page of a website</translation>
        </message>
        <message>
            <source>Markdown – plain text with marks</source>
            <translation>Markdown – plain text with marks</translation>
        </message>
        <message>
            <source>DOCX – to go on in Word</source>
            <translation>DOCX – to go on in Word</translation>
        </message>
        <message>
            <source>ODT – to go on in LibreOffice</source>
            <translation>ODT – to go on in LibreOffice</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ImageEditor</name>
        <message>
            <source>this picture is damaged; choose another one</source>
            <translation>this picture is damaged; choose another one</translation>
        </message>
        <message>
            <source>Choose image…</source>
            <translation>Choose image…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Choose a PNG or SVG file, or drop one here</source>
            <translation>Choose a PNG or SVG file, or drop one here</translation>
        </message>
        <message>
            <source>%1: choose image</source>
            <translation>%1: choose image</translation>
        </message>
        <message>
            <source>%1: remove</source>
            <translation>%1: remove</translation>
        </message>
        <message>
            <source>Choose an image</source>
            <translation>Choose an image</translation>
        </message>
        <message>
            <source>PNG and SVG images</source>
            <translation>PNG and SVG images</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ImageValue</name>
        <message>
            <source>the picture is larger than %1 kB; choose a smaller one</source>
            <translation>the picture is larger than %1 kB; choose a smaller one</translation>
        </message>
        <message>
            <source>the SVG picture holds a script, an animation or a reference to something outside it; save it as plain SVG, or use a PNG picture</source>
            <translation>the SVG picture holds a script, an animation or a reference to something outside it; save it as plain SVG, or use a PNG picture</translation>
        </message>
        <message>
            <source>this is no PNG or SVG picture; choose a file of one of these kinds</source>
            <translation>this is no PNG or SVG picture; choose a file of one of these kinds</translation>
        </message>
        <message>
            <source>a picture such as "data:image/png;base64,…" was expected, PNG or SVG</source>
            <translation>a picture such as "data:image/png;base64,…" was expected, PNG or SVG</translation>
        </message>
        <message>
            <source>the base64 text of the picture is damaged</source>
            <translation>the base64 text of the picture is damaged</translation>
        </message>
        <message>
            <source>the picture is not of the kind that its text says</source>
            <translation>the picture is not of the kind that its text says</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::IssueDialog</name>
        <message>
            <source>Issue a version</source>
            <translation>Issue a version</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>In a few words, without a full stop</source>
            <translation>In a few words, without a full stop</translation>
        </message>
        <message>
            <source>&amp;Version number</source>
            <translation>&amp;Version number</translation>
        </message>
        <message>
            <source>&amp;Date of the document</source>
            <translation>&amp;Date of the document</translation>
        </message>
        <message>
            <source>What changed, in &amp;French</source>
            <translation>What changed, in &amp;French</translation>
        </message>
        <message>
            <source>What changed, in &amp;English</source>
            <translation>What changed, in &amp;English</translation>
        </message>
        <message>
            <source>Making the files</source>
            <translation>Making the files</translation>
        </message>
        <message>
            <source>Keep as %1</source>
            <translation>Keep as %1</translation>
        </message>
        <message>
            <source>A version is always kept as PDF</source>
            <translation>A version is always kept as PDF</translation>
        </message>
        <message>
            <source>Formats to keep</source>
            <translation>Formats to keep</translation>
        </message>
        <message>
            <source>&amp;Issue</source>
            <translation>&amp;Issue</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Save a copy…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Missing, and marked in the document: %n thing(s) that the law asks for.</source>
            <translation>
                <numerusform>Missing, and marked in the document: %n thing that the law asks for.</numerusform>
                <numerusform>Missing, and marked in the document: %n things that the law asks for.</numerusform>
            </translation>
        </message>
        <message>
            <source>A version needs a number.</source>
            <translation>A version needs a number.</translation>
        </message>
        <message>
            <source>The last version is of %1; a new one cannot be dated before it.</source>
            <translation>The last version is of %1; a new one cannot be dated before it.</translation>
        </message>
        <message>
            <source>Version %1 is in the register already, dated %2; it keeps that date.</source>
            <translation>Version %1 is in the register already, dated %2; it keeps that date.</translation>
        </message>
        <message>
            <source>The document will name this version; the one before it counts as replaced.</source>
            <translation>The document will name this version; the one before it counts as replaced.</translation>
        </message>
        <message>
            <source>issue of version %1</source>
            <translation>issue of version %1</translation>
        </message>
        <message>
            <source>Version %1 is issued and kept in the register, with the digest that proves it unchanged.</source>
            <translation>Version %1 is issued and kept in the register, with the digest that proves it unchanged.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::IssuedVersions</name>
        <message>
            <source>No version has been issued yet. An issued version is kept here with its file, and tells you later when the register has moved on.</source>
            <translation>No version has been issued yet. An issued version is kept here with its file, and tells you later when the register has moved on.</translation>
        </message>
        <message>
            <source>Issued versions</source>
            <translation>Issued versions</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>&amp;Issue a version…</source>
            <translation>&amp;Issue a version…</translation>
        </message>
        <message>
            <source>Makes the files of a new version and keeps them here</source>
            <translation>Makes the files of a new version and keeps them here</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Shows the issued file, as it was issued</source>
            <translation>Shows the issued file, as it was issued</translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation>Save a cop&amp;y…</translation>
        </message>
        <message>
            <source>Writes a copy of the issued file</source>
            <translation>Writes a copy of the issued file</translation>
        </message>
        <message>
            <source>Com&amp;pare…</source>
            <translation>Com&amp;pare…</translation>
        </message>
        <message>
            <source>Compares the issued version with the present text</source>
            <translation>Compares the issued version with the present text</translation>
        </message>
        <message>
            <source>Check di&amp;gest</source>
            <translation>Check di&amp;gest</translation>
        </message>
        <message>
            <source>Checks that the kept files are what was issued</source>
            <translation>Checks that the kept files are what was issued</translation>
        </message>
        <message>
            <source>Which file should be opened?</source>
            <translation>Which file should be opened?</translation>
        </message>
        <message>
            <source>Which file should be copied?</source>
            <translation>Which file should be copied?</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparing…</translation>
        </message>
        <message>
            <source>Cannot be compared: %1</source>
            <translation>Cannot be compared: %1</translation>
        </message>
        <message>
            <source>Its text is not kept in this register</source>
            <translation>Its text is not kept in this register</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Up to date</translation>
        </message>
        <message numerus="yes">
            <source>Out of date: %n difference(s)</source>
            <translation>
                <numerusform>Out of date: %n difference</numerusform>
                <numerusform>Out of date: %n differences</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>the text of this version is not kept in this register</source>
            <translation>the text of this version is not kept in this register</translation>
        </message>
        <message>
            <source>Version %1 compared with the present text</source>
            <translation>Version %1 compared with the present text</translation>
        </message>
        <message>
            <source>the text of the version</source>
            <translation>the text of the version</translation>
        </message>
        <message>
            <source>Unchanged: the kept files are those that were issued.</source>
            <translation>Unchanged: the kept files are those that were issued.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Issues</name>
        <message>
            <source>no temporary folder could be made: %1</source>
            <translation>no temporary folder could be made: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Journal</name>
        <message>
            <source>This entry is about a type of records that this program does not know.</source>
            <translation>This entry is about a type of records that this program does not know.</translation>
        </message>
        <message>
            <source>This cannot be restored: it refers to a record that has been deleted since. Restore that one first.</source>
            <translation>This cannot be restored: it refers to a record that has been deleted since. Restore that one first.</translation>
        </message>
        <message>
            <source>There is nothing to restore: it is so already.</source>
            <translation>There is nothing to restore: it is so already.</translation>
        </message>
        <message>
            <source>There was no such record then.</source>
            <translation>There was no such record then.</translation>
        </message>
        <message>
            <source>The record has been deleted since. Restore the record as a whole.</source>
            <translation>The record has been deleted since. Restore the record as a whole.</translation>
        </message>
        <message>
            <source>created</source>
            <translation>created</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>changed: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JournalDetailPanel</name>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>What the entry changed</translation>
        </message>
        <message>
            <source>&amp;Open the record</source>
            <translation>&amp;Open the record</translation>
        </message>
        <message>
            <source>O&amp;nly this record</source>
            <translation>O&amp;nly this record</translation>
        </message>
        <message>
            <source>Restore the record as it was &amp;before</source>
            <translation>Restore the record as it was &amp;before</translation>
        </message>
        <message>
            <source>Restore the record as it was &amp;after</source>
            <translation>Restore the record as it was &amp;after</translation>
        </message>
        <message>
            <source>No entry is chosen</source>
            <translation>No entry is chosen</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed, and to take it back.</source>
            <translation>Choose an entry to see what it changed, and to take it back.</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <comment>time and author</comment>
            <translation>%1, by %2</translation>
        </message>
        <message>
            <source>somebody unnamed</source>
            <translation>somebody unnamed</translation>
        </message>
        <message>
            <source>Gives the chosen field its value from before this entry, as a new change</source>
            <translation>Gives the chosen field its value from before this entry, as a new change</translation>
        </message>
        <message>
            <source>Gives the whole record its state from before this entry, as a new change</source>
            <translation>Gives the whole record its state from before this entry, as a new change</translation>
        </message>
        <message>
            <source>Gives the whole record its state after this entry, as a new change</source>
            <translation>Gives the whole record its state after this entry, as a new change</translation>
        </message>
        <message>
            <source>earlier value of %1</source>
            <translation>earlier value of %1</translation>
        </message>
        <message>
            <source>earlier state of “%1”</source>
            <translation>earlier state of “%1”</translation>
        </message>
        <message>
            <source>Restore &amp;this value</source>
            <translation>Restore &amp;this value</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JournalModel</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Kind of record</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
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
            <translation>Search in the journal</translation>
        </message>
        <message>
            <source>Who made the change</source>
            <translation>Who made the change</translation>
        </message>
        <message>
            <source>By everybody</source>
            <translation>By everybody</translation>
        </message>
        <message>
            <source>When the change was made</source>
            <translation>When the change was made</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>At any time</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>In the last 7 days</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>In the last 30 days</translation>
        </message>
        <message>
            <source>In the last 12 months</source>
            <translation>In the last 12 months</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <translation>Between two days…</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Journal entries</translation>
        </message>
        <message>
            <source>The register as it &amp;was on</source>
            <translation>The register as it &amp;was on</translation>
        </message>
        <message>
            <source>O&amp;pen to read</source>
            <translation>O&amp;pen to read</translation>
        </message>
        <message>
            <source>Opens the register as it was at that moment, in a window of its own, to read only</source>
            <translation>Opens the register as it was at that moment, in a window of its own, to read only</translation>
        </message>
        <message>
            <source>Only “%1”: show all again</source>
            <translation>Only “%1”: show all again</translation>
        </message>
        <message>
            <source>The journal is being read…</source>
            <translation>The journal is being read…</translation>
        </message>
        <message>
            <source>Every change is written down here: who made it, when, and from what to what. Nothing has been changed yet.</source>
            <translation>Every change is written down here: who made it, when, and from what to what. Nothing has been changed yet.</translation>
        </message>
        <message>
            <source>No entry matches.</source>
            <translation>No entry matches.</translation>
        </message>
        <message>
            <source>This is the register as it was on %1. It can be read, not changed.</source>
            <translation>This is the register as it was on %1. It can be read, not changed.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::JsonScan</name>
        <message>
            <source>a text of %1 bytes was found; the longest that a register holds has %2</source>
            <translation>a text of %1 bytes was found; the longest that a register holds has %2</translation>
        </message>
        <message>
            <source>the key “%1” stands twice in one object</source>
            <translation>the key “%1” stands twice in one object</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>line %1, column %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::KeptFile</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>The file could not be written: %1.</translation>
        </message>
        <message>
            <source>No temporary folder could be made: %1.</source>
            <translation>No temporary folder could be made: %1.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>%1 document</source>
            <translation>%1 document</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Languages</name>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::LineEditor</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
        <message>
            <source>Choose in a calendar (Alt+Down)</source>
            <translation>Choose in a calendar (Alt+Down)</translation>
        </message>
        <message>
            <source>Choose a colour…</source>
            <translation>Choose a colour…</translation>
        </message>
        <message>
            <source>Choose a colour (Alt+Down)</source>
            <translation>Choose a colour (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::LineForm</name>
        <message>
            <source>This is no e-mail address; one looks like name@example.org.</source>
            <translation>This is no e-mail address; one looks like name@example.org.</translation>
        </message>
        <message>
            <source>An address has no spaces; it looks like https://www.example.org/page.</source>
            <translation>An address has no spaces; it looks like https://www.example.org/page.</translation>
        </message>
        <message>
            <source>This is no address of a page; one looks like https://www.example.org/page.</source>
            <translation>This is no address of a page; one looks like https://www.example.org/page.</translation>
        </message>
        <message>
            <source>This is no time of day; one looks like 02:00.</source>
            <translation>This is no time of day; one looks like 02:00.</translation>
        </message>
        <message>
            <source>This is no offset from UTC; one looks like +01:00.</source>
            <translation>This is no offset from UTC; one looks like +01:00.</translation>
        </message>
        <message>
            <source>A whole number is expected, for instance 3.</source>
            <translation>A whole number is expected, for instance 3.</translation>
        </message>
        <message>
            <source>This is no date; one looks like 31/01/2026.</source>
            <translation>This is no date; one looks like 31/01/2026.</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>name@example.org</translation>
        </message>
        <message>
            <source>https://www.example.org/page</source>
            <translation>https://www.example.org/page</translation>
        </message>
        <message>
            <source>hours:minutes, for instance 02:00</source>
            <translation>hours:minutes, for instance 02:00</translation>
        </message>
        <message>
            <source>for instance +01:00</source>
            <translation>for instance +01:00</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>a whole number</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>day/month/year</translation>
        </message>
        <message>
            <source>This is no colour; one looks like #1f3a5f.</source>
            <translation>This is no colour; one looks like #1f3a5f.</translation>
        </message>
        <message>
            <source>for instance #1f3a5f</source>
            <translation>for instance #1f3a5f</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MainWindow</name>
        <message>
            <source>Live preview</source>
            <translation>Live preview</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>About Cartulary</source>
            <translation>About Cartulary</translation>
        </message>
        <message>
            <source>Cartulary %1

A GDPR register, and the policies and agreements made from it.

Everything stays on this computer: the program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Cartulary %1

A GDPR register, and the policies and agreements made from it.

Everything stays on this computer: the program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>%1 (read-only)</source>
            <translation>%1 (read-only)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Undo: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Redo: %1</translation>
        </message>
        <message>
            <source>new register</source>
            <translation>new register</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Open a register</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Open for reading</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>Open recen&amp;t</source>
            <translation>Open recen&amp;t</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Tool bar</translation>
        </message>
        <message>
            <source>%1 as it was on %2</source>
            <translation>%1 as it was on %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MakeDialog</name>
        <message>
            <source>Make a document</source>
            <translation>Make a document</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Choose at least one language and one format.</source>
            <translation>Choose at least one language and one format.</translation>
        </message>
        <message>
            <source>Makes %1</source>
            <translation>Makes %1</translation>
        </message>
        <message>
            <source>French: being looked at…</source>
            <translation>French: being looked at…</translation>
        </message>
        <message>
            <source>English: being looked at…</source>
            <translation>English: being looked at…</translation>
        </message>
        <message>
            <source>French: too many activities to look at all beforehand.</source>
            <translation>French: too many activities to look at all beforehand.</translation>
        </message>
        <message>
            <source>English: too many activities to look at all beforehand.</source>
            <translation>English: too many activities to look at all beforehand.</translation>
        </message>
        <message>
            <source>French: nothing is missing.</source>
            <translation>French: nothing is missing.</translation>
        </message>
        <message>
            <source>English: nothing is missing.</source>
            <translation>English: nothing is missing.</translation>
        </message>
        <message numerus="yes">
            <source>French: %n thing(s) missing</source>
            <translation>
                <numerusform>French: %n thing missing</numerusform>
                <numerusform>French: %n things missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>English: %n thing(s) missing</source>
            <translation>
                <numerusform>English: %n thing missing</numerusform>
                <numerusform>English: %n things missing</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>There is no folder “%1”.</translation>
        </message>
        <message>
            <source>Replace files</source>
            <translation>Replace files</translation>
        </message>
        <message>
            <source>These files are there already: %1.</source>
            <translation>These files are there already: %1.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Writing %1</translation>
        </message>
        <message>
            <source>Given up; no file has been made.</source>
            <translation>Given up; no file has been made.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message numerus="yes">
            <source>Made: %n file(s)</source>
            <translation>
                <numerusform>Made: %n file</numerusform>
                <numerusform>Made: %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Giving up…</source>
            <translation>Giving up…</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>For &amp;whom</source>
            <translation>For &amp;whom</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;French</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;English</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date of the document</translation>
        </message>
        <message>
            <source>Da&amp;te</source>
            <translation>Da&amp;te</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Browse…</translation>
        </message>
        <message>
            <source>F&amp;older</source>
            <translation>F&amp;older</translation>
        </message>
        <message>
            <source>File &amp;name</source>
            <translation>File &amp;name</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <source>Show the folder with the files</source>
            <translation>Show the folder with the files</translation>
        </message>
        <message>
            <source>O&amp;pen</source>
            <translation>O&amp;pen</translation>
        </message>
        <message>
            <source>Open the first of the files</source>
            <translation>Open the first of the files</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>P&amp;rint…</translation>
        </message>
        <message>
            <source>Print what has been made</source>
            <translation>Print what has been made</translation>
        </message>
        <message>
            <source>&amp;Issue as version…</source>
            <translation>&amp;Issue as version…</translation>
        </message>
        <message>
            <source>Keep these files in the register as an issued version</source>
            <translation>Keep these files in the register as an issued version</translation>
        </message>
        <message>
            <source>&amp;Make</source>
            <translation>&amp;Make</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ManualWindow</name>
        <message>
            <source>Cartulary manual</source>
            <translation>Cartulary manual</translation>
        </message>
        <message>
            <source>Text of the manual</source>
            <translation>Text of the manual</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Printing could not be started.</source>
            <translation>Printing could not be started.</translation>
        </message>
        <message>
            <source>Search in the manual</source>
            <translation>Search in the manual</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Find the one before</source>
            <translation>Find the one before</translation>
        </message>
        <message>
            <source>Find the next</source>
            <translation>Find the next</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MappingWords</name>
        <message>
            <source>stays as it is</source>
            <translation>stays as it is</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>ticked</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>not ticked</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>taken out</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MissingStrip</name>
        <message>
            <source>What is missing</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>%1 – not said in %2</source>
            <translation>%1 – not said in %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
        <message>
            <source>The document cannot be made</source>
            <translation>The document cannot be made</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Module</name>
        <message>
            <source>A part of the program is missing; install Cartulary again (%1).</source>
            <translation>A part of the program is missing; install Cartulary again (%1).</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MomentEditor</name>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>+01:00</source>
            <translation>+01:00</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Offset from UTC</translation>
        </message>
        <message>
            <source>zone, as printed</source>
            <translation>zone, as printed</translation>
        </message>
        <message>
            <source>%1, day</source>
            <translation>%1, day</translation>
        </message>
        <message>
            <source>%1, time</source>
            <translation>%1, time</translation>
        </message>
        <message>
            <source>%1, offset from UTC</source>
            <translation>%1, offset from UTC</translation>
        </message>
        <message>
            <source>%1, name of the zone</source>
            <translation>%1, name of the zone</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>The day is missing.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::MultiEditDialog</name>
        <message numerus="yes">
            <source>Change %n record(s)</source>
            <translation>
                <numerusform>Change %n record</numerusform>
                <numerusform>Change %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Replace what is there</translation>
        </message>
        <message>
            <source>Add to what is there</source>
            <translation>Add to what is there</translation>
        </message>
        <message>
            <source>Remove from what is there</source>
            <translation>Remove from what is there</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Field:</source>
            <translation>&amp;Field:</translation>
        </message>
        <message>
            <source>What to do with the list</source>
            <translation>What to do with the list</translation>
        </message>
        <message>
            <source>Nothing changes: the records say so already, or the field is required.</source>
            <translation>Nothing changes: the records say so already, or the field is required.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will be changed, in one step that can be undone.</source>
            <translation>
                <numerusform>%n record will be changed, in one step that can be undone.</numerusform>
                <numerusform>%n records will be changed, in one step that can be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n record(s)</source>
            <translation>
                <numerusform>%1 of %n record</numerusform>
                <numerusform>%1 of %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Not stored: %1</translation>
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
                <numerusform>%1, %n record</numerusform>
                <numerusform>%1, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::NewRecordDialog</name>
        <message>
            <source>New: %1</source>
            <translation>New: %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>“%1” is needed before the record can be kept.</source>
            <translation>“%1” is needed before the record can be kept.</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>new: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::NewRegisterAssistant</name>
        <message>
            <source>New register</source>
            <translation>New register</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Step %1 of %2</translation>
        </message>
        <message>
            <source>&amp;Make the register</source>
            <translation>&amp;Make the register</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OfficeConvert</name>
        <message>
            <source>A PDF of this document is made by LibreOffice, which is not installed: install LibreOffice Writer, or save the document itself.</source>
            <translation>A PDF of this document is made by LibreOffice, which is not installed: install LibreOffice Writer, or save the document itself.</translation>
        </message>
        <message>
            <source>There is no room for the files that LibreOffice needs.</source>
            <translation>There is no room for the files that LibreOffice needs.</translation>
        </message>
        <message>
            <source>LibreOffice cannot be started: %1.</source>
            <translation>LibreOffice cannot be started: %1.</translation>
        </message>
        <message>
            <source>The conversion was cancelled.</source>
            <translation>The conversion was cancelled.</translation>
        </message>
        <message>
            <source>LibreOffice took too long over this document and was stopped: save the document itself and open it there.</source>
            <translation>LibreOffice took too long over this document and was stopped: save the document itself and open it there.</translation>
        </message>
        <message>
            <source>LibreOffice made no PDF of this document: save the document itself and open it there.</source>
            <translation>LibreOffice made no PDF of this document: save the document itself and open it there.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OrganisationStep</name>
        <message>
            <source>Your organisation</source>
            <translation>Your organisation</translation>
        </message>
        <message>
            <source>Every document begins with these. Only the name is needed now; the rest can follow later.</source>
            <translation>Every document begins with these. Only the name is needed now; the rest can follow later.</translation>
        </message>
        <message>
            <source>for instance SAS, SARL, association</source>
            <translation>for instance SAS, SARL, association</translation>
        </message>
        <message>
            <source>where people write about their data</source>
            <translation>where people write about their data</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Na&amp;me (required)</source>
            <translation>Na&amp;me (required)</translation>
        </message>
        <message>
            <source>&amp;Legal form</source>
            <translation>&amp;Legal form</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>C&amp;ountry</translation>
        </message>
        <message>
            <source>&amp;E-mail address</source>
            <translation>&amp;E-mail address</translation>
        </message>
        <message>
            <source>Postal a&amp;ddress</source>
            <translation>Postal a&amp;ddress</translation>
        </message>
        <message>
            <source>“%1” is not the name of one country. Choose one from the list, or leave the field empty.</source>
            <translation>“%1” is not the name of one country. Choose one from the list, or leave the field empty.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Overview</name>
        <message>
            <source>%1 “%2”</source>
            <comment>kind and name of a record</comment>
            <translation>%1 “%2”</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>nothing is missing</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Nothing is due.</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>ends on %1</translation>
        </message>
        <message>
            <source>review overdue since %1</source>
            <translation>review overdue since %1</translation>
        </message>
        <message>
            <source>to be reviewed by %1</source>
            <translation>to be reviewed by %1</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Nothing has been changed yet.</translation>
        </message>
        <message>
            <source>Everything, in the journal</source>
            <translation>Everything, in the journal</translation>
        </message>
        <message>
            <source>(in the first %1 activities)</source>
            <translation>(in the first %1 activities)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <source>What the documents lack</source>
            <translation>What the documents lack</translation>
        </message>
        <message>
            <source>Due in the next three months</source>
            <translation>Due in the next three months</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>Changed last</translation>
        </message>
        <message>
            <source>Where the data go</source>
            <translation>Where the data go</translation>
        </message>
        <message>
            <source>The documents are being looked through…</source>
            <translation>The documents are being looked through…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Package</name>
        <message>
            <source>This is a Word 97-2003 document (.doc). Open it in Word or LibreOffice and save it as .docx.</source>
            <translation>This is a Word 97-2003 document (.doc). Open it in Word or LibreOffice and save it as .docx.</translation>
        </message>
        <message>
            <source>This is an Excel 97-2003 workbook (.xls), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an Excel 97-2003 workbook (.xls), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is a PowerPoint 97-2003 presentation (.ppt), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is a PowerPoint 97-2003 presentation (.ppt), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an Outlook message (.msg). Save its attachment as a file of its own and choose that.</source>
            <translation>This is an Outlook message (.msg). Save its attachment as a file of its own and choose that.</translation>
        </message>
        <message>
            <source>This is a file of an older office program. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>This is a file of an older office program. Open it in Word or LibreOffice and save it as .docx or .odt.</translation>
        </message>
        <message>
            <source>The document is protected by a password. Open it in Word or LibreOffice, save it without a password and use that file.</source>
            <translation>The document is protected by a password. Open it in Word or LibreOffice, save it without a password and use that file.</translation>
        </message>
        <message>
            <source>This is a Rich Text document (.rtf). Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>This is a Rich Text document (.rtf). Open it in Word or LibreOffice and save it as .docx or .odt.</translation>
        </message>
        <message>
            <source>This is a PDF, which cannot be filled in as a text. Ask for the document in .docx or .odt.</source>
            <translation>This is a PDF, which cannot be filled in as a text. Ask for the document in .docx or .odt.</translation>
        </message>
        <message>
            <source>This is a picture, not a text document. Ask for the document in .docx or .odt.</source>
            <translation>This is a picture, not a text document. Ask for the document in .docx or .odt.</translation>
        </message>
        <message>
            <source>This is an archive of another kind. Unpack it and choose the .docx or .odt file that is in it.</source>
            <translation>This is an archive of another kind. Unpack it and choose the .docx or .odt file that is in it.</translation>
        </message>
        <message>
            <source>This is an OpenDocument text in one XML file (.fodt). Open it in LibreOffice and save it as .odt.</source>
            <translation>This is an OpenDocument text in one XML file (.fodt). Open it in LibreOffice and save it as .odt.</translation>
        </message>
        <message>
            <source>This is a Word document in one XML file (.xml). Open it in Word and save it as .docx.</source>
            <translation>This is a Word document in one XML file (.xml). Open it in Word and save it as .docx.</translation>
        </message>
        <message>
            <source>This is a web page. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>This is a web page. Open it in Word or LibreOffice and save it as .docx or .odt.</translation>
        </message>
        <message>
            <source>This is an XML file, not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an XML file, not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is a plain text file. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>This is a plain text file. Open it in Word or LibreOffice and save it as .docx or .odt.</translation>
        </message>
        <message>
            <source>The file is empty. Get it again from its source.</source>
            <translation>The file is empty. Get it again from its source.</translation>
        </message>
        <message>
            <source>This is a document of Apple Pages. Open it in Pages and export it as Word (.docx).</source>
            <translation>This is a document of Apple Pages. Open it in Pages and export it as Word (.docx).</translation>
        </message>
        <message>
            <source>This is an archive with documents in it. Unpack it and choose one of them.</source>
            <translation>This is an archive with documents in it. Unpack it and choose one of them.</translation>
        </message>
        <message>
            <source>This is a ZIP archive, but no document: it has neither the parts of DOCX nor those of ODT.</source>
            <translation>This is a ZIP archive, but no document: it has neither the parts of DOCX nor those of ODT.</translation>
        </message>
        <message>
            <source>This is an Excel workbook (.xlsx), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an Excel workbook (.xlsx), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an Excel workbook with macros or in binary form, not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an Excel workbook with macros or in binary form, not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is a PowerPoint presentation (.pptx), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is a PowerPoint presentation (.pptx), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is a PowerPoint presentation with macros, not a text document. Choose a .docx or .odt file.</source>
            <translation>This is a PowerPoint presentation with macros, not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is a Visio drawing, not a text document. Choose a .docx or .odt file.</source>
            <translation>This is a Visio drawing, not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an OpenDocument spreadsheet (.ods), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an OpenDocument spreadsheet (.ods), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an OpenDocument presentation (.odp), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an OpenDocument presentation (.odp), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an OpenDocument drawing (.odg), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an OpenDocument drawing (.odg), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an OpenDocument master document (.odm). Open it in LibreOffice and export it as .odt.</source>
            <translation>This is an OpenDocument master document (.odm). Open it in LibreOffice and export it as .odt.</translation>
        </message>
        <message>
            <source>This is an OpenDocument web page (.oth). Open it in LibreOffice and save it as .odt.</source>
            <translation>This is an OpenDocument web page (.oth). Open it in LibreOffice and save it as .odt.</translation>
        </message>
        <message>
            <source>This is an electronic book (.epub), not a text document. Choose a .docx or .odt file.</source>
            <translation>This is an electronic book (.epub), not a text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>This is an office file of a kind that is no text document. Choose a .docx or .odt file.</source>
            <translation>This is an office file of a kind that is no text document. Choose a .docx or .odt file.</translation>
        </message>
        <message>
            <source>The document has no text: a part that every document has is missing or is something else. Open the file in a word processor, save it again and use the new file.</source>
            <translation>The document has no text: a part that every document has is missing or is something else. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The file does not say clearly what it is: what it states as its type is unknown or contradicts itself. Open it in a word processor, save it again and use the new file.</source>
            <translation>The file does not say clearly what it is: what it states as its type is unknown or contradicts itself. Open it in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The document is protected by a password. Open it in LibreOffice, save it without a password and use that file.</source>
            <translation>The document is protected by a password. Open it in LibreOffice, save it without a password and use that file.</translation>
        </message>
        <message>
            <source>The list of content types is missing. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>The list of content types is missing. Open the file in the program that made it, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The file would be too large to be written.</source>
            <translation>The file would be too large to be written.</translation>
        </message>
        <message>
            <source>A part of the file has no name, or that of another one.</source>
            <translation>A part of the file has no name, or that of another one.</translation>
        </message>
        <message>
            <source>A part of the file is neither in UTF-8 nor in UTF-16, as office files are. Open the file in a word processor, save it again and use the new file.</source>
            <translation>A part of the file is neither in UTF-8 nor in UTF-16, as office files are. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>A part of the file is too large to be opened safely. Split the document.</source>
            <translation>A part of the file is too large to be opened safely. Split the document.</translation>
        </message>
        <message>
            <source>A part of the file has too many elements to be opened safely. Split the document.</source>
            <translation>A part of the file has too many elements to be opened safely. Split the document.</translation>
        </message>
        <message>
            <source>A part of the file declares a document type, which can hide entities. Office files have none: open it in a word processor, save it again and use the new file.</source>
            <translation>A part of the file declares a document type, which can hide entities. Office files have none: open it in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>A part of the file has elements nested too deeply to be opened safely.</source>
            <translation>A part of the file has elements nested too deeply to be opened safely.</translation>
        </message>
        <message>
            <source>A part of the file uses an entity that is not defined. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>A part of the file uses an entity that is not defined. Open the file in the program that made it, save it again and use the new file.</translation>
        </message>
        <message>
            <source>A part of the file is damaged: its XML is not well-formed. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>A part of the file is damaged: its XML is not well-formed. Open the file in the program that made it, save it again and use the new file.</translation>
        </message>
        <message>
            <source>This is not a document that can be opened here: it is neither DOCX nor ODT, and no ZIP archive at all.</source>
            <translation>This is not a document that can be opened here: it is neither DOCX nor ODT, and no ZIP archive at all.</translation>
        </message>
        <message>
            <source>The file is cut short: its table of contents is missing. Get it again from its source.</source>
            <translation>The file is cut short: its table of contents is missing. Get it again from its source.</translation>
        </message>
        <message>
            <source>Something stands before the beginning of the document. Open it in a word processor, save it again and use the new file.</source>
            <translation>Something stands before the beginning of the document. Open it in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>Something stands after the end of the document. Open it in a word processor, save it again and use the new file.</source>
            <translation>Something stands after the end of the document. Open it in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>This is one piece of an archive split into several files. Put it together again first.</source>
            <translation>This is one piece of an archive split into several files. Put it together again first.</translation>
        </message>
        <message>
            <source>The file is damaged or was tampered with: its table of contents contradicts what is in it. Get it again from its source.</source>
            <translation>The file is damaged or was tampered with: its table of contents contradicts what is in it. Get it again from its source.</translation>
        </message>
        <message>
            <source>The file was tampered with: two of its parts share the same bytes. Do not use it.</source>
            <translation>The file was tampered with: two of its parts share the same bytes. Do not use it.</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be unpacked. Get it again from its source.</source>
            <translation>A part of the file is damaged and cannot be unpacked. Get it again from its source.</translation>
        </message>
        <message>
            <source>A part of the file is damaged: its checksum is wrong. Get the file again from its source.</source>
            <translation>A part of the file is damaged: its checksum is wrong. Get the file again from its source.</translation>
        </message>
        <message>
            <source>A part of the file has not the size that is stated for it. Get the file again from its source.</source>
            <translation>A part of the file has not the size that is stated for it. Get the file again from its source.</translation>
        </message>
        <message>
            <source>The archive is protected by a password. Save the document without one and use that file.</source>
            <translation>The archive is protected by a password. Save the document without one and use that file.</translation>
        </message>
        <message>
            <source>A part of the file is compressed in a way that office programs do not use. Open the file in a word processor, save it again and use the new file.</source>
            <translation>A part of the file is compressed in a way that office programs do not use. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The file contains a link or device instead of a part, which no document does. Do not use it.</source>
            <translation>The file contains a link or device instead of a part, which no document does. Do not use it.</translation>
        </message>
        <message>
            <source>A part of the file has a name that no document uses. Open the file in a word processor, save it again and use the new file.</source>
            <translation>A part of the file has a name that no document uses. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The name of a part of the file is in an unknown character encoding. Open the file in a word processor, save it again and use the new file.</source>
            <translation>The name of a part of the file is in an unknown character encoding. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>A part of the file has a name that leads outside the document. Do not use the file.</source>
            <translation>A part of the file has a name that leads outside the document. Do not use the file.</translation>
        </message>
        <message>
            <source>Two parts of the file have the same name, so that it is unclear which one counts. Open the file in a word processor, save it again and use the new file.</source>
            <translation>Two parts of the file have the same name, so that it is unclear which one counts. Open the file in a word processor, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The file has more parts than any document: it is not opened.</source>
            <translation>The file has more parts than any document: it is not opened.</translation>
        </message>
        <message>
            <source>The document is too large to be opened safely. Make its pictures smaller, or split it.</source>
            <translation>The document is too large to be opened safely. Make its pictures smaller, or split it.</translation>
        </message>
        <message>
            <source>A part of the file would unpack to many times its size, as is done to make programs fail. Do not use the file.</source>
            <translation>A part of the file would unpack to many times its size, as is done to make programs fail. Do not use the file.</translation>
        </message>
        <message>
            <source>A part of the file is empty. Open the file in the program that made it, save it again and use the new file.</source>
            <translation>A part of the file is empty. Open the file in the program that made it, save it again and use the new file.</translation>
        </message>
        <message>
            <source>The file lacks a part that it refers to.</source>
            <translation>The file lacks a part that it refers to.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartCard</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Duplicate (Ctrl+D)</source>
            <translation>Duplicate (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Remove (Delete)</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move it, Ctrl+D duplicates it, Delete removes it</source>
            <translation>Alt+Up and Alt+Down move it, Ctrl+D duplicates it, Delete removes it</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartsEditor</name>
        <message>
            <source>Add: %1</source>
            <translation>Add: %1</translation>
        </message>
        <message>
            <source>Not stored yet: “%1” is required.</source>
            <translation>Not stored yet: “%1” is required.</translation>
        </message>
        <message>
            <source>Not stored yet: nothing is stated.</source>
            <translation>Not stored yet: nothing is stated.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PartyBox</name>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>For whom the agreement is made: a customer of ours, or a supplier that works for us</source>
            <translation>For whom the agreement is made: a customer of ours, or a supplier that works for us</translation>
        </message>
        <message>
            <source>Nobody yet: blanks to fill in</source>
            <translation>Nobody yet: blanks to fill in</translation>
        </message>
        <message>
            <source>%1 (customer)</source>
            <translation>%1 (customer)</translation>
        </message>
        <message>
            <source>%1 (supplier)</source>
            <translation>%1 (supplier)</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Paste</name>
        <message>
            <source>There are headings on the clipboard, but no rows below them</source>
            <translation>There are headings on the clipboard, but no rows below them</translation>
        </message>
        <message>
            <source>“%1” was left out: it has several parts, which a row of text cannot hold.</source>
            <translation>“%1” was left out: it has several parts, which a row of text cannot hold.</translation>
        </message>
        <message>
            <source>Row 1: there is no column “%1” in “%2”</source>
            <translation>Row 1: there is no column “%1” in “%2”</translation>
        </message>
        <message>
            <source>Row 1: the column “%1” stands there twice</source>
            <translation>Row 1: the column “%1” stands there twice</translation>
        </message>
        <message>
            <source>Row %1: there is no column for “%2”; the table has only %3</source>
            <translation>Row %1: there is no column for “%2”; the table has only %3</translation>
        </message>
        <message>
            <source>Row %1, column “%2”: %3</source>
            <translation>Row %1, column “%2”: %3</translation>
        </message>
        <message>
            <source>Row %1, column “%2”: it is empty, but no record goes without it</source>
            <translation>Row %1, column “%2”: it is empty, but no record goes without it</translation>
        </message>
        <message>
            <source>There is only one “%1”; nothing can be pasted beside it</source>
            <translation>There is only one “%1”; nothing can be pasted beside it</translation>
        </message>
        <message>
            <source>There are no rows on the clipboard</source>
            <translation>There are no rows on the clipboard</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PeriodEditor</name>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>exactly</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>at most</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>at least</translation>
        </message>
        <message>
            <source>in general</source>
            <translation>in general</translation>
        </message>
        <message>
            <source>a criterion, in words</source>
            <translation>a criterion, in words</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>business days</source>
            <translation>business days</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>years</source>
            <translation>years</translation>
        </message>
        <message>
            <source>%1, how exactly</source>
            <translation>%1, how exactly</translation>
        </message>
        <message>
            <source>%1, amount</source>
            <translation>%1, amount</translation>
        </message>
        <message>
            <source>%1, unit</source>
            <translation>%1, unit</translation>
        </message>
        <message>
            <source>%1, criterion</source>
            <translation>%1, criterion</translation>
        </message>
        <message>
            <source>A whole number from 1 to %1 is expected. What has no figure is a criterion, in words.</source>
            <translation>A whole number from 1 to %1 is expected. What has no figure is a criterion, in words.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PlaceStep</name>
        <message>
            <source>Where to keep it</source>
            <translation>Where to keep it</translation>
        </message>
        <message>
            <source>A register is a single file on this computer. Every change is stored in it at once.</source>
            <translation>A register is a single file on this computer. Every change is stored in it at once.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choose…</translation>
        </message>
        <message>
            <source>Choose where the register is kept</source>
            <translation>Choose where the register is kept</translation>
        </message>
        <message>
            <source>The register will begin with</source>
            <translation>The register will begin with</translation>
        </message>
        <message>
            <source>register</source>
            <translation>register</translation>
        </message>
        <message>
            <source>Your organisation alone; activities are added in the window.</source>
            <translation>Your organisation alone; activities are added in the window.</translation>
        </message>
        <message>
            <source>%1, %2, and what they refer to: %3 in all.</source>
            <comment>%1 and %2 are counts with their nouns, %3 the count of all records</comment>
            <translation>%1, %2, and what they refer to: %3 in all.</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n retention rule(s)</source>
            <translation>
                <numerusform>%n retention rule</numerusform>
                <numerusform>%n retention rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation>Give the file a name.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name: a register is never overwritten.</source>
            <translation>There is a file of this name already. Choose another name: a register is never overwritten.</translation>
        </message>
        <message>
            <source>This folder does not exist.</source>
            <translation>This folder does not exist.</translation>
        </message>
        <message>
            <source>Nothing may be written in this folder.</source>
            <translation>Nothing may be written in this folder.</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Where to keep the register</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PreviewPane</name>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Only the first %1 activities are shown here; files and paper have all.</source>
            <translation>Only the first %1 activities are shown here; files and paper have all.</translation>
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
            <translation>Date of the document</translation>
        </message>
        <message>
            <source>The day that the document is made for</source>
            <translation>The day that the document is made for</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>In French</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In English</translation>
        </message>
        <message>
            <source>French and English side by side</source>
            <translation>French and English side by side</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Smaller (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Larger (Ctrl++)</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>Size of the pages</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Page width</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::PreviewView</name>
        <message>
            <source>The document cannot be made: %1</source>
            <translation>The document cannot be made: %1</translation>
        </message>
        <message>
            <source>The document is being made…</source>
            <translation>The document is being made…</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Missing: %1</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview of “%1”, page %2 of %3</source>
            <translation>Preview of “%1”, page %2 of %3</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ProblemPanel</name>
        <message>
            <source>Restore a &amp;backup in its place…</source>
            <translation>Restore a &amp;backup in its place…</translation>
        </message>
        <message>
            <source>&amp;Choose another file…</source>
            <translation>&amp;Choose another file…</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Hide this message</translation>
        </message>
        <message>
            <source>“%1” could not be opened</source>
            <translation>“%1” could not be opened</translation>
        </message>
        <message>
            <source>Nothing in it was changed: %1</source>
            <translation>Nothing in it was changed: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecentList</name>
        <message>
            <source>The registers that you open will be listed here.</source>
            <translation>The registers that you open will be listed here.</translation>
        </message>
        <message>
            <source>opened on %1</source>
            <translation>opened on %1</translation>
        </message>
        <message>
            <source>Open the register “%1”</source>
            <translation>Open the register “%1”</translation>
        </message>
        <message>
            <source>Take off the list; the file stays (Delete)</source>
            <translation>Take off the list; the file stays (Delete)</translation>
        </message>
        <message>
            <source>Take “%1” off the list</source>
            <translation>Take “%1” off the list</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordEdits</name>
        <message>
            <source>There is no such record any more.</source>
            <translation>There is no such record any more.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>new: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordFooter</name>
        <message>
            <source>Used by</source>
            <translation>Used by</translation>
        </message>
        <message>
            <source>Shown in</source>
            <translation>Shown in</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, field %2</source>
            <translation>%1, field %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show the others</source>
            <translation>Show the others</translation>
        </message>
        <message numerus="yes">
            <source>show all %n</source>
            <translation>
                <numerusform>show all %n</numerusform>
                <numerusform>show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordForm</name>
        <message>
            <source>Choose a record to see it here.</source>
            <translation>Choose a record to see it here.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing is stated yet of: %1. Every document needs it; it is stated once.</source>
            <translation>Nothing is stated yet of: %1. Every document needs it; it is stated once.</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Add: %1</translation>
        </message>
        <message>
            <source>Not stored: %1</source>
            <translation>Not stored: %1</translation>
        </message>
        <message>
            <source>This record is not there any more.</source>
            <translation>This record is not there any more.</translation>
        </message>
        <message>
            <source>This record has been deleted. Undo brings it back.</source>
            <translation>This record has been deleted. Undo brings it back.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Show help</source>
            <translation>Show help</translation>
        </message>
        <message>
            <source>Show under each field what belongs there</source>
            <translation>Show under each field what belongs there</translation>
        </message>
        <message>
            <source>what the law asks for is stated</source>
            <translation>what the law asks for is stated</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not stated that the law may ask for</source>
            <translation>
                <numerusform>%n fact not stated that the law may ask for</numerusform>
                <numerusform>%n facts not stated that the law may ask for</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 complete</source>
            <translation>%1 complete</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n text(s) missing</source>
            <translation>
                <numerusform>%1: %n text missing</numerusform>
                <numerusform>%1: %n texts missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordJson</name>
        <message>
            <source>a text in quotes was expected</source>
            <translation>a text in quotes was expected</translation>
        </message>
        <message>
            <source>a list of texts in square brackets was expected</source>
            <translation>a list of texts in square brackets was expected</translation>
        </message>
        <message>
            <source>an empty text was found in a list</source>
            <translation>an empty text was found in a list</translation>
        </message>
        <message>
            <source>a text for each language was expected: {"fr": "…", "en": "…"}</source>
            <translation>a text for each language was expected: {"fr": "…", "en": "…"}</translation>
        </message>
        <message>
            <source>“%1” is no language code such as fr or en</source>
            <translation>“%1” is no language code such as fr or en</translation>
        </message>
        <message>
            <source>unknown field “%1”; known are: %2</source>
            <translation>unknown field “%1”; known are: %2</translation>
        </message>
        <message>
            <source>a date such as "2024-01-31" was expected</source>
            <translation>a date such as "2024-01-31" was expected</translation>
        </message>
        <message>
            <source>a moment was expected: {"time": "2024-05-19T15:30:00-10:00", "zone": "…"}</source>
            <translation>a moment was expected: {"time": "2024-05-19T15:30:00-10:00", "zone": "…"}</translation>
        </message>
        <message>
            <source>a time with its offset such as "2024-05-19T15:30:00-10:00" was expected</source>
            <translation>a time with its offset such as "2024-05-19T15:30:00-10:00" was expected</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 was expected</source>
            <translation>a whole number from %1 to %2 was expected</translation>
        </message>
        <message>
            <source>a period was expected: {"amount": 30, "unit": "days", "qualifier": "at_most"}</source>
            <translation>a period was expected: {"amount": 30, "unit": "days", "qualifier": "at_most"}</translation>
        </message>
        <message>
            <source>exactly, at_most, at_least, about or criterion was expected</source>
            <translation>exactly, at_most, at_least, about or criterion was expected</translation>
        </message>
        <message>
            <source>a period that is a criterion has no amount and no unit</source>
            <translation>a period that is a criterion has no amount and no unit</translation>
        </message>
        <message>
            <source>a criterion needs "qualifier": "criterion"</source>
            <translation>a criterion needs "qualifier": "criterion"</translation>
        </message>
        <message>
            <source>hours, days, business_days, weeks, months or years was expected</source>
            <translation>hours, days, business_days, weeks, months or years was expected</translation>
        </message>
        <message>
            <source>an address was expected: {"lines": ["…"], "postal_code": "…", "city": "…", "country": "FR"}</source>
            <translation>an address was expected: {"lines": ["…"], "postal_code": "…", "city": "…", "country": "FR"}</translation>
        </message>
        <message>
            <source>“%1” is no ISO 3166 country code such as FR</source>
            <translation>“%1” is no ISO 3166 country code such as FR</translation>
        </message>
        <message>
            <source>a time of day such as "02:00" was expected</source>
            <translation>a time of day such as "02:00" was expected</translation>
        </message>
        <message>
            <source>an offset from UTC such as "+01:00" was expected</source>
            <translation>an offset from UTC such as "+01:00" was expected</translation>
        </message>
        <message>
            <source>the id of a record was expected</source>
            <translation>the id of a record was expected</translation>
        </message>
        <message>
            <source>a list in square brackets was expected</source>
            <translation>a list in square brackets was expected</translation>
        </message>
        <message>
            <source>an object in braces was expected</source>
            <translation>an object in braces was expected</translation>
        </message>
        <message>
            <source>the field “%1” is missing</source>
            <translation>the field “%1” is missing</translation>
        </message>
        <message>
            <source>the field “%1” is empty</source>
            <translation>the field “%1” is empty</translation>
        </message>
        <message>
            <source>true or false was expected (leave the field out if it is not stated)</source>
            <translation>true or false was expected (leave the field out if it is not stated)</translation>
        </message>
        <message>
            <source>an id of 1 to 64 letters, digits, “.”, “_” or “-” was expected</source>
            <translation>an id of 1 to 64 letters, digits, “.”, “_” or “-” was expected</translation>
        </message>
        <message>
            <source>the text holds half of a character (a lone surrogate)</source>
            <translation>the text holds half of a character (a lone surrogate)</translation>
        </message>
        <message>
            <source>a colour such as "#1f3a5f" was expected</source>
            <translation>a colour such as "#1f3a5f" was expected</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordTableModel</name>
        <message numerus="yes">
            <source>%n field(s) that the law asks for are empty</source>
            <translation>
                <numerusform>%n field that the law asks for is empty</numerusform>
                <numerusform>%n fields that the law asks for are empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) lack a language</source>
            <translation>
                <numerusform>%n text lacks a language</numerusform>
                <numerusform>%n texts lack a language</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>What is missing</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordTableView</name>
        <message>
            <source>Show all values</source>
            <translation>Show all values</translation>
        </message>
        <message>
            <source>(not stated)</source>
            <translation>(not stated)</translation>
        </message>
        <message numerus="yes">
            <source>%n more value(s): type them into the filter line</source>
            <translation>
                <numerusform>%n more value: type it into the search line</numerusform>
                <numerusform>%n more values: type them into the search line</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Show only…</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Hide this column</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RecordsPage</name>
        <message>
            <source>For example: %1</source>
            <translation>For example: %1</translation>
        </message>
        <message>
            <source>Add the first one…</source>
            <translation>Add the first one…</translation>
        </message>
        <message>
            <source>No record here holds what the search and the filters ask for.</source>
            <translation>No record here holds what the search and the filters ask for.</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Show all again</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>duplicate %n record(s)</source>
            <translation>
                <numerusform>duplicate %n record</numerusform>
                <numerusform>duplicate %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>delete: %1</source>
            <translation>delete: %1</translation>
        </message>
        <message numerus="yes">
            <source>delete %n record(s)</source>
            <translation>
                <numerusform>delete %n record</numerusform>
                <numerusform>delete %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste %n record(s)</source>
            <translation>
                <numerusform>paste %n record</numerusform>
                <numerusform>paste %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Pasted</translation>
        </message>
        <message numerus="yes">
            <source>Change a field of %n record(s)…</source>
            <translation>
                <numerusform>Change a field of %n record…</numerusform>
                <numerusform>Change a field of %n records…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Nothing was pasted: correct it where it comes from, copy all rows again, and paste.</source>
            <translation>%1 Nothing was pasted: correct it where it comes from, copy all rows again, and paste.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RedlineDialog</name>
        <message>
            <source>Comparing…</source>
            <translation>Comparing…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RedlineView</name>
        <message>
            <source>Only what &amp;changed</source>
            <translation>Only what &amp;changed</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>&amp;Previous change</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>&amp;Next change</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Cop&amp;y</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>This change</source>
            <translation>This change</translation>
        </message>
        <message>
            <source>The two texts are the same.</source>
            <translation>The two texts are the same.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s). Added text is underlined, deleted text is struck through.</source>
            <translation>
                <numerusform>%n difference. Added text is underlined, deleted text is struck through.</numerusform>
                <numerusform>%n differences. Added text is underlined, deleted text is struck through.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change %1 of %2.</source>
            <translation>Change %1 of %2.</translation>
        </message>
        <message>
            <source>Deleted: “%1”.</source>
            <translation>Deleted: “%1”.</translation>
        </message>
        <message>
            <source>Added: “%1”.</source>
            <translation>Added: “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RegisterJson</name>
        <message>
            <source>the file could not be written: %1</source>
            <translation>the file could not be written: %1</translation>
        </message>
        <message>
            <source>the file is larger than 512 MiB; that is no register</source>
            <translation>the file is larger than 512 MiB; that is no register</translation>
        </message>
        <message>
            <source>the file is not UTF-8 text; save it as UTF-8</source>
            <translation>the file is not UTF-8 text; save it as UTF-8</translation>
        </message>
        <message>
            <source>the JSON is nested too deeply to be a register</source>
            <translation>the JSON is nested too deeply to be a register</translation>
        </message>
        <message>
            <source>the file is not complete, valid JSON: %1</source>
            <translation>the file is not complete, valid JSON: %1</translation>
        </message>
        <message>
            <source>an object in braces was expected, with "format": "cartulary-register"</source>
            <translation>an object in braces was expected, with "format": "cartulary-register"</translation>
        </message>
        <message>
            <source>this JSON is no Cartulary register: "format": "cartulary-register" was expected</source>
            <translation>this JSON is no Cartulary register: "format": "cartulary-register" was expected</translation>
        </message>
        <message>
            <source>a format version, a whole number from 1, was expected</source>
            <translation>a format version, a whole number from 1, was expected</translation>
        </message>
        <message>
            <source>this file was written by a newer Cartulary (format %1, this program reads up to %2); update the program</source>
            <translation>this file was written by a newer Cartulary (format %1, this program reads up to %2); update the program</translation>
        </message>
        <message>
            <source>unknown field “%1”; known are: %2</source>
            <translation>unknown field “%1”; known are: %2</translation>
        </message>
        <message>
            <source>an object in braces was expected</source>
            <translation>an object in braces was expected</translation>
        </message>
        <message>
            <source>the id “%1” stands more than once in the file</source>
            <translation>the id “%1” stands more than once in the file</translation>
        </message>
        <message>
            <source>a list in square brackets was expected</source>
            <translation>a list in square brackets was expected</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>the file could not be read: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RestoreFlow</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>the present file could not be kept under another name: %1</source>
            <translation>the present file could not be kept under another name: %1</translation>
        </message>
        <message>
            <source>the older copy could not be replaced</source>
            <translation>the older copy could not be replaced</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Where is the backup to be restored? The present file “%1” is kept under another name in either case.</source>
            <translation>Where is the backup to be restored? The present file “%1” is kept under another name in either case.</translation>
        </message>
        <message>
            <source>In place of the present file</source>
            <translation>In place of the present file</translation>
        </message>
        <message>
            <source>Under another name…</source>
            <translation>Under another name…</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restored</translation>
        </message>
        <message>
            <source>Choose the backup to restore</source>
            <translation>Choose the backup to restore</translation>
        </message>
        <message>
            <source>Any file</source>
            <translation>Any file</translation>
        </message>
        <message>
            <source>The backup stands in this place already. Choose another place for it.</source>
            <translation>The backup stands in this place already. Choose another place for it.</translation>
        </message>
        <message>
            <source>before restoring</source>
            <translation>before restoring</translation>
        </message>
        <message>
            <source>Checking and restoring the backup…</source>
            <translation>Checking and restoring the backup…</translation>
        </message>
        <message>
            <source>The backup was checked and restored as “%1”.</source>
            <translation>The backup was checked and restored as “%1”.</translation>
        </message>
        <message>
            <source>The file that was there is kept as “%1”.</source>
            <translation>The file that was there is kept as “%1”.</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Make a backup</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>backup</translation>
        </message>
        <message>
            <source>This is the register itself. Choose another name for the backup.</source>
            <translation>This is the register itself. Choose another name for the backup.</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>replaced</translation>
        </message>
        <message>
            <source>Making and checking the backup…</source>
            <translation>Making and checking the backup…</translation>
        </message>
        <message>
            <source>The backup was made and checked: “%1”.</source>
            <translation>The backup was made and checked: “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RoleStep</name>
        <message>
            <source>Your role and your documents</source>
            <translation>Your role and your documents</translation>
        </message>
        <message>
            <source>Your role decides which duties apply. Each activity can still have a role of its own.</source>
            <translation>Your role decides which duties apply. Each activity can still have a role of its own.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>&amp;Controller</source>
            <translation>&amp;Controller</translation>
        </message>
        <message>
            <source>You decide yourself why and how data are used.</source>
            <translation>You decide yourself why and how data are used.</translation>
        </message>
        <message>
            <source>&amp;Processor for customers</source>
            <translation>&amp;Processor for customers</translation>
        </message>
        <message>
            <source>You process data only on your customers’ behalf.</source>
            <translation>You process data only on your customers’ behalf.</translation>
        </message>
        <message>
            <source>B&amp;oth</source>
            <translation>B&amp;oth</translation>
        </message>
        <message>
            <source>You decide for your own customers and staff, and you also hold customers’ data for them: the usual case of a host.</source>
            <translation>You decide for your own customers and staff, and you also hold customers’ data for them: the usual case of a host.</translation>
        </message>
        <message>
            <source>Languages of the documents</source>
            <translation>Languages of the documents</translation>
        </message>
        <message>
            <source>French &amp;and English</source>
            <translation>French &amp;and English</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;French</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;English</translation>
        </message>
        <message>
            <source>Supervisory authority</source>
            <translation>Supervisory authority</translation>
        </message>
        <message>
            <source>To be chosen later</source>
            <translation>To be chosen later</translation>
        </message>
        <message>
            <source>The authority to which people may complain.</source>
            <translation>The authority to which people may complain.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::RowDelegate</name>
        <message>
            <source>to be stated</source>
            <translation>to be stated</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Samples</name>
        <message>
            <source>there is no sample called “%1”</source>
            <translation>there is no sample called “%1”</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Sections</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activities</translation>
        </message>
        <message>
            <source>Sub-processors</source>
            <translation>Sub-processors</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
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
            <translation>Templates</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Session</name>
        <message>
            <source>the register is shown here as it was; the files that it keeps are opened from the register itself</source>
            <translation>the register is shown here as it was; the files that it keeps are opened from the register itself</translation>
        </message>
        <message>
            <source>another change is still being stored; try again when it is done</source>
            <translation>another change is still being stored; try again when it is done</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Starters</name>
        <message>
            <source>there is no ready activity called “%1”</source>
            <translation>there is no ready activity called “%1”</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::StatusLine</name>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nothing leaves this computer</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Everything is saved</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Saved at %1</translation>
        </message>
        <message>
            <source>%1% of what the law asks is stated</source>
            <translation>%1% of what the law asks is stated</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Store</name>
        <message>
            <source>a change without a record</source>
            <translation>a change without a record</translation>
        </message>
        <message>
            <source>an id has 1 to 64 letters, digits, “.”, “_” or “-”</source>
            <translation>an id has 1 to 64 letters, digits, “.”, “_” or “-”</translation>
        </message>
        <message>
            <source>there is already a record with this id</source>
            <translation>there is already a record with this id</translation>
        </message>
        <message>
            <source>the id of a record cannot be changed</source>
            <translation>the id of a record cannot be changed</translation>
        </message>
        <message>
            <source>there is no such record any more</source>
            <translation>there is no such record any more</translation>
        </message>
        <message>
            <source>the record has been changed in the meantime</source>
            <translation>the record has been changed in the meantime</translation>
        </message>
        <message>
            <source>there can be only one record of the type %1</source>
            <translation>there can be only one record of the type %1</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted, it is used by: %2</source>
            <translation>“%1” cannot be deleted, it is used by: %2</translation>
        </message>
        <message>
            <source>, and %1 more</source>
            <translation>, and %1 more</translation>
        </message>
        <message>
            <source>a value cannot be stored as it is (broken characters, fractions of a second or an empty list entry)</source>
            <translation>a value cannot be stored as it is (broken characters, fractions of a second or an empty list entry)</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>this is not a file</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>there is no such file</translation>
        </message>
        <message>
            <source>there is no record “%1” to refer to</source>
            <translation>there is no record “%1” to refer to</translation>
        </message>
        <message>
            <source>“%1” is of the type %2, but %3 was expected</source>
            <translation>“%1” is of the type %2, but %3 was expected</translation>
        </message>
        <message>
            <source>“%1” is not in the list “%2”</source>
            <translation>“%1” is not in the list “%2”</translation>
        </message>
        <message>
            <source>the copy does not hold what the register holds</source>
            <translation>the copy does not hold what the register holds</translation>
        </message>
        <message>
            <source>there is already a file of this name</source>
            <translation>there is already a file of this name</translation>
        </message>
        <message>
            <source>the file could not be written: %1</source>
            <translation>the file could not be written: %1</translation>
        </message>
        <message>
            <source>the register is open for writing in another program: %1, process %2 on %3; it can be opened for reading only</source>
            <translation>the register is open for writing in another program: %1, process %2 on %3; it can be opened for reading only</translation>
        </message>
        <message>
            <source>the folder of the register cannot be written to; the register can be opened for reading only</source>
            <translation>the folder of the register cannot be written to; the register can be opened for reading only</translation>
        </message>
        <message>
            <source>the register could not be locked for writing: the folder does not exist or the disk is full</source>
            <translation>the register could not be locked for writing: the folder does not exist or the disk is full</translation>
        </message>
        <message>
            <source>the journal was altered: its chain is broken at entry %1; restore a backup</source>
            <translation>the journal was altered: its chain is broken at entry %1; restore a backup</translation>
        </message>
        <message>
            <source>entry %1 of the journal does not follow from the entries before it</source>
            <translation>entry %1 of the journal does not follow from the entries before it</translation>
        </message>
        <message>
            <source>entry %1 of the journal is about an unknown type of records</source>
            <translation>entry %1 of the journal is about an unknown type of records</translation>
        </message>
        <message>
            <source>no temporary folder could be made: %1</source>
            <translation>no temporary folder could be made: %1</translation>
        </message>
        <message>
            <source>a row of the table %1 refers to a record of the type %2 that is not there</source>
            <translation>a row of the table %1 refers to a record of the type %2 that is not there</translation>
        </message>
        <message>
            <source>the record is not what the journal says: it was changed by another way; restore a backup</source>
            <translation>the record is not what the journal says: it was changed by another way; restore a backup</translation>
        </message>
        <message>
            <source>the register is open for reading only</source>
            <translation>the register is open for reading only</translation>
        </message>
        <message>
            <source>cancelled; nothing was changed</source>
            <translation>cancelled; nothing was changed</translation>
        </message>
        <message>
            <source>this file is empty, it is not a Cartulary register</source>
            <translation>this file is empty, it is not a Cartulary register</translation>
        </message>
        <message>
            <source>this is an SQLite database of another program, not a Cartulary register</source>
            <translation>this is an SQLite database of another program, not a Cartulary register</translation>
        </message>
        <message>
            <source>this register was written by a newer version of Cartulary (its format is %1, this program knows up to %2); install the newer version</source>
            <translation>this register was written by a newer version of Cartulary (its format is %1, this program knows up to %2); install the newer version</translation>
        </message>
        <message>
            <source>the file could not be read: %1</source>
            <translation>the file could not be read: %1</translation>
        </message>
        <message>
            <source>another program is writing to the file just now; try again</source>
            <translation>another program is writing to the file just now; try again</translation>
        </message>
        <message>
            <source>the file or its folder cannot be written to</source>
            <translation>the file or its folder cannot be written to</translation>
        </message>
        <message>
            <source>the disk could not be read or written; nothing was changed</source>
            <translation>the disk could not be read or written; nothing was changed</translation>
        </message>
        <message>
            <source>the disk is full; nothing was changed</source>
            <translation>the disk is full; nothing was changed</translation>
        </message>
        <message>
            <source>the file could not be opened</source>
            <translation>the file could not be opened</translation>
        </message>
        <message>
            <source>this file is not a Cartulary register, or its beginning is damaged; if it was a register, restore a backup</source>
            <translation>this file is not a Cartulary register, or its beginning is damaged; if it was a register, restore a backup</translation>
        </message>
        <message>
            <source>the database reports: %1</source>
            <translation>the database reports: %1</translation>
        </message>
        <message>
            <source>the register is damaged; restore a backup</source>
            <translation>the register is damaged; restore a backup</translation>
        </message>
        <message>
            <source>the file kept for version %1 of the document “%2” was damaged or changed; restore a backup</source>
            <translation>the file kept for version %1 of the document “%2” was damaged or changed; restore a backup</translation>
        </message>
        <message>
            <source>the text kept for the section “%1” was damaged or changed; restore a backup</source>
            <translation>the text kept for the section “%1” was damaged or changed; restore a backup</translation>
        </message>
        <message>
            <source>a file kept for a record that was removed since was damaged or changed; restore a backup</source>
            <translation>a file kept for a record that was removed since was damaged or changed; restore a backup</translation>
        </message>
        <message>
            <source>the register does not keep this file; it came here without its files, or was made by another way</source>
            <translation>the register does not keep this file; it came here without its files, or was made by another way</translation>
        </message>
        <message>
            <source>the file kept in the register was damaged or changed: its digest is no longer the one recorded; restore a backup</source>
            <translation>the file kept in the register was damaged or changed: its digest is no longer the one recorded; restore a backup</translation>
        </message>
        <message>
            <source>“%1” is no colour such as #1f3a5f</source>
            <translation>“%1” is no colour such as #1f3a5f</translation>
        </message>
        <message>
            <source>the register is no longer where it was opened: its file was removed, renamed or replaced, and the change is not stored; put the file back, or keep all that was stored by making a backup</source>
            <translation>the register is no longer where it was opened: its file was removed, renamed or replaced, and the change is not stored; put the file back, or keep all that was stored by making a backup</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateAnswers</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (first of %2)</source>
            <translation>%1 (first of %2)</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>taken out</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>ticked</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>not ticked</translation>
        </message>
        <message>
            <source>kept for %1 of %2</source>
            <translation>kept for %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFieldBox</name>
        <message>
            <source>Type to find a field</source>
            <translation>Type to find a field</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFields</name>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provider</translation>
        </message>
        <message>
            <source>Special categories of data</source>
            <translation>Special categories of data</translation>
        </message>
        <message>
            <source>street</source>
            <translation>street</translation>
        </message>
        <message>
            <source>postcode and town</source>
            <translation>postcode and town</translation>
        </message>
        <message>
            <source>postcode</source>
            <translation>postcode</translation>
        </message>
        <message>
            <source>town</source>
            <translation>town</translation>
        </message>
        <message>
            <source>country</source>
            <translation>country</translation>
        </message>
        <message>
            <source>Today’s date</source>
            <translation>Today’s date</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Date of the document</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateFilling</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>The file could not be written: %1.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateImportDialog</name>
        <message>
            <source>Import a template</source>
            <translation>Import a template</translation>
        </message>
        <message>
            <source>No customer in particular</source>
            <translation>No customer in particular</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Customer</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Received on</translation>
        </message>
        <message>
            <source>New &amp;version of</source>
            <translation>New &amp;version of</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message numerus="yes">
            <source>%n blank(s)</source>
            <translation>
                <numerusform>%n blank</numerusform>
                <numerusform>%n blanks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated passage(s)</source>
            <translation>
                <numerusform>%n repeated passage</numerusform>
                <numerusform>%n repeated passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) to tick</source>
            <translation>
                <numerusform>%n box to tick</numerusform>
                <numerusform>%n boxes to tick</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to sign, which stay empty</source>
            <translation>
                <numerusform>%n place to sign, which stay empty</numerusform>
                <numerusform>%n places to sign, which stay empty</numerusform>
            </translation>
        </message>
        <message>
            <source>Found: %1.</source>
            <translation>Found: %1.</translation>
        </message>
        <message>
            <source>None: it is new</source>
            <translation>None: it is new</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>What was decided for that version is taken over where it fits; what is new or has moved is shown.</source>
            <translation>What was decided for that version is taken over where it fits; what is new or has moved is shown.</translation>
        </message>
        <message>
            <source>Without a customer, what only a customer can say stays blank.</source>
            <translation>Without a customer, what only a customer can say stays blank.</translation>
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
            <translation>Take the decision back</translation>
        </message>
        <message>
            <source>Field of the re&amp;gister</source>
            <translation>Field of the re&amp;gister</translation>
        </message>
        <message>
            <source>Own te&amp;xt</source>
            <translation>Own te&amp;xt</translation>
        </message>
        <message>
            <source>Field of the register</source>
            <translation>Field of the register</translation>
        </message>
        <message>
            <source>Own text</source>
            <translation>Own text</translation>
        </message>
        <message>
            <source>&amp;Proposal: none</source>
            <translation>&amp;Proposal: none</translation>
        </message>
        <message>
            <source>&amp;Proposal, %1</source>
            <translation>&amp;Proposal, %1</translation>
        </message>
        <message>
            <source>%1, which is empty</source>
            <translation>%1, which is empty</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: “%2”</translation>
        </message>
        <message>
            <source>Leave &amp;blank</source>
            <translation>Leave &amp;blank</translation>
        </message>
        <message>
            <source>Tic&amp;k</source>
            <translation>Tic&amp;k</translation>
        </message>
        <message>
            <source>Do &amp;not tick</source>
            <translation>Do &amp;not tick</translation>
        </message>
        <message>
            <source>&amp;Proposal: %1</source>
            <translation>&amp;Proposal: %1</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Keep it</translation>
        </message>
        <message>
            <source>Take it &amp;out</source>
            <translation>Take it &amp;out</translation>
        </message>
        <message>
            <source>Records of the re&amp;gister</source>
            <translation>Records of the re&amp;gister</translation>
        </message>
        <message>
            <source>Leave a&amp;s it is</source>
            <translation>Leave a&amp;s it is</translation>
        </message>
        <message>
            <source>As the register sa&amp;ys</source>
            <translation>As the register sa&amp;ys</translation>
        </message>
        <message>
            <source>It does not say whether this holds: the passage stays, with its marks.</source>
            <translation>It does not say whether this holds: the passage stays, with its marks.</translation>
        </message>
        <message>
            <source>The passage is kept for %1 of %2 records.</source>
            <translation>The passage is kept for %1 of %2 records.</translation>
        </message>
        <message>
            <source>The passage is kept.</source>
            <translation>The passage is kept.</translation>
        </message>
        <message>
            <source>The passage is taken out.</source>
            <translation>The passage is taken out.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItemModel</name>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Prints</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>How sure</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>ticked</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>not ticked</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>stays as it is</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>taken out</translation>
        </message>
        <message>
            <source>text: %1</source>
            <translation>text: %1</translation>
        </message>
        <message>
            <source>stays blank</source>
            <translation>stays blank</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>as the register says</source>
            <translation>as the register says</translation>
        </message>
        <message>
            <source>the register does not say</source>
            <translation>the register does not say</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItemTable</name>
        <message>
            <source>Blanks of the template</source>
            <translation>Blanks of the template</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateItems</name>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateLegend</name>
        <message>
            <source>Marks in the text: %1</source>
            <translation>Marks in the text: %1</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateText</name>
        <message>
            <source>Page header</source>
            <translation>Page header</translation>
        </message>
        <message>
            <source>Page footer</source>
            <translation>Page footer</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Footnotes</translation>
        </message>
        <message>
            <source>Endnotes</source>
            <translation>Endnotes</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateTextView</name>
        <message>
            <source>Text of the template</source>
            <translation>Text of the template</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplateWords</name>
        <message>
            <source>line to write on</source>
            <translation>line to write on</translation>
        </message>
        <message>
            <source>dotted line</source>
            <translation>dotted line</translation>
        </message>
        <message>
            <source>words standing in</source>
            <translation>words standing in</translation>
        </message>
        <message>
            <source>empty cell</source>
            <translation>empty cell</translation>
        </message>
        <message>
            <source>nothing after a label</source>
            <translation>nothing after a label</translation>
        </message>
        <message>
            <source>highlighted text</source>
            <translation>highlighted text</translation>
        </message>
        <message>
            <source>date control</source>
            <translation>date control</translation>
        </message>
        <message>
            <source>list to choose from</source>
            <translation>list to choose from</translation>
        </message>
        <message>
            <source>content control</source>
            <translation>content control</translation>
        </message>
        <message>
            <source>form field</source>
            <translation>form field</translation>
        </message>
        <message>
            <source>merge field</source>
            <translation>merge field</translation>
        </message>
        <message>
            <source>document field</source>
            <translation>document field</translation>
        </message>
        <message>
            <source>box to tick</source>
            <translation>box to tick</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>table with a row for each record</source>
            <translation>table with a row for each record</translation>
        </message>
        <message>
            <source>passage for each record</source>
            <translation>passage for each record</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>provider</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decided</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>stays as it is</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>no value</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Templates</name>
        <message>
            <source>for %1 of %2 records, %3</source>
            <translation>for %1 of %2 records, %3</translation>
        </message>
        <message>
            <source>to be left blank, as the map says</source>
            <translation>to be left blank, as the map says</translation>
        </message>
        <message>
            <source>it belongs to a loop or table for which the register has no list</source>
            <translation>it belongs to a loop or table for which the register has no list</translation>
        </message>
        <message>
            <source>no field of the register is known for it</source>
            <translation>no field of the register is known for it</translation>
        </message>
        <message>
            <source>“%1” is only a guess: decide it in the map</source>
            <translation>“%1” is only a guess: decide it in the map</translation>
        </message>
        <message>
            <source>there is no field “%1” in the register</source>
            <translation>there is no field “%1” in the register</translation>
        </message>
        <message>
            <source>the register says nothing in “%1”</source>
            <translation>the register says nothing in “%1”</translation>
        </message>
        <message>
            <source>the register has “%1” only in another language</source>
            <translation>the register has “%1” only in another language</translation>
        </message>
        <message>
            <source>“%1” is not in its list</source>
            <translation>“%1” is not in its list</translation>
        </message>
        <message>
            <source>under “%1”</source>
            <translation>under “%1”</translation>
        </message>
        <message>
            <source>table %1, row %2, column %3</source>
            <translation>table %1, row %2, column %3</translation>
        </message>
        <message>
            <source>paragraph %1</source>
            <translation>paragraph %1</translation>
        </message>
        <message>
            <source>in the page header</source>
            <translation>in the page header</translation>
        </message>
        <message>
            <source>in the page footer</source>
            <translation>in the page footer</translation>
        </message>
        <message>
            <source>in a note</source>
            <translation>in a note</translation>
        </message>
        <message>
            <source>in a text box</source>
            <translation>in a text box</translation>
        </message>
        <message>
            <source>%1 blanks, %2 boxes to tick, %3 places to sign, %4 loops, tables and conditions</source>
            <translation>%1 blanks, %2 boxes to tick, %3 places to sign, %4 loops, tables and conditions</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sure</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>likely</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>uncertain</translation>
        </message>
        <message>
            <source>no proposal</source>
            <translation>no proposal</translation>
        </message>
        <message>
            <source>there is no field “%1” in the register: take one that “template inspect” proposes, or give a “text”</source>
            <translation>there is no field “%1” in the register: take one that “template inspect” proposes, or give a “text”</translation>
        </message>
        <message>
            <source>the template has no blank “%1”</source>
            <translation>the template has no blank “%1”</translation>
        </message>
        <message>
            <source>the blank “%1” is decided twice</source>
            <translation>the blank “%1” is decided twice</translation>
        </message>
        <message>
            <source>the blank “%1” needs one of “field”, “text” and “leave”</source>
            <translation>the blank “%1” needs one of “field”, “text” and “leave”</translation>
        </message>
        <message>
            <source>the template has no box “%1”</source>
            <translation>the template has no box “%1”</translation>
        </message>
        <message>
            <source>the box “%1” needs “checked”: true or false</source>
            <translation>the box “%1” needs “checked”: true or false</translation>
        </message>
        <message>
            <source>the template has no loop, table or condition “%1”</source>
            <translation>the template has no loop, table or condition “%1”</translation>
        </message>
        <message>
            <source>there is no list “%1” to repeat</source>
            <translation>there is no list “%1” to repeat</translation>
        </message>
        <message>
            <source>this is no map that this program reads: “version” must be %1</source>
            <translation>this is no map that this program reads: “version” must be %1</translation>
        </message>
        <message>
            <source>“%1” must be a list</source>
            <translation>“%1” must be a list</translation>
        </message>
        <message>
            <source>the map is no JSON object</source>
            <translation>the map is no JSON object</translation>
        </message>
        <message>
            <source>byte %1</source>
            <translation>byte %1</translation>
        </message>
        <message>
            <source>it would be repeated too often</source>
            <translation>it would be repeated too often</translation>
        </message>
        <message>
            <source>the register has no such list</source>
            <translation>the register has no such list</translation>
        </message>
        <message>
            <source>whether it holds, the register does not say</source>
            <translation>whether it holds, the register does not say</translation>
        </message>
        <message>
            <source>the register says “%1”, and the template counts in another unit</source>
            <translation>the register says “%1”, and the template counts in another unit</translation>
        </message>
        <message>
            <source>“%1” needs one of “list”, “keep”, “leave” and “propose”</source>
            <translation>“%1” needs one of “list”, “keep”, “leave” and “propose”</translation>
        </message>
        <message>
            <source>The file has more than %L1 places to fill in or more than %L2 characters, which no agreement has: check that it is the right file.</source>
            <translation>The file has more than %L1 places to fill in or more than %L2 characters, which no agreement has: check that it is the right file.</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TemplatesPage</name>
        <message>
            <source>Drop the template to import it</source>
            <translation>Drop the template to import it</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>Import a template…</source>
            <translation>Import a template…</translation>
        </message>
        <message>
            <source>Read a Word or OpenDocument file that a customer sent, and keep it here</source>
            <translation>Read a Word or OpenDocument file that a customer sent, and keep it here</translation>
        </message>
        <message>
            <source>Accept what is sure</source>
            <translation>Accept what is sure</translation>
        </message>
        <message>
            <source>Decide for every proposal that is sure and has a value, in one step that can be undone</source>
            <translation>Decide for every proposal that is sure and has a value, in one step that can be undone</translation>
        </message>
        <message>
            <source>Fill in…</source>
            <translation>Fill in…</translation>
        </message>
        <message>
            <source>Write the document with its blanks filled in</source>
            <translation>Write the document with its blanks filled in</translation>
        </message>
        <message>
            <source>Customers send their own agreement to be filled in, as a Word or OpenDocument file. Import it: every blank is found, the register proposes what goes there, you decide, and the customer gets the document back as it was, filled in.</source>
            <translation>Customers send their own agreement to be filled in, as a Word or OpenDocument file. Import it: every blank is found, the register proposes what goes there, you decide, and the customer gets the document back as it was, filled in.</translation>
        </message>
        <message>
            <source>For instance: “Data Protection Agreement.docx” from a town council, with forty blanks. You can also drop the file onto this page.</source>
            <translation>For instance: “Data Protection Agreement.docx” from a town council, with forty blanks. You can also drop the file onto this page.</translation>
        </message>
        <message>
            <source>Te&amp;mplate</source>
            <translation>Te&amp;mplate</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>As the &amp;template</source>
            <translation>As the &amp;template</translation>
        </message>
        <message>
            <source>Shows the text as the customer sent it</source>
            <translation>Shows the text as the customer sent it</translation>
        </message>
        <message>
            <source>Fille&amp;d in</source>
            <translation>Fille&amp;d in</translation>
        </message>
        <message>
            <source>Shows the text as it will be</source>
            <translation>Shows the text as it will be</translation>
        </message>
        <message>
            <source>Blanks shown</source>
            <translation>Blanks shown</translation>
        </message>
        <message>
            <source>All blanks</source>
            <translation>All blanks</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>Without a value</source>
            <translation>Without a value</translation>
        </message>
        <message>
            <source>New or moved</source>
            <translation>New or moved</translation>
        </message>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>The file could not be read: %1.</translation>
        </message>
        <message>
            <source>The file is larger than any template: choose the document itself.</source>
            <translation>The file is larger than any template: choose the document itself.</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Import a template</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument text</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>Word template</translation>
        </message>
        <message>
            <source>Word document with macros</source>
            <translation>Word document with macros</translation>
        </message>
        <message>
            <source>OpenDocument template</source>
            <translation>OpenDocument template</translation>
        </message>
        <message>
            <source>Reading “%1” and looking for its blanks…</source>
            <translation>Reading “%1” and looking for its blanks…</translation>
        </message>
        <message>
            <source>import of the template %1</source>
            <translation>import of the template %1</translation>
        </message>
        <message>
            <source>decision for “%1”</source>
            <translation>decision for “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) accepted</source>
            <translation>
                <numerusform>%n proposal accepted</numerusform>
                <numerusform>%n proposals accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) accepted. “Undo” takes them back.</source>
            <translation>
                <numerusform>%n proposal accepted. “Undo” takes them back.</numerusform>
                <numerusform>%n proposals accepted. “Undo” takes them back.</numerusform>
            </translation>
        </message>
        <message>
            <source>No undecided proposal is sure and has a value.</source>
            <translation>No undecided proposal is sure and has a value.</translation>
        </message>
        <message>
            <source>%1 document</source>
            <translation>%1 document</translation>
        </message>
        <message>
            <source>%1 - filled in</source>
            <translation>%1 - filled in</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Filling in “%1”…</source>
            <translation>Filling in “%1”…</translation>
        </message>
        <message>
            <source>Filled in: %1.</source>
            <translation>Filled in: %1.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) stayed blank: %1.</source>
            <translation>
                <numerusform>%n place stayed blank: %1.</numerusform>
                <numerusform>%n places stayed blank: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has no file for this template: it was entered by hand. Import the file.</source>
            <translation>The register has no file for this template: it was entered by hand. Import the file.</translation>
        </message>
        <message>
            <source>The template is being read…</source>
            <translation>The template is being read…</translation>
        </message>
        <message>
            <source>Nothing to fill in was found in this document.</source>
            <translation>Nothing to fill in was found in this document.</translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n without a value</numerusform>
                <numerusform>%n without a value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken over from the version before: %n decision(s).</source>
            <translation>
                <numerusform>Taken over from the version before: %n decision.</numerusform>
                <numerusform>Taken over from the version before: %n decisions.</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1.</source>
            <translation>Moved: %1.</translation>
        </message>
        <message>
            <source>New: %1.</source>
            <translation>New: %1.</translation>
        </message>
        <message>
            <source>No longer there: %1.</source>
            <translation>No longer there: %1.</translation>
        </message>
        <message>
            <source>Search in the text</source>
            <translation>Search in the text</translation>
        </message>
        <message>
            <source>The register has this very file already, as “%1”. Import it once more, for instance for another customer?</source>
            <translation>The register has this very file already, as “%1”. Import it once more, for instance for another customer?</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Import again</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 decided</source>
            <translation>
                <numerusform>%n of %1 decided</numerusform>
                <numerusform>%n of %1 decided</numerusform>
            </translation>
        </message>
        <message>
            <source>This template carries a digital signature. It holds for the customer’s file alone: the filled document will not be signed.</source>
            <translation>This template carries a digital signature. It holds for the customer’s file alone: the filled document will not be signed.</translation>
        </message>
        <message>
            <source>The digital signature of the template does not hold for it.</source>
            <translation>The digital signature of the template does not hold for it.</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) stayed with their marks: %1.</source>
            <translation>
                <numerusform>%n passage stayed with its marks: %1.</numerusform>
                <numerusform>%n passages stayed with their marks: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 “%2”</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::TextsEditor</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>add – one on each line</source>
            <translation>add – one on each line</translation>
        </message>
        <message>
            <source>%1, add</source>
            <translation>%1, add</translation>
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
            <translation>Groups of fields</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not stated here that the law may ask for</source>
            <translation>
                <numerusform>%n fact not stated here that the law may ask for</numerusform>
                <numerusform>%n facts not stated here that the law may ask for</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cartulary::ValueFromText</name>
        <message>
            <source>“%1” is neither yes nor no</source>
            <translation>“%1” is neither yes nor no</translation>
        </message>
        <message>
            <source>“%1” is no country; its name or its code of two letters was expected</source>
            <translation>“%1” is no country; its name or its code of two letters was expected</translation>
        </message>
        <message>
            <source>“%1” is no language; its name or its code of two letters was expected</source>
            <translation>“%1” is no language; its name or its code of two letters was expected</translation>
        </message>
        <message>
            <source>there is no record “%1” to refer to</source>
            <translation>there is no record “%1” to refer to</translation>
        </message>
        <message>
            <source>“%1” is not in the list of this field</source>
            <translation>“%1” is not in the list of this field</translation>
        </message>
        <message>
            <source>“%1” has several parts, which a text cannot hold</source>
            <translation>“%1” has several parts, which a text cannot hold</translation>
        </message>
        <message>
            <source>“%1” is no whole number</source>
            <translation>“%1” is no whole number</translation>
        </message>
        <message>
            <source>“%1” is no date such as 31/01/2024 or 31 January 2024</source>
            <translation>“%1” is no date such as 31/01/2024 or 31 January 2024</translation>
        </message>
        <message>
            <source>“%1” is no date and time with its offset, such as 2024-01-31 15:30 UTC+1</source>
            <translation>“%1” is no date and time with its offset, such as 2024-01-31 15:30 UTC+1</translation>
        </message>
        <message>
            <source>“%1” is no period such as 30 days or at most 2 years</source>
            <translation>“%1” is no period such as 30 days or at most 2 years</translation>
        </message>
        <message>
            <source>“%1” is no time of day such as 02:00</source>
            <translation>“%1” is no time of day such as 02:00</translation>
        </message>
        <message>
            <source>“%1” is no offset from UTC such as +01:00</source>
            <translation>“%1” is no offset from UTC such as +01:00</translation>
        </message>
        <message>
            <source>“%1” is the name of several records or entries; give the id instead</source>
            <translation>“%1” is the name of several records or entries; give the id instead</translation>
        </message>
        <message>
            <source>“%1” is no colour such as #1f3a5f</source>
            <translation>“%1” is no colour such as #1f3a5f</translation>
        </message>
        <message>
            <source>“%1” is no picture; choose its file in the form instead</source>
            <translation>“%1” is no picture; choose its file in the form instead</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WelcomePage</name>
        <message>
            <source>The register of your processing activities, and the policies and agreements made from it.</source>
            <translation>The register of your processing activities, and the policies and agreements made from it.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;New register…</translation>
        </message>
        <message>
            <source>Answer a few questions and begin with ready activities to correct.</source>
            <translation>Answer a few questions and begin with ready activities to correct.</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>Choose a register file, or drop it onto this window.</source>
            <translation>Choose a register file, or drop it onto this window.</translation>
        </message>
        <message>
            <source>&amp;Try the sample register</source>
            <translation>&amp;Try the sample register</translation>
        </message>
        <message>
            <source>Look around in the register of a fictional hosting company.</source>
            <translation>Look around in the register of a fictional hosting company.</translation>
        </message>
        <message>
            <source>Put a checked copy of a register back.</source>
            <translation>Put a checked copy of a register back.</translation>
        </message>
        <message>
            <source>Recent registers</source>
            <translation>Recent registers</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: a register is a file of yours, and the program connects to no network.</source>
            <translation>Nothing leaves this computer: a register is a file of yours, and the program connects to no network.</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Open a register</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Re&amp;store a backup…</source>
            <translation>Re&amp;store a backup…</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WindowActions</name>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;New register…</translation>
        </message>
        <message>
            <source>Make a register for an organisation</source>
            <translation>Make a register for an organisation</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>Open a register file</source>
            <translation>Open a register file</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>Make a &amp;backup…</translation>
        </message>
        <message>
            <source>Write a checked copy of the register</source>
            <translation>Write a checked copy of the register</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restore a backup…</translation>
        </message>
        <message>
            <source>Put a checked copy back in place</source>
            <translation>Put a checked copy back in place</translation>
        </message>
        <message>
            <source>&amp;Make document…</source>
            <translation>&amp;Make document…</translation>
        </message>
        <message>
            <source>Write a policy, an agreement or a list as a file</source>
            <translation>Write a policy, an agreement or a list as a file</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Print pre&amp;view…</source>
            <translation>Print pre&amp;view…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Close this register</source>
            <translation>Close this register</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Paste rows as new records</source>
            <translation>Paste rows as new records</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Search in the list</translation>
        </message>
        <message>
            <source>&amp;New record…</source>
            <translation>&amp;New record…</translation>
        </message>
        <message>
            <source>Add a record to this list</source>
            <translation>Add a record to this list</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicate</translation>
        </message>
        <message>
            <source>Make a copy of the chosen records</source>
            <translation>Make a copy of the chosen records</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>Delete the chosen records</source>
            <translation>Delete the chosen records</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>&amp;Go to…</translation>
        </message>
        <message>
            <source>Find any record, page or action by typing</source>
            <translation>Find any record, page or action by typing</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>F&amp;orward</translation>
        </message>
        <message>
            <source>Live &amp;preview</source>
            <translation>Live &amp;preview</translation>
        </message>
        <message>
            <source>Show the document beside what is typed</source>
            <translation>Show the document beside what is typed</translation>
        </message>
        <message>
            <source>&amp;Show in document</source>
            <translation>&amp;Show in document</translation>
        </message>
        <message>
            <source>Show where the record is printed</source>
            <translation>Show where the record is printed</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>&amp;About Cartulary</source>
            <translation>&amp;About Cartulary</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Wording</name>
        <message>
            <source>the wording %1 is missing from the program</source>
            <translation>the wording %1 is missing from the program</translation>
        </message>
        <message>
            <source>there is no document called “%1”</source>
            <translation>there is no document called “%1”</translation>
        </message>
        <message>
            <source>the register words the section “%1” otherwise, but the document %2 has no such section</source>
            <translation>the register words the section “%1” otherwise, but the document %2 has no such section</translation>
        </message>
        <message>
            <source>there is no shared piece of wording called “%1”</source>
            <translation>there is no shared piece of wording called “%1”</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WordingEditor</name>
        <message>
            <source>draft, not used yet</source>
            <translation>draft, not used yet</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>own wording</source>
            <translation>own wording</translation>
        </message>
        <message>
            <source>own wording, original changed since</source>
            <translation>own wording, original changed since</translation>
        </message>
        <message>
            <source>The document cannot be made: %1. Correct it, or go back to the original.</source>
            <translation>The document cannot be made: %1. Correct it, or go back to the original.</translation>
        </message>
        <message>
            <source>Nothing is called “%1”: it prints nothing. Take a name from the fields.</source>
            <translation>Nothing is called “%1”: it prints nothing. Take a name from the fields.</translation>
        </message>
        <message>
            <source>”, “</source>
            <translation>”, “</translation>
        </message>
        <message>
            <source>The document can be made with this wording.</source>
            <translation>The document can be made with this wording.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wording</translation>
        </message>
        <message>
            <source>The document “%1” cannot be made with this wording: %2.</source>
            <translation>The document “%1” cannot be made with this wording: %2.</translation>
        </message>
        <message>
            <source>Use it all the same</source>
            <translation>Use it all the same</translation>
        </message>
        <message>
            <source>wording of “%1”</source>
            <translation>wording of “%1”</translation>
        </message>
        <message>
            <source>original wording of “%1”</source>
            <translation>original wording of “%1”</translation>
        </message>
        <message>
            <source>Your wording of “%1” compared with the original</source>
            <translation>Your wording of “%1” compared with the original</translation>
        </message>
        <message>
            <source>The original wording of “%1”, then and now</source>
            <translation>The original wording of “%1”, then and now</translation>
        </message>
        <message>
            <source>The wording that you replaced is not kept in this register. The button “Compare with the original” shows the present one.</source>
            <translation>The wording that you replaced is not kept in this register. The button “Compare with the original” shows the present one.</translation>
        </message>
        <message>
            <source>changed original of “%1” looked at</source>
            <translation>changed original of “%1” looked at</translation>
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
            <translation>Wording of the section</translation>
        </message>
        <message>
            <source>Result of the check</source>
            <translation>Result of the check</translation>
        </message>
        <message>
            <source>The program’s own wording of this section has changed since you replaced it. See whether yours should follow.</source>
            <translation>The program’s own wording of this section has changed since you replaced it. See whether yours should follow.</translation>
        </message>
        <message>
            <source>What chan&amp;ged…</source>
            <translation>What chan&amp;ged…</translation>
        </message>
        <message>
            <source>Compares the original that you replaced with the present one</source>
            <translation>Compares the original that you replaced with the present one</translation>
        </message>
        <message>
            <source>Keeps your wording, and takes this notice away</source>
            <translation>Keeps your wording, and takes this notice away</translation>
        </message>
        <message>
            <source>&amp;Use this wording</source>
            <translation>&amp;Use this wording</translation>
        </message>
        <message>
            <source>Keeps the wording in the register: from now on the document is made with it (Ctrl+Enter)</source>
            <translation>Keeps the wording in the register: from now on the document is made with it (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>&amp;Back to the original</source>
            <translation>&amp;Back to the original</translation>
        </message>
        <message>
            <source>Takes the program’s own wording again</source>
            <translation>Takes the program’s own wording again</translation>
        </message>
        <message>
            <source>&amp;Compare with the original…</source>
            <translation>&amp;Compare with the original…</translation>
        </message>
        <message>
            <source>Shows where your wording differs</source>
            <translation>Shows where your wording differs</translation>
        </message>
        <message>
            <source>I have loo&amp;ked at it</source>
            <translation>I have loo&amp;ked at it</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::WordingFields</name>
        <message>
            <source>Find a field</source>
            <translation>Find a field</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Name in the wording</source>
            <translation>Name in the wording</translation>
        </message>
        <message>
            <source>Enter or a double click puts the field in at the cursor</source>
            <translation>Enter or a double click puts the field in at the cursor</translation>
        </message>
        <message>
            <source>Fields to put i&amp;n</source>
            <translation>Fields to put i&amp;n</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Workspace</name>
        <message>
            <source>Issued versions</source>
            <translation>Issued versions</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wording</translation>
        </message>
    </context>
    <context>
        <name>Cartulary::Writers</name>
        <message>
            <source>The file is not open for writing.</source>
            <translation>The file is not open for writing.</translation>
        </message>
        <message>
            <source>The document could not be written: %1.</source>
            <translation>The document could not be written: %1.</translation>
        </message>
        <message>
            <source>The font family "%1" is not installed; "%2" stands in for it.</source>
            <translation>The font family "%1" is not installed; "%2" stands in for it.</translation>
        </message>
        <message>
            <source>The PDF could not be finished: %1.</source>
            <translation>The PDF could not be finished: %1.</translation>
        </message>
        <message>
            <source>Documents cannot be written as "%1"; the ending tells the format: %2.</source>
            <translation>Documents cannot be written as "%1"; the ending tells the format: %2.</translation>
        </message>
        <message>
            <source>This is not a plain file.</source>
            <translation>This is not a plain file.</translation>
        </message>
        <message>
            <source>The file could not be opened for writing: %1.</source>
            <translation>The file could not be opened for writing: %1.</translation>
        </message>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>The file could not be written: %1.</translation>
        </message>
        <message>
            <source>The logo is left out: it is no SVG or PNG picture that can be read.</source>
            <translation>The logo is left out: it is no SVG or PNG picture that can be read.</translation>
        </message>
        <message>
            <source>The PDF could not be drawn: %1.</source>
            <translation>The PDF could not be drawn: %1.</translation>
        </message>
    </context>
</TS>
