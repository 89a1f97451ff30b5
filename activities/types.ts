import type { JobRef, Recorded } from '../src/domain/rules/job.js';
import type { Outcome } from '../src/domain/rules/reasons.js';
import type { Kind } from '../src/domain/rules/status.js';
import type { LogUpkeep } from '../src/domain/rules/upkeep.js';

/** What a schedule execution should do next. */
export interface Plan {
  /** OVER: the workflow is terminated or deleted. WAIT: no revision is built yet. TICK: wake for `tick`. */
  next: 'OVER' | 'WAIT' | 'TICK';
  kind: Kind;
  name: string;
  activation: number;
  /** A build to start meanwhile. */
  build?: { id: string; revision: number };
  tick?: { jobId: string; scheduledAt: number; wakeAt: number };
}

/** Local activities of the schedule execution. */
export interface ScheduleActivities {
  /**
   * What PostgreSQL says is next: records missed ticks and inserts the PENDING row of the next one, or finds it again. May be repeated.
   * @param after newest tick, epoch ms, that this execution has started a job for
   */
  plan(workflowId: string, after?: number): Promise<Plan>;
  /** Ends what is open of a terminated workflow: its waiting ticks, its builds, its job executions. */
  windUp(workflowId: string): Promise<void>;
  /** Somebody cancelled the schedule execution in Temporal: the workflow is terminated. */
  closedInTemporal(workflowId: string): Promise<void>;
}

/** What the job execution asks for besides having its job held; local activities, except those that place. */
export interface JobActivities {
  /** Runs a HEARTBEAT job that is due now if its check is short; undefined when it is not and a runner has to hold it. */
  heartbeatNow(job: JobRef): Promise<Recorded | undefined>;
  /** Reserves a runner for a CONTAINER job and returns its id; undefined when a runner that had started it is lost. */
  place(job: JobRef): Promise<string | undefined>;
  /** The id of the runner that is to build a revision; undefined when the build is over. */
  placeBuild(buildId: string): Promise<string | undefined>;
  /** Makes a job that will not run (any more) final, unless it already is; returns how it ended. */
  settle(job: JobRef, outcome: Outcome): Promise<Recorded>;
  /** Sends the cancel request to a job's own execution, so that Temporal shows it as cancelled. */
  requestCancel(jobId: string): Promise<void>;
}

/** Activities that hold and run a job: they queue it, arm it, claim it, run it and record its outcome. */
export interface RunActivities {
  heartbeat(job: JobRef): Promise<Recorded>;
  container(job: JobRef): Promise<Recorded>;
}

export interface BuildActivities {
  /** Makes a revision's image present on this runner's engine and the revision current; a build that fails is recorded, not thrown. */
  buildImage(buildId: string): Promise<void>;
}

export interface UpkeepActivities {
  /** Makes and drops tables of logs, and removes what is over. May be repeated, also while another attempt is under way. */
  keepLogs(): Promise<LogUpkeep>;
}
