import type { RefinementCtx, ZodType, z } from 'zod';

/** One thing wrong with what a client sent. */
export interface Fault {
  /** Where: field names joined by dots; empty for the whole of it. */
  path: string;
  code: 'missing' | 'unknown_field' | 'wrong_type' | 'malformed' | 'not_allowed';
  message: string;
}

/** Why a request is refused. `malformed` can never be right; `not_allowed` is well-formed but breaks a rule; the others depend on what is stored. */
export type RefusalKind = 'malformed' | 'not_allowed' | 'not_found' | 'conflict' | 'precondition_failed';

/** A request that is refused, nothing having been changed. The message is for the client. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
    readonly faults: Fault[] = [],
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** What a client sends must not come back many times over: so many faults are told of, in so many characters. */
const MOST = { faults: 50, characters: 500 };

/** The Refusal for faults, 50 at most: `malformed` as soon as one of them is. */
export function refusalOf(what: string, found: Iterable<Fault>): Refusal {
  const faults: Fault[] = [];
  let more = '';
  for (const fault of found) {
    if (faults.length === MOST.faults) {
      more = '; and more';
      break;
    }
    faults.push({ ...fault, path: shortened(fault.path), message: shortened(fault.message) });
  }
  const kind = faults.every((fault) => fault.code === 'not_allowed') ? 'not_allowed' : 'malformed';
  const sentences = faults.map((fault) => (fault.path ? `${fault.path} ${fault.message}` : `${what} ${fault.message}`));
  return new Refusal(kind, sentences.join('; ') + more, faults);
}

/** Checks a value. @throws {Refusal} that lists its faults; `what` names the whole value, such as "body". */
export function readAs<Schema extends ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw refusalOf(what, faultsOf(parsed.error.issues));
}

/** Inside a schema: the value is well-formed but a rule refuses it. The message goes on from the field's name: "must be …". */
export function notAllowed(context: RefinementCtx, message: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, path });
}

/** Inside a schema: the value is not in its format. */
export function malformed(context: RefinementCtx, message: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, path, params: { malformed: true } });
}

/** Inside a schema: takes over the faults that another schema found in a part of the value. */
export function adopt(context: RefinementCtx, issues: z.core.$ZodIssue[], path: PropertyKey[]): void {
  for (const issue of issues) context.addIssue({ ...issue, path: [...path, ...issue.path] });
}

const TYPE_WORDS: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};

function* faultsOf(issues: z.core.$ZodIssue[]): Generator<Fault> {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') yield faultOf(issue);
    else
      for (const key of issue.keys)
        yield { path: pathOf([...issue.path, key]), code: 'unknown_field', message: 'is not a known field' };
  }
}

function pathOf(names: PropertyKey[]): string {
  return names.map(String).join('.');
}

function shortened(text: string): string {
  return text.length > MOST.characters ? `${text.slice(0, MOST.characters)}…` : text;
}

function faultOf(issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>): Fault {
  const path = pathOf(issue.path);
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { path, code: 'missing', message: 'is missing' };
    return { path, code: 'wrong_type', message: `must be ${TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`}` };
  }
  if (issue.code === 'invalid_value') {
    if (issue.input === undefined) return { path, code: 'missing', message: 'is missing' };
    return { path, code: 'malformed', message: `must be one of ${issue.values.join(', ')}` };
  }
  if (issue.code === 'too_small')
    return { path, code: 'not_allowed', message: `must ${amount('at least', issue.minimum, issue.origin)}` };
  if (issue.code === 'too_big')
    return { path, code: 'not_allowed', message: `must ${amount('at most', issue.maximum, issue.origin)}` };
  const code = issue.code === 'custom' && !issue.params?.malformed ? 'not_allowed' : 'malformed';
  return { path, code, message: issue.message };
}

function amount(bound: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `have ${bound} ${limit} characters`;
  if (origin === 'array') return `have ${bound} ${limit} entries`;
  return `be ${bound} ${limit}`;
}
