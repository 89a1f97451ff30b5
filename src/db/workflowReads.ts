import type pg from 'pg';
import { NIL } from 'uuid';
import type { Position } from '../domain/rules/cursor.js';
import type { BuildStatus, Kind, WorkflowState } from '../domain/rules/status.js';
import { noWorkflow } from './jobs.js';
import { selectWorkflows, type WorkflowRow, workflowStatement } from './workflows.js';

/** Which workflows to list; what is absent does not restrict. */
export interface WorkflowFilter {
  /** Part of the name; case does not count. */
  query?: string;
  kind?: Kind;
  buildStatus?: BuildStatus;
  state?: WorkflowState;
  /** Milliseconds, inclusive. */
  everyMin?: number;
  everyMax?: number;
}

/** A workflow of a team. @throws {Refusal} not_found */
export async function readWorkflow(pool: pg.Pool, teamId: string, id: string): Promise<WorkflowRow> {
  const { rows } = await pool.query<WorkflowRow>(workflowStatement(teamId, id));
  if (!rows[0]) throw noWorkflow(id);
  return rows[0];
}

/** A team's workflows, newest first, at most `count`, after a position. */
export async function listWorkflows(
  pool: pg.Pool,
  teamId: string,
  filter: WorkflowFilter,
  count: number,
  after?: Position,
): Promise<WorkflowRow[]> {
  return (await pool.query<WorkflowRow>(workflowsStatement(teamId, filter, count, after))).rows;
}

/** Reads such a list. */
export function workflowsStatement(
  teamId: string,
  filter: WorkflowFilter,
  count: number,
  after: Position | undefined,
): pg.QueryConfig {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    `w.team_id = ${place(teamId)}`,
    `(w.created_at, w.id) < (${place(after?.at ?? 'infinity')}, ${place(after?.id ?? NIL)})`,
    filter.kind && `w.kind = ${place(filter.kind)}`,
    filter.buildStatus && `w.build_status = ${place(filter.buildStatus)}`,
    filter.state && `w.state = ${place(filter.state)}`,
    filter.everyMin !== undefined && `w.every_ms >= ${place(filter.everyMin)}`,
    filter.everyMax !== undefined && `w.every_ms <= ${place(filter.everyMax)}`,
    filter.query ? nameHas(filter.query, place) : undefined,
  ].filter((condition) => typeof condition === 'string');
  const newest = 'ORDER BY w.created_at DESC, w.id DESC';
  const page = `SELECT * FROM workflows w WHERE ${conditions.join(' AND ')} ${newest} LIMIT ${place(count)}`;
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return {
    // How many have a part in their name differs too much for one plan.
    name: filter.query ? undefined : ['workflows', ...given].join(' '),
    text: `${selectWorkflows(`(${page})`)} ${newest}`,
    values,
  };
}

/** What the index of parts of names is made of. The collation folds letters beyond ASCII whatever the locale of the database. */
const folded = (text: string) => `lower(${text} COLLATE "und-x-icu")`;
/** Shorter parts are not in the index. */
const INDEXED_LENGTH = 3;

/** A short part is in many names: as strpos it is expected to be, so that names are read in the order of the list until enough have it. */
function nameHas(part: string, place: (value: unknown) => string): string {
  if ([...part].length < INDEXED_LENGTH) return `strpos(${folded('w.name')}, ${folded(`${place(part)}::text`)}) > 0`;
  return `${folded('w.name')} LIKE ${folded(`${place(`%${part.replace(/[\\%_]/g, '\\$&')}%`)}::text`)}`;
}
