-- What /api/ready asks: the newest migration that the database holds. The reader has no right to Prisma's own table, so
-- the owner answers for it, and nothing but that name. Null where the table is not kept (a database made for a check).
CREATE FUNCTION newest_migration() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL);
END $$;
REVOKE ALL ON FUNCTION newest_migration() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newest_migration() TO reperes_reader;
