-- SPDX-FileCopyrightText: 2026 The Cartulary authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The looks of the documents: a colour (#rrggbb) and a picture (a data URL).
ALTER TABLE "organisation" ADD COLUMN "accent_colour" TEXT;
ALTER TABLE "organisation" ADD COLUMN "logo" TEXT;
