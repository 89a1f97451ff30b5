import { Context } from '@temporalio/activity';
import { failBuild, startBuild } from '../src/db/builds.js';
import type { Database } from '../src/db/client.js';
import { makeCurrent } from '../src/db/revisions.js';
import { transact } from '../src/db/transaction.js';
import type { Engine } from '../src/docker/engine.js';
import { ensureImage, ImageUnavailableError } from '../src/docker/image.js';
import { containerPayload } from '../src/domain/kinds.js';
import type { BuildActivities } from './types.js';

const BEAT_MS = 5_000;

/** Builds of CONTAINER revisions on this runner's engine. */
export function createBuildActivities(database: Database, engine: Engine): BuildActivities {
  return {
    async buildImage(workflowId, revision) {
      const payload = await startBuild(database.pool, workflowId, revision);
      if (payload === undefined) return;
      const { image } = containerPayload(payload);
      const activity = Context.current();
      const beat = setInterval(() => activity.heartbeat(), BEAT_MS);
      try {
        const { digest } = await ensureImage(engine, image);
        await transact(database, (tx) => makeCurrent(tx, workflowId, revision, new Date(), digest));
      } catch (error) {
        if (!(error instanceof ImageUnavailableError)) throw error;
        await failBuild(database.pool, workflowId, revision, error.message);
      } finally {
        clearInterval(beat);
      }
    },
  };
}
