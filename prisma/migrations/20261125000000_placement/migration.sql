-- Placement by capacity, memory and turn; runners that take nothing new.
ALTER TABLE "jobs" ADD COLUMN "asked_at" TIMESTAMPTZ(3), ADD COLUMN "memory_bytes" BIGINT;
ALTER TABLE "runners" ADD COLUMN "memory_bytes" BIGINT NOT NULL DEFAULT 0, ADD COLUMN "swept" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "draining" BOOLEAN NOT NULL DEFAULT false;

CREATE INDEX "jobs_placed" ON "jobs"("runner_id") WHERE ((runner_id IS NOT NULL) AND (status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"])));
CREATE INDEX "jobs_asking" ON "jobs"("asked_at") WHERE ((asked_at IS NOT NULL) AND (runner_id IS NULL) AND (status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"])));
