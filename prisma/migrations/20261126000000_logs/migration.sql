-- Many lines to a row: a line of its own row costs more than the line. The view "job_logs" below shows them one by one.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "workflows" ADD COLUMN "log_retention_days" INTEGER, ADD COLUMN "log_max_bytes" INTEGER;
ALTER TABLE "revisions" ADD COLUMN "log_retention_days" INTEGER, ADD COLUMN "log_max_bytes" INTEGER;
ALTER TABLE "jobs" ADD COLUMN "log_lines" BIGINT NOT NULL DEFAULT 0, ADD COLUMN "log_expires_on" DATE, ADD COLUMN "log_max_bytes" INTEGER;

-- Partitioned by the day on which the lines may go, so that retention drops tables. "infinity": never.
CREATE TABLE "job_log_chunks" (
    "job_id" UUID NOT NULL,
    "first_seq" BIGINT NOT NULL,
    "expires_on" DATE NOT NULL,
    "workflow_id" UUID NOT NULL,
    "lines" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(6) NOT NULL,
    "last_at" TIMESTAMPTZ(6) NOT NULL,
    "messages" TEXT[],
    "timestamps" TIMESTAMPTZ(6)[],
    "streams" "LogStream"[],
    "partials" INTEGER[],
    CONSTRAINT "job_log_chunks_pkey" PRIMARY KEY ("job_id", "first_seq", "expires_on")
) PARTITION BY RANGE ("expires_on");
CREATE TABLE "job_log_chunks_forever" PARTITION OF "job_log_chunks" FOR VALUES FROM ('infinity') TO (MAXVALUE);
-- For days whose own table is not there yet.
CREATE TABLE "job_log_chunks_other" PARTITION OF "job_log_chunks" DEFAULT;

CREATE INDEX "job_log_chunks_last_at_idx" ON "job_log_chunks"("last_at" DESC);
CREATE INDEX "job_log_chunks_workflow_id_last_at_idx" ON "job_log_chunks"("workflow_id", "last_at" DESC);

-- What the index of words and substrings is made of. array_to_string is not IMMUTABLE for every element type; for text it is.
CREATE FUNCTION evertick_log_text(messages TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_string(messages, E'\n')
$$;
CREATE INDEX "job_log_chunks_text" ON "job_log_chunks" USING gin (evertick_log_text("messages") gin_trgm_ops);

-- Compresses and expands several times faster; servers built without it keep their own way.
DO $$ BEGIN
  ALTER TABLE "job_log_chunks" ALTER COLUMN "messages" SET COMPRESSION lz4, ALTER COLUMN "timestamps" SET COMPRESSION lz4,
    ALTER COLUMN "streams" SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;

INSERT INTO "job_log_chunks"
SELECT l.job_id, min(l.sequence_num), (min(l.timestamp) + interval '31 days')::date, j.workflow_id, count(*), min(l.timestamp), max(l.timestamp),
  array_agg(l.message ORDER BY l.sequence_num), array_agg(l.timestamp ORDER BY l.sequence_num), array_agg(l.stream ORDER BY l.sequence_num), '{}'
FROM "job_logs" l JOIN "jobs" j ON j.id = l.job_id GROUP BY l.job_id, j.workflow_id, l.sequence_num / 2000;
UPDATE "jobs" j SET log_lines = c.lines, log_expires_on = c.expires_on
FROM (SELECT job_id, sum(lines) AS lines, min(expires_on) AS expires_on FROM "job_log_chunks" GROUP BY job_id) c WHERE c.job_id = j.id;
UPDATE "job_log_chunks" c SET expires_on = j.log_expires_on FROM "jobs" j WHERE j.id = c.job_id AND c.expires_on <> j.log_expires_on;
DROP TABLE "job_logs";

CREATE VIEW "job_logs" AS
SELECT c.job_id, c.first_seq + l.place - 1 AS sequence_num, l.timestamp, l.stream, l.message, l.place = ANY(c.partials) AS partial
FROM "job_log_chunks" c CROSS JOIN LATERAL unnest(c.messages, c.timestamps, c.streams) WITH ORDINALITY AS l(message, timestamp, stream, place);

-- Jobs of deleted workflows whose lines upkeep has to remove.
CREATE TABLE "job_log_leftovers" (
    "job_id" UUID NOT NULL,
    "expires_on" DATE NOT NULL,
    CONSTRAINT "job_log_leftovers_pkey" PRIMARY KEY ("job_id")
);
