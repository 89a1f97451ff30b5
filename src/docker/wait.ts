import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Container } from 'dockerode';

/**
 * Waits until a container does not run, or is removed, and answers its exit code. Throws the engine's errors.
 *
 * The engine sends the head of its answer at once and the rest when it is so. The client's own `wait` never settles when the
 * connection breaks in between, so the answer is read as a stream, which does.
 */
export async function waitFor(
  container: Container,
  condition: 'not-running' | 'removed',
  abortSignal?: AbortSignal,
): Promise<number> {
  const request = {
    path: `/containers/${container.id}/wait?`,
    method: 'POST',
    options: { condition },
    isStream: true,
    abortSignal,
    statusCodes: { 200: true, 404: 'no such container', 500: 'server error' },
  };
  const answer = await new Promise<Readable>((answered, failed) =>
    container.modem.dial(request, (error: unknown, stream: Readable) => (error ? failed(error) : answered(stream))),
  );
  return (JSON.parse(await text(answer)) as { StatusCode: number }).StatusCode;
}
