-- Records that somebody pasted to change them at once: an address is too short for 500 of them.

-- CreateTable
CREATE TABLE "bulk_lists" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "bulk_lists_pkey" PRIMARY KEY ("id")
);
-- CreateIndex
CREATE INDEX "bulk_lists_created_at_idx" ON "bulk_lists"("created_at");
-- AddForeignKey
ALTER TABLE "bulk_lists" ADD CONSTRAINT "bulk_lists_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
