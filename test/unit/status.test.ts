import { describe, expect, it } from 'vitest';
import { cancelRefusal, canMove, isFinal, JOB_STATUSES, TRIGGERS } from '../../src/domain/rules/status.js';

const FINAL = ['COMPLETED', 'FAILED', 'CANCELED'];

describe('a status', () => {
  it('is final when the job is over', () => {
    expect(JOB_STATUSES.filter(isFinal)).toEqual(FINAL);
  });

  it('moves only upwards and never out of a final one', () => {
    const moves = JOB_STATUSES.flatMap((from) =>
      JOB_STATUSES.filter((to) => canMove(from, to)).map((to) => `${from} ${to}`),
    );
    expect(moves).toEqual([
      ...['QUEUED', 'RUNNING', ...FINAL].map((to) => `PENDING ${to}`),
      ...['RUNNING', ...FINAL].map((to) => `QUEUED ${to}`),
      ...FINAL.map((to) => `RUNNING ${to}`),
    ]);
  });
});

describe('cancelling', () => {
  it('is allowed for a manual job while it is open and for an automatic one while it is RUNNING', () => {
    const allowed = TRIGGERS.flatMap((trigger) =>
      JOB_STATUSES.filter((status) => cancelRefusal(trigger, status) === undefined).map((s) => `${trigger} ${s}`),
    );
    expect(allowed).toEqual(['AUTOMATIC RUNNING', 'MANUAL PENDING', 'MANUAL QUEUED', 'MANUAL RUNNING']);
  });

  it('is refused in words that say what to do instead', () => {
    expect(cancelRefusal('AUTOMATIC', 'QUEUED')).toMatch(/it is QUEUED.*terminate the workflow/);
    expect(cancelRefusal('AUTOMATIC', 'PENDING')).toMatch(/terminate the workflow/);
    expect(cancelRefusal('MANUAL', 'FAILED')).toMatch(/over \(FAILED\)/);
  });
});
