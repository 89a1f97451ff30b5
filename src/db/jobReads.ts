import type pg from 'pg';
import { NIL } from 'uuid';
import type { Position } from '../domain/rules/cursor.js';
import { JOB_STATUSES, type JobStatus, TRIGGERS, type Trigger } from '../domain/rules/status.js';
import type { Job } from './generated/client.js';
import { noJob } from './jobs.js';

/** What people are shown of a job. */
export type JobRow = Omit<Pick<Job, keyof typeof COLUMNS>, 'logLines'> & { logLines: number | bigint };

/** Which jobs of a team to list; what is absent does not restrict. */
export interface JobFilter {
  teamId: string;
  workflowId?: string;
  status?: JobStatus;
  trigger?: Trigger;
  /** Inclusive. */
  scheduledFrom?: Date;
  /** Exclusive. */
  scheduledTo?: Date;
}

const COLUMNS = {
  id: 'id',
  workflowId: 'workflow_id',
  revision: 'revision',
  trigger: 'trigger',
  status: 'status',
  reasonCode: 'reason_code',
  reasonMessage: 'reason_message',
  gap: 'gap',
  scheduledAt: 'scheduled_at',
  queuedAt: 'queued_at',
  startedAt: 'started_at',
  completedAt: 'completed_at',
  exitCode: 'exit_code',
  httpStatus: 'http_status',
  latencyMs: 'latency_ms',
  attempts: 'attempts',
  logLines: 'log_lines::float8',
  imageDigest: 'image_digest',
  runnerId: 'runner_id',
  cancelRequestedAt: 'cancel_requested_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;
const SELECTED = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(', ');

/** A job of a team's workflow. @throws {Refusal} not_found */
export async function readJob(pool: pg.Pool, teamId: string, workflowId: string, id: string): Promise<JobRow> {
  const { rows } = await pool.query<JobRow>(jobStatement(teamId, workflowId, id));
  if (!rows[0]) throw noJob(workflowId, id);
  return rows[0];
}

/** Reads such a job. */
export function jobStatement(teamId: string, workflowId: string, id: string): pg.QueryConfig {
  return {
    name: 'job',
    text: `SELECT ${SELECTED} FROM jobs WHERE id = $1 AND workflow_id = $2 AND team_id = $3`,
    values: [id, workflowId, teamId],
  };
}

/** Jobs, newest instant first, at most `count`, after a position. */
export async function listJobs(pool: pg.Pool, filter: JobFilter, count: number, after?: Position): Promise<JobRow[]> {
  return (await pool.query<JobRow>(jobsStatement(filter, count, after))).rows;
}

/** Reads such a list. */
export function jobsStatement(filter: JobFilter, count: number, after: Position | undefined): pg.QueryConfig {
  const { teamId, workflowId, status, trigger, scheduledFrom, scheduledTo } = filter;
  const before =
    after && !(scheduledTo && scheduledTo <= after.at) ? after : { at: scheduledTo ?? 'infinity', id: NIL };
  const range = [before.at, before.id, scheduledFrom ?? '-infinity', count];
  const kinds = [status ? [status] : JOB_STATUSES, trigger ? [trigger] : TRIGGERS];
  if (workflowId) return { ...OF_WORKFLOW, values: [workflowId, ...range, ...kinds, teamId] };
  return status || trigger
    ? { ...OF_TEAM_FILTERED, values: [teamId, ...range, ...kinds] }
    : { ...OF_TEAM, values: [teamId, ...range] };
}

const NEWEST = 'ORDER BY scheduled_at DESC, id DESC LIMIT $5';
const IN_RANGE = '(scheduled_at, id) < ($2, $3) AND scheduled_at >= $4';

const OF_TEAM = {
  name: 'jobs-of-team',
  text: `SELECT ${SELECTED} FROM jobs WHERE team_id = $1 AND ${IN_RANGE} ${NEWEST}`,
};
const OF_TEAM_FILTERED = { name: 'jobs-of-team-filtered', text: `${eachKind('team_id')} ${NEWEST}` };
const OF_WORKFLOW = {
  name: 'jobs-of-workflow',
  text: `${eachKind('workflow_id')} WHERE EXISTS (SELECT FROM workflows WHERE id = $1 AND team_id = $8) ${NEWEST}`,
};

/**
 * The newest of each status and trigger that is asked for, each found at its place in an index, are more than enough: so the rows that
 * are read are few, however rare those are that match.
 */
function eachKind(owner: 'team_id' | 'workflow_id'): string {
  return `
SELECT ${SELECTED}
FROM unnest($6::"JobStatus"[]) AS wanted(status_of), unnest($7::"Trigger"[]) AS by(trigger_of), LATERAL (
  SELECT * FROM jobs WHERE ${owner} = $1 AND status = status_of AND trigger = trigger_of AND ${IN_RANGE} ${NEWEST}) AS newest`;
}
