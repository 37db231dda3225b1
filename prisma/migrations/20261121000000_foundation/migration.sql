-- The whole data model (DESIGN: data model), then what Prisma cannot say: checks, text search, the reader role and
-- row-level security. A new database is safe to publish from its first second.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "actors" (
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "acronym" JSONB NOT NULL DEFAULT '{}',
    "aliases" TEXT[],
    "country" CHAR(2),
    "parent_id" TEXT,
    "summary" JSONB NOT NULL,
    "wikidata" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "search" tsvector,

    CONSTRAINT "actors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "archive_url" TEXT,
    "published" TEXT,
    "language" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "search" tsvector,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_texts" (
    "article_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "signature" INTEGER[],

    CONSTRAINT "article_texts_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "citations" (
    "id" UUID NOT NULL,
    "article_id" TEXT NOT NULL,
    "event_id" TEXT,
    "participation_id" UUID,
    "membership_id" UUID,
    "initiative_id" TEXT,
    "actor_id" TEXT,
    "field" TEXT NOT NULL,
    "stance" TEXT NOT NULL DEFAULT 'supports',
    "original_value" TEXT,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "date" TEXT NOT NULL,
    "venue" TEXT,
    "format" TEXT NOT NULL,
    "attendance_count" INTEGER,
    "attendance_qualifier" TEXT,
    "outcomes" JSONB NOT NULL DEFAULT '[]',
    "place_id" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "precision" TEXT NOT NULL,
    "approximate" BOOLEAN NOT NULL,
    "uncertain" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "search" tsvector,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participations" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "capacity" JSONB,
    "position" INTEGER NOT NULL,

    CONSTRAINT "participations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country_involvements" (
    "event_id" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "country_involvements_pkey" PRIMARY KEY ("event_id","country")
);

-- CreateTable
CREATE TABLE "event_themes" (
    "event_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_themes_pkey" PRIMARY KEY ("event_id","theme_id")
);

-- CreateTable
CREATE TABLE "event_initiatives" (
    "event_id" TEXT NOT NULL,
    "initiative_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_initiatives_pkey" PRIMARY KEY ("event_id","initiative_id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "show_name" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "author_id" UUID,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("record_type","record_id","number")
);

-- CreateTable
CREATE TABLE "redirects" (
    "record_type" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("record_type","from_id")
);

-- CreateTable
CREATE TABLE "merges" (
    "id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "kept_id" TEXT NOT NULL,
    "merged_id" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "merges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distinct_pairs" (
    "record_type" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "distinct_pairs_pkey" PRIMARY KEY ("record_type","first_id","second_id")
);

-- CreateTable
CREATE TABLE "suggestions" (
    "id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT,
    "message" TEXT NOT NULL,
    "source_url" TEXT,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "account_id" UUID,
    "action" TEXT NOT NULL,
    "record_type" TEXT,
    "record_id" TEXT,
    "address" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases" (
    "id" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "checksum" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiatives" (
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "acronym" JSONB NOT NULL DEFAULT '{}',
    "aliases" TEXT[],
    "summary" JSONB NOT NULL,
    "active" TEXT NOT NULL,
    "website" TEXT,
    "parent_id" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "search" tsvector,

    CONSTRAINT "initiatives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_leads" (
    "initiative_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "initiative_leads_pkey" PRIMARY KEY ("initiative_id","actor_id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "initiative_id" TEXT NOT NULL,
    "country" CHAR(2),
    "actor_id" TEXT,
    "active" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_themes" (
    "initiative_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "initiative_themes_pkey" PRIMARY KEY ("initiative_id","theme_id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "frequency" INTEGER NOT NULL,
    "is_written" BOOLEAN NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_names" (
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_names_pkey" PRIMARY KEY ("record_type","record_id","name")
);

-- CreateTable
CREATE TABLE "countries" (
    "code" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "name" JSONB NOT NULL,
    "aliases" TEXT[],
    "region" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "search" tsvector,

    CONSTRAINT "countries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "alt_label" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,
    "broader_id" TEXT,
    "search" tsvector,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "places" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "country" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "precision" TEXT NOT NULL,
    "search" tsvector,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms" (
    "scheme" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "terms_pkey" PRIMARY KEY ("scheme","id")
);

-- CreateIndex
CREATE INDEX "actors_country_idx" ON "actors"("country");

-- CreateIndex
CREATE INDEX "actors_parent_id_idx" ON "actors"("parent_id");

-- CreateIndex
CREATE INDEX "articles_publisher_idx" ON "articles"("publisher");

-- CreateIndex
CREATE INDEX "article_texts_content_hash_idx" ON "article_texts"("content_hash");

-- CreateIndex
CREATE INDEX "citations_article_id_idx" ON "citations"("article_id");

-- CreateIndex
CREATE INDEX "citations_event_id_idx" ON "citations"("event_id");

-- CreateIndex
CREATE INDEX "citations_participation_id_idx" ON "citations"("participation_id");

-- CreateIndex
CREATE INDEX "citations_membership_id_idx" ON "citations"("membership_id");

-- CreateIndex
CREATE INDEX "citations_initiative_id_idx" ON "citations"("initiative_id");

-- CreateIndex
CREATE INDEX "citations_actor_id_idx" ON "citations"("actor_id");

-- CreateIndex
CREATE INDEX "events_earliest_id_idx" ON "events"("earliest" DESC, "id");

-- CreateIndex
CREATE INDEX "events_place_id_idx" ON "events"("place_id");

-- CreateIndex
CREATE INDEX "events_status_idx" ON "events"("status");

-- CreateIndex
CREATE INDEX "participations_actor_id_role_idx" ON "participations"("actor_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "participations_event_id_actor_id_role_key" ON "participations"("event_id", "actor_id", "role");

-- CreateIndex
CREATE INDEX "country_involvements_country_idx" ON "country_involvements"("country");

-- CreateIndex
CREATE INDEX "event_themes_theme_id_idx" ON "event_themes"("theme_id");

-- CreateIndex
CREATE INDEX "event_initiatives_initiative_id_idx" ON "event_initiatives"("initiative_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE INDEX "merges_record_type_kept_id_idx" ON "merges"("record_type", "kept_id");

-- CreateIndex
CREATE INDEX "suggestions_created_at_idx" ON "suggestions"("created_at");

-- CreateIndex
CREATE INDEX "audit_entries_created_at_idx" ON "audit_entries"("created_at");

-- CreateIndex
CREATE INDEX "audit_entries_record_type_record_id_idx" ON "audit_entries"("record_type", "record_id");

-- CreateIndex
CREATE INDEX "initiatives_parent_id_idx" ON "initiatives"("parent_id");

-- CreateIndex
CREATE INDEX "initiative_leads_actor_id_idx" ON "initiative_leads"("actor_id");

-- CreateIndex
CREATE INDEX "memberships_initiative_id_idx" ON "memberships"("initiative_id");

-- CreateIndex
CREATE INDEX "memberships_country_idx" ON "memberships"("country");

-- CreateIndex
CREATE INDEX "memberships_actor_id_idx" ON "memberships"("actor_id");

-- CreateIndex
CREATE INDEX "initiative_themes_theme_id_idx" ON "initiative_themes"("theme_id");

-- CreateIndex
CREATE INDEX "themes_broader_id_idx" ON "themes"("broader_id");

-- CreateIndex
CREATE INDEX "places_country_idx" ON "places"("country");

-- AddForeignKey
ALTER TABLE "actors" ADD CONSTRAINT "actors_country_fkey" FOREIGN KEY ("country") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actors" ADD CONSTRAINT "actors_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "actors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_texts" ADD CONSTRAINT "article_texts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_participation_id_fkey" FOREIGN KEY ("participation_id") REFERENCES "participations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country_involvements" ADD CONSTRAINT "country_involvements_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country_involvements" ADD CONSTRAINT "country_involvements_country_fkey" FOREIGN KEY ("country") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_themes" ADD CONSTRAINT "event_themes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_themes" ADD CONSTRAINT "event_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_initiatives" ADD CONSTRAINT "event_initiatives_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_initiatives" ADD CONSTRAINT "event_initiatives_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merges" ADD CONSTRAINT "merges_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinct_pairs" ADD CONSTRAINT "distinct_pairs_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_leads" ADD CONSTRAINT "initiative_leads_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_leads" ADD CONSTRAINT "initiative_leads_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_country_fkey" FOREIGN KEY ("country") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_themes" ADD CONSTRAINT "initiative_themes_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_themes" ADD CONSTRAINT "initiative_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_broader_id_fkey" FOREIGN KEY ("broader_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_country_fkey" FOREIGN KEY ("country") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed lists of the codebook. A database test holds them equal to lib/vocabulary.
ALTER TABLE "events"
  ADD CONSTRAINT "events_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'archived')),
  ADD CONSTRAINT "events_kind_check" CHECK ("kind" IN ('summit', 'ministerial', 'conference', 'workshop', 'training', 'exercise', 'meeting', 'visit', 'launch', 'agreement', 'decision', 'deployment', 'operation', 'funding', 'judicial', 'publication')),
  ADD CONSTRAINT "events_format_check" CHECK ("format" IN ('in-person', 'online', 'hybrid')),
  ADD CONSTRAINT "events_attendance_check" CHECK (("attendance_count" IS NULL) = ("attendance_qualifier" IS NULL) AND "attendance_qualifier" IN ('exactly', 'about', 'at-least', 'at-most') AND "attendance_count" >= 0);
ALTER TABLE "actors"
  ADD CONSTRAINT "actors_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'archived')),
  ADD CONSTRAINT "actors_kind_check" CHECK ("kind" IN ('intergovernmental', 'un-entity', 'coalition', 'ministry', 'military', 'police', 'intelligence', 'judicial', 'financial-intelligence', 'government', 'diplomatic', 'ngo', 'academic', 'media', 'private', 'armed-group', 'person'));
ALTER TABLE "initiatives"
  ADD CONSTRAINT "initiatives_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'archived')),
  ADD CONSTRAINT "initiatives_kind_check" CHECK ("kind" IN ('coalition', 'force', 'mission', 'programme', 'project', 'framework', 'process', 'centre', 'alliance'));
ALTER TABLE "articles"
  ADD CONSTRAINT "articles_status_check" CHECK ("status" IN ('draft', 'in-review', 'published', 'archived'));
ALTER TABLE "participations"
  ADD CONSTRAINT "participations_role_check" CHECK ("role" IN ('organiser', 'host', 'chair', 'partner', 'funder', 'participant', 'observer', 'speaker', 'facilitator', 'signatory', 'beneficiary', 'implementer', 'target'));
ALTER TABLE "country_involvements"
  ADD CONSTRAINT "country_involvements_role_check" CHECK ("role" IN ('host', 'participant', 'concerned'));
ALTER TABLE "places"
  ADD CONSTRAINT "places_precision_check" CHECK ("precision" IN ('locality', 'admin', 'country', 'venue')),
  ADD CONSTRAINT "places_position_check" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);
-- A member is a country or an actor, and a citation has one subject: nothing else in the row says which.
ALTER TABLE "memberships"
  ADD CONSTRAINT "memberships_member_check" CHECK (num_nonnulls("country", "actor_id") = 1);
ALTER TABLE "citations"
  ADD CONSTRAINT "citations_subject_check" CHECK (num_nonnulls("event_id", "participation_id", "membership_id", "initiative_id", "actor_id") = 1),
  ADD CONSTRAINT "citations_stance_check" CHECK ("stance" IN ('supports', 'differs')),
  ADD CONSTRAINT "citations_position_check" CHECK (num_nonnulls("start", "end") <> 1 AND "start" <= "end");
ALTER TABLE "distinct_pairs"
  ADD CONSTRAINT "distinct_pairs_order_check" CHECK ("first_id" < "second_id");

-- History and audit are append-only, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Text search. Both sides of a match are brought to plain letters first, so that case, accents, apostrophes and
-- hyphens never decide. The two-argument unaccent with its schema is what makes the function immutable.
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

CREATE FUNCTION plain(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  btrim(regexp_replace(lower(translate(public.unaccent('public.unaccent'::regdictionary, $1),
    E'’‘ʼ''`´′-‐‑–—/\\\\._,;:!?()[]{}«»“”"<>=+*&|@#%^~…•·\u00A0\u202F', repeat(' ', 60))), '\s+', ' ', 'g'));

-- « GAR-SI » is also one word, "garsi", and « N’Djamena » is "ndjamena".
CREATE FUNCTION compact(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN replace(plain($1), ' ', '');

-- The words of a text that hyphens, apostrophes or dots hold together, each as one word.
CREATE FUNCTION compounds(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  coalesce((SELECT string_agg(compact(m[1]), ' ')
    FROM regexp_matches(public.unaccent('public.unaccent'::regdictionary, translate(words, '’‘ʼ‐‑', '''''''--')),
      '(\w+(?:[''./-]\w+)+)', 'g') m), '');

CREATE FUNCTION localized(words jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  concat_ws(' ', $1->>'fr', $1->>'en', $1->>'ar');

-- Names are searched letter by letter and by their stems, in any language.
CREATE FUNCTION name_vector(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  to_tsvector('simple', plain(coalesce($1, '')) || ' ' || compounds(coalesce($1, ''))) ||
  to_tsvector('french', plain(coalesce($1, ''))) || to_tsvector('english', plain(coalesce($1, '')));

-- Sentences are searched letter by letter and by their French and English stems.
CREATE FUNCTION text_vector(words jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  to_tsvector('simple', plain(coalesce(localized($1), '')) || ' ' || compounds(coalesce(localized($1), ''))) ||
  to_tsvector('french', plain(coalesce($1->>'fr', ''))) || to_tsvector('english', plain(coalesce($1->>'en', '')));

-- Acronyms that are words of a language too (UN, AU, EU, IS) are searched as "=un": as words they stand in every text.
CREATE FUNCTION acronym_vector(names text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  coalesce((SELECT string_agg(format('''=%s'':1', compact(name)), ' ')::tsvector
    FROM unnest(names) name WHERE name ~ '^[A-Z0-9][A-Za-z0-9.-]{1,9}$'), '');

-- ISO codes of countries (ML, MLI) are searched as "#ml": most of them are words of a language too.
CREATE FUNCTION code_vector(codes text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT coalesce(string_agg(format('''#%s'':1', lower(code)), ' '), '')::tsvector FROM unnest(codes) code);

-- « 24 septembre 2025 »: the years, months and days at both ends of a date, in French and English.
CREATE FUNCTION date_vector(earliest date, latest date) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT to_tsvector('simple', coalesce(string_agg(concat_ws(' ', extract(year FROM day), CASE WHEN latest - earliest < 31 THEN
      (ARRAY['janvier january', 'fevrier february', 'mars march', 'avril april', 'mai may', 'juin june', 'juillet july', 'aout august',
        'septembre september', 'octobre october', 'novembre november', 'decembre december'])[extract(month FROM day)::int] END,
      CASE WHEN latest - earliest < 15 THEN extract(day FROM day) END), ' '), ''))
    FROM unnest(ARRAY[earliest, latest]) day);

-- Marks matched words in a text as it is written: the words of the text lose their accents, as those of the query did.
CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = french);
ALTER TEXT SEARCH CONFIGURATION french_plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION english_plain (COPY = english);
ALTER TEXT SEARCH CONFIGURATION english_plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

/* Brings the search columns, names and words of some records up to date; null means all of them. Writers call it after
   a save, because an event is found by the names of its actors, which live in other rows. */
CREATE FUNCTION refresh_search(event_ids text[] DEFAULT NULL, actor_ids text[] DEFAULT NULL, initiative_ids text[] DEFAULT NULL, article_ids text[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Two saves at once would both fill search_words: one waits for the other.
  PERFORM pg_advisory_xact_lock(7301002);
  UPDATE countries c SET search =
      setweight(name_vector(concat_ws(' ', localized(c.name), array_to_string(c.aliases, ' '))), 'A') ||
      setweight(acronym_vector(c.aliases), 'A') || setweight(code_vector(ARRAY[c.code, c.alpha3]), 'A');
  UPDATE themes t SET search =
      setweight(name_vector(concat_ws(' ', localized(t.label), (SELECT string_agg(w.word, ' ') FROM jsonb_each(t.alt_label) l, jsonb_array_elements_text(l.value) w(word)))), 'A') ||
      setweight(name_vector((SELECT localized(b.label) FROM themes b WHERE b.id = t.broader_id)), 'D');
  UPDATE places p SET search =
      setweight(name_vector(localized(p.name)), 'A') ||
      setweight((SELECT name_vector(concat_ws(' ', localized(c.name), array_to_string(c.aliases, ' '))) FROM countries c WHERE c.code = p.country), 'C');
  UPDATE actors a SET search =
      setweight(name_vector(concat_ws(' ', localized(a.name), localized(a.acronym), array_to_string(a.aliases, ' '))), 'A') ||
      setweight(acronym_vector(ARRAY[a.acronym->>'fr', a.acronym->>'en'] || a.aliases), 'A') ||
      setweight(name_vector((SELECT concat_ws(' ', localized(c.name), array_to_string(c.aliases, ' ')) FROM countries c WHERE c.code = a.country)), 'B') ||
      setweight(name_vector((SELECT concat_ws(' ', localized(t.label), array_to_string(t.aliases, ' ')) FROM terms t WHERE t.scheme = 'actor-kind' AND t.id = a.kind)), 'B') ||
      setweight(text_vector(a.summary), 'C')
    WHERE actor_ids IS NULL OR a.id = ANY (actor_ids);
  UPDATE initiatives i SET search =
      setweight(name_vector(concat_ws(' ', localized(i.name), localized(i.acronym), array_to_string(i.aliases, ' '))), 'A') ||
      setweight(acronym_vector(ARRAY[i.acronym->>'fr', i.acronym->>'en'] || i.aliases), 'A') ||
      setweight(name_vector((SELECT string_agg(concat_ws(' ', localized(a.name), localized(a.acronym)), ' ')
        FROM initiative_leads l JOIN actors a ON a.id = l.actor_id WHERE l.initiative_id = i.id AND a.status = 'published')), 'C') ||
      setweight(name_vector((SELECT string_agg(localized(c.name), ' ')
        FROM memberships m JOIN countries c ON c.code = m.country WHERE m.initiative_id = i.id)), 'C') ||
      setweight(name_vector((SELECT string_agg(localized(t.label), ' ')
        FROM initiative_themes it JOIN themes t ON t.id = it.theme_id WHERE it.initiative_id = i.id)), 'C') ||
      setweight(name_vector((SELECT concat_ws(' ', localized(t.label), array_to_string(t.aliases, ' ')) FROM terms t WHERE t.scheme = 'initiative-kind' AND t.id = i.kind)), 'B') ||
      setweight(text_vector(i.summary), 'C')
    WHERE initiative_ids IS NULL OR i.id = ANY (initiative_ids);
  -- An article has a title in one language; what it supports is known in two.
  UPDATE articles a SET search =
      setweight(text_vector(jsonb_build_object('fr', a.title, 'en', a.title)), 'A') ||
      setweight(name_vector(a.publisher), 'B') ||
      setweight(date_vector(a.earliest, a.latest), 'C') ||
      setweight(name_vector((SELECT string_agg(DISTINCT concat_ws(' ', localized(e.title), localized(i.name), localized(o.name)), ' ')
        FROM citations s LEFT JOIN events e ON e.id = s.event_id AND e.status = 'published'
          LEFT JOIN initiatives i ON i.id = s.initiative_id AND i.status = 'published'
          LEFT JOIN actors o ON o.id = s.actor_id AND o.status = 'published'
        WHERE s.article_id = a.id)), 'D')
    WHERE article_ids IS NULL OR a.id = ANY (article_ids);
  UPDATE events e SET search =
      setweight(text_vector(e.title), 'A') ||
      setweight(name_vector((SELECT concat_ws(' ', localized(p.name), localized(c.name))
        FROM places p JOIN countries c ON c.code = p.country WHERE p.id = e.place_id)), 'B') ||
      setweight(name_vector((SELECT concat_ws(' ', localized(t.label), array_to_string(t.aliases, ' ')) FROM terms t WHERE t.scheme = 'event-kind' AND t.id = e.kind)), 'B') ||
      setweight(name_vector((SELECT string_agg(concat_ws(' ', localized(a.name), localized(a.acronym), array_to_string(a.aliases, ' ')), ' ')
        FROM participations p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND a.status = 'published')), 'B') ||
      setweight(acronym_vector((SELECT array_agg(a.acronym->>l.lang)
        FROM participations p JOIN actors a ON a.id = p.actor_id CROSS JOIN (VALUES ('fr'), ('en')) l(lang)
        WHERE p.event_id = e.id AND a.status = 'published')), 'B') ||
      setweight(name_vector((SELECT string_agg(concat_ws(' ', localized(i.name), localized(i.acronym), array_to_string(i.aliases, ' ')), ' ')
        FROM event_initiatives ei JOIN initiatives i ON i.id = ei.initiative_id WHERE ei.event_id = e.id AND i.status = 'published')), 'B') ||
      setweight(date_vector(e.earliest, e.latest), 'C') ||
      setweight(name_vector((SELECT string_agg(concat_ws(' ', localized(t.label), (SELECT string_agg(w.word, ' ') FROM jsonb_each(t.alt_label) l, jsonb_array_elements_text(l.value) w(word))), ' ')
        FROM event_themes et JOIN themes t ON t.id = et.theme_id WHERE et.event_id = e.id)), 'C') ||
      setweight(name_vector((SELECT string_agg(concat_ws(' ', localized(c.name), array_to_string(c.aliases, ' ')), ' ')
        FROM country_involvements ci JOIN countries c ON c.code = ci.country WHERE ci.event_id = e.id)), 'C') ||
      setweight(text_vector(e.summary), 'C') ||
      setweight(name_vector(e.venue), 'C') ||
      setweight(name_vector((SELECT string_agg(localized(o.outcome), ' ') FROM jsonb_array_elements(e.outcomes) o(outcome))), 'D')
    WHERE event_ids IS NULL OR e.id = ANY (event_ids);
  -- Only names and words of published records: a suggestion must not spell a draft.
  DELETE FROM search_names n WHERE record_type IN ('countries', 'themes', 'places') OR record_id = ANY (CASE n.record_type
      WHEN 'events' THEN event_ids WHEN 'actors' THEN actor_ids WHEN 'initiatives' THEN initiative_ids ELSE article_ids END)
    OR (CASE n.record_type WHEN 'events' THEN event_ids WHEN 'actors' THEN actor_ids WHEN 'initiatives' THEN initiative_ids ELSE article_ids END) IS NULL;
  INSERT INTO search_names (record_type, record_id, name, shown, words)
    SELECT type, id, plain(shown), shown, name_vector(shown) FROM (
      SELECT 'countries' AS type, code::text AS id, unnest(ARRAY[name->>'fr', name->>'en', name->>'ar'] || aliases) AS shown FROM countries
      UNION ALL SELECT 'themes', id, unnest(ARRAY[label->>'fr', label->>'en', label->>'ar']) FROM themes
      UNION ALL SELECT 'themes', t.id, w.word FROM themes t, jsonb_each(t.alt_label) l, jsonb_array_elements_text(l.value) w(word)
      UNION ALL SELECT 'places', id, unnest(ARRAY[name->>'fr', name->>'en', name->>'ar']) FROM places
      UNION ALL SELECT 'actors', id, unnest(ARRAY[name->>'fr', name->>'en', name->>'ar', acronym->>'fr', acronym->>'en', acronym->>'ar'] || aliases)
        FROM actors WHERE status = 'published' AND (actor_ids IS NULL OR id = ANY (actor_ids))
      UNION ALL SELECT 'initiatives', id, unnest(ARRAY[name->>'fr', name->>'en', name->>'ar', acronym->>'fr', acronym->>'en', acronym->>'ar'] || aliases)
        FROM initiatives WHERE status = 'published' AND (initiative_ids IS NULL OR id = ANY (initiative_ids))
      UNION ALL SELECT 'events', id, unnest(ARRAY[title->>'fr', title->>'en', title->>'ar'])
        FROM events WHERE status = 'published' AND (event_ids IS NULL OR id = ANY (event_ids))
      UNION ALL SELECT 'articles', id, title FROM articles WHERE status = 'published' AND (article_ids IS NULL OR id = ANY (article_ids))
    ) named WHERE plain(shown) <> ''
    ON CONFLICT DO NOTHING;
  -- Every lexeme that can be found, and whether it is a word as somebody wrote it: only those mend a search.
  DELETE FROM search_words;
  INSERT INTO search_words (word, frequency, is_written)
    SELECT found.word, found.ndoc, written.word IS NOT NULL AND length(found.word) BETWEEN 3 AND 40 AND found.word ~ '[[:alpha:]]'
    FROM ts_stat($query$
      SELECT search FROM events WHERE status = 'published' UNION ALL SELECT search FROM actors WHERE status = 'published'
      UNION ALL SELECT search FROM initiatives WHERE status = 'published' UNION ALL SELECT search FROM articles WHERE status = 'published'
      UNION ALL SELECT search FROM countries UNION ALL SELECT search FROM themes UNION ALL SELECT search FROM places
    $query$) found LEFT JOIN ts_stat($query$
      SELECT to_tsvector('simple', name) FROM search_names
      UNION ALL SELECT to_tsvector('simple', plain(localized(summary))) FROM events WHERE status = 'published'
      UNION ALL SELECT to_tsvector('simple', plain(localized(summary))) FROM actors WHERE status = 'published'
      UNION ALL SELECT to_tsvector('simple', plain(localized(summary))) FROM initiatives WHERE status = 'published'
      UNION ALL SELECT to_tsvector('simple', compounds(CASE WHEN record_type = 'places' THEN shown ELSE translate(shown, '’''', '  ') END)) FROM search_names
      UNION ALL SELECT to_tsvector('simple', plain(publisher)) FROM articles WHERE status = 'published'
      UNION ALL SELECT to_tsvector('simple', plain(concat_ws(' ', localized(label), array_to_string(aliases, ' ')))) FROM terms
    $query$) written USING (word);
END $$;

CREATE INDEX "events_search_idx" ON "events" USING gin ("search");
CREATE INDEX "actors_search_idx" ON "actors" USING gin ("search");
CREATE INDEX "initiatives_search_idx" ON "initiatives" USING gin ("search");
CREATE INDEX "articles_search_idx" ON "articles" USING gin ("search");
CREATE INDEX "search_words_word_idx" ON "search_words" USING gin ("word" public.gin_trgm_ops);
CREATE INDEX "search_names_name_idx" ON "search_names" USING gin ("name" public.gin_trgm_ops);

-- The reader: what every public page and answer is read with. It can only SELECT, and only what is published.
-- A database owner without CREATEROLE finds the role made beforehand (docs/deploy.md).
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reperes_reader') THEN
    BEGIN
      CREATE ROLE reperes_reader NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      -- Roles belong to the whole server: another database was migrated at the same moment.
      NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'reperes_reader', 'MEMBER') OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT reperes_reader TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO reperes_reader;
GRANT SELECT ON "countries", "themes", "terms", "places", "search_words", "search_names", "releases" TO reperes_reader;
GRANT SELECT ON "events", "actors", "initiatives", "articles", "participations", "country_involvements", "event_themes",
  "event_initiatives", "initiative_leads", "initiative_themes", "memberships", "citations", "redirects" TO reperes_reader;

ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "actors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "initiatives" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "articles" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "participations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "country_involvements" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "event_themes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "event_initiatives" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "initiative_leads" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "initiative_themes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "citations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "redirects" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "search_names" ENABLE ROW LEVEL SECURITY;

CREATE POLICY "published" ON "events" FOR SELECT TO reperes_reader USING ("status" = 'published');
CREATE POLICY "published" ON "actors" FOR SELECT TO reperes_reader USING ("status" = 'published');
CREATE POLICY "published" ON "initiatives" FOR SELECT TO reperes_reader USING ("status" = 'published');
CREATE POLICY "published" ON "articles" FOR SELECT TO reperes_reader USING ("status" = 'published');
-- A part is seen when everything it joins is seen: the tables asked here apply their own policy to the reader.
CREATE POLICY "published" ON "participations" FOR SELECT TO reperes_reader
  USING ("event_id" IN (SELECT id FROM "events") AND "actor_id" IN (SELECT id FROM "actors"));
CREATE POLICY "published" ON "country_involvements" FOR SELECT TO reperes_reader
  USING ("event_id" IN (SELECT id FROM "events"));
CREATE POLICY "published" ON "event_themes" FOR SELECT TO reperes_reader
  USING ("event_id" IN (SELECT id FROM "events"));
CREATE POLICY "published" ON "event_initiatives" FOR SELECT TO reperes_reader
  USING ("event_id" IN (SELECT id FROM "events") AND "initiative_id" IN (SELECT id FROM "initiatives"));
CREATE POLICY "published" ON "initiative_leads" FOR SELECT TO reperes_reader
  USING ("initiative_id" IN (SELECT id FROM "initiatives") AND "actor_id" IN (SELECT id FROM "actors"));
CREATE POLICY "published" ON "initiative_themes" FOR SELECT TO reperes_reader
  USING ("initiative_id" IN (SELECT id FROM "initiatives"));
CREATE POLICY "published" ON "memberships" FOR SELECT TO reperes_reader
  USING ("initiative_id" IN (SELECT id FROM "initiatives") AND ("actor_id" IS NULL OR "actor_id" IN (SELECT id FROM "actors")));
CREATE POLICY "published" ON "citations" FOR SELECT TO reperes_reader
  USING ("article_id" IN (SELECT id FROM "articles")
    AND ("event_id" IS NULL OR "event_id" IN (SELECT id FROM "events"))
    AND ("participation_id" IS NULL OR "participation_id" IN (SELECT id FROM "participations"))
    AND ("membership_id" IS NULL OR "membership_id" IN (SELECT id FROM "memberships"))
    AND ("initiative_id" IS NULL OR "initiative_id" IN (SELECT id FROM "initiatives"))
    AND ("actor_id" IS NULL OR "actor_id" IN (SELECT id FROM "actors")));
CREATE POLICY "published" ON "redirects" FOR SELECT TO reperes_reader
  USING (CASE "record_type"
    WHEN 'event' THEN "to_id" IN (SELECT id FROM "events")
    WHEN 'actor' THEN "to_id" IN (SELECT id FROM "actors")
    WHEN 'initiative' THEN "to_id" IN (SELECT id FROM "initiatives")
    WHEN 'article' THEN "to_id" IN (SELECT id FROM "articles")
    ELSE false END);
CREATE POLICY "published" ON "search_names" FOR SELECT TO reperes_reader
  USING (CASE "record_type"
    WHEN 'events' THEN "record_id" IN (SELECT id FROM "events")
    WHEN 'actors' THEN "record_id" IN (SELECT id FROM "actors")
    WHEN 'initiatives' THEN "record_id" IN (SELECT id FROM "initiatives")
    WHEN 'articles' THEN "record_id" IN (SELECT id FROM "articles")
    ELSE true END);
