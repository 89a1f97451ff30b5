import { describe, expect, it } from 'vitest';
import { describeUpkeep, hasRemoved, isUnfinished, type LogUpkeep } from '../../src/domain/rules/upkeep.js';

const pass = (changes: Partial<LogUpkeep> = {}): LogUpkeep => ({
  at: '2026-03-01T12:00:00.000Z',
  made: [],
  dropped: [],
  deletedChunks: 0,
  removedJobs: 0,
  busy: [],
  more: false,
  ...changes,
});

describe('a pass of upkeep', () => {
  it.each([
    [{}, false],
    [{ busy: ['job_log_chunks_20260201'] }, true],
    [{ more: true }, true],
  ])('with %j is unfinished: %s', (changes, unfinished) => {
    expect(isUnfinished(pass(changes))).toBe(unfinished);
  });

  it.each([
    [{ made: ['job_log_chunks_20260401'] }, false],
    [{ dropped: ['job_log_chunks_20260201'] }, true],
    [{ deletedChunks: 1 }, true],
    [{ removedJobs: 1 }, true],
  ])('with %j has removed something: %s', (changes, removed) => {
    expect(hasRemoved(pass(changes))).toBe(removed);
  });
});

describe('describeUpkeep', () => {
  it('says when it ran, and that nothing was removed', () => {
    expect(describeUpkeep(pass())).toBe(
      'Logs were last looked after at 2026-03-01T12:00:00.000Z.\n\nNothing was removed yet.',
    );
  });

  it('says what was made now and removed by an older pass', () => {
    const removed = pass({
      at: '2026-03-01T00:30:00.000Z',
      dropped: ['job_log_chunks_20260228'],
      deletedChunks: 3,
      removedJobs: 2,
    });
    const words = describeUpkeep(pass({ made: ['job_log_chunks_20260404'] }), removed);
    expect(words).toContain('Made then: job_log_chunks_20260404.');
    expect(words).toContain(
      'Removed at 2026-03-01T00:30:00.000Z: job_log_chunks_20260228; 3 rows of job_log_chunks_other; the lines of 2 jobs of deleted workflows.',
    );
  });

  it('says what is left to do', () => {
    expect(describeUpkeep(pass({ busy: ['job_log_chunks_20260228'] }))).toContain(
      'In use, tried again in a minute: job_log_chunks_20260228.',
    );
    expect(describeUpkeep(pass({ more: true }))).toContain('There is more to remove; it goes on in a minute.');
  });

  it('names ten tables and counts the others', () => {
    const made = Array.from({ length: 12 }, (_, i) => `table_${i}`);
    expect(describeUpkeep(pass({ made }))).toContain('table_9 and 2 more.');
  });
});
