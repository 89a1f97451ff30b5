import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { endBuild, showDelay, showProgress, startBuild } from '../src/db/builds.js';
import type { Database } from '../src/db/client.js';
import { completeBuild } from '../src/db/revisions.js';
import { transact } from '../src/db/transaction.js';
import { type Images, ImageUnavailableError } from '../src/docker/image.js';
import { containerPayload } from '../src/domain/kinds.js';
import type { PullProgress } from '../src/domain/rules/pull.js';
import type { BuildActivities } from './types.js';

const BEAT_MS = 5_000;
const PROGRESS_MS = 500;
/** A pull that may succeed later is tried so often, after pauses that double from the first: about half a minute in all. */
const PULL_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 1_000;

/** Builds of CONTAINER revisions on this runner's engine. */
export function createBuildActivities(database: Database, images: Images): BuildActivities {
  const { pool } = database;
  return {
    async buildImage(buildId) {
      const started = await startBuild(pool, buildId);
      if (!started) return;
      const { image, pullPolicy: policy, platform } = containerPayload(started.payload);
      const activity = Context.current();
      const beat = setInterval(() => activity.heartbeat(), BEAT_MS);
      const progress = progressOf(database, buildId);
      try {
        const { digest } = await images.ensure({ teamId: started.teamId, image, policy, platform }, progress.note);
        await progress.stop();
        await transact(database, (tx) => completeBuild(tx, buildId, new Date(), digest));
      } catch (error) {
        const { attempt } = activity.info;
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof ImageUnavailableError && (!error.transient || attempt >= PULL_ATTEMPTS))
          return void (await endBuild(pool, buildId, 'FAILED', message));
        await showDelay(pool, buildId, `${message} (try ${attempt}; it is tried again)`);
        throw ApplicationFailure.create({
          message,
          type: error instanceof Error ? error.name : 'Error',
          nextRetryDelay: FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, PULL_ATTEMPTS - 1),
        });
      } finally {
        await progress.stop();
        clearInterval(beat);
      }
    },
  };
}

/** Shows a pull's newest progress in its build, a few times a second at most. */
function progressOf({ pool }: Database, buildId: string) {
  let newest: PullProgress | undefined;
  let shown: Promise<void> = Promise.resolve();
  const show = () => {
    const progress = newest;
    newest = undefined;
    // What a reader misses for want of PostgreSQL, the next one brings.
    if (progress) shown = shown.then(() => showProgress(pool, buildId, progress)).catch(() => {});
  };
  const timer = setInterval(show, PROGRESS_MS);
  return {
    note: (progress: PullProgress) => {
      newest = progress;
    },
    async stop() {
      clearInterval(timer);
      show();
      await shown;
    },
  };
}
