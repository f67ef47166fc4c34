<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
            <source>%1 %2, field %3</source>
            <translation>%1 %2, field %3</translation>
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
            <source>The file's ending tells the format: .pdf .html .md. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</source>
            <translation>The file's ending tells the format: .pdf .html .md. What the law demands and the register lacks is marked in the document and listed on standard error; the exit code is then 1.</translation>
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
            <source>The PDF could not be started.</source>
            <translation>The PDF could not be started.</translation>
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
    </context>
</TS>
