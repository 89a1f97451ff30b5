import pg from 'pg';

/** They grow with the people and the machines, not with what these do: reading all of them is no fault. */
const SMALL_TABLES = ['users', 'members', 'teams', 'runners', 'settings'];

/** A statement as the pool was given it. */
export interface Statement {
  /** Of a prepared one, for which PostgreSQL may keep a plan. */
  name?: string;
  text: string;
  values: unknown[];
}

/** The statements that connections of this process are given while `work` runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const client = pg.Client.prototype as unknown as { query: (...args: never[]) => unknown };
  const original = client.query;
  client.query = function (this: pg.Client, ...args: never[]) {
    const [first, second] = args as unknown as [string | Partial<Statement>, unknown];
    const { name, text = '', values }: Partial<Statement> = typeof first === 'string' ? { text: first } : first;
    statements.push({ name, text, values: values ?? (Array.isArray(second) ? second : []) });
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    client.query = original;
  }
  return statements.filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|INSERT|DELETE)/.test(text));
}

/** How a statement was carried out: rows of growing tables that were looked at, the longest sort, and those tables that were read from end to end. */
export interface Carried {
  /** Rows that scans gave or threw away; what a condition in the index kept away is not counted. */
  rows: number;
  sorted: number;
  whole: string[];
  plan: string;
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Node[];
  [other: string]: unknown;
}

/** Carries statements out, on a connection of its own, and takes them back. */
export class Planner {
  private readonly client: pg.Client;

  /** @param pool whose settings its connection has */
  constructor(pool: pg.Pool) {
    this.client = new pg.Client(pool.options);
  }

  async connect(): Promise<void> {
    await this.client.connect();
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  /** @param generic by the plan that PostgreSQL may keep, made without knowing the values */
  async carryOut({ text, values }: Statement, generic: boolean): Promise<Carried> {
    const given = values.length > 0 ? `(${values.map((value) => this.literal(value)).join(', ')})` : '';
    await this.client.query('BEGIN');
    await this.client.query(`SET LOCAL plan_cache_mode = ${generic ? 'force_generic_plan' : 'force_custom_plan'}`);
    await this.client.query(`PREPARE looked_at AS ${text}`);
    const { rows } = await this.client.query(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE looked_at${given}`);
    await this.client.query('ROLLBACK; DEALLOCATE looked_at');
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
    return { ...sumOf(plan), plan: shown(plan) };
  }

  private literal(value: unknown): string {
    if (value === null || value === undefined) return 'NULL';
    const quoted = (one: unknown) => `"${plain(one).replace(/["\\]/g, '\\$&')}"`;
    return this.client.escapeLiteral(Array.isArray(value) ? `{${value.map(quoted).join(',')}}` : plain(value));
  }
}

function sumOf(node: Node): Omit<Carried, 'plan'> {
  const below = (node.Plans ?? []).map(sumOf);
  const kind = node['Node Type'];
  const all = (name: string) => Number(node[name] ?? 0) * node['Actual Loops'];
  const table = node['Relation Name'];
  const scanned = /Scan$/.test(kind) && table !== undefined && !SMALL_TABLES.includes(table);
  const rows = scanned ? all('Actual Rows') + all('Rows Removed by Filter') + all('Rows Removed by Index Recheck') : 0;
  const input = /Sort$/.test(kind) ? Number(node.Plans?.[0]?.['Actual Rows'] ?? 0) : 0;
  return {
    rows: rows + below.reduce((sum, one) => sum + one.rows, 0),
    sorted: Math.max(input, ...below.map((one) => one.sorted)),
    whole: [...(kind === 'Seq Scan' && scanned ? [table] : []), ...below.flatMap((one) => one.whole)],
  };
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : String(value);
}

/** A plan in few words: each node with its table, index and rows. */
function shown(node: Node): string {
  const words = [
    node['Node Type'],
    node['Relation Name'],
    node['Index Name'],
    `${node['Actual Rows']} × ${node['Actual Loops']}`,
  ];
  const below = (node.Plans ?? []).map(shown).join('; ');
  return `${words.filter(Boolean).join(' ')}${below && ` (${below})`}`;
}
