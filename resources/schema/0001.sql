-- SPDX-FileCopyrightText: 2026 The Cartulary authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the register file. Released: never edit it; a change is the next numbered file.
-- Plain SQL for SQLite and PostgreSQL. A table for each type of records, with a column for each field; lists of
-- references and of parts have tables of their own. Texts by language, periods, addresses, moments and short lists
-- are JSON. NULL is what is not stated.

CREATE TABLE "meta" (
    "name" TEXT PRIMARY KEY,
    "value" TEXT NOT NULL
);

CREATE TABLE "journal" (
    "number" BIGINT PRIMARY KEY,
    "time" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "hash" TEXT NOT NULL
);
CREATE INDEX "journal_record_id_index" ON "journal" ("record_id");

CREATE TABLE "organisation" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "legal_form" TEXT,
    "short_name" TEXT,
    "activity" TEXT,
    "description" TEXT,
    "company_number" TEXT,
    "trade_register" TEXT,
    "vat_number" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "sites" TEXT,
    "roles" TEXT,
    "covers_subsidiaries" BOOLEAN,
    "in_house" TEXT,
    "dpo_status" TEXT,
    "authority" TEXT,
    "authority_note" TEXT,
    "rules_url" TEXT,
    "automated_decisions" TEXT,
    "time_zone" TEXT,
    "note" TEXT
);

CREATE TABLE "contact" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "title" TEXT,
    "roles" TEXT,
    "company" TEXT,
    "email" TEXT,
    "email_displayed" TEXT,
    "phone" TEXT,
    "form_url" TEXT,
    "address" TEXT,
    "scope" TEXT,
    "designation_number" TEXT,
    "note" TEXT
);

CREATE TABLE "service" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "software" TEXT,
    "role" TEXT,
    "description" TEXT,
    "terms" TEXT,
    "url" TEXT,
    "note" TEXT
);

CREATE TABLE "data_subject" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "definition" TEXT,
    "customers_own" BOOLEAN,
    "holds_rights" BOOLEAN,
    "vulnerable" BOOLEAN,
    "note" TEXT
);

CREATE TABLE "data_category" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "presence" TEXT,
    "condition" TEXT,
    "purpose" TEXT,
    "special_basis" TEXT,
    "tools" TEXT,
    "open_content" TEXT,
    "note" TEXT
);

CREATE TABLE "source" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "mode" TEXT,
    "channel" TEXT,
    "voluntary" BOOLEAN,
    "consent" TEXT,
    "publicly_accessible" BOOLEAN,
    "never" BOOLEAN,
    "note" TEXT
);

CREATE TABLE "recipient" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "legal_form" TEXT,
    "kind" TEXT,
    "purpose" TEXT,
    "condition" TEXT,
    "country" TEXT,
    "address" TEXT,
    "certifications" TEXT,
    "url" TEXT,
    "url_label" TEXT,
    "contract" TEXT,
    "same_obligations" BOOLEAN,
    "data_access" TEXT,
    "note" TEXT
);

CREATE TABLE "sub_processor" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "legal_form" TEXT,
    "company_number" TEXT,
    "kinds" TEXT,
    "purpose" TEXT,
    "description" TEXT,
    "country" TEXT,
    "address" TEXT,
    "location" TEXT,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "certifications" TEXT,
    "url" TEXT,
    "url_label" TEXT,
    "contract" TEXT,
    "contract_date" TEXT,
    "same_obligations" BOOLEAN,
    "confidentiality" BOOLEAN,
    "access" TEXT,
    "data_access" TEXT,
    "on_request" BOOLEAN,
    "since" TEXT,
    "until" TEXT,
    "note" TEXT
);

CREATE TABLE "place" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "content" TEXT,
    "city" TEXT,
    "region" TEXT,
    "country" TEXT,
    "address" TEXT,
    "operator_name" TEXT,
    "sub_processor" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "own_servers" BOOLEAN,
    "certifications" TEXT,
    "note" TEXT
);
CREATE INDEX "place_sub_processor_index" ON "place" ("sub_processor");

CREATE TABLE "transfer" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "country" TEXT,
    "sub_processor" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "recipient" TEXT REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "safeguard" TEXT,
    "safeguard_details" TEXT,
    "copy" TEXT,
    "url" TEXT,
    "data" TEXT,
    "assessment" BOOLEAN,
    "assessment_date" TEXT,
    "note" TEXT
);
CREATE INDEX "transfer_sub_processor_index" ON "transfer" ("sub_processor");
CREATE INDEX "transfer_recipient_index" ON "transfer" ("recipient");

CREATE TABLE "retention_rule" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "target" TEXT,
    "condition" TEXT,
    "held_by" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "holder" TEXT,
    "trigger" TEXT,
    "trigger_text" TEXT,
    "fate" TEXT,
    "fate_text" TEXT,
    "exceptions" TEXT,
    "objection" TEXT,
    "reason" TEXT,
    "law_reference" TEXT,
    "reference_document" TEXT,
    "note" TEXT
);
CREATE INDEX "retention_rule_held_by_index" ON "retention_rule" ("held_by");

CREATE TABLE "backup_regime" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "scope" TEXT,
    "full" BOOLEAN,
    "frequency" TEXT,
    "window_from" TEXT,
    "window_to" TEXT,
    "utc_offset" TEXT,
    "copies" INTEGER,
    "simultaneous" BOOLEAN,
    "zones" TEXT,
    "retention" TEXT,
    "deleted_data_retention" TEXT,
    "deleted_data" TEXT,
    "encrypted" BOOLEAN,
    "tamper_proof" BOOLEAN,
    "automatic_destruction" BOOLEAN,
    "reason" TEXT,
    "use_restriction" TEXT,
    "recovery_plan" TEXT,
    "restore_test" TEXT,
    "note" TEXT
);

CREATE TABLE "security_measure" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "kind" TEXT,
    "heading" TEXT,
    "article32" TEXT,
    "standards" TEXT,
    "sub_processor" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "scope" TEXT,
    "condition" TEXT,
    "frequency" TEXT,
    "group" TEXT,
    "confidential" BOOLEAN,
    "note" TEXT
);
CREATE INDEX "security_measure_sub_processor_index" ON "security_measure" ("sub_processor");

CREATE TABLE "activity" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "reference" TEXT,
    "role" TEXT,
    "status" TEXT,
    "joint_controllers" TEXT,
    "description" TEXT,
    "subject_matter" TEXT,
    "nature" TEXT,
    "duration" TEXT,
    "provision" TEXT,
    "provision_consequence" TEXT,
    "automated_decision" BOOLEAN,
    "automated_logic" TEXT,
    "automated_consequences" TEXT,
    "instructions" TEXT,
    "staff_access" TEXT,
    "customer_duties" TEXT,
    "dpia" TEXT,
    "dpia_note" TEXT,
    "start_date" TEXT,
    "review_date" TEXT,
    "note" TEXT
);

CREATE TABLE "sharing_rule" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "never" TEXT,
    "data" TEXT,
    "beneficiaries" TEXT,
    "exceptions" TEXT,
    "conditions" TEXT,
    "note" TEXT
);

CREATE TABLE "breach_procedure" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "trigger" TEXT,
    "informed" TEXT,
    "delay" TEXT,
    "delay_text" TEXT,
    "channel" TEXT,
    "content" TEXT,
    "incidents_logged" BOOLEAN,
    "note" TEXT
);

CREATE TABLE "right" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "rights" TEXT,
    "condition" TEXT,
    "exceptions" TEXT,
    "limits_url" TEXT,
    "limits" TEXT,
    "note" TEXT
);

CREATE TABLE "rights_procedure" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "response_time" TEXT,
    "response_from" TEXT,
    "extension" TEXT,
    "suspension" TEXT,
    "identity_proof" TEXT,
    "identity_details" TEXT,
    "post_details" TEXT,
    "in_person" BOOLEAN,
    "fee" TEXT,
    "fee_details" TEXT,
    "correction_duty" TEXT,
    "note" TEXT
);

CREATE TABLE "consent" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "wording" TEXT,
    "mandatory" BOOLEAN,
    "where" TEXT,
    "purpose" TEXT,
    "alternative" TEXT,
    "withdrawal" TEXT,
    "record_format" TEXT,
    "note" TEXT
);

CREATE TABLE "cookie" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "purpose" TEXT,
    "description" TEXT,
    "provider" TEXT,
    "duration" TEXT,
    "consent" BOOLEAN,
    "storage" TEXT,
    "note" TEXT
);

CREATE TABLE "cookie_policy" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "explanation" TEXT,
    "storage" TEXT,
    "control" TEXT,
    "consent" TEXT,
    "choice_retention" TEXT,
    "do_not_track" BOOLEAN,
    "do_not_track_reason" TEXT,
    "note" TEXT
);

CREATE TABLE "commitment" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    "title" TEXT,
    "section" TEXT,
    "documents" TEXT,
    "lead" TEXT,
    "note" TEXT
);

CREATE TABLE "reversibility" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "objects" TEXT,
    "when" TEXT,
    "how" TEXT,
    "purpose" TEXT,
    "responsibility" TEXT,
    "note" TEXT
);

CREATE TABLE "customer" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "legal_form" TEXT,
    "company_number" TEXT,
    "address" TEXT,
    "contact_name" TEXT,
    "contact_title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "dpo" TEXT,
    "dpo_email" TEXT,
    "representative" TEXT,
    "signatory" TEXT,
    "signatory_title" TEXT,
    "data_types" TEXT,
    "subjects" TEXT,
    "special_data" TEXT,
    "language" TEXT,
    "since" TEXT,
    "note" TEXT
);

CREATE TABLE "agreement" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "direction" TEXT,
    "customer" TEXT REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "supplier" TEXT REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "parent_contract" TEXT,
    "subject_matter" TEXT,
    "purpose" TEXT,
    "duration" TEXT,
    "instructions" TEXT,
    "confidentiality" TEXT,
    "authorisation" TEXT,
    "authorisation_text" TEXT,
    "notice_period" TEXT,
    "objection_period" TEXT,
    "objection_effect" TEXT,
    "sub_processor_list" TEXT,
    "sub_processor_obligations" TEXT,
    "assistance" TEXT,
    "assistance_delay" TEXT,
    "breach_delay" TEXT,
    "breach_contact" TEXT,
    "end_choice" TEXT,
    "deletion_delay" TEXT,
    "end_text" TEXT,
    "audit_notice" TEXT,
    "audit_terms" TEXT,
    "transfer_terms" TEXT,
    "liability" TEXT,
    "governing_law" TEXT,
    "court" TEXT,
    "precedence" TEXT,
    "controller_duties" TEXT,
    "signatory" TEXT,
    "signatory_title" TEXT,
    "place_signed" TEXT,
    "signed_on" TEXT,
    "effective_date" TEXT,
    "end_date" TEXT,
    "note" TEXT
);
CREATE INDEX "agreement_customer_index" ON "agreement" ("customer");
CREATE INDEX "agreement_supplier_index" ON "agreement" ("supplier");

CREATE TABLE "document_profile" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "document" TEXT,
    "title" TEXT,
    "introduction" TEXT,
    "parent_contract" TEXT,
    "integral_part" BOOLEAN,
    "parties" TEXT,
    "object" TEXT,
    "audience" TEXT,
    "sites" TEXT,
    "other_terms" TEXT,
    "acceptance_by_use" BOOLEAN,
    "review_advice" TEXT,
    "changes" TEXT,
    "note" TEXT
);

CREATE TABLE "document_issue" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "document" TEXT,
    "language" TEXT,
    "customer" TEXT REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT,
    "date" TEXT,
    "change_note" TEXT,
    "file_name" TEXT,
    "sha256" TEXT,
    "journal_hash" TEXT,
    "note" TEXT
);
CREATE INDEX "document_issue_customer_index" ON "document_issue" ("customer");

CREATE TABLE "customer_template" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "customer" TEXT REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "file_name" TEXT,
    "sha256" TEXT,
    "language" TEXT,
    "received" TEXT,
    "mapping" TEXT,
    "note" TEXT
);
CREATE INDEX "customer_template_customer_index" ON "customer_template" ("customer");

CREATE TABLE "wording_override" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "document" TEXT,
    "section" TEXT,
    "language" TEXT,
    "text" TEXT,
    "original_sha256" TEXT,
    "note" TEXT
);

CREATE TABLE "vocabulary_entry" (
    "id" TEXT PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "vocabulary" TEXT,
    "label" TEXT,
    "phrase" TEXT,
    "note" TEXT
);

CREATE TABLE "organisation_laws" (
    "owner" TEXT NOT NULL REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "number" TEXT,
    "date" TEXT,
    "amended" BOOLEAN,
    "territory" TEXT,
    "ground" TEXT,
    "url" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "contact_activities" (
    "owner" TEXT NOT NULL REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "contact_activities_target_index" ON "contact_activities" ("target");

CREATE TABLE "service_sub_processors" (
    "owner" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "service_sub_processors_target_index" ON "service_sub_processors" ("target");

CREATE TABLE "data_category_subjects" (
    "owner" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_subject" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "data_category_subjects_target_index" ON "data_category_subjects" ("target");

CREATE TABLE "data_category_sources" (
    "owner" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "data_category_sources_target_index" ON "data_category_sources" ("target");

CREATE TABLE "data_category_places" (
    "owner" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "place" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "data_category_places_target_index" ON "data_category_places" ("target");

CREATE TABLE "data_category_items" (
    "owner" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "presence" TEXT,
    "condition" TEXT,
    "mandatory" BOOLEAN,
    "purpose" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "recipient_services" (
    "owner" TEXT NOT NULL REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "recipient_services_target_index" ON "recipient_services" ("target");

CREATE TABLE "recipient_shared_data" (
    "owner" TEXT NOT NULL REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    "mode" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "recipient_shared_data_data" (
    "owner" TEXT NOT NULL REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "part" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "part", "position")
);
CREATE INDEX "recipient_shared_data_data_target_index" ON "recipient_shared_data_data" ("target");

CREATE TABLE "sub_processor_services" (
    "owner" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "sub_processor_services_target_index" ON "sub_processor_services" ("target");

CREATE TABLE "sub_processor_sub_processors" (
    "owner" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "sub_processor_sub_processors_target_index" ON "sub_processor_sub_processors" ("target");

CREATE TABLE "sub_processor_shared_data" (
    "owner" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    "mode" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "sub_processor_shared_data_data" (
    "owner" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "part" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "part", "position")
);
CREATE INDEX "sub_processor_shared_data_data_target_index" ON "sub_processor_shared_data_data" ("target");

CREATE TABLE "retention_rule_data" (
    "owner" TEXT NOT NULL REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "retention_rule_data_target_index" ON "retention_rule_data" ("target");

CREATE TABLE "retention_rule_subjects" (
    "owner" TEXT NOT NULL REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_subject" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "retention_rule_subjects_target_index" ON "retention_rule_subjects" ("target");

CREATE TABLE "retention_rule_services" (
    "owner" TEXT NOT NULL REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "retention_rule_services_target_index" ON "retention_rule_services" ("target");

CREATE TABLE "retention_rule_phases" (
    "owner" TEXT NOT NULL REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "period" TEXT,
    "trigger" TEXT,
    "condition" TEXT,
    "exception" TEXT,
    "reason" TEXT,
    "outcome" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "backup_regime_places" (
    "owner" TEXT NOT NULL REFERENCES "backup_regime" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "place" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "backup_regime_places_target_index" ON "backup_regime_places" ("target");

CREATE TABLE "backup_regime_sub_processors" (
    "owner" TEXT NOT NULL REFERENCES "backup_regime" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "backup_regime_sub_processors_target_index" ON "backup_regime_sub_processors" ("target");

CREATE TABLE "activity_services" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_services_target_index" ON "activity_services" ("target");

CREATE TABLE "activity_subjects" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_subject" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_subjects_target_index" ON "activity_subjects" ("target");

CREATE TABLE "activity_data" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_data_target_index" ON "activity_data" ("target");

CREATE TABLE "activity_sources" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_sources_target_index" ON "activity_sources" ("target");

CREATE TABLE "activity_recipients" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_recipients_target_index" ON "activity_recipients" ("target");

CREATE TABLE "activity_sub_processors" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "sub_processor" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_sub_processors_target_index" ON "activity_sub_processors" ("target");

CREATE TABLE "activity_transfers" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "transfer" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_transfers_target_index" ON "activity_transfers" ("target");

CREATE TABLE "activity_places" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "place" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_places_target_index" ON "activity_places" ("target");

CREATE TABLE "activity_retention" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_retention_target_index" ON "activity_retention" ("target");

CREATE TABLE "activity_measures" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "security_measure" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_measures_target_index" ON "activity_measures" ("target");

CREATE TABLE "activity_customers" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "activity_customers_target_index" ON "activity_customers" ("target");

CREATE TABLE "activity_purposes" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    "legal_bases" TEXT,
    "special_basis" TEXT,
    "legitimate_interest" TEXT,
    "balance" TEXT,
    "obligation" TEXT,
    "only_purpose" BOOLEAN,
    "tools" TEXT,
    "frequency" TEXT,
    "opt_out" TEXT,
    "note" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "activity_purposes_data" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "part" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_category" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "part", "position")
);
CREATE INDEX "activity_purposes_data_target_index" ON "activity_purposes_data" ("target");

CREATE TABLE "activity_general_bases" (
    "owner" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "basis" TEXT,
    "scope" TEXT,
    "interest" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "right_subjects" (
    "owner" TEXT NOT NULL REFERENCES "right" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "data_subject" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "right_subjects_target_index" ON "right_subjects" ("target");

CREATE TABLE "right_activities" (
    "owner" TEXT NOT NULL REFERENCES "right" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "right_activities_target_index" ON "right_activities" ("target");

CREATE TABLE "right_channels" (
    "owner" TEXT NOT NULL REFERENCES "right" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "text" TEXT,
    "contact" TEXT REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
    "url" TEXT,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "right_channels_contact_index" ON "right_channels" ("contact");

CREATE TABLE "rights_procedure_channels" (
    "owner" TEXT NOT NULL REFERENCES "rights_procedure" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "text" TEXT,
    "contact" TEXT REFERENCES "contact" ("id") DEFERRABLE INITIALLY DEFERRED,
    "url" TEXT,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "rights_procedure_channels_contact_index" ON "rights_procedure_channels" ("contact");

CREATE TABLE "consent_activities" (
    "owner" TEXT NOT NULL REFERENCES "consent" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "consent_activities_target_index" ON "consent_activities" ("target");

CREATE TABLE "consent_authorisations" (
    "owner" TEXT NOT NULL REFERENCES "consent" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "cookie_policy_uses" (
    "owner" TEXT NOT NULL REFERENCES "cookie_policy" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    PRIMARY KEY ("owner", "position")
);

CREATE TABLE "commitment_activities" (
    "owner" TEXT NOT NULL REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "commitment_activities_target_index" ON "commitment_activities" ("target");

CREATE TABLE "reversibility_activities" (
    "owner" TEXT NOT NULL REFERENCES "reversibility" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "reversibility_activities_target_index" ON "reversibility_activities" ("target");

CREATE TABLE "customer_services" (
    "owner" TEXT NOT NULL REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "customer_services_target_index" ON "customer_services" ("target");

CREATE TABLE "customer_activities" (
    "owner" TEXT NOT NULL REFERENCES "customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "customer_activities_target_index" ON "customer_activities" ("target");

CREATE TABLE "agreement_activities" (
    "owner" TEXT NOT NULL REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "agreement_activities_target_index" ON "agreement_activities" ("target");

CREATE TABLE "document_profile_activities" (
    "owner" TEXT NOT NULL REFERENCES "document_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "target" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("owner", "position")
);
CREATE INDEX "document_profile_activities_target_index" ON "document_profile_activities" ("target");

CREATE TABLE "document_profile_versions" (
    "owner" TEXT NOT NULL REFERENCES "document_profile" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "date" TEXT,
    "time" TEXT,
    "utc_offset" TEXT,
    "zone" TEXT,
    "effective_date" TEXT,
    "change_note" TEXT,
    "state" TEXT,
    PRIMARY KEY ("owner", "position")
);

INSERT INTO "meta" ("name", "value") VALUES ('schema_version', '1');
