-- SPDX-FileCopyrightText: 2026 The Cartulary authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether an organisation outside the Union targets people there, and so owes a representative (art. 27 GDPR).
ALTER TABLE "organisation" ADD COLUMN "serves_union" BOOLEAN;

-- When an activity ended: its sheet stays in the records.
ALTER TABLE "activity" ADD COLUMN "end_date" TEXT;
