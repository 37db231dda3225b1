-- From a pasted article to a draft: what was taken in and proposed, and by which articles are found again.

-- Articles under review have no row in "articles", so a text beside that row could not be theirs; it never held one.
-- DropTable
DROP TABLE "article_texts";

-- CreateTable
CREATE TABLE "extractions" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "source" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "metadata" JSONB NOT NULL,
    "proposals" JSONB NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "article_id" TEXT,
    "event_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "extractions_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "article_fingerprints" (
    "article_id" TEXT NOT NULL,
    "address" TEXT,
    "signature" BIGINT[],
    CONSTRAINT "article_fingerprints_pkey" PRIMARY KEY ("article_id")
);
-- CreateIndex
CREATE INDEX "extractions_account_id_status_updated_at_idx" ON "extractions"("account_id", "status", "updated_at" DESC);
-- CreateIndex
CREATE INDEX "article_fingerprints_address_idx" ON "article_fingerprints"("address");
-- CreateIndex
CREATE INDEX "article_fingerprints_signature_idx" ON "article_fingerprints" USING GIN ("signature");
-- AddForeignKey
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "extractions"
  ADD CONSTRAINT "extractions_status_check" CHECK ("status" IN ('open', 'drafted', 'set-aside'));

-- An address as it is compared: without its scheme, "www." or "m.", what only tracks readers, its fragment, and a slash
-- or "/amp" at its end.
CREATE FUNCTION plain_address(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  nullif(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    lower($1),
    '^[a-z]+://((www|m|amp)\.)?|#.*$', '', 'g'),
    '([?&])(utm_[a-z]+|fbclid|gclid|igshid|mc_[ce]id|xtor|amp)(=[^&]*)?(?=&|$)', '\1', 'g'),
    '([?&])&+', '\1', 'g'),
    '[?&]+$', ''),
    '(/amp)?/*$', ''), '');

-- What texts are compared by: of all runs of four words, the 96 whose hashes are smallest (a bottom-k sketch, Broder 1997).
-- Two texts share as much of their signatures as they share of their runs, and an index over hashes finds them. Of md5,
-- because other hashes may change with the server's version.
CREATE FUNCTION text_signature(content text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(array_agg(hash ORDER BY hash), '{}') FROM (
    SELECT DISTINCT ('x' || left(md5(run), 16))::bit(64)::bigint AS hash FROM (
      SELECT concat_ws(' ', word, lead(word, 1) OVER here, lead(word, 2) OVER here, lead(word, 3) OVER here) AS run,
        lead(word, 3) OVER here AS fourth, place
      FROM unnest(string_to_array(plain($1), ' ')) WITH ORDINALITY AS words(word, place)
      WHERE word <> '' WINDOW here AS (ORDER BY place)
    ) runs WHERE fourth IS NOT NULL OR place = 1
    ORDER BY hash LIMIT 96
  ) smallest);

-- However an article comes in, by a form, an import, a merge or its undoing, it comes as a revision.
CREATE FUNCTION keep_fingerprint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_fingerprints (article_id, address, signature)
  VALUES (NEW.record_id, plain_address(NEW.snapshot->>'url'), text_signature(NEW.snapshot->>'text'))
  ON CONFLICT (article_id) DO UPDATE SET address = EXCLUDED.address, signature = EXCLUDED.signature;
  RETURN NULL;
END $$;
CREATE TRIGGER "revisions_fingerprint" AFTER INSERT ON "revisions" FOR EACH ROW
  WHEN (NEW.record_type = 'article') EXECUTE FUNCTION keep_fingerprint();
INSERT INTO article_fingerprints (article_id, address, signature)
SELECT id, plain_address(snapshot->>'url'), text_signature(snapshot->>'text')
FROM records JOIN revisions ON record_type = type AND record_id = id AND number = version
WHERE type = 'article';
