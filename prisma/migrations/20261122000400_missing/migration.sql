-- Lists of the desk tell unfinished drafts from finished ones: only the application can judge a content, when it is saved.
-- What was loaded before had to be complete.

-- AlterTable
ALTER TABLE "records" ADD COLUMN     "missing" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "records" ADD CONSTRAINT "records_missing_check" CHECK ("missing" >= 0);
