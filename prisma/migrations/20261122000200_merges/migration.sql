-- Merges: what the list of them shows and what undoing one needs to know, and redirects that lead on through further
-- merges, to places and themes as well.

-- AlterTable
ALTER TABLE "merges" ADD COLUMN     "kept_version" INTEGER NOT NULL,
ADD COLUMN     "reason" TEXT NOT NULL,
ADD COLUMN     "undone_by_id" UUID;
-- CreateIndex
CREATE INDEX "merges_record_type_merged_id_idx" ON "merges"("record_type", "merged_id");
-- CreateIndex
CREATE INDEX "merges_created_at_idx" ON "merges"("created_at");
-- AddForeignKey
ALTER TABLE "merges" ADD CONSTRAINT "merges_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "merges" ADD CONSTRAINT "merges_two_check" CHECK ("kept_id" <> "merged_id");
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_two_check" CHECK ("from_id" <> "to_id");
-- A record is merged into one other at a time, whatever two reviewers do at once.
CREATE UNIQUE INDEX "merges_standing_key" ON "merges"("record_type", "merged_id") WHERE "undone_at" IS NULL;

-- Where a record is now that was merged or renamed, however often; null for one that is not. It asks as the owner,
-- because readers must not see the steps between: the policy below lets them see the way only when its end is public.
CREATE FUNCTION moved_to(record_type text, from_id text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE path(id) AS (
    SELECT r.to_id FROM redirects r WHERE r.record_type = $1 AND r.from_id = $2
    UNION SELECT r.to_id FROM path p JOIN redirects r ON r.record_type = $1 AND r.from_id = p.id
  ) SELECT p.id FROM path p WHERE NOT EXISTS (SELECT FROM redirects r WHERE r.record_type = $1 AND r.from_id = p.id)
$$;
REVOKE ALL ON FUNCTION moved_to(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION moved_to(text, text) TO reperes_reader;

ALTER POLICY "published" ON "redirects"
  USING (CASE "record_type"
    WHEN 'event' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "events")
    WHEN 'actor' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "actors")
    WHEN 'initiative' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "initiatives")
    WHEN 'article' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "articles")
    WHEN 'place' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "places")
    WHEN 'theme' THEN moved_to("record_type", "from_id") IN (SELECT id FROM "themes")
    ELSE false END);
