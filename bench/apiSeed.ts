import type pg from 'pg';
import { FIRST_TEAM_ID } from '../src/db/teams.js';

/** Teams beside the first one; a list that is not kept to a team would be slower or wrong. */
const OTHER_TEAM = '01900000-0000-7000-8000-000000000002';
const SMALL_TEAM = '01900000-0000-7000-8000-000000000003';
const SMALL = 20;

/**
 * Fills a ledger straight in PostgreSQL: workflows of three teams, the first with seven tenths and the third with twenty, and jobs that
 * were due one after the other until now: 94 % COMPLETED, 4 % FAILED, 1.5 % CANCELED, the rest and one of each ACTIVE workflow open. Some
 * workflows have hundreds of times the jobs of others. The same for the same numbers.
 * @param spacing seconds between two jobs
 */
export async function seed(pool: pg.Pool, workflows: number, jobs: number, spacing = 3): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`SELECT setseed(0.5)`);
    await client.query(`INSERT INTO teams (id, name) VALUES ($1, 'another team'), ($2, 'a small team')`, [
      OTHER_TEAM,
      SMALL_TEAM,
    ]);
    await client.query(WORKFLOWS, [workflows, FIRST_TEAM_ID, OTHER_TEAM, SMALL_TEAM, SMALL]);
    await client.query(INDEX);
    await client.query(ROWS);
    await client.query(REVISIONS);
    await client.query(JOBS, [workflows, jobs, spacing, SMALL_TEAM]);
    await client.query(NEXT_TICKS);
    for (const table of ['workflows', 'revisions', 'jobs']) await client.query(`VACUUM ANALYZE ${table}`);
  } finally {
    client.release(true);
  }
}

const WORKFLOWS = `
CREATE TEMPORARY TABLE seeded AS
SELECT n, uuidv7(at - now()) AS id, at,
  CASE WHEN n <= $5::int THEN $4::uuid WHEN random() < 0.7 THEN $2::uuid ELSE $3::uuid END AS team_id,
  (ARRAY['shop', 'search', 'billing', 'mail', 'login', 'Übersicht'])[1 + floor(random() * 6)::int] || ' ' ||
    (ARRAY['latency', 'backup', 'certificate', 'report'])[1 + floor(random() * 4)::int] || ' ' || n AS name,
  CASE WHEN random() < 0.9 THEN 'HEARTBEAT' ELSE 'CONTAINER' END::"Kind" AS kind,
  CASE WHEN random() < 0.85 THEN 'ACTIVE' ELSE 'TERMINATED' END::"WorkflowState" AS state,
  CASE WHEN b < 0.96 THEN 'COMPLETED' WHEN b < 0.99 THEN 'FAILED' WHEN b < 0.999 THEN 'CANCELED' ELSE 'QUEUED' END::"BuildStatus" AS build_status,
  (ARRAY[1, 5, 15, 60, 1440])[1 + floor(random() * 5)::int] * 60000 AS every_ms
FROM (SELECT n, random() AS b, date_trunc('milliseconds', now() - ($1::int - n) * interval '30 minutes') AS at FROM generate_series(1, $1::int) n) numbered`;

const INDEX = 'CREATE UNIQUE INDEX ON seeded (n); ANALYZE seeded';

const ROWS = `
INSERT INTO workflows (id, team_id, name, kind, state, terminated_reason, terminated_at, build_status, latest_revision, current_revision, every_ms,
  anchor_at, owed_after, intent_delivered, created_at, updated_at)
SELECT id, team_id, name, kind, state, CASE state WHEN 'TERMINATED' THEN 'CANCELED_BY_USER' END, CASE state WHEN 'TERMINATED' THEN now() END,
  build_status, 1, 1, every_ms, at, at, 1, at, at FROM seeded ORDER BY n`;

const REVISIONS = `
INSERT INTO revisions (workflow_id, number, name, payload, every_ms, max_consecutive_job_failures_allowed, new_grid, built_at, created_at)
SELECT id, 1, name, CASE kind WHEN 'HEARTBEAT' THEN '{"endpoint":"http://127.0.0.1:9/","method":"GET","timeout":"5s","expected_status":200}'::jsonb
  ELSE '{"image":"busybox","cmd":["true"],"timeout":"10m"}'::jsonb END, every_ms, 3, true, at, at FROM seeded ORDER BY n`;

const JOBS = `
INSERT INTO jobs (id, workflow_id, team_id, revision, activation, trigger, status, reason_code, reason_message, scheduled_at, queued_at, started_at,
  completed_at, http_status, latency_ms, attempts, log_lines, delivered, created_at, updated_at)
SELECT uuidv7(at - now()), id, team_id, 1, 1, trigger, status,
  CASE status WHEN 'FAILED' THEN 'UNEXPECTED_STATUS' WHEN 'CANCELED' THEN 'CANCELED_BY_USER' END,
  CASE status WHEN 'FAILED' THEN 'answered 503, not 200' WHEN 'CANCELED' THEN 'canceled by a user' END,
  at, at - interval '2 seconds', CASE WHEN over THEN at END, CASE WHEN over THEN at + interval '80 milliseconds' END,
  CASE status WHEN 'COMPLETED' THEN 200 WHEN 'FAILED' THEN 503 END, CASE WHEN over THEN 40 + i % 100 END, 1, 5, true, at - interval '1 minute', at
FROM (
  SELECT i, s.id, s.team_id, t.trigger, t.status, t.status IN ('COMPLETED', 'FAILED', 'CANCELED') AS over,
    date_trunc('milliseconds', now()) - ($2::int - i) * $3::float8 * interval '1 second' AS at
  FROM (
    SELECT i, $1::int - floor($1::int * power(random(), 3))::int AS n, random() AS chance, random() AS other FROM generate_series(1, $2::int) i) drawn
  JOIN seeded s ON s.n = drawn.n
  CROSS JOIN LATERAL (SELECT CASE WHEN other < 0.03 THEN 'MANUAL' ELSE 'AUTOMATIC' END::"Trigger" AS trigger,
    CASE WHEN s.team_id = $4 OR chance < 0.94 THEN 'COMPLETED' WHEN chance < 0.98 THEN 'FAILED' WHEN chance < 0.995 THEN 'CANCELED'
      ELSE 'QUEUED' END::"JobStatus" AS status) t) made
ORDER BY i`;

const NEXT_TICKS = `
INSERT INTO jobs (id, workflow_id, team_id, activation, trigger, scheduled_at)
SELECT uuidv7(), id, team_id, 1, 'AUTOMATIC', date_trunc('milliseconds', now()) + interval '1 day' + n * interval '1 second'
FROM seeded WHERE state = 'ACTIVE' ORDER BY n`;
