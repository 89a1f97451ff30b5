import { describe, expect, it } from 'vitest';
import { definitionSchema, replacementSchema } from '../../src/domain/schemas/definition.js';
import { readAs } from '../../src/domain/schemas/faults.js';
import { refusal } from './schemas.helper.js';

const allowed = (minIntervalMs: number) => ({
  minIntervalMs,
  maxLogBytes: 1_000_000,
  container: { cpu: 4, memoryBytes: 2 ** 32, pids: 4_096, networks: [], volumes: [] },
});
const schema = definitionSchema(allowed(10_000));
const body = (changes: object = {}) => ({
  name: ' nightly ',
  kind: 'HEARTBEAT',
  payload: { endpoint: 'http://127.0.0.1/' },
  interval: 5,
  ...changes,
});

describe('definitionSchema', () => {
  it('reads a definition: name trimmed, interval in milliseconds, defaults filled in', () => {
    expect(readAs(schema, body(), 'body')).toEqual({
      name: 'nightly',
      kind: 'HEARTBEAT',
      payload: { endpoint: 'http://127.0.0.1/', timeout: '10s', expected_status_code: 200, headers: {} },
      everyMs: 300_000,
      maxConsecutiveJobFailures: 3,
      logRetentionDays: undefined,
      logMaxBytes: undefined,
      startAt: undefined,
    });
  });

  it('reads a schedule instead of an interval', () => {
    const definition = readAs(schema, body({ interval: undefined, schedule: { every: '90s' } }), 'body');
    expect(definition.everyMs).toBe(90_000);
  });

  it.each([
    [{ log_retention: 1 }, { logRetentionDays: 1 }],
    [{ log_retention: 9_999 }, { logRetentionDays: 9_999 }],
    [{ log_retention: 'none' }, { logRetentionDays: 0 }],
    [{ log_max_bytes: 65_536 }, { logMaxBytes: 65_536 }],
    [{ log_max_bytes: 1_000_000 }, { logMaxBytes: 1_000_000 }],
  ])('reads %j', (changes, expected) => {
    expect(readAs(schema, body(changes), 'body')).toMatchObject(expected);
  });

  it.each([
    [{ log_retention: 0 }, 'log_retention', 'at least 1'],
    [{ log_retention: 10_000 }, 'log_retention', 'at most 9999'],
    [{ log_max_bytes: 65_535 }, 'log_max_bytes', 'at least 65536'],
    [{ log_max_bytes: 1_000_001 }, 'log_max_bytes', 'at most 1000000'],
    [{ interval: 0 }, 'interval', 'at least 1'],
    [{ interval: 10_081 }, 'interval', 'at most 10080'],
    [{ interval: undefined, schedule: { every: '9s' } }, 'schedule.every', 'at least 10s'],
    [{ interval: undefined, schedule: { every: '169h' } }, 'schedule.every', 'at most 168h'],
    [{ max_consecutive_job_failures_allowed: 0 }, 'max_consecutive_job_failures_allowed', 'at least 1'],
    [{ max_consecutive_job_failures_allowed: 101 }, 'max_consecutive_job_failures_allowed', 'at most 100'],
    [{ name: '   ' }, 'name', 'at least 1'],
    [{ name: 'a'.repeat(256) }, 'name', 'at most 255'],
    [{ name: 'a\0' }, 'name', 'NUL'],
    [{ start_at: '2020-01-01T00:00:00Z' }, 'start_at', '60 seconds'],
    [{ start_at: '2999-01-01T00:00:00Z' }, 'start_at', '366 days'],
  ])('refuses %j as not allowed', (changes, path, words) => {
    const { kind, faults } = refusal(schema, body(changes));
    expect(kind).toBe('not_allowed');
    expect(faults).toEqual([{ path, code: 'not_allowed', message: expect.stringContaining(words) }]);
  });

  it.each([
    [{ interval: undefined }, 'interval', 'malformed'],
    [{ schedule: { every: '90s' } }, 'interval', 'malformed'],
    [{ interval: '5' }, 'interval', 'wrong_type'],
    [{ interval: 1.5 }, 'interval', 'wrong_type'],
    [{ interval: undefined, schedule: { every: '90s', zone: 'UTC' } }, 'schedule.zone', 'unknown_field'],
    [{ name: undefined }, 'name', 'missing'],
    [{ name: 5 }, 'name', 'wrong_type'],
    [{ kind: undefined }, 'kind', 'missing'],
    [{ kind: 'CRON' }, 'kind', 'malformed'],
    [{ kind: '__proto__' }, 'kind', 'malformed'],
    [{ kind: 'toString' }, 'kind', 'malformed'],
    [{ payload: undefined }, 'payload', 'missing'],
    [{ log_retention: '30' }, 'log_retention', 'malformed'],
    [{ log_retention: 1.5 }, 'log_retention', 'malformed'],
    [{ log_retention: null }, 'log_retention', 'malformed'],
    [{ log_max_bytes: '64m' }, 'log_max_bytes', 'wrong_type'],
    [{ payload: [] }, 'payload', 'wrong_type'],
    [{ start_at: 'tomorrow' }, 'start_at', 'malformed'],
    [{ id: 'x' }, 'id', 'unknown_field'],
    [{ payload: { endpoint: 'http://127.0.0.1/', more: 1 } }, 'payload.more', 'unknown_field'],
    [{ kind: 'CONTAINER', payload: { image: 'busybox', privileged: true } }, 'payload.privileged', 'unknown_field'],
  ])('refuses %j as malformed', (changes, path, code) => {
    const { kind, faults } = refusal(schema, body(changes));
    expect(kind).toBe('malformed');
    expect(faults).toEqual([{ path, code, message: expect.any(String) }]);
  });

  it.each([undefined, null, 5, 'text', []])('refuses a body that is %j', (value) => {
    expect(refusal(schema, value)).toMatchObject({ kind: 'malformed', faults: [{ path: '' }] });
  });

  it('tells every fault at once; one that is malformed makes the whole malformed', () => {
    const { kind, faults } = refusal(
      schema,
      body({
        name: 5,
        interval: 0,
        schedule: 1,
        extra: true,
        payload: { endpoint: 'ftp://a/', timeout: '1h', more: 1 },
      }),
    );
    expect(kind).toBe('malformed');
    expect(faults.map((fault) => `${fault.path} ${fault.code}`).sort()).toEqual([
      'extra unknown_field',
      'interval malformed',
      'interval not_allowed',
      'name wrong_type',
      'payload.endpoint not_allowed',
      'payload.more unknown_field',
      'payload.timeout not_allowed',
      'schedule wrong_type',
    ]);
  });

  it('keeps a payload under 256 KiB', () => {
    const cmd = [Array(32_769).fill('\u0001').join('')];
    const env = { A: Array(32_769).fill('\u0001').join('') };
    const { kind, faults } = refusal(schema, body({ kind: 'CONTAINER', payload: { image: 'a', cmd, env } }));
    expect({ kind, faults }).toMatchObject({ kind: 'not_allowed', faults: [{ path: 'payload' }] });
  });

  it('measures the interval by the minimum of the installation', () => {
    expect(refusal(definitionSchema(allowed(120_000)), body({ interval: 1 })).message).toContain(
      'interval must be at least 2',
    );
  });
});

describe('replacementSchema', () => {
  const startAt = new Date('2020-01-01T00:00:00Z');
  const replacement = replacementSchema(allowed(10_000), 'HEARTBEAT', startAt);

  it('needs no kind', () => {
    expect(readAs(replacement, body({ kind: undefined }), 'body').kind).toBe('HEARTBEAT');
  });

  it('refuses another kind, by name', () => {
    expect(refusal(replacement, body({ kind: 'CONTAINER' })).faults).toContainEqual({
      path: 'kind',
      code: 'not_allowed',
      message: expect.stringContaining('HEARTBEAT'),
    });
  });

  it('lets the first tick be repeated though it is over, and no other', () => {
    expect(readAs(replacement, body({ start_at: '2020-01-01T00:00:00Z' }), 'body').startAt).toEqual(startAt);
    expect(refusal(replacement, body({ start_at: '2020-01-01T00:00:01Z' })).kind).toBe('not_allowed');
  });
});
