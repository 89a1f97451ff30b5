-- Every attempt to make a revision runnable is a row of its own; where containers may run, and which image they ran.
CREATE TABLE "builds" (
    "id" UUID NOT NULL,
    "workflow_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" "BuildStatus" NOT NULL DEFAULT 'QUEUED',
    "message" TEXT,
    "image_digest" TEXT,
    "layers_total" INTEGER,
    "layers_done" INTEGER,
    "bytes_total" BIGINT,
    "bytes_done" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    CONSTRAINT "builds_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "builds_final_has_end" CHECK (("completed_at" IS NULL) = ("status" IN ('QUEUED', 'STARTED')))
);
ALTER TABLE "builds" ADD CONSTRAINT "builds_workflow_id_revision_fkey" FOREIGN KEY ("workflow_id", "revision") REFERENCES "revisions"("workflow_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "builds_workflow_id_created_at_id_idx" ON "builds"("workflow_id", "created_at" DESC, "id" DESC);
CREATE UNIQUE INDEX "builds_one_open" ON "builds"("workflow_id", "revision") WHERE (status = ANY (ARRAY['QUEUED'::"BuildStatus", 'STARTED'::"BuildStatus"]));

INSERT INTO "builds" ("id", "workflow_id", "revision", "status", "message", "image_digest", "created_at", "started_at", "completed_at")
SELECT gen_random_uuid(), r."workflow_id", r."number", r."build_status", r."build_message", r."image_digest", r."created_at",
  CASE WHEN r."build_status" <> 'QUEUED' THEN r."created_at" END,
  CASE WHEN r."build_status" NOT IN ('QUEUED', 'STARTED') THEN COALESCE(r."built_at", r."created_at") END
FROM "revisions" r JOIN "workflows" w ON w."id" = r."workflow_id" WHERE w."kind" = 'CONTAINER';
ALTER TABLE "revisions" DROP COLUMN "build_status", DROP COLUMN "build_message";

ALTER TABLE "jobs" ADD COLUMN "runner_labels" JSONB, ADD COLUMN "image_digest" TEXT;
ALTER TABLE "runners" ADD COLUMN "labels" JSONB NOT NULL DEFAULT '{}';
