import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { endBuild } from '../db/builds.js';
import * as drift from '../db/drift.js';
import { terminateFromTemporal, windUpRows } from '../db/termination.js';
import type { Commands } from '../temporal/commands.js';
import { markDelivered } from '../temporal/deliver.js';
import { countRunning, endedSince, inspect, running } from '../temporal/inspect.js';
import {
  buildExecutionId,
  EXECUTION_TYPES,
  jobExecutionId,
  SCHEDULE_QUEUE,
  upkeepExecutionId,
  workflowExecutionId,
} from '../temporal/names.js';

/** How far back Temporal is asked for executions that somebody ended there. */
const LOOK_BACK_MS = 120_000;
/** A job that was looked at and found well is looked at again after this. */
const LOOK_AGAIN_MS = 60_000;
/** What differs for less time, or was told of less time ago, is a command on its way. */
const ON_ITS_WAY_MS = 8_000;
const BUILD_DRIFT = {
  CLOSED: ['BUILD_ENDED', 'its build was ended in Temporal; the build is CANCELED'],
  MISSING: ['BUILD_MISSING', 'its build had no execution; it was started again'],
} as const;
/** Executions started at once when all have to be. */
const AT_ONCE = 20;

/**
 * One look at both sides. Each repair compares one thing, mends what differs and counts it once: the mended row no longer matches.
 */
export class Repairs {
  /** What was started again since Temporal's data was lost, while some of it still has to be. */
  private readonly restarted = new Set<string>();
  /** Jobs found well, and when. */
  private readonly looked = new Map<string, number>();
  /** What differs, and since when, or when it was last told. */
  private readonly since = new Map<string, number>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly client: Client,
    private readonly commands: Commands,
    private readonly installationId: string,
    private readonly found: (kind: drift.DriftKind, subject: string, detail: string) => Promise<void>,
  ) {}

  async pass(): Promise<void> {
    await this.dataLost();
    await this.intents();
    await this.manualJobs();
    await this.cancels();
    await this.endedInTemporal();
    await this.quietJobs();
    await this.builds();
    const differing = new Set([...(await this.schedules()), ...(await this.ticks())]);
    for (const name of this.since.keys()) if (!differing.has(name)) this.since.delete(name);
    for (const name of differing) if (!this.since.has(name)) this.since.set(name, Date.now());
  }

  /** Whether a difference lasts. Whoever asks mends it, and gives that its time. */
  private lasts(name: string): boolean {
    const now = Date.now();
    if ((this.since.get(name) ?? now) > now - ON_ITS_WAY_MS) return false;
    this.since.set(name, now);
    return true;
  }

  /** Temporal no longer knows the execution that stands for this installation: all of its data is gone, and all that is owed is started again. */
  private async dataLost(): Promise<void> {
    const known = await drift.temporalRun(this.pool);
    const id = upkeepExecutionId(this.installationId);
    const { state, firstRunId } = await inspect(this.client, id);
    if (state === 'RUNNING' && firstRunId === known) return;
    const lost = known !== undefined && (state === 'MISSING' || state === 'RUNNING');
    if (lost) await this.startEverything();
    const handle = await this.client.workflow.start(EXECUTION_TYPES.upkeep, {
      workflowId: id,
      taskQueue: SCHEDULE_QUEUE,
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: 'keeps the logs of this installation in bounds; the reconciler recognises Temporal by it',
    });
    await drift.rememberTemporalRun(
      this.pool,
      firstRunId && state === 'RUNNING' ? firstRunId : handle.firstExecutionRunId,
    );
    if (lost)
      await this.found(
        'TEMPORAL_DATA_LOST',
        this.installationId,
        'executions were gone; those that are owed were started again',
      );
  }

  private async startEverything(): Promise<void> {
    const { workflows, jobs } = await drift.owedExecutions(this.pool);
    const once = (id: string, start: () => Promise<void>) => async () => {
      if (this.restarted.has(id)) return;
      await start();
      this.restarted.add(id);
    };
    await inGroups([
      ...workflows.map((workflow) =>
        once(workflow.id, async () => {
          await this.commands.syncWorkflow(workflow);
          await markDelivered(this.pool, workflow.id, workflow.intent);
        }),
      ),
      ...jobs.map((job) => once(job.id, () => this.commands.startJob(job))),
    ]);
    this.restarted.clear();
  }

  private async intents(): Promise<void> {
    for (const workflow of await drift.undeliveredIntents(this.pool)) {
      await this.commands.syncWorkflow(workflow);
      await markDelivered(this.pool, workflow.id, workflow.intent);
      await this.found('INTENT_UNDELIVERED', workflow.id, 'a command had not reached Temporal; it was told');
    }
  }

  private async manualJobs(): Promise<void> {
    for (const job of await drift.undeliveredJobs(this.pool)) {
      const missing = (await inspect(this.client, jobExecutionId(job.id))).state === 'MISSING';
      if (missing) await this.commands.startJob(job);
      await drift.markJobDelivered(this.pool, job.id);
      if (missing)
        await this.found('JOB_UNDELIVERED', job.id, 'a manual job had not reached Temporal; its execution was started');
    }
  }

  /** Cancel intents that did not end their job: the request is sent, or the row ended where nothing is left to send it to. */
  private async cancels(): Promise<void> {
    for (const { id, cancelReason, waits } of await drift.overdueCancels(this.pool, [...this.looked.keys()])) {
      if (waits) {
        await drift.endCanceled(this.pool, id);
        continue;
      }
      const { state, cancelRequested } = await inspect(this.client, jobExecutionId(id));
      if (state === 'RUNNING' && cancelRequested) {
        this.looked.set(id, Date.now());
        continue;
      }
      if (state === 'RUNNING') await this.commands.cancelJob(id);
      else await drift.endCanceled(this.pool, id);
      if (cancelReason === 'ENGINE_TERMINATED') continue;
      await this.found(
        'CANCEL_UNDELIVERED',
        id,
        'a cancel intent had not reached its execution; the job was cancelled',
      );
    }
  }

  /** Executions that an operator ended in Temporal. */
  private async endedInTemporal(): Promise<void> {
    const ended = await endedSince(
      this.client,
      [EXECUTION_TYPES.schedule, EXECUTION_TYPES.job],
      new Date(Date.now() - LOOK_BACK_MS),
    );
    await this.jobsEnded(idsOf(ended, jobExecutionId('')));
    for (const workflowId of await drift.activeAmong(this.pool, idsOf(ended, workflowExecutionId(''))))
      await this.scheduleEnded(workflowId);
  }

  private async jobsEnded(jobIds: string[]): Promise<void> {
    for (const jobId of await drift.cancelEnded(this.pool, jobIds))
      await this.found('JOB_ENDED', jobId, 'its execution was ended in Temporal; the job is cancelled');
  }

  /** Terminates a workflow whose schedule execution was ended in Temporal, unless a newer one runs. */
  private async scheduleEnded(workflowId: string): Promise<void> {
    if ((await inspect(this.client, workflowExecutionId(workflowId))).state !== 'CLOSED') return;
    if (!(await terminateFromTemporal(this.pool, workflowId, { unlessCommanded: true }))) return;
    const { jobIds, buildIds } = await windUpRows(this.pool, workflowId);
    for (const jobId of jobIds) await this.commands.cancelJob(jobId);
    for (const buildId of buildIds) await this.commands.cancelBuild(buildId);
    await this.found('SCHEDULE_ENDED', workflowId, 'its execution was ended in Temporal; the workflow is terminated');
  }

  /** Open jobs that nobody touched for a while: one without an execution gets it again, one whose execution is closed ends. */
  private async quietJobs(): Promise<void> {
    const now = Date.now();
    for (const [id, at] of this.looked) if (at < now - LOOK_AGAIN_MS) this.looked.delete(id);
    for (const job of await drift.quietJobs(this.pool, [...this.looked.keys()])) {
      const { state } = await inspect(this.client, jobExecutionId(job.id));
      this.looked.set(job.id, now);
      if (state === 'CLOSED') await this.jobsEnded([job.id]);
      if (state !== 'MISSING') continue;
      if (job.waits) {
        await this.commands.syncWorkflow({ ...job, id: job.workflowId, intent: 0 });
        continue;
      }
      await this.commands.startJob(job);
      await this.found('JOB_MISSING', job.id, 'an open job had no execution; it was started again');
    }
  }

  /** Builds under way against their executions: one that was ended in Temporal is CANCELED, one without is started again. One of a revision that was replaced before its build began never had any. */
  private async builds(): Promise<void> {
    for (const { buildId, latest, ...workflow } of await drift.openBuilds(this.pool)) {
      const { state } = await inspect(this.client, buildExecutionId(buildId));
      if (state === 'RUNNING') continue;
      if (state === 'MISSING' && !latest) {
        await endBuild(this.pool, buildId, 'CANCELED', 'a newer revision replaced this one before it was built');
        continue;
      }
      if (state === 'MISSING') await this.commands.syncWorkflow(workflow);
      // Over since it was looked at: nothing differs.
      else if (!(await endBuild(this.pool, buildId, 'CANCELED', 'its execution was ended in Temporal'))) continue;
      const [kind, detail] = BUILD_DRIFT[state];
      await this.found(kind, workflow.id, detail);
    }
  }

  /** ACTIVE workflows against running schedule executions; the lists are only compared when the counts differ. */
  private async schedules(): Promise<string[]> {
    if ((await countRunning(this.client, EXECUTION_TYPES.schedule)) === (await drift.countActive(this.pool))) return [];
    const active = await drift.activeWorkflows(this.pool);
    const run = new Set(idsOf(await running(this.client, EXECUTION_TYPES.schedule), workflowExecutionId('')));
    const missing = active.filter((workflow) => !run.has(workflow.id));
    for (const workflow of missing) {
      if (!this.lasts(workflow.id)) continue;
      const { state } = await inspect(this.client, workflowExecutionId(workflow.id));
      if (state === 'CLOSED') await this.scheduleEnded(workflow.id);
      if (state !== 'MISSING') continue;
      await this.commands.syncWorkflow(workflow);
      await this.found('SCHEDULE_MISSING', workflow.id, 'an ACTIVE workflow had no execution; it was started again');
    }
    for (const { id } of active) run.delete(id);
    for (const id of run) if (this.lasts(id)) await this.scheduleLeft(id);
    return [...missing.map((workflow) => workflow.id), ...run];
  }

  /** A schedule execution of a workflow that is not ACTIVE, or gone: told to look, it ends by itself. */
  private async scheduleLeft(workflowId: string): Promise<void> {
    if ((await inspect(this.client, workflowExecutionId(workflowId))).state !== 'RUNNING') return;
    if ((await drift.activeAmong(this.pool, [workflowId])).length > 0) return;
    await this.commands.syncWorkflow({ id: workflowId, name: 'ended', kind: 'HEARTBEAT', intent: 0 });
    await this.found(
      'SCHEDULE_LEFT',
      workflowId,
      'a schedule execution ran for a workflow that is not ACTIVE; it was told to look',
    );
  }

  /** ACTIVE workflows whose next tick was deleted from the ledger. */
  private async ticks(): Promise<string[]> {
    const without = await drift.withoutTick(this.pool);
    for (const workflow of without) {
      if (!this.lasts(`tick ${workflow.id}`)) continue;
      await this.commands.syncWorkflow(workflow);
      await this.found('TICK_MISSING', workflow.id, 'its next tick was not in the ledger; it was planned again');
    }
    return without.map((workflow) => `tick ${workflow.id}`);
  }
}

function idsOf(executionIds: string[], prefix: string): string[] {
  return executionIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}

/** Does all, a few at once; rejects at the end when one did, so that the others are not kept from it. */
async function inGroups(work: (() => Promise<void>)[]): Promise<void> {
  let failure: unknown;
  for (let i = 0; i < work.length; i += AT_ONCE)
    for (const done of await Promise.allSettled(work.slice(i, i + AT_ONCE).map((one) => one())))
      if (done.status === 'rejected') failure ??= done.reason;
  if (failure !== undefined) throw failure;
}
