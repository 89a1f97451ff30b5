import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { Api } from './api.js';
import { type Installation, startInstallation } from './installation.js';
import { type Part, startPart } from './part.js';
import type { TargetAnswers } from './target.js';

/** What a measurement is made with: an installation, a target for its checks, and ways to look at both sides of its ledger. */
export interface Scene {
  installation: Installation;
  target: Part<TargetAnswers>;
  /** Where the target listens. */
  url: string;
  api: Api;
  ledger: pg.Pool;
  temporal: Client;
  /** Starts another process that takes part, with the environment of the installation's Temporal server. */
  part<A extends Record<string, (argument: never) => unknown>>(module: string): Promise<Part<A>>;
}

/**
 * Sets the scene, plays, and clears everything away, also after a fault or Ctrl-C.
 * @param settings variables of the installation that differ from the defaults
 */
export async function onScene<Result>(
  play: (scene: Scene) => Promise<Result>,
  settings: Record<string, string> = {},
): Promise<Result> {
  const clearing: (() => Promise<unknown>)[] = [];
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => reject(new Error('Stopped before the end.')));
  });
  interrupted.catch(() => {});
  const act = async () => {
    const installation = await startInstallation((stop) => clearing.push(stop), settings);
    const part: Scene['part'] = async (module) => {
      const started = await startPart(module, installation.env);
      clearing.push(() => started.stop());
      return started as never;
    };
    const target = await part<TargetAnswers>('target.js');
    const url = await target.ask('url', undefined as never);
    const api = new Api(installation);
    const ledger = new pg.Pool({ connectionString: installation.databaseUrl, max: 1 });
    ledger.on('error', () => {});
    const connection = await Connection.connect({ address: installation.temporalAddress });
    clearing.push(() => Promise.all([ledger.end(), connection.close()]));
    return play({ installation, target, url, api, ledger, temporal: new Client({ connection }), part });
  };
  try {
    return await Promise.race([act(), interrupted]);
  } finally {
    for (const clear of clearing.reverse()) await clear();
  }
}
