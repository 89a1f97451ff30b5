CREATE TYPE "Kind" AS ENUM ('HEARTBEAT', 'CONTAINER');
CREATE TYPE "WorkflowState" AS ENUM ('ACTIVE', 'TERMINATED');
CREATE TYPE "BuildStatus" AS ENUM ('QUEUED', 'STARTED', 'COMPLETED', 'FAILED', 'CANCELED');
CREATE TYPE "JobStatus" AS ENUM ('PENDING', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELED');
CREATE TYPE "Trigger" AS ENUM ('AUTOMATIC', 'MANUAL');
CREATE TYPE "LogStream" AS ENUM ('stdout', 'stderr', 'system');

CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "workflows" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "Kind" NOT NULL,
    "state" "WorkflowState" NOT NULL DEFAULT 'ACTIVE',
    "terminated_reason" TEXT,
    "terminated_at" TIMESTAMPTZ(3),
    "build_status" "BuildStatus" NOT NULL DEFAULT 'QUEUED',
    "build_message" TEXT,
    "latest_revision" INTEGER NOT NULL DEFAULT 1,
    "current_revision" INTEGER,
    "activation" INTEGER NOT NULL DEFAULT 1,
    "every_ms" BIGINT NOT NULL,
    "anchor_at" TIMESTAMPTZ(3),
    "owed_after" TIMESTAMPTZ(3),
    "max_consecutive_job_failures_allowed" INTEGER NOT NULL DEFAULT 3,
    "consecutive_job_failures_count" INTEGER NOT NULL DEFAULT 0,
    "intent" INTEGER NOT NULL DEFAULT 1,
    "intent_delivered" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "workflows_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "workflows_grid_whole" CHECK (("anchor_at" IS NULL) = ("owed_after" IS NULL)),
    CONSTRAINT "workflows_every_positive" CHECK ("every_ms" > 0)
);

CREATE TABLE "revisions" (
    "workflow_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "every_ms" BIGINT NOT NULL,
    "max_consecutive_job_failures_allowed" INTEGER NOT NULL,
    "start_at" TIMESTAMPTZ(3),
    "new_grid" BOOLEAN NOT NULL,
    "build_status" "BuildStatus" NOT NULL DEFAULT 'QUEUED',
    "build_message" TEXT,
    "built_at" TIMESTAMPTZ(3),
    "image_digest" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "revisions_pkey" PRIMARY KEY ("workflow_id", "number")
);

CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "workflow_id" UUID NOT NULL,
    "revision" INTEGER,
    "activation" INTEGER NOT NULL,
    "trigger" "Trigger" NOT NULL,
    "status" "JobStatus" NOT NULL DEFAULT 'PENDING',
    "reason_code" TEXT,
    "reason_message" TEXT,
    "gap" JSONB,
    "scheduled_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "exit_code" INTEGER,
    "http_status" INTEGER,
    "latency_ms" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "runner_id" TEXT,
    "claimed_by" UUID,
    "cancel_requested_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "delivered" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "jobs_final_has_end" CHECK (("status" IN ('COMPLETED', 'FAILED', 'CANCELED')) = ("completed_at" IS NOT NULL)),
    CONSTRAINT "jobs_reason_said" CHECK (("status" IN ('FAILED', 'CANCELED')) = ("reason_code" IS NOT NULL)),
    CONSTRAINT "jobs_reason_whole" CHECK (("reason_code" IS NULL) = ("reason_message" IS NULL))
);

CREATE TABLE "job_logs" (
    "job_id" UUID NOT NULL,
    "sequence_num" BIGINT NOT NULL,
    "timestamp" TIMESTAMPTZ(6) NOT NULL,
    "stream" "LogStream" NOT NULL,
    "message" TEXT NOT NULL,
    CONSTRAINT "job_logs_pkey" PRIMARY KEY ("job_id", "sequence_num")
);

CREATE TABLE "runners" (
    "id" TEXT NOT NULL,
    "boot_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "kinds" "Kind"[],
    "engine_version" TEXT,
    "capacity" INTEGER NOT NULL,
    "clock_offset_ms" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "runners_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "drift" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "drift_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "workflows_created_at_id_idx" ON "workflows"("created_at" DESC, "id" DESC);
CREATE INDEX "workflows_undelivered" ON "workflows"("intent") WHERE (intent > intent_delivered);
CREATE UNIQUE INDEX "jobs_one_per_tick" ON "jobs"("workflow_id", "scheduled_at") WHERE (trigger = 'AUTOMATIC'::"Trigger");
CREATE INDEX "jobs_workflow_id_scheduled_at_id_idx" ON "jobs"("workflow_id", "scheduled_at" DESC, "id" DESC);
CREATE INDEX "jobs_scheduled_at_id_idx" ON "jobs"("scheduled_at" DESC, "id" DESC);
CREATE INDEX "jobs_open" ON "jobs"("scheduled_at") WHERE (status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"]));
CREATE INDEX "jobs_open_of_workflow" ON "jobs"("workflow_id", "scheduled_at") WHERE (status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"]));

ALTER TABLE "revisions" ADD CONSTRAINT "revisions_workflow_id_fkey" FOREIGN KEY ("workflow_id") REFERENCES "workflows"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_workflow_id_fkey" FOREIGN KEY ("workflow_id") REFERENCES "workflows"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "job_logs" ADD CONSTRAINT "job_logs_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A status only moves up PENDING < QUEUED < RUNNING < final, whoever writes it (src/domain/rules/status.ts has the same rule).
CREATE FUNCTION evertick_status_rank(status "JobStatus") RETURNS INTEGER LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE status WHEN 'PENDING' THEN 0 WHEN 'QUEUED' THEN 1 WHEN 'RUNNING' THEN 2 ELSE 3 END
$$;

CREATE FUNCTION evertick_guard_job_status() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF evertick_status_rank(NEW.status) <= evertick_status_rank(OLD.status) THEN
    RAISE EXCEPTION 'job %: status cannot go from % to %', OLD.id, OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "jobs_status_moves_up" BEFORE UPDATE OF "status" ON "jobs" FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION evertick_guard_job_status();

-- Autovacuum keeps up with rows that are each updated a few times; room on the page lets those updates stay in place.
ALTER TABLE "jobs" SET (fillfactor = 80);
