<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cartulary::Cli</name>
    <message>
        <source>Make a checked copy of a register, also while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there already is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole register to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s format, if its ending does not tell: json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format of a register; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several records are called “%1”; give the id of one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no customer and no supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no customer or supplier “%1”; it has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no document; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to FILE is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang fr or --lang en is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, field %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text missing in this language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be completed: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s ending tells the format: .pdf .html .md. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document&apos;s language (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is written (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom: a customer, or a supplier, by name or id; without it a data-processing agreement has blanks to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the document is made for; today if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not read or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”; “cartulary-cli --help” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartulary keeps a GDPR register on this computer and makes documents from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENT: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cartulary-cli COMMAND --help” says more of a command. --version prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD-TYPE: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a GDPR register and make documents from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the program, or one command, is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the manual page (roff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the names of the record types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the records of a file to a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the register if it is not there. A record whose id is known replaces the one in the register. All or nothing: a file with a mistake changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file and say what would change; change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of records; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of a type: id and name, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records that hold this text in some field, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the whole records as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option --%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is needed; “cartulary-cli --help” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” stands for a record of the type %2 in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy back in place, after checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the register if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sample called “%1”; “cartulary-cli sample” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample&apos;s name and the register to make are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sample registers, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound: %1 records, %2 journal entries, digest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a register is sound and that its journal was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks the chain of digests of the journal and compares what it leads to with what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::Composer</name>
    <message>
        <source>the wording of section %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register has no customer “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording could not be read as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::RecordJson</name>
    <message>
        <source>a text in quotes was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts in square brackets was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty text was found in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text for each language was expected: {&quot;fr&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language code such as fr or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as &quot;2024-01-31&quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment was expected: {&quot;time&quot;: &quot;2024-05-19T15:30:00-10:00&quot;, &quot;zone&quot;: &quot;…&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time with its offset such as &quot;2024-05-19T15:30:00-10:00&quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period was expected: {&quot;amount&quot;: 30, &quot;unit&quot;: &quot;days&quot;, &quot;qualifier&quot;: &quot;at_most&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly, at_most, at_least, about or criterion was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period that is a criterion has no amount and no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a criterion needs &quot;qualifier&quot;: &quot;criterion&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours, days, business_days, weeks, months or years was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address was expected: {&quot;lines&quot;: [&quot;…&quot;], &quot;postal_code&quot;: &quot;…&quot;, &quot;city&quot;: &quot;…&quot;, &quot;country&quot;: &quot;FR&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ISO 3166 country code such as FR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day such as &quot;02:00&quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offset from UTC such as &quot;+01:00&quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a record was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in square brackets was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false was expected (leave the field out if it is not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id of 1 to 64 letters, digits, “.”, “_” or “-” was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::RegisterJson</name>
    <message>
        <source>the file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 512 MiB; that is no register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is nested too deeply to be a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not complete, valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces was expected, with &quot;format&quot;: &quot;cartulary-register&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON is no Cartulary register: &quot;format&quot;: &quot;cartulary-register&quot; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format version, a whole number from 1, was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file was written by a newer Cartulary (format %1, this program reads up to %2); update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” stands more than once in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in square brackets was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::Store</name>
    <message>
        <source>a change without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, “.”, “_” or “-”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a record with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a record cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such record any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has been changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there can be only one record of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, it is used by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot be stored as it is (broken characters, fractions of a second or an empty list entry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record “%1” to refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of the type %2, but %3 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy does not hold what the register holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register is open for writing in another program: %1, process %2 on %3; it can be opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the register cannot be written to; the register can be opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register could not be locked for writing: the folder does not exist or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was altered: its chain is broken at entry %1; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of the journal does not follow from the entries before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of the journal is about an unknown type of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary folder could be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the table %1 refers to a record of the type %2 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not what the journal says: it was changed by another way; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty, it is not a Cartulary register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an SQLite database of another program, not a Cartulary register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this register was written by a newer version of Cartulary (its format is %1, this program knows up to %2); install the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the migration does not set the version that it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the file just now; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk could not be read or written; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is not a Cartulary register, or its beginning is damaged; if it was a register, restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register is damaged; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::Wording</name>
    <message>
        <source>the wording %1 is missing from the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no document called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cartulary::Writers</name>
    <message>
        <source>The file is not open for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font family &quot;%1&quot; is not installed; &quot;%2&quot; stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be written as &quot;%1&quot;; the ending tells the format: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened for writing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
