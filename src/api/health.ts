import { z } from 'zod';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';

/** Less than the 2 s after which any request is answered that PostgreSQL is away. */
const CHECK_MS = 1_500;

/** Asks the parts outside PostgreSQL; a function that rejects, or takes longer than 1.5 s, means no. */
export interface Readiness {
  /** Whether Temporal answers. */
  temporal(): Promise<boolean>;
  /** Whether at least one worker polls Temporal. */
  worker(): Promise<boolean>;
}

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const check = z.enum(['ok', 'unavailable']);
const ready = z
  .object({
    status: z.enum([...check.options, 'stopping']),
    checks: z.object({ database: check, temporal: check, worker: check }).optional(),
  })
  .meta({ id: 'Readiness', description: 'A process that stops does not check.' });

/** Whether the process lives, and whether jobs can run. */
export function healthEndpoints({ database, readiness, draining }: Dependencies): Endpoint[] {
  const answers = async () => (await database.pool.query('SELECT 1')).rowCount === 1;
  const runnerSeen = async () =>
    (await database.pool.query(`SELECT FROM runners WHERE last_seen_at > now() - interval '15 seconds' LIMIT 1`))
      .rowCount === 1;

  const ask = async () => {
    const [databaseOk, temporalOk, polled, seen] = await Promise.all(
      [answers, readiness.temporal, readiness.worker, runnerSeen].map((each) => inTime(each())),
    );
    const checks = { database: said(databaseOk), temporal: said(temporalOk), worker: said(polled && seen) };
    return { status: said(databaseOk && temporalOk && polled && seen), checks };
  };
  /** Everybody may ask: all who do at the same time share one look. */
  let looking: ReturnType<typeof ask> | undefined;
  const look = () => {
    looking ??= ask().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  return [
    endpoint({
      method: 'get',
      path: '/healthz',
      tag: 'Health',
      operationId: 'getHealth',
      access: 'public',
      summary: 'Whether the process is alive',
      answers: { 200: { description: 'It is', schema: health } },
      problems: [],
      handle: async () => ({ status: 200, body: { status: 'ok' } }),
    }),
    endpoint({
      method: 'get',
      path: '/readyz',
      tag: 'Health',
      operationId: 'getReadiness',
      access: 'public',
      summary: 'Whether jobs can run: database, Temporal and at least one worker; and whether this process goes on',
      answers: { 200: { description: 'They can', schema: ready }, 503: { description: 'They cannot', schema: ready } },
      problems: [],
      async handle() {
        if (draining.aborted) return { status: 503, body: { status: 'stopping' } };
        const body = await look();
        return { status: body.status === 'ok' ? 200 : 503, body };
      },
    }),
  ];
}

function said(ok: boolean | undefined): 'ok' | 'unavailable' {
  return ok ? 'ok' : 'unavailable';
}

async function inTime(asked: Promise<boolean>): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, CHECK_MS, false).unref());
  return Promise.race([asked.catch(() => false), tooLate]);
}
