-- SPDX-FileCopyrightText: 2026 The Cartulary authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Files that the register keeps: what was issued, and the wording that a section replaced. Named by their digest; the
-- records say what each is. None is ever removed: the journal names it, and what the journal names can be restored.
CREATE TABLE "attachment" (
    "sha256" TEXT PRIMARY KEY,
    "bytes" BLOB NOT NULL
);

ALTER TABLE "document_issue" ADD COLUMN "supplier" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "document_issue_supplier_index" ON "document_issue" ("supplier");
ALTER TABLE "document_issue" ADD COLUMN "effective_date" TEXT;
ALTER TABLE "document_issue" ADD COLUMN "tree_sha256" TEXT;

CREATE TABLE "document_issue_other_files" (
    "owner" TEXT NOT NULL REFERENCES "document_issue" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "file_name" TEXT,
    "sha256" TEXT,
    PRIMARY KEY ("owner", "position")
);
