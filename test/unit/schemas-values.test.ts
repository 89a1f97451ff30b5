import { describe, expect, it } from 'vitest';
import { Refusal, readAs } from '../../src/domain/schemas/faults.js';
import { manualJobSchema } from '../../src/domain/schemas/job.js';
import { durationText, instant, instantFault, text } from '../../src/domain/schemas/values.js';
import { refusal } from './schemas.helper.js';

describe('instant', () => {
  it.each([
    ['2026-01-31T08:00:00Z', '2026-01-31T08:00:00.000Z'],
    ['2026-01-31t08:00:00.5z', '2026-01-31T08:00:00.500Z'],
    ['2026-01-31T08:00:00.123456789+02:30', '2026-01-31T05:30:00.123Z'],
    ['2024-02-29T23:59:59-23:59', '2024-03-01T23:58:59.000Z'],
    ['0000-12-31T23:59:00-00:01', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999999999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s', (given, expected) => {
    expect(readAs(instant(), given, 'value').toISOString()).toBe(expected);
  });

  it.each([
    '2026-01-31T08:00:00',
    '2026-01-31',
    '2026-01-31T08:00Z',
    '2026-02-30T08:00:00Z',
    '2025-02-29T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T08:00:60Z',
    '2026-01-31T08:00:00+24:00',
    '2026-01-31T08:00:00+0200',
    '2026-01-31 08:00:00Z',
    '+002026-01-31T08:00:00Z',
    ' 2026-01-31T08:00:00Z',
    '1770000000',
    'now',
    '',
  ])('refuses %j as malformed', (given) => {
    expect(refusal(instant(), given)).toMatchObject({ kind: 'malformed', faults: [{ code: 'malformed' }] });
  });

  it.each([
    '0000-01-01T00:00:00Z',
    '0000-12-31T23:59:59.999Z',
    '0001-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
  ])('refuses %s, which cannot be stored', (given) => {
    const message = 'must lie in the years 1 to 9999 of UTC';
    expect(refusal(instant(), given)).toMatchObject({
      kind: 'not_allowed',
      faults: [{ code: 'not_allowed', message }],
    });
  });

  it('may be asked for from 60 s ago to 366 days ahead', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const fault = (ms: number) => instantFault(new Date(now + ms), now);
    expect(fault(-60_000)).toBeUndefined();
    expect(fault(-60_001)).toContain('60 seconds');
    expect(fault(366 * 86_400_000)).toBeUndefined();
    expect(fault(366 * 86_400_000 + 1)).toContain('366 days');
  });
});

describe('text', () => {
  it('takes whatever PostgreSQL can store', () => {
    expect(readAs(text(), 'täglich 🕰\n', 'value')).toBe('täglich 🕰\n');
  });

  it.each(['a\0b', '\ud800', 'x\udfff'])('refuses %j', (given) => {
    expect(refusal(text(), given).kind).toBe('not_allowed');
  });
});

describe('durationText', () => {
  const schema = durationText(1_000, 300_000);

  it.each(['1s', '5m', '300000ms', '1m30s'])('keeps %s as it is', (given) => {
    expect(readAs(schema, given, 'value')).toBe(given);
  });

  it.each([
    ['999ms', 'at least 1s'],
    ['0s', 'at least 1s'],
    ['301s', 'at most 5m'],
    ['999999999999d', 'at most 5m'],
  ])('refuses %s and names the limit', (given, limit) => {
    expect(refusal(schema, given)).toMatchObject({ kind: 'not_allowed', message: expect.stringContaining(limit) });
  });

  it.each(['', '5', '5 m', '-5s', '1.5s', '5M', 's'])('refuses %j as malformed', (given) => {
    expect(refusal(schema, given).kind).toBe('malformed');
  });
});

describe('manualJobSchema', () => {
  it.each([undefined, {}, { scheduled_at: null }])('takes %j for now', (body) => {
    expect(readAs(manualJobSchema, body, 'body')?.scheduled_at ?? 'now').toBe('now');
  });

  it('refuses what it does not know', () => {
    expect(refusal(manualJobSchema, { at: 1 })).toMatchObject({ faults: [{ path: 'at', code: 'unknown_field' }] });
  });
});

describe('readAs', () => {
  it('throws a Refusal that names the whole when the whole is wrong', () => {
    const whole = { path: '', code: 'wrong_type', message: 'must be an object' } as const;
    expect(() => readAs(manualJobSchema, 5, 'body')).toThrow(
      new Refusal('malformed', 'body must be an object', [whole]),
    );
  });
});
