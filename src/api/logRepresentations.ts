import { z } from 'zod';
import type { LogLine } from '../db/logReads.js';
import type { FoundAnywhere } from '../db/logSearch.js';

export const LOG_STREAMS = ['stdout', 'stderr', 'system'] as const;

/** A line of a log as the API shows it. */
export const lineSchema = z
  .object({
    sequence_num: z.int().meta({ description: "Position in the job's log, from 0, without holes." }),
    timestamp: z.string().meta({ format: 'date-time', description: 'To the microsecond.' }),
    stream: z.enum(LOG_STREAMS).meta({ description: '`system`: words of Evertick itself.' }),
    message: z.string(),
    partial: z
      .literal(true)
      .optional()
      .meta({ description: 'It goes on in the next line of its stream, or the output ended without a newline.' }),
    matches: z
      .array(z.tuple([z.int(), z.int()]))
      .optional()
      .meta({ description: 'Where `q` is: start and end in Unicode code points, at most 100.' }),
  })
  .meta({ id: 'LogLine' });

const cursor = z.string().nullable();

export const logsSchema = z
  .object({
    logs: z.array(lineSchema),
    cursor: cursor.meta({ description: 'Give it as `cursor` for the next page; null: this is the end for now.' }),
  })
  .meta({ id: 'Logs' });

const foundLineSchema = lineSchema.extend({ job_id: z.uuid(), workflow_id: z.uuid() }).meta({ id: 'FoundLogLine' });

export const foundLogsSchema = z
  .object({
    logs: z.array(foundLineSchema),
    cursor: cursor.meta({ description: 'Give it as `cursor` to look on in older lines; null: this is the end.' }),
  })
  .meta({ id: 'FoundLogs' });

export function lineJson({
  sequence,
  timestamp,
  stream,
  message,
  partial,
  matches,
}: LogLine): z.input<typeof lineSchema> {
  return {
    sequence_num: sequence,
    timestamp,
    stream,
    message,
    ...(partial && { partial }),
    ...(matches && { matches }),
  };
}

export function foundLineJson(found: FoundAnywhere): z.input<typeof foundLineSchema> {
  return { job_id: found.jobId, workflow_id: found.workflowId, ...lineJson(found) };
}
