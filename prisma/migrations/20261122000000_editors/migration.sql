-- The editors' side: from here on the latest revision of a record is the truth, and the rows of events, actors … show
-- the published one. Drafts have no rows, so that no page for readers can show one.

-- AlterTable
ALTER TABLE "revisions" ADD COLUMN     "token" UUID;
-- AlterTable
ALTER TABLE "suggestions" ADD COLUMN     "decision" TEXT,
ADD COLUMN     "handled_by_id" UUID,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sender" TEXT NOT NULL DEFAULT '';
-- CreateTable
CREATE TABLE "records" (
    "type" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_version" INTEGER,
    "title" JSONB NOT NULL,
    "names" TEXT[],
    "plain_names" TEXT NOT NULL DEFAULT '',
    "owner_id" UUID,
    "assignee_id" UUID,
    "import_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "records_pkey" PRIMARY KEY ("type","id")
);
-- CreateTable
CREATE TABLE "publications" (
    "id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "account_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "account_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "unfinished_forms" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT,
    "base" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "unfinished_forms_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "file_name" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);
-- CreateIndex
CREATE INDEX "records_status_updated_at_idx" ON "records"("status", "updated_at" DESC);
-- CreateIndex
CREATE INDEX "records_type_updated_at_idx" ON "records"("type", "updated_at" DESC);
-- CreateIndex
CREATE INDEX "records_owner_id_idx" ON "records"("owner_id");
-- CreateIndex
CREATE INDEX "records_import_id_idx" ON "records"("import_id");
-- CreateIndex
CREATE INDEX "records_plain_names_idx" ON "records" USING GIN ("plain_names" public.gin_trgm_ops);
-- CreateIndex
CREATE INDEX "publications_record_type_record_id_number_idx" ON "publications"("record_type", "record_id", "number");
-- CreateIndex
CREATE INDEX "publications_created_at_idx" ON "publications"("created_at");
-- CreateIndex
CREATE INDEX "comments_record_type_record_id_created_at_idx" ON "comments"("record_type", "record_id", "created_at");
-- CreateIndex
CREATE INDEX "unfinished_forms_account_id_record_type_record_id_idx" ON "unfinished_forms"("account_id", "record_type", "record_id");
-- CreateIndex
CREATE INDEX "imports_created_at_idx" ON "imports"("created_at");
-- CreateIndex
CREATE UNIQUE INDEX "revisions_token_key" ON "revisions"("token");
-- CreateIndex
CREATE INDEX "suggestions_sender_created_at_idx" ON "suggestions"("sender", "created_at");
-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_handled_by_id_fkey" FOREIGN KEY ("handled_by_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "records" ADD CONSTRAINT "records_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "records" ADD CONSTRAINT "records_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "records" ADD CONSTRAINT "records_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "unfinished_forms" ADD CONSTRAINT "unfinished_forms_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"
  ADD CONSTRAINT "records_type_check" CHECK ("type" IN ('event', 'actor', 'initiative', 'article', 'place', 'theme')),
  ADD CONSTRAINT "records_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'archived')),
  ADD CONSTRAINT "records_version_check" CHECK ("version" >= 1 AND "published_version" BETWEEN 1 AND "version"),
  ADD CONSTRAINT "records_published_check" CHECK ("status" <> 'published' OR "published_version" = "version");
ALTER TABLE "comments"
  ADD CONSTRAINT "comments_step_check" CHECK ("step" IN ('comment', 'submitted', 'sent-back', 'assigned', 'published', 'archived', 'restored'));
ALTER TABLE "suggestions"
  ADD CONSTRAINT "suggestions_decision_check" CHECK ("decision" IN ('accepted', 'declined') AND ("decision" IS NULL) = ("handled_at" IS NULL));
ALTER TABLE "unfinished_forms" ADD CONSTRAINT "unfinished_forms_base_check" CHECK ("base" >= 0);

CREATE TRIGGER "publications_append_only" BEFORE UPDATE OR DELETE ON "publications" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "comments_append_only" BEFORE UPDATE OR DELETE ON "comments" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Pickers find a record by any of its names, so no write may forget them.
CREATE FUNCTION keep_plain_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.plain_names := coalesce((SELECT string_agg(plain(name), E'\n') FROM unnest(NEW.names) name), '');
  RETURN NEW;
END $$;
CREATE TRIGGER "records_plain_names" BEFORE INSERT OR UPDATE OF "names" ON "records" FOR EACH ROW EXECUTE FUNCTION keep_plain_names();

-- Revisions of the first version held the codebook's record: now they hold the content that editors change, with its
-- evidence as one list of citations, its place by id, and without the id.
ALTER TABLE "revisions" DISABLE TRIGGER "revisions_append_only";
UPDATE "revisions" r SET "snapshot" = (r."snapshot" - 'id' - 'sources' - 'place') || jsonb_build_object(
    'place', (SELECT jsonb_strip_nulls(jsonb_build_object('id', p.id, 'venue', r."snapshot"->'place'->'venue'))
      FROM places p WHERE p.name->>'fr' = r."snapshot"->'place'->>'name' AND p.country = r."snapshot"->'place'->>'country'),
    'citations', (SELECT coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'article', s.source->'article', 'stance', 'supports') ORDER BY s.at, f.at), '[]')
      FROM jsonb_array_elements(r."snapshot"->'sources') WITH ORDINALITY s(source, at),
        jsonb_array_elements_text(s.source->'supports') WITH ORDINALITY f(field, at)))
  WHERE r."record_type" = 'event';
UPDATE "revisions" r SET "snapshot" = (r."snapshot" - 'id' - 'sources') || jsonb_build_object(
    'citations', (SELECT coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'article', s.source->'article', 'stance', 'supports') ORDER BY s.at, f.at), '[]')
      FROM jsonb_array_elements(r."snapshot"->'sources') WITH ORDINALITY s(source, at),
        jsonb_array_elements_text(s.source->'supports') WITH ORDINALITY f(field, at)))
  WHERE r."record_type" = 'initiative';
UPDATE "revisions" SET "snapshot" = ("snapshot" - 'id') || '{"citations": []}' WHERE "record_type" = 'actor';
UPDATE "revisions" SET "snapshot" = ("snapshot" - 'id') || '{"archiveUrl": null, "text": null}' WHERE "record_type" = 'article';
UPDATE "revisions" SET "snapshot" = "snapshot" - 'id' WHERE "record_type" = 'place';
ALTER TABLE "revisions" ENABLE TRIGGER "revisions_append_only";
INSERT INTO "revisions" (record_type, record_id, number, snapshot, reason)
  SELECT 'theme', id, 1, jsonb_build_object('label', label, 'altLabel', '{"fr": [], "en": [], "ar": []}' || alt_label, 'broader', broader_id), 'import' FROM themes;

-- One row for each record there is, in the state that its rows have.
INSERT INTO "records" (type, id, status, version, published_version, title, names, created_at, updated_at)
  SELECT r.record_type, r.record_id, s.status, r.number, CASE WHEN s.status = 'published' THEN r.number END,
    CASE r.record_type WHEN 'event' THEN snapshot->'title' WHEN 'theme' THEN snapshot->'label'
      WHEN 'article' THEN jsonb_build_object(CASE WHEN snapshot->>'language' IN ('fr', 'en', 'ar') THEN snapshot->>'language' ELSE 'fr' END, snapshot->'title')
      ELSE snapshot->'name' END,
    CASE r.record_type
      WHEN 'event' THEN array_remove(ARRAY[snapshot->'title'->>'fr', snapshot->'title'->>'en', snapshot->'title'->>'ar'], NULL)
      WHEN 'article' THEN array_remove(ARRAY[snapshot->>'title', snapshot->>'publisher', snapshot->>'url'], NULL)
      WHEN 'theme' THEN array_remove(ARRAY[snapshot->'label'->>'fr', snapshot->'label'->>'en', snapshot->'label'->>'ar'], NULL)
        || ARRAY(SELECT w FROM jsonb_each(snapshot->'altLabel') l, jsonb_array_elements_text(l.value) w)
      ELSE array_remove(ARRAY[snapshot->'name'->>'fr', snapshot->'name'->>'en', snapshot->'name'->>'ar',
        snapshot->'acronym'->>'fr', snapshot->'acronym'->>'en', snapshot->'acronym'->>'ar'], NULL)
        || ARRAY(SELECT jsonb_array_elements_text(coalesce(snapshot->'aliases', '[]'))) END,
    r.created_at, r.created_at
  FROM (SELECT DISTINCT ON (record_type, record_id) * FROM revisions ORDER BY record_type, record_id, number DESC) r
    JOIN (SELECT 'event' AS type, id, status FROM events UNION ALL SELECT 'actor', id, status FROM actors
      UNION ALL SELECT 'initiative', id, status FROM initiatives UNION ALL SELECT 'article', id, status FROM articles
      UNION ALL SELECT 'place', id, 'published' FROM places UNION ALL SELECT 'theme', id, 'published' FROM themes) s
    ON s.type = r.record_type AND s.id = r.record_id;
INSERT INTO "publications" (id, record_type, record_id, number, created_at)
  SELECT gen_random_uuid(), type, id, published_version, created_at FROM records WHERE published_version IS NOT NULL;
-- A row says which version it shows.
UPDATE events t SET version = r.version FROM records r WHERE r.type = 'event' AND r.id = t.id;
UPDATE actors t SET version = r.version FROM records r WHERE r.type = 'actor' AND r.id = t.id;
UPDATE initiatives t SET version = r.version FROM records r WHERE r.type = 'initiative' AND r.id = t.id;
UPDATE articles t SET version = r.version FROM records r WHERE r.type = 'article' AND r.id = t.id;

-- What readers may know of the past: versions that were published, of records that still are, without what is for
-- editors only. The view runs with its owner's rights, so this condition is the whole rule.
CREATE VIEW "published_revisions" WITH (security_barrier) AS
  SELECT r.record_type, r.record_id, r.number, r.snapshot - 'text' AS snapshot, r.reason, r.created_at,
    p.published_at, CASE WHEN a.show_name THEN a.name END AS author
  FROM revisions r
    JOIN (SELECT record_type, record_id, number, min(created_at) AS published_at FROM publications
      GROUP BY record_type, record_id, number) p USING (record_type, record_id, number)
    JOIN records c ON c.type = r.record_type AND c.id = r.record_id AND c.published_version IS NOT NULL
    LEFT JOIN accounts a ON a.id = r.author_id;
GRANT SELECT ON "published_revisions" TO reperes_reader;
