import type { Outcome, ReasonCode } from '../domain/rules/reasons.js';
import { formatSize } from '../domain/rules/size.js';
import type { LogLine } from './demultiplex.js';
import { engineMessage, engineStatus } from './engine.js';

/**
 * The outcome of a container that ended by itself: COMPLETED with exit code 0, else FAILED with the reason.
 * `outOfMemory` is the bytes it had when it was killed for want of more, `firstLine` the first line of its output.
 */
export function exitOutcome(code: number, outOfMemory: number | undefined, firstLine: LogLine | undefined): Outcome {
  if (code === 0) return { status: 'COMPLETED', exitCode: 0 };
  if (outOfMemory !== undefined)
    return failed('OUT_OF_MEMORY', `killed: it needed more than its ${formatSize(outOfMemory)} of memory`, code);
  const notStarted = notExecuted(firstLine);
  if (notStarted) return failed('CONTAINER_START_FAILED', notStarted, code);
  const hint = HINTS[code];
  return failed('NON_ZERO_EXIT', `exited with code ${code}${hint ? `; ${hint}` : ''}`, code);
}

/** The code that the engine gives a container whose end it did not see, because it or its host broke down. */
export const UNSEEN_END = 255;

/** What is not the program's own doing looks like an exit code too. */
const HINTS: Record<number, string> = {
  137: 'that is also the code after a SIGKILL, which Evertick did not send; an engine that stops or restarts does',
  143: 'that is also the code after a SIGTERM, which Evertick did not send; an engine that stops or restarts does',
  [UNSEEN_END]: 'that is also what the engine says of a container that was lost with it or its host',
};

/** The outcome of a container that was stopped, or outlived its runner, at `deadline` (epoch milliseconds). */
export function timeoutOutcome(deadline: number, code: number): Outcome {
  return failed('TIMEOUT', `stopped: it still ran at its deadline, ${new Date(deadline).toISOString()}`, code);
}

/**
 * The outcome that an error of `prepare` or `start` means when the definition is at fault, not the engine: a command that
 * cannot be run, options that the engine refuses. Undefined for everything else, which the caller throws again.
 */
export function startFailure(error: unknown): Outcome | undefined {
  const message = engineMessage(error);
  const status = engineStatus(error);
  if (status === 400 || (status === 500 && /OCI runtime create failed|exec: /.test(message)))
    return failed('CONTAINER_START_FAILED', message);
  return undefined;
}

/** With an init process the engine starts any command; that it could not be executed is said in the first line of output. */
function notExecuted(line: LogLine | undefined): string | undefined {
  if (line?.stream !== 'stderr') return undefined;
  const said = /^(?:\[FATAL tini \(\d+\)\] (exec .* failed: .+)|(exec \/sbin\/docker-init: .+))$/.exec(line.message);
  return said?.[1] ?? said?.[2];
}

function failed(code: ReasonCode, message: string, exitCode?: number): Outcome {
  return { status: 'FAILED', reason: { code, message }, exitCode };
}
