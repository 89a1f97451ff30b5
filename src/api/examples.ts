const TEAM_ID = '01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01';
const WORKFLOW_ID = '01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d';
const JOB_ID = '01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a';
const USER_ID = '01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0';
const KEY_ID = '01a209d4-5c03-7b21-a4d5-e6f7a8b9c0d1';
const BUILD_ID = '01a209d4-5c11-7c3d-9e4f-5a6b7c8d9e0f';
const CREATED = '2026-11-26T08:00:00.000Z';
const DUE = '2026-11-26T08:05:00.000Z';

const definition = {
  name: 'home page',
  kind: 'HEARTBEAT',
  payload: { endpoint: 'https://example.com/', timeout: '5s', expected_status_code: 200, headers: {} },
  schedule: { every: '5m' },
};
const workflow = {
  ...definition,
  id: WORKFLOW_ID,
  interval: 5,
  start_at: null,
  state: 'ACTIVE',
  terminated_reason: null,
  terminated_at: null,
  build_status: 'COMPLETED',
  build_message: null,
  revision: 3,
  current_revision: 3,
  activation: 1,
  max_consecutive_job_failures_allowed: 3,
  log_retention: null,
  log_max_bytes: null,
  consecutive_job_failures_count: 0,
  next_run_at: DUE,
  created_at: CREATED,
  updated_at: CREATED,
};
const job = {
  id: JOB_ID,
  workflow_id: WORKFLOW_ID,
  revision: 3,
  status: 'FAILED',
  status_reason: { code: 'UNEXPECTED_STATUS', message: 'answered 503, expected 200' },
  trigger: 'AUTOMATIC',
  scheduled_at: DUE,
  queued_at: '2026-11-26T08:04:57.104Z',
  started_at: '2026-11-26T08:05:00.002Z',
  completed_at: '2026-11-26T08:05:00.090Z',
  exit_code: null,
  http_status: 503,
  latency_ms: 84,
  image_digest: null,
  runner_id: null,
  attempts: 1,
  log_lines: 12,
  cancel_requested_at: null,
  created_at: CREATED,
  updated_at: '2026-11-26T08:05:00.097Z',
};
const build = {
  id: BUILD_ID,
  workflow_id: WORKFLOW_ID,
  revision: 3,
  status: 'COMPLETED',
  message: null,
  image_digest: `sha256:${'3f'.repeat(32)}`,
  progress: { layers_total: 1, layers_done: 1, bytes_total: 2_206_931, bytes_done: 2_206_931 },
  created_at: CREATED,
  started_at: '2026-11-26T08:00:00.120Z',
  completed_at: '2026-11-26T08:00:02.480Z',
};
const secret = { name: 'API_TOKEN', created_at: CREATED, updated_at: CREATED };
const registry = { host: 'ghcr.io', username: 'octocat', created_at: CREATED, updated_at: CREATED };
const line = { sequence_num: 0, timestamp: '2026-11-26T08:05:00.002381Z', stream: 'stdout', message: 'backup begins' };
const runner = {
  id: 'runner-1',
  host: 'worker-1.example.com',
  engine_version: '29.0.0',
  kinds: ['HEARTBEAT', 'CONTAINER'],
  capacity: 20,
  labels: { zone: 'eu' },
  memory_bytes: 8_589_934_592,
  running: 2,
  placed: 3,
  draining: false,
  swept: 0,
  started_at: CREATED,
  last_seen_at: DUE,
};
const team = { id: TEAM_ID, name: 'Platform', role: 'admin', created_at: CREATED, updated_at: CREATED };
const member = {
  user_id: USER_ID,
  email: 'ada@example.org',
  name: 'Ada Lovelace',
  role: 'editor',
  created_at: CREATED,
  updated_at: CREATED,
};
const key = {
  id: KEY_ID,
  name: 'deploy pipeline',
  scope: 'run',
  beginning: 'evk_3fTpgX',
  user_id: USER_ID,
  email: member.email,
  expires_at: '2030-01-01T00:00:00.000Z',
  last_used_at: DUE,
  created_at: CREATED,
};
const PASSWORD = 'correct horse battery staple';
const cursor = null;

/** A body of each operation that takes one, by its name. */
export const BODY_EXAMPLES: Record<string, unknown> = {
  createWorkflow: {
    name: 'nightly backup',
    kind: 'CONTAINER',
    payload: {
      image: 'busybox:1.36',
      cmd: ['sh', '-c', 'echo backup begins'],
      env: { TOKEN: { secret: 'API_TOKEN' } },
    },
    schedule: { every: '1d' },
    max_consecutive_job_failures_allowed: 3,
  },
  replaceWorkflow: definition,
  createJob: { scheduled_at: DUE },
  signIn: { email: member.email, password: PASSWORD },
  signUp: { email: member.email, name: member.name },
  requestPasswordReset: { email: member.email },
  resetPassword: { token: 'wP3nTq8vLk2xYc7bRd5mZs1h', password: PASSWORD },
  changePassword: { current_password: PASSWORD, new_password: 'another battery staple horse' },
  deleteAccount: { password: PASSWORD },
  createTeam: { name: team.name },
  replaceTeam: { name: team.name },
  createMember: { email: member.email, name: member.name, role: member.role },
  replaceMember: { role: 'operator' },
  createApiKey: { name: key.name, scope: key.scope, expires_at: key.expires_at },
  setSecret: { value: 'correct horse battery staple' },
  setRegistry: { username: 'octocat', password: 'an access token' },
};

/** A body of each answer, by the name of its schema, or the media type of text. */
export const ANSWER_EXAMPLES: Record<string, unknown> = {
  Workflow: workflow,
  Workflows: { workflows: [workflow], cursor },
  Job: job,
  Jobs: { jobs: [job], cursor },
  Build: build,
  Builds: { builds: [build], cursor },
  Runners: { runners: [runner] },
  Session: {
    user: { id: USER_ID, email: member.email, name: member.name },
    teams: [team],
    csrf_token: 'Zm9yIHRoaXMgc2Vzc2lvbiBhbG9uZSwgYXMgYW4gZXhhbXBsZQ',
    expires_at: '2026-12-03T08:00:00.000Z',
  },
  LoginOptions: { sign_up: false, openid_connect: true },
  LoginElsewhere: { url: 'https://id.example.org/authorize?client_id=evertick' },
  Team: team,
  Teams: { teams: [team] },
  Member: member,
  MemberPage: { members: [member], cursor },
  ApiKey: key,
  CreatedApiKey: { ...key, last_used_at: null, key: 'evk_3fTpgXhwj22ATz3uxLtGJ9IT6RY3OYoxxnLtNjXy5aQ' },
  ApiKeyPage: { api_keys: [key], cursor },
  AuditPage: {
    audit: [
      {
        id: '01a209d4-9e21-7c2d-b6e4-2f3e4d5c6b7a',
        at: CREATED,
        actor: { user_id: USER_ID, email: member.email, api_key: { id: KEY_ID, name: key.name } },
        action: 'workflow.update',
        resource: { type: 'workflow', id: WORKFLOW_ID, name: definition.name },
        address: '192.0.2.7',
        request_id: '8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071',
        changes: { revision: { from: 2, to: 3 }, name: { from: 'start page', to: definition.name } },
      },
    ],
    cursor,
  },
  Secret: secret,
  Secrets: { secrets: [secret], cursor },
  Registry: registry,
  Registries: { registries: [registry], cursor },
  Logs: { logs: [line], cursor: 'WyJsb2dzIiwiYXNjIiwiMSJd' },
  FoundLogs: { logs: [{ ...line, job_id: JOB_ID, workflow_id: WORKFLOW_ID }], cursor },
  LogEvent: { event: 'log', id: '0', data: line },
  LogLines: [line],
  'text/plain; charset=utf-8': `${line.message}\n`,
  'application/x-ndjson': `${JSON.stringify(line)}\n`,
  'text/csv; charset=utf-8': `sequence_num,timestamp,stream,message\r\n0,${line.timestamp},stdout,${line.message}\r\n`,
  Readiness: { status: 'ok', checks: { database: 'ok', temporal: 'ok', worker: 'ok' } },
  Health: { status: 'ok' },
};

/** Values of parameters, by their names. */
export const PARAMETER_EXAMPLES: Record<string, string> = {
  id: WORKFLOW_ID,
  job_id: JOB_ID,
  build_id: BUILD_ID,
  team_id: TEAM_ID,
  user_id: USER_ID,
  'evertick-team': TEAM_ID,
};
