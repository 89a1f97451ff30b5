/** Why a live job is interrupted: to stop it for good, or to leave it to its next runner. */
export type Interruption = 'cancel' | 'detach';

interface Live<Result> {
  controller: AbortController;
  done: Promise<Result>;
}

/**
 * The jobs that this process holds or runs. A later attempt of the same activity joins the live one instead of starting another,
 * and a cancel intent finds its job here at once, without waiting for an activity's heartbeat.
 */
export class LiveJobs<Result> {
  private readonly jobs = new Map<string, Live<Result>>();

  /** Runs `work`, or joins it when the job is live already. `signal` aborts with an Interruption as its reason. */
  run(jobId: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const live = this.jobs.get(jobId);
    if (live) return live.done;
    const controller = new AbortController();
    const done = work(controller.signal).finally(() => this.jobs.delete(jobId));
    this.jobs.set(jobId, { controller, done });
    return done;
  }

  interrupt(jobId: string, why: Interruption): void {
    this.jobs.get(jobId)?.controller.abort(why);
  }

  get ids(): string[] {
    return [...this.jobs.keys()];
  }
}
