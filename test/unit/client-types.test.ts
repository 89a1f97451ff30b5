import { expect, expectTypeOf, it } from 'vitest';
import { createClient, type Job, type LogLine, type Workflow } from '../../src/client/index.js';

const client = createClient({ url: 'http://127.0.0.1:1' });
const id = '01890000-0000-7000-8000-000000000000';
const path = { id };
const definition = { name: 'n', kind: 'CONTAINER', payload: { image: 'busybox' }, interval: 5 } as const;

/** Never called: `npm run types` sees that what is right compiles, and what is marked does not. */
async function calls() {
  expectTypeOf((await client.GET('/v1/workflows/{id}', { params: { path } })).data).toEqualTypeOf<Workflow>();
  expectTypeOf((await client.POST('/v1/workflows', { body: definition })).data).toEqualTypeOf<Workflow>();
  expectTypeOf((await client.POST('/v1/workflows/{id}/jobs', { params: { path } })).data).toEqualTypeOf<Job>();
  expectTypeOf((await client.DELETE('/v1/workflows/{id}', { params: { path } })).data).toEqualTypeOf<undefined>();
  for await (const job of client.list('/v1/jobs')) expectTypeOf(job).toEqualTypeOf<Job>();
  for await (const line of client.list('/v1/logs/search', { params: { query: { q: 'x' } } }))
    expectTypeOf(line.job_id).toEqualTypeOf<string>();
  for await (const { event, data } of client.followLog(id, id)) {
    if (event === 'log') expectTypeOf(data).toEqualTypeOf<LogLine>();
    else expectTypeOf(data.status).toEqualTypeOf<Job['status']>();
  }

  // @ts-expect-error no such path
  await client.GET('/v1/workflow');
  // @ts-expect-error no such method of the path
  await client.PUT('/v1/workflows', {});
  // @ts-expect-error no id
  await client.GET('/v1/workflows/{id}');
  // @ts-expect-error another name of the id
  await client.GET('/v1/workflows/{id}', { params: { path: { workflow_id: id } } });
  // @ts-expect-error no body
  await client.POST('/v1/workflows');
  // @ts-expect-error no such kind
  await client.POST('/v1/workflows', { body: { ...definition, kind: 'EMAIL' } });
  // @ts-expect-error no such field
  await client.POST('/v1/workflows', { body: { ...definition, intervall: 5 } });
  // @ts-expect-error no such field, among right ones
  await client.POST('/v1/workflows/{id}/jobs', { params: { path }, body: { scheduled_at: 'x', at: 'x' } });
  // @ts-expect-error no such filter, beside one that there is
  await client.GET('/v1/jobs', { params: { query: { status: 'FAILED', state: 'FAILED' } } });
  // @ts-expect-error no such status
  client.list('/v1/jobs', { params: { query: { status: 'failed' } } });
  // @ts-expect-error a list without pages
  client.list('/v1/runners');
  // @ts-expect-error a list of one workflow, which is not named
  client.list('/v1/workflows/{id}/jobs');
  // @ts-expect-error no field of a job
  (await client.waitForJob(id, id)).state;
  // @ts-expect-error no such stream
  client.followLog(id, id, { stream: 'stdin' });
}

it.each(['', 'evertick', 'ftp://127.0.0.1', '/v1'])('refuses "%s" as the address of an API', (url) => {
  expect(calls).toBeDefined();
  expect(() => createClient({ url })).toThrow(`createClient: url is "${url}": give an http or https URL`);
});
