import { resolve } from 'node:path';
import { z } from 'zod';
import { readOrigins, readProxies, readUrl } from './addresses.js';
import type { LogDefaults } from './db/logs.js';
import { type AddressRange, addressRange } from './domain/outbound/range.js';
import { parseDuration } from './domain/rules/duration.js';
import { MAX_LOG_BYTES, MIN_LOG_BYTES } from './domain/rules/limits.js';
import { FOLDER, LABEL, VOLUME } from './domain/rules/patterns.js';
import type { ContainerLimits } from './domain/rules/payloads.js';
import { parseSize } from './domain/rules/size.js';
import { newPassword } from './domain/schemas/account.js';

const duration = (fallback: string, least: string, most: string) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const ms = parseDuration(text);
      if (ms !== undefined && ms >= (parseDuration(least) ?? 0) && ms <= (parseDuration(most) ?? 0)) return ms;
      context.addIssue({ code: 'custom', message: `"${text}" is not a duration from "${least}" to "${most}"` });
      return z.NEVER;
    });
const size = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const bytes = parseSize(text);
      if (bytes) return bytes;
      context.addIssue({ code: 'custom', message: `"${text}" is not a size such as "512m" or "4g"` });
      return z.NEVER;
    });
const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

/** Every environment variable Evertick reads: its default and, in `describe`, what it is for. `docs/configuration.md` is made from this. */
const environment = z.object({
  EVERTICK_DATA_DIR: z
    .string()
    .default('.evertick')
    .describe('Folder of the embedded parts: PostgreSQL, Temporal, caches, runner id.'),
  EVERTICK_ADMIN_EMAIL: z
    .email()
    .optional()
    .describe(
      'E-mail address of the admin, with EVERTICK_ADMIN_PASSWORD; default: the first start makes one, see `credentials.json` in the data folder.',
    ),
  EVERTICK_ADMIN_PASSWORD: newPassword
    .optional()
    .describe('Password of that admin, set anew at each start of the API when it differs.'),
  EVERTICK_SIGNUP: z
    .enum(['open', 'closed'])
    .default('closed')
    .describe('`open`: everybody may make an account, with a team of their own; `closed`: admins take people in.'),
  EVERTICK_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenID provider at which people may log in, with EVERTICK_OIDC_CLIENT_ID and EVERTICK_OIDC_CLIENT_SECRET.',
    ),
  EVERTICK_OIDC_CLIENT_ID: z.string().optional().describe('What that provider calls this installation.'),
  EVERTICK_OIDC_CLIENT_SECRET: z.string().optional().describe('By which this installation proves who it is there.'),
  EVERTICK_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server, `smtp://user:password@host:587`; without one, mail is written to the log of the API.'),
  EVERTICK_MAIL_FROM: z.string().default('Evertick <evertick@localhost>').describe('Sender of mail.'),
  EVERTICK_HOST: z.string().default('127.0.0.1').describe('Address the API listens on.'),
  EVERTICK_PORT: port(4700).describe('Port of the API.'),
  EVERTICK_URL: z
    .string()
    .optional()
    .transform(readUrl)
    .describe('Address that people and programs use, its path included; default: EVERTICK_HOST and EVERTICK_PORT.'),
  EVERTICK_TRUST_PROXY: z
    .string()
    .optional()
    .transform((text, context) => readProxies(listed(text), context))
    .describe(
      'Proxies whose X-Forwarded-* headers count: how many, or their addresses, ranges or `loopback`, `linklocal`, `uniquelocal`, comma-separated; default: none.',
    ),
  EVERTICK_CORS_ORIGINS: z
    .string()
    .optional()
    .transform((text, context) => readOrigins(listed(text), context))
    .describe('Origins of other sites, comma-separated, whose pages may call the API; default: none.'),
  EVERTICK_RATE_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .default(12_000)
    .describe('Requests a minute that one caller may make of one API process.'),
  EVERTICK_SHUTDOWN_DELAY: duration('0s', '0s', '5m').describe(
    'How long the API serves on after SIGTERM, `/readyz` saying 503, so that load balancers turn away.',
  ),
  EVERTICK_POSTGRES_PORT: port(4701).describe('Port of the embedded PostgreSQL.'),
  EVERTICK_TEMPORAL_PORT: port(4702).describe('Port of the embedded Temporal server.'),
  EVERTICK_TEMPORAL_UI_PORT: port(4703).describe("Port of the embedded Temporal's Web UI."),
  EVERTICK_TEMPORAL_BIN: z.string().optional().describe('Path of a `temporal` binary to use for the embedded server.'),
  DATABASE_URL: z.string().optional().describe('A PostgreSQL of your own; replaces the embedded one.'),
  TEMPORAL_ADDRESS: z
    .string()
    .optional()
    .describe('A Temporal server of your own, host:port; replaces the embedded one.'),
  TEMPORAL_NAMESPACE: z.string().default('default').describe('Temporal namespace.'),
  DOCKER_HOST: z.string().optional().describe('Docker engine to run containers on; default /var/run/docker.sock.'),
  EVERTICK_RUNNER_ID: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/)
    .optional()
    .describe('Name of this runner, stable over restarts; default: one kept in the data folder.'),
  EVERTICK_RUNNER_CAPACITY: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe('Containers that one runner holds or runs at once; default: four for each processor of its engine.'),
  EVERTICK_RUNNER_LABELS: z
    .string()
    .optional()
    .transform(runnerLabels)
    .describe('Labels of this runner by which workflows choose it, comma-separated: `zone=eu,gpu=yes`.'),
  EVERTICK_MIN_INTERVAL: duration('10s', '1s', '7d').describe('Shortest interval a schedule may have.'),
  EVERTICK_CATCHUP_WINDOW: duration('60s', '0s', '7d').describe('How late a tick may be and still run like any other.'),
  EVERTICK_LEAD: duration('3s', '500ms', '5m').describe('How long before its instant a tick is brought to a runner.'),
  EVERTICK_CONTAINER_MAX_CPU: z.coerce
    .number()
    .min(0.01)
    .default(4)
    .describe('Processors that one container may have at most.'),
  EVERTICK_CONTAINER_MAX_MEMORY: size('4g').describe('Memory that one container may have at most.'),
  EVERTICK_CONTAINER_MAX_PIDS: count(4096).describe('Processes that one container may have at most.'),
  EVERTICK_CONTAINER_NETWORKS: z
    .string()
    .regex(/^[\w.-]+(,[\w.-]+)*$/)
    .refine((names) => !/(^|,)(host|container|default)(,|$)/.test(names), {
      error: 'must not name the network of the host or of a container',
    })
    .optional()
    .describe('Docker networks, comma-separated, that containers may join besides none and bridge.'),
  EVERTICK_CONTAINER_VOLUMES: z
    .string()
    .optional()
    .transform(allowedVolumes)
    .describe(
      'Named volumes and absolute folders of the host, comma-separated, that containers may mount: `data,/srv/in`; read only unless followed by `:rw`.',
    ),
  EVERTICK_HTTP_CONCURRENCY: count(500).describe('HTTP checks that one runner has in flight at once.'),
  EVERTICK_HTTP_ALLOW: z
    .string()
    .optional()
    .transform(addressRanges)
    .describe(
      'Addresses and ranges, comma-separated, that HTTP checks may reach though they are not public: `10.0.0.0/8,::1`.',
    ),
  EVERTICK_HTTP_DENY: z
    .string()
    .optional()
    .transform(addressRanges)
    .describe(
      'Addresses and ranges, comma-separated, that HTTP checks must not reach, public or not; wins over `EVERTICK_HTTP_ALLOW`.',
    ),
  EVERTICK_LOG_RETENTION: z
    .string()
    .regex(/^(none|[1-9]\d{0,3})$/, { error: 'must be a number of days, 1 to 9999, or none' })
    .default('30')
    .transform((days) => (days === 'none' ? 0 : Number(days)))
    .describe("Days that jobs' logs are kept, unless their workflow says otherwise; `none`: for ever."),
  EVERTICK_LOG_MAX_BYTES: size('64m')
    .pipe(z.number().min(MIN_LOG_BYTES).max(MAX_LOG_BYTES, { error: 'must be at most 1g' }))
    .describe('What is kept of the log of one job, its beginning and its end; workflows may ask for less.'),
  EVERTICK_SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(,[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)*$/, {
      error:
        'must be 32 bytes in base64, or several such keys with commas between: make one with "openssl rand -base64 32"',
    })
    .transform((keys) => keys.split(','))
    .optional()
    .describe('Keys that seal secrets, comma-separated, the newest first; default: a file in the data folder.'),
  EVERTICK_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('Least level that is logged.'),
});

/** Folders that hold the engine's socket or reach everything: never given to a container. */
const RESERVED_FOLDERS = ['/var/run', '/run', '/var/lib/docker', '/proc', '/sys', '/dev'];

function allowedVolumes(text: string | undefined, context: z.RefinementCtx) {
  return listed(text).map((entry) => {
    const [, source = '', writable] = /^(.+?)(:rw)?$/.exec(entry) ?? [];
    const valid = VOLUME.test(source) || FOLDER.test(source);
    const reserved = RESERVED_FOLDERS.some(
      (folder) => `${source}/`.startsWith(`${folder}/`) || folder.startsWith(`${source}/`),
    );
    if (!valid || reserved) context.addIssue({ code: 'custom', message: `"${entry}" may not be given to containers` });
    return { source, writable: writable !== undefined };
  });
}

function refuseDangerousFolders(
  config: Pick<Config, 'DOCKER_HOST' | 'EVERTICK_DATA_DIR' | 'EVERTICK_CONTAINER_VOLUMES'>,
  context: z.RefinementCtx,
): void {
  const socket = config.DOCKER_HOST?.replace(/^unix:\/\//, '') ?? '';
  const dataDir = `${resolve(config.EVERTICK_DATA_DIR)}/`;
  const volumes = config.EVERTICK_CONTAINER_VOLUMES;
  for (const { source } of volumes.filter((volume) => volume.source.startsWith('/'))) {
    const refuse = (why: string) =>
      context.addIssue({
        code: 'custom',
        path: ['EVERTICK_CONTAINER_VOLUMES'],
        message: `"${source}" ${why} and may not be given to containers`,
      });
    if (socket.startsWith(`${source}/`)) refuse('holds the socket of the Docker engine');
    if (dataDir.startsWith(`${source}/`) || source.startsWith(dataDir)) refuse('holds the keys of EVERTICK_DATA_DIR');
    // Whoever may write to the outer one could put a link to anywhere in the place of the inner one.
    if (volumes.some((outer) => outer.writable && source.startsWith(`${outer.source}/`)))
      refuse('lies in a folder that containers may write to');
  }
}

/** Variables that mean something together only. */
const GROUPS = [
  ['EVERTICK_ADMIN_EMAIL', 'EVERTICK_ADMIN_PASSWORD'],
  ['EVERTICK_OIDC_ISSUER', 'EVERTICK_OIDC_CLIENT_ID', 'EVERTICK_OIDC_CLIENT_SECRET'],
] as const;

function wholeGroups(config: Record<string, unknown>, context: z.RefinementCtx): void {
  for (const group of GROUPS) {
    const missing = group.filter((name) => config[name] === undefined);
    if (missing.length === group.length) continue;
    for (const name of missing)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `must be set too: ${group.join(' and ')} go together`,
      });
  }
}

function runnerLabels(text: string | undefined, context: z.RefinementCtx): Record<string, string> {
  const labels = listed(text).map((entry) => {
    const [name = '', value = '', ...more] = entry.split('=');
    if (!LABEL.test(name) || !LABEL.test(value) || more.length > 0)
      context.addIssue({ code: 'custom', message: `"${entry}" is not a label such as "zone=eu"` });
    return [name, value];
  });
  return Object.fromEntries(labels);
}

function addressRanges(text: string | undefined, context: z.RefinementCtx): AddressRange[] {
  return listed(text).flatMap((entry) => {
    try {
      return [addressRange(entry)];
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return [];
    }
  });
}

function listed(text = ''): string[] {
  return text === '' ? [] : text.split(',').map((entry) => entry.trim());
}

export type Config = z.infer<typeof environment>;

/** The documented variables, for `docs/configuration.md` and `--help`. */
export const CONFIG_SHAPE = environment.shape;

/** What the operator lets containers have at most. */
export function containerLimits(config: Config): ContainerLimits {
  return {
    cpu: config.EVERTICK_CONTAINER_MAX_CPU,
    memoryBytes: config.EVERTICK_CONTAINER_MAX_MEMORY,
    pids: config.EVERTICK_CONTAINER_MAX_PIDS,
    networks: config.EVERTICK_CONTAINER_NETWORKS?.split(',') ?? [],
    volumes: config.EVERTICK_CONTAINER_VOLUMES,
  };
}

/** What happens to the logs of workflows that do not say otherwise. */
export function logDefaults(config: Config): LogDefaults {
  return { retentionDays: config.EVERTICK_LOG_RETENTION, maxBytes: config.EVERTICK_LOG_MAX_BYTES };
}

/** Reads and validates the environment once. Throws an Error naming every bad variable; an empty value counts as not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.superRefine(refuseDangerousFolders).superRefine(wholeGroups).safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Configuration: ${faults.join('; ')}`);
}
