import type { Request, Response } from 'express';
import { z } from 'zod';
import { UUID } from '../domain/rules/patterns.js';
import type { KeyScope } from '../domain/rules/roles.js';
import { readAs } from '../domain/schemas/faults.js';
import type { Access, CallerFor } from './caller.js';
import type { HeaderName } from './openapiHeaders.js';
import { Problem } from './problem.js';

/** What a handler answers. Without a body or stream the answer is empty. */
export interface Answer {
  status: number;
  body?: unknown;
  stream?: Stream;
  /** A `Location` that begins with `/` is a path of the API, such as `/v1/jobs`. */
  headers?: Record<string, string | string[]>;
  /**
   * Answers by itself, headers too, instead of with what is above; fulfilled when the answer is over.
   * @param mayGoOn whether who asked may still have it, such as while their key is not deleted
   */
  send?(response: Response, mayGoOn: () => Promise<boolean>): Promise<void>;
}

/** A body that is made while it is sent, no faster than the client takes it. */
export interface Stream {
  /** Its pieces; they are asked for no more once the client is gone, which aborts the signal. */
  pieces(gone: AbortSignal): AsyncIterable<string>;
  /** Whether it is compressed for clients that accept it. */
  gzip: boolean;
}

/** Where a request comes from. */
export interface Client {
  /** Network address. */
  address: string;
  requestId: string;
  /** The `Cookie` header. */
  cookie: string;
}

/** What an answer with some status means and has. */
interface DocumentedAnswer {
  description: string;
  /** Of its JSON body. */
  schema?: z.ZodType;
  /** The same for each media type, where it is not only JSON. */
  content?: Record<string, z.ZodType>;
  /** Besides those that every answer has. */
  headers?: HeaderName[];
}

/** The names in braces of a path such as `/v1/workflows/{id}`. */
type Params<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & Params<Rest>
  : unknown;

/** One operation of the API: how it is reached, what it takes and answers, and what it does. Its documentation is made from this. */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** Group in the documentation. */
  tag: string;
  /** Its name in the documentation and in generated clients, such as `createWorkflow`. */
  operationId: string;
  summary: string;
  description?: string;
  /** Who may use it. */
  access: Access;
  /** What an API key needs, where that is not the scope of the role. */
  keyScope?: KeyScope;
  /** Schemas of the names in the path that are not ids. */
  params?: Record<string, z.ZodType<string>>;
  query?: z.ZodObject;
  /** Schemas of the headers that it reads, by their names in small letters. */
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** What it answers, by status, problems not included. */
  answers: Record<number, DocumentedAnswer>;
  /** Statuses of the problems it can answer, besides those that every operation can. */
  problems: number[];
  /** It creates something, and takes an Idempotency-Key. */
  creates?: {
    /** Answers for what was created under this id. @throws {Refusal} not_found */
    find(request: Request, caller: CallerFor<Access>, id: string): Promise<Answer>;
    /** Whether the answer holds what is shown only once. */
    shownOnce?: boolean;
  };
  /**
   * @param caller who was found to have access; undefined where everybody has
   * @param newId the id that what it creates gets; empty where it creates nothing
   */
  run(request: Request, caller: CallerFor<Access>, newId: string): Promise<Answer>;
}

interface Spec<
  Path extends string,
  Who extends Access,
  Query extends z.ZodObject,
  Headers extends z.ZodObject,
  Body extends z.ZodType,
> extends Omit<Endpoint, 'run' | 'path' | 'access' | 'query' | 'headers' | 'body' | 'creates'> {
  path: Path;
  access: Who;
  query?: Query;
  headers?: Headers;
  body?: Body;
  /** A stricter schema for the body than the documented one, where it depends on what is stored. */
  bodyFor?(params: Params<Path>, caller: CallerFor<Who>): Promise<z.ZodType<z.output<Body>>>;
  /** How what it creates is found again: under the `newId` that `handle` got. */
  creates?: {
    find(call: { caller: CallerFor<Who>; params: Params<Path>; id: string }): Promise<Answer>;
    shownOnce?: boolean;
  };
  handle(call: {
    caller: CallerFor<Who>;
    client: Client;
    params: Params<Path>;
    query: z.output<Query>;
    headers: z.output<Headers>;
    body: z.output<Body>;
    newId: string;
  }): Promise<Answer>;
}

const NOTHING = z.strictObject({});
const NO_HEADERS = z.object({});
const NO_BODY = z.strictObject({}).optional();

/** Declares an operation. Path, query, headers and body are checked before `handle` runs; what is not declared is refused. */
export function endpoint<
  const Path extends string,
  const Who extends Access,
  Query extends z.ZodObject = typeof NOTHING,
  Headers extends z.ZodObject = typeof NO_HEADERS,
  Body extends z.ZodType = typeof NO_BODY,
>(spec: Spec<Path, Who, Query, Headers, Body>): Endpoint {
  const { handle, bodyFor, creates, ...declared } = spec;
  const run: Endpoint['run'] = async (request, someone, newId) => {
    const caller = someone as CallerFor<Who>;
    const params = readParams(request, spec.params) as Params<Path>;
    const query = readAs(spec.query ?? NOTHING, request.query, 'query') as z.output<Query>;
    const headers = readAs(spec.headers ?? NO_HEADERS, request.headers, 'headers') as z.output<Headers>;
    const bodySchema = (await bodyFor?.(params, caller)) ?? spec.body ?? NO_BODY;
    const body = request.method === 'GET' ? undefined : readAs(bodySchema, request.body, 'body');
    return handle({ caller, client: clientOf(request), params, query, headers, body: body as z.output<Body>, newId });
  };
  const find = async (request: Request, caller: CallerFor<Access>, id: string) => {
    const params = readParams(request, spec.params) as Params<Path>;
    return (creates as NonNullable<typeof creates>).find({ caller: caller as CallerFor<Who>, params, id });
  };
  return { ...declared, run, ...(creates && { creates: { ...creates, find } }) };
}

function clientOf(request: Request): Client {
  const { ip, headers, res } = request;
  return { address: ip ?? '', requestId: res?.locals.requestId, cookie: headers.cookie ?? '' };
}

/** An id that cannot be one names nothing: 404, like one that is not found. What a client names itself has a schema that says how. */
function readParams(request: Request, schemas: Endpoint['params'] = {}): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.params)) {
    const schema = schemas[name];
    if (schema) {
      Object.assign(params, readAs(z.object({ [name]: schema }), { [name]: value }, 'path'));
      continue;
    }
    if (typeof value !== 'string' || !UUID.test(value))
      throw new Problem(404, `there is nothing with the ${name} ${JSON.stringify(value)}: ids are UUIDs`);
    params[name] = value.toLowerCase();
  }
  return params;
}
