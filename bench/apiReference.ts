import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { type JobFilter, jobStatement, jobsStatement } from '../src/db/jobReads.js';
import { FIRST_TEAM_ID } from '../src/db/teams.js';
import { workflowsStatement } from '../src/db/workflowReads.js';
import { workflowStatement } from '../src/db/workflows.js';
import { decodeCursor } from '../src/domain/rules/cursor.js';
import { answer } from './part.js';

const PAGE = 50;
/** As many as the API has. */
const CONNECTIONS = 10;

/**
 * The least that a server of the same answers does: Express and pg, our statements with the same values, the rows as JSON. It asks nobody
 * for a key and checks nothing.
 */
const answers = {
  /** Returns where it listens. */
  start: async ({ databaseUrl }: { databaseUrl: string }) => {
    const options = '-c TimeZone=UTC -c random_page_cost=1.1';
    const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS, options });
    const app = express();
    const serve = (path: string, statementOf: (request: express.Request) => pg.QueryConfig) =>
      app.get(path, async (request, response) => {
        const { rows } = await pool.query(statementOf(request));
        response.json(rows);
      });
    serve('/v1/workflows/:id', ({ params }) => workflowStatement(FIRST_TEAM_ID, String(params.id)));
    serve('/v1/workflows', () => workflowsStatement(FIRST_TEAM_ID, {}, PAGE + 1, undefined));
    serve('/v1/workflows/:id/jobs/:job', ({ params }) =>
      jobStatement(FIRST_TEAM_ID, String(params.id), String(params.job)),
    );
    const jobs = ({ params, query }: express.Request) => {
      const filter = { ...query, teamId: FIRST_TEAM_ID, workflowId: params.id } as JobFilter;
      return jobsStatement(filter, PAGE + 1, decodeCursor('jobs', String(query.cursor)));
    };
    serve('/v1/workflows/:id/jobs', jobs);
    serve('/v1/jobs', jobs);
    const server: Server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
};
export type ApiReferenceAnswers = typeof answers;
answer(answers);
