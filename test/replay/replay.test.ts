import { join } from 'node:path';
import proto from '@temporalio/proto';
import { DefaultLogger, type ReplayWorkerOptions, Runtime, Worker } from '@temporalio/worker';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';
import { type History, readHistories } from './history.js';
import { recordHistories } from './record.js';

/**
 * Histories of real runs, replayed with today's workflow code: what runs somewhere when a new version is deployed goes on with it.
 *
 * A failure means that a change is not compatible. Guard it with `patched` and keep the history; only when no installation can hold
 * such an execution any more, record again: `npm run build && EVERTICK_RECORD=1 npx vitest run --project replay`.
 */
if (process.env.EVERTICK_RECORD === '1') await recordHistories();

const BUNDLE: ReplayWorkerOptions = { workflowBundle: { codePath: join(PACKAGE_ROOT, 'dist/workflow-bundle.js') } };

Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'OFF', forward: {} } } });

const { EventType } = proto.temporal.api.enums.v1;
const histories = readHistories();
const named = (name: string): History => {
  const found = histories.find((entry) => entry.name === name);
  if (!found) throw new Error(`there is no recorded history ${name}`);
  return found.history;
};
const events = (name: string) => (named(name).events ?? []).map(({ eventType }) => eventType);
const last = (name: string) => events(name).at(-1);
const count = (name: string, type: number) => events(name).filter((event) => event === type).length;

test.each(histories)('$name replays', async ({ name, history }) => {
  await Worker.runReplayHistory(BUNDLE, history, executionId(name));
});

function executionId(name: string): string {
  return named(name).events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? name;
}

test('the histories hold what they are kept for', () => {
  expect(last('continue-as-new.schedule.first-run')).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW);
  expect(
    count('continue-as-new.schedule.second-run', EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED),
  ).toBeGreaterThan(0);
  expect(count('edit-while-armed.schedule', EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED)).toBeGreaterThan(1);
  expect(last('edit-while-armed.job.runs-new-revision')).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED);
  for (const name of [
    'edit-while-armed.job.called-off',
    'cancel.job.waiting',
    'cancel.job.armed',
    'cancel.job.running',
  ])
    expect(last(name), name).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED);
  expect(last('cancel.schedule.in-temporal')).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED);
  expect(last('failure-limit.job')).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_FAILED);
  for (const name of ['failure-limit.schedule', 'reactivation.schedule.terminated', 'container.build'])
    expect(last(name), name).toBe(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED);
  expect(executionId('reactivation.schedule.again')).toBe(executionId('reactivation.schedule.terminated'));
  expect(count('catch-up.schedule', EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED)).toBeGreaterThan(1);
  expect(count('upkeep', EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)).toBeGreaterThan(0);
  expect(last('upkeep')).toBe(EventType.EVENT_TYPE_TIMER_STARTED);
});

test('a history of other code does not replay', async () => {
  const history = structuredClone(named('manual.job.later'));
  const begun = history.events?.find((event) => event.activityTaskScheduledEventAttributes);
  Object.assign(begun?.activityTaskScheduledEventAttributes?.activityType ?? {}, { name: 'another' });
  await expect(Worker.runReplayHistory(BUNDLE, history, executionId('manual.job.later'))).rejects.toThrow(
    /nondetermin/i,
  );
});
