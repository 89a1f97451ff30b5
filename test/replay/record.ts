import proto from '@temporalio/proto';
import { installationId } from '../../src/db/installation.js';
import { upkeepExecutionId } from '../../src/temporal/names.js';
import { type Product, startProduct } from '../faults/support/product.js';
import { startTarget, type Target } from '../faults/support/target.js';
import { instant, until } from '../faults/support/until.js';
import { forgetHistories, writeHistory } from './history.js';

const RUNNER = 'runner';
const PATIENCE_MS = 30_000;
/** How late a tick may be, so that an outage of a few seconds misses some. */
const CATCHUP_WINDOW_MS = 2_000;
/** Events after which Temporal suggests to continue as new. */
const SUGGESTED_AFTER = 30;

const { EventType } = proto.temporal.api.enums.v1;
const IN_TASK = new Set<number>([
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
]);

// biome-ignore lint/suspicious/noExplicitAny: resources as the API shows them
type Resource = any;

class Recorder {
  constructor(
    private readonly product: Product,
    private readonly target: Target,
  ) {}

  async all(): Promise<void> {
    await this.continueAsNew();
    await this.editWhileArmed();
    await this.cancel();
    await this.failures();
    await this.reactivation();
    await this.container();
    await this.manual();
    await this.closedInTemporal();
    await this.catchUp();
    await this.upkeep();
  }

  private async continueAsNew(): Promise<void> {
    const { id } = await this.create({ every: 1 });
    const execution = `workflow/${id}`;
    const first = (await this.describe(execution)).runId;
    await until('the schedule has continued as new', PATIENCE_MS, async () => {
      const { runId, historyLength } = await this.describe(execution);
      return runId !== first && historyLength > 15;
    });
    await this.save('continue-as-new.schedule.first-run', execution, first);
    await this.save('continue-as-new.schedule.second-run', execution);
    await this.end(id);
  }

  private async editWhileArmed(): Promise<void> {
    const same = await this.create({ every: 3_600, start: 5 });
    const moved = await this.create({ every: 3_600, start: 5 });
    const ticks = await Promise.all([same, moved].map((workflow) => this.firstJob(workflow, ['QUEUED'])));
    await this.edit(same, { name: 'renamed' });
    await this.edit(moved, { start_at: inSeconds(7) });
    for (const tick of ticks) await this.job(tick, ['COMPLETED', 'CANCELED']);
    await this.closed(`job/${ticks[1].id}`);
    await this.save('edit-while-armed.job.runs-new-revision', `job/${ticks[0].id}`);
    await this.save('edit-while-armed.job.called-off', `job/${ticks[1].id}`);
    await this.save('edit-while-armed.schedule', `workflow/${moved.id}`);
    await this.end(same.id, moved.id);
  }

  private async cancel(): Promise<void> {
    const { id } = await this.create({ every: 3_600 });
    const waiting = await this.manually(id, 3_600);
    const armed = await this.manually(id, 4);
    await this.job(armed, ['QUEUED']);
    const hanging = this.target.hold('/hanging');
    const { id: slow } = await this.create({ every: 3_600, path: '/hanging' });
    const running = await this.manually(slow);
    await this.job(running, ['RUNNING']);
    for (const job of [waiting, armed, running]) {
      await this.product.call('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`);
      await this.closed(`job/${job.id}`);
    }
    hanging.release();
    await this.save('cancel.job.waiting', `job/${waiting.id}`);
    await this.save('cancel.job.armed', `job/${armed.id}`);
    await this.save('cancel.job.running', `job/${running.id}`);
    await this.end(id, slow);
  }

  /** A job that makes its workflow terminate itself, and what that does to the schedule. */
  private async failures(): Promise<void> {
    const workflow = await this.create({ every: 1, start: 4, failing: true });
    const job = await this.firstJob(workflow, ['FAILED']);
    await this.closed(`job/${job.id}`);
    await this.closed(`workflow/${workflow.id}`);
    await this.save('failure-limit.job', `job/${job.id}`);
    await this.save('failure-limit.schedule', `workflow/${workflow.id}`);
  }

  private async reactivation(): Promise<void> {
    const workflow = await this.create({ every: 2, start: 4 });
    await this.firstJob(workflow, ['COMPLETED']);
    await this.end(workflow.id);
    await this.closed(`workflow/${workflow.id}`);
    await this.save('reactivation.schedule.terminated', `workflow/${workflow.id}`);
    await this.product.call('POST', `/v1/workflows/${workflow.id}/reactivate`);
    await until('a tick of the second activation is over', PATIENCE_MS, async () =>
      (await this.jobs(workflow.id)).some(({ status }) => status === 'COMPLETED'),
    );
    await until('the second execution has started jobs', PATIENCE_MS, async () => {
      return (await this.describe(`workflow/${workflow.id}`)).historyLength > 15;
    });
    await this.save('reactivation.schedule.again', `workflow/${workflow.id}`);
    await this.end(workflow.id);
  }

  private async container(): Promise<void> {
    const { id } = await this.product.call('POST', '/v1/workflows', {
      name: 'task',
      kind: 'CONTAINER',
      payload: { image: 'busybox', cmd: ['sh', '-c', 'exit 3'] },
      interval: 60,
    });
    await until('it is built', PATIENCE_MS, async () => {
      return (await this.product.call('GET', `/v1/workflows/${id}`)).build_status === 'COMPLETED';
    });
    const [build] = (await this.product.call('GET', `/v1/workflows/${id}/builds`)).builds;
    await this.closed(`build/${build.id}`);
    const job = await this.manually(id);
    await this.closed(`job/${job.id}`);
    await this.save('container.build', `build/${build.id}`);
    await this.save('container.job', `job/${job.id}`);
    await this.save('container.schedule', `workflow/${id}`);
    await this.end(id);
  }

  private async manual(): Promise<void> {
    const { id } = await this.create({ every: 3_600, timeout: '3s' });
    const now = await this.manually(id);
    const later = await this.manually(id, 5);
    for (const job of [now, later]) await this.closed(`job/${job.id}`);
    await this.save('manual.job.now', `job/${now.id}`);
    await this.save('manual.job.later', `job/${later.id}`);
    await this.end(id);
  }

  /** An operator cancels a schedule in Temporal. */
  private async closedInTemporal(): Promise<void> {
    const { id } = await this.create({ every: 3_600 });
    await this.product.temporal.workflow.getHandle(`workflow/${id}`).cancel();
    await this.closed(`workflow/${id}`);
    await this.save('cancel.schedule.in-temporal', `workflow/${id}`);
  }

  /** Ticks that nothing could run, seen by an execution that was there before. */
  private async catchUp(): Promise<void> {
    const workflow = await this.create({ every: 1, start: 4 });
    await this.firstJob(workflow, ['COMPLETED']);
    await this.product.parts.worker.kill();
    await instant(Date.now() + 4 * CATCHUP_WINDOW_MS);
    await this.product.parts.worker.start();
    await until('ticks were missed, and others ran again', PATIENCE_MS, async () => {
      const jobs = await this.jobs(workflow.id);
      const missed = jobs.findIndex(({ status_reason }) => status_reason?.code === 'MISSED');
      return missed > 0 && jobs.slice(0, missed).some(({ status }) => status === 'COMPLETED');
    });
    await this.save('catch-up.schedule', `workflow/${workflow.id}`);
    await this.end(workflow.id);
  }

  /** The hour after its first pass. */
  private async upkeep(): Promise<void> {
    await this.save('upkeep', upkeepExecutionId(await installationId(this.product.pool)));
  }

  private create(options: { every: number; start?: number; path?: string; failing?: boolean; timeout?: string }) {
    const { every, start, path = '/', failing, timeout } = options;
    return this.product.call('POST', '/v1/workflows', {
      name: 'check',
      kind: 'HEARTBEAT',
      payload: {
        endpoint: this.target.url + path,
        ...(failing && { expected_status_code: 404 }),
        ...(timeout && { timeout }),
      },
      schedule: { every: `${every}s` },
      ...(failing && { max_consecutive_job_failures_allowed: 1 }),
      ...(start && { start_at: inSeconds(start) }),
    }) as Promise<Resource>;
  }

  private async edit(workflow: Resource, changes: object): Promise<void> {
    const { name, payload, schedule, start_at } = workflow;
    await this.product.call('PUT', `/v1/workflows/${workflow.id}`, { name, payload, schedule, start_at, ...changes });
  }

  private async end(...ids: string[]): Promise<void> {
    for (const id of ids) await this.product.call('POST', `/v1/workflows/${id}/terminate`);
  }

  private async jobs(workflowId: string): Promise<Resource[]> {
    return (await this.product.call('GET', `/v1/workflows/${workflowId}/jobs?limit=200`)).jobs;
  }

  private firstJob({ id }: Resource, states: string[]): Promise<Resource> {
    return until(`the first job of ${id} is ${states}`, PATIENCE_MS, async () => {
      const job = (await this.jobs(id)).at(-1);
      return states.includes(job?.status) && job;
    });
  }

  private manually(workflowId: string, inS?: number): Promise<Resource> {
    return this.product.call('POST', `/v1/workflows/${workflowId}/jobs`, inS ? { scheduled_at: inSeconds(inS) } : {});
  }

  private job({ workflow_id, id }: Resource, states: string[]): Promise<Resource> {
    return until(`job ${id} is ${states}`, PATIENCE_MS, async () => {
      const job = await this.product.call('GET', `/v1/workflows/${workflow_id}/jobs/${id}`);
      return states.includes(job.status) && job;
    });
  }

  private describe(executionId: string) {
    return this.product.temporal.workflow.getHandle(executionId).describe();
  }

  private async closed(executionId: string): Promise<void> {
    await until(`${executionId} is closed`, PATIENCE_MS, async () => (await this.describe(executionId)).closeTime);
  }

  private async save(name: string, executionId: string, runId?: string): Promise<void> {
    const handle = this.product.temporal.workflow.getHandle(executionId, runId);
    // In the middle of a task it would end with commands that nobody has recorded yet.
    const history = await until(`${executionId} is between two tasks`, PATIENCE_MS, async () => {
      const history = await handle.fetchHistory();
      return !IN_TASK.has(history.events?.at(-1)?.eventType ?? 0) && history;
    });
    writeHistory(name, history);
  }
}

function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1_000).toISOString();
}

/** Records the histories that `replay.test.ts` replays, from real runs of the product, in place of those that are there. Needs a Docker engine with busybox. */
export async function recordHistories(): Promise<void> {
  const starting = startProduct({
    env: {
      EVERTICK_RUNNER_ID: RUNNER,
      EVERTICK_CATCHUP_WINDOW: `${CATCHUP_WINDOW_MS}ms`,
      DOCKER_HOST: process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock',
    },
    temporalConfig: [`limit.historyCount.suggestContinueAsNew=${SUGGESTED_AFTER}`],
  });
  const [product, target] = await Promise.all([starting, startTarget()]);
  try {
    forgetHistories();
    await new Recorder(product, target).all();
  } finally {
    await product.end();
    await target.close();
  }
}
