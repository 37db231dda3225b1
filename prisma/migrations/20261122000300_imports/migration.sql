-- Imports in the browser and changes to many records at once: what waits for a yes, what each import made (so that it can
-- be undone as a whole), and what became of every record of a bulk change.

-- CreateTable
CREATE TABLE "import_uploads" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "files" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "import_uploads_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "import_versions" (
    "import_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "before_number" INTEGER,
    "before_status" TEXT,
    "undo" TEXT,
    CONSTRAINT "import_versions_pkey" PRIMARY KEY ("import_id","record_type","record_id")
);
-- CreateTable
CREATE TABLE "bulk_changes" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "theme_id" TEXT,
    "reason" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    CONSTRAINT "bulk_changes_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "bulk_outcomes" (
    "bulk_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "value" TEXT,
    CONSTRAINT "bulk_outcomes_pkey" PRIMARY KEY ("bulk_id","record_type","record_id")
);
-- CreateIndex
CREATE INDEX "import_uploads_created_at_idx" ON "import_uploads"("created_at");
-- CreateIndex
CREATE INDEX "import_versions_record_type_record_id_number_idx" ON "import_versions"("record_type", "record_id", "number");
-- AddForeignKey
ALTER TABLE "import_uploads" ADD CONSTRAINT "import_uploads_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "import_versions" ADD CONSTRAINT "import_versions_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "bulk_outcomes" ADD CONSTRAINT "bulk_outcomes_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk_changes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "import_versions"
  ADD CONSTRAINT "import_versions_before_check" CHECK (("before_number" IS NULL) = ("before_status" IS NULL)),
  ADD CONSTRAINT "import_versions_undo_check" CHECK ("undo" IN ('archived', 'restored', 'edited', 'submitted', 'published', 'removed', 'in-use'));
ALTER TABLE "bulk_changes"
  ADD CONSTRAINT "bulk_changes_action_check" CHECK ("action" IN ('add-theme', 'remove-theme', 'submit', 'publish', 'send-back', 'archive'));
ALTER TABLE "bulk_outcomes"
  ADD CONSTRAINT "bulk_outcomes_outcome_check" CHECK ("outcome" IN ('saved', 'in-review', 'published', 'sent-back', 'archived', 'unchanged', 'stale', 'refused'));
