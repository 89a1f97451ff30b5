import { defineSearchAttributeKey, type SearchAttributePair, SearchAttributeType } from '@temporalio/common';
import type { Kind, Trigger } from '../domain/rules/status.js';

const WORKFLOW_ID = defineSearchAttributeKey('EvertickWorkflowId', SearchAttributeType.KEYWORD);
const KIND = defineSearchAttributeKey('EvertickKind', SearchAttributeType.KEYWORD);
const TRIGGER = defineSearchAttributeKey('EvertickTrigger', SearchAttributeType.KEYWORD);

/** What Temporal's Web UI and CLI can filter our executions by. */
export function searchAttributes(workflowId: string, kind: Kind, trigger?: Trigger): SearchAttributePair[] {
  const pairs: SearchAttributePair[] = [
    { key: WORKFLOW_ID, value: workflowId },
    { key: KIND, value: kind },
  ];
  if (trigger !== undefined) pairs.push({ key: TRIGGER, value: trigger });
  return pairs;
}
