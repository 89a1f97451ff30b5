import { z } from 'zod';
import { type JobFilter, type JobRow, listJobs, readJob } from '../db/jobReads.js';
import { cancelJob, createManualJob } from '../db/jobs.js';
import { readWorkflow } from '../db/workflowReads.js';
import type { Position } from '../domain/rules/cursor.js';
import { JOB_STATUSES, TRIGGERS } from '../domain/rules/status.js';
import { manualJobSchema } from '../domain/schemas/job.js';
import { instant } from '../domain/schemas/values.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { page, paging } from './lists.js';
import { tagOf } from './preconditions.js';
import { jobJson, jobSchema, jobsSchema } from './representations.js';

const LIST = 'jobs';
const filters = z.strictObject({
  status: z.enum(JOB_STATUSES).optional(),
  trigger: z.enum(TRIGGERS).optional(),
  scheduled_from: instant().optional().meta({ description: 'First instant, inclusive.' }),
  scheduled_to: instant().optional().meta({ description: 'End, exclusive.' }),
  ...paging(LIST),
});

/** Jobs: the ledger as people read it, manual runs and their cancellation. */
export function jobEndpoints({ database, commands }: Dependencies): Endpoint[] {
  const list = async (teamId: string, query: z.output<typeof filters>, workflowId?: string) => {
    const filter: JobFilter = {
      teamId,
      workflowId,
      status: query.status,
      trigger: query.trigger,
      scheduledFrom: query.scheduled_from,
      scheduledTo: query.scheduled_to,
    };
    const found = await listJobs(database.pool, filter, query.limit + 1, query.cursor);
    // An empty page may mean that there is no such workflow.
    if (workflowId && found.length === 0) await readWorkflow(database.pool, teamId, workflowId);
    const { rows, cursor } = page(LIST, found, query.limit, positionOf);
    return { status: 200, body: { jobs: rows.map(jobJson), cursor } };
  };

  return [
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/jobs',
      tag: 'Jobs',
      operationId: 'createJob',
      access: 'operator',
      summary: 'Run a workflow once, now or at an instant; also while it is TERMINATED',
      body: manualJobSchema,
      answers: { 201: { description: 'The new job', schema: jobSchema, headers: ['ETag'] } },
      problems: [404, 409, 422],
      creates: {
        find: async ({ caller, params, id }) => created(await readJob(database.pool, caller.teamId, params.id, id)),
      },
      async handle({ caller, params, body, newId }) {
        const at = body?.scheduled_at ?? new Date();
        const { job, workflow } = await createManualJob(database, caller.actor, params.id, at, newId);
        const { id, workflowId, activation, trigger, scheduledAt } = job;
        await commands.startJob({ id, workflowId, ...workflow, activation, trigger, scheduledAt });
        return created(job);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/jobs',
      tag: 'Jobs',
      operationId: 'listWorkflowJobs',
      access: 'viewer',
      summary: "List a workflow's jobs, newest instant first",
      query: filters,
      answers: { 200: { description: 'A page of jobs', schema: jobsSchema } },
      problems: [404, 422],
      handle: ({ caller, params, query }) => list(caller.teamId, query, params.id),
    }),
    endpoint({
      method: 'get',
      path: '/v1/jobs',
      tag: 'Jobs',
      operationId: 'listJobs',
      access: 'viewer',
      summary: 'List the jobs of all workflows, newest instant first',
      query: filters,
      answers: { 200: { description: 'A page of jobs', schema: jobsSchema } },
      problems: [422],
      handle: ({ caller, query }) => list(caller.teamId, query),
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/jobs/{job_id}',
      tag: 'Jobs',
      operationId: 'getJob',
      access: 'viewer',
      summary: 'Read a job',
      answers: { 200: { description: 'The job', schema: jobSchema, headers: ['ETag'] } },
      problems: [404],
      handle: async ({ caller, params }) =>
        shown(200, await readJob(database.pool, caller.teamId, params.id, params.job_id)),
    }),
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/jobs/{job_id}/cancel',
      tag: 'Jobs',
      operationId: 'cancelJob',
      access: 'operator',
      summary: 'Ask a job to end: a MANUAL one while it is open, an AUTOMATIC one while it is RUNNING',
      answers: {
        202: { description: 'The job, which will be CANCELED shortly', schema: jobSchema, headers: ['ETag'] },
      },
      problems: [404, 409],
      async handle({ caller, params }) {
        const job = await cancelJob(database, caller.actor, params.id, params.job_id, new Date());
        await commands.cancelJob(job.id);
        return shown(202, job);
      },
    }),
  ];
}

function shown(status: number, job: JobRow): Answer {
  const body = jobJson(job);
  return { status, body, headers: { ETag: tagOf(body) } };
}

function created(job: JobRow): Answer {
  const { headers, ...answer } = shown(201, job);
  return { ...answer, headers: { ...headers, Location: `/v1/workflows/${job.workflowId}/jobs/${job.id}` } };
}

function positionOf(job: JobRow): Position {
  return { at: job.scheduledAt, id: job.id };
}
