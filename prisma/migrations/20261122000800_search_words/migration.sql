-- A save counts only the words of the records that it changes: what each of them gave to search_words is kept.

-- CreateTable
CREATE TABLE "search_contents" (
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "lexemes" tsvector NOT NULL,
    "written" tsvector NOT NULL,

    CONSTRAINT "search_contents_pkey" PRIMARY KEY ("record_type","record_id")
);

-- CreateTable
CREATE TABLE "search_counts" (
    "word" TEXT NOT NULL,
    "found" INTEGER NOT NULL,
    "written" INTEGER NOT NULL,

    CONSTRAINT "search_counts_pkey" PRIMARY KEY ("word")
);

/* By which words some published records are found, and which words somebody wrote in them; null means all of a type,
   null everywhere countries and terms as well. Themes and places always come whole: there are few. */
CREATE FUNCTION contents_of(event_ids text[], actor_ids text[], initiative_ids text[], article_ids text[])
RETURNS TABLE (record_type text, record_id text, lexemes tsvector, written tsvector) LANGUAGE sql STABLE AS $$
  SELECT r.type, r.id, strip(coalesce(r.search, '')), strip(to_tsvector('simple', plain(coalesce(r.said, ''))) || coalesce(
    (SELECT to_tsvector('simple', string_agg(n.name || ' ' ||
        compounds(CASE WHEN r.type = 'places' THEN n.shown ELSE translate(n.shown, '’''', '  ') END), ' '))
      FROM search_names n WHERE n.record_type = r.type AND n.record_id = r.id), ''))
  FROM (
    SELECT 'events' AS type, id, search, localized(summary) AS said FROM events
      WHERE status = 'published' AND (event_ids IS NULL OR id = ANY (event_ids))
    UNION ALL SELECT 'actors', id, search, localized(summary) FROM actors
      WHERE status = 'published' AND (actor_ids IS NULL OR id = ANY (actor_ids))
    UNION ALL SELECT 'initiatives', id, search, localized(summary) FROM initiatives
      WHERE status = 'published' AND (initiative_ids IS NULL OR id = ANY (initiative_ids))
    UNION ALL SELECT 'articles', id, search, publisher FROM articles
      WHERE status = 'published' AND (article_ids IS NULL OR id = ANY (article_ids))
    UNION ALL SELECT 'themes', id, search, NULL FROM themes
    UNION ALL SELECT 'places', id, search, NULL FROM places
    UNION ALL SELECT 'countries', code::text, search, NULL FROM countries
      WHERE coalesce(event_ids, actor_ids, initiative_ids, article_ids) IS NULL
    UNION ALL SELECT 'terms', scheme || ' ' || id, NULL, concat_ws(' ', localized(label), array_to_string(aliases, ' ')) FROM terms
      WHERE coalesce(event_ids, actor_ids, initiative_ids, article_ids) IS NULL
  ) r
$$;

/* Counts in search_words what some records say now in place of what they said before; null as in contents_of().
   Called by refresh_search(), once the search columns and names are up to date. */
CREATE FUNCTION recount_words(event_ids text[], actor_ids text[], initiative_ids text[], article_ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(event_ids, actor_ids, initiative_ids, article_ids) IS NULL THEN
    DELETE FROM search_contents;
    DELETE FROM search_counts;
    DELETE FROM search_words;
  END IF;
  WITH young AS MATERIALIZED (
    SELECT * FROM contents_of(event_ids, actor_ids, initiative_ids, article_ids)
  ), old AS MATERIALIZED (
    SELECT * FROM search_contents WHERE record_type IN ('themes', 'places')
      OR (record_type = 'events' AND (event_ids IS NULL OR record_id = ANY (event_ids)))
      OR (record_type = 'actors' AND (actor_ids IS NULL OR record_id = ANY (actor_ids)))
      OR (record_type = 'initiatives' AND (initiative_ids IS NULL OR record_id = ANY (initiative_ids)))
      OR (record_type = 'articles' AND (article_ids IS NULL OR record_id = ANY (article_ids)))
  ), changed AS MATERIALIZED (
    SELECT record_type, record_id, y.lexemes, y.written, o.lexemes AS old_lexemes, o.written AS old_written
    FROM old o FULL JOIN young y USING (record_type, record_id)
    WHERE (y.lexemes, y.written) IS DISTINCT FROM (o.lexemes, o.written)
  ), hidden AS (
    DELETE FROM search_contents c USING changed
    WHERE c.record_type = changed.record_type AND c.record_id = changed.record_id AND changed.lexemes IS NULL
  ), kept AS (
    INSERT INTO search_contents SELECT record_type, record_id, lexemes, written FROM changed WHERE lexemes IS NOT NULL
    ON CONFLICT (record_type, record_id) DO UPDATE SET lexemes = excluded.lexemes, written = excluded.written
  ), counted AS (
    INSERT INTO search_counts AS c (word, found, written)
    SELECT word, sum(as_lexeme), sum(as_written) FROM (
      SELECT unnest(tsvector_to_array(lexemes)) AS word, 1 AS as_lexeme, 0 AS as_written FROM changed
      UNION ALL SELECT unnest(tsvector_to_array(old_lexemes)), -1, 0 FROM changed
      UNION ALL SELECT unnest(tsvector_to_array(written)), 0, 1 FROM changed
      UNION ALL SELECT unnest(tsvector_to_array(old_written)), 0, -1 FROM changed
    ) said GROUP BY word HAVING sum(as_lexeme) <> 0 OR sum(as_written) <> 0
    ON CONFLICT (word) DO UPDATE SET found = c.found + excluded.found, written = c.written + excluded.written
    RETURNING c.word, c.found AS frequency, c.written
  ), lost AS (
    DELETE FROM search_words w USING counted c WHERE w.word = c.word AND c.frequency = 0
  )
  -- Every lexeme that can be found, and whether it is a word as somebody wrote it: only those mend a search.
  INSERT INTO search_words (word, frequency, is_written)
    SELECT word, frequency, written > 0 AND length(word) BETWEEN 3 AND 40 AND word ~ '[[:alpha:]]' FROM counted WHERE frequency > 0
    ON CONFLICT (word) DO UPDATE SET frequency = excluded.frequency, is_written = excluded.is_written;
  DELETE FROM search_counts c WHERE c.found = 0 AND written = 0;
END $$;

/* Brings the search columns, names and words of some records up to date; null means all of them. Writers call it after
   a save, because an event is found by the names of its actors, which live in other rows. */
CREATE OR REPLACE FUNCTION refresh_search(event_ids text[] DEFAULT NULL, actor_ids text[] DEFAULT NULL, initiative_ids text[] DEFAULT NULL, article_ids text[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  -- Countries and terms come with the code: no save changes them.
  is_whole CONSTANT boolean := coalesce(event_ids, actor_ids, initiative_ids, article_ids) IS NULL;
BEGIN
  -- Two saves at once would both count in search_words: one waits for the other.
  PERFORM pg_advisory_xact_lock(7301002);
  UPDATE countries c SET search =
      setweight(name_vector(concat_ws(' ', localized(c.name), array_to_string(c.aliases, ' '))), 'A') ||
      setweight(acronym_vector(c.aliases), 'A') || setweight(code_vector(ARRAY[c.code, c.alpha3]), 'A')
    WHERE is_whole;
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
  DELETE FROM search_names n WHERE CASE n.record_type
    WHEN 'events' THEN event_ids IS NULL OR record_id = ANY (event_ids)
    WHEN 'actors' THEN actor_ids IS NULL OR record_id = ANY (actor_ids)
    WHEN 'initiatives' THEN initiative_ids IS NULL OR record_id = ANY (initiative_ids)
    WHEN 'articles' THEN article_ids IS NULL OR record_id = ANY (article_ids)
    WHEN 'countries' THEN is_whole ELSE true END;
  INSERT INTO search_names (record_type, record_id, name, shown, words)
    SELECT type, id, plain(shown), shown, name_vector(shown) FROM (
      SELECT 'countries' AS type, code::text AS id, unnest(ARRAY[name->>'fr', name->>'en', name->>'ar'] || aliases) AS shown FROM countries WHERE is_whole
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
  PERFORM recount_words(event_ids, actor_ids, initiative_ids, article_ids);
END $$;

SELECT refresh_search();
