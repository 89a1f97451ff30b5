import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a part can be asked: name → function of one argument that survives JSON. */
export type Answers = Record<string, (argument: never) => unknown>;

/** A process of its own that takes part in a measurement, so that its work does not disturb who it is measured with. */
export interface Part<A extends Answers> {
  pid: number;
  /** Rejects with the error's words when the part failed or ended. */
  ask<Name extends keyof A & string>(
    name: Name,
    argument: Parameters<A[Name]>[0],
  ): Promise<Awaited<ReturnType<A[Name]>>>;
  stop(): Promise<void>;
}

/** Starts a module of this folder as a part; its environment is `env`. */
export async function startPart<A extends Answers>(
  module: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Part<A>> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), { env, serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the measurement's process ${module} ended with ${code}`);
  });
  ended.catch(() => {});
  let asked = 0;
  await Promise.race([once(child, 'message'), ended]);
  return {
    pid: child.pid as number,
    async ask(name, argument) {
      const id = ++asked;
      const answered = new Promise<never>((resolve, reject) => {
        const onMessage = (message: { id: number; result: never; fault?: string }) => {
          if (message.id !== id) return;
          child.off('message', onMessage);
          if (message.fault === undefined) resolve(message.result);
          else reject(new Error(message.fault));
        };
        child.on('message', onMessage);
      });
      child.send({ id, name, argument });
      return Promise.race([answered, ended]);
    },
    async stop() {
      child.disconnect();
      await ended.catch(() => {});
    },
  };
}

/** In a part: answers what is asked until the asker goes away, then ends the process. */
export function answer(answers: Answers): void {
  process.on('message', async ({ id, name, argument }: { id: number; name: string; argument: never }) => {
    try {
      process.send?.({ id, result: await answers[name]?.(argument) });
    } catch (error) {
      process.send?.({ id, fault: String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  // The terminal's Ctrl-C reaches every process; this one ends with its asker.
  process.on('SIGINT', () => {});
  process.send?.({ ready: true });
}
