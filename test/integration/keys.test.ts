import { expect, it } from 'vitest';
import { keyFinder } from '../../src/db/keys.js';
import { adminKey } from '../setup/actor.js';
import { addPerson, keyOf } from './accounts.helper.js';
import { startApi } from './api.helper.js';
import { statementsOf } from './plans.helper.js';

it('finds the owner of each key that is asked for at the same time, with one statement', async () => {
  const api = await startApi();
  const find = keyFinder(api.database.pool);
  const ada = await addPerson(api, 'viewer');
  const [hers, ours, expired] = [
    await keyOf(api, ada, 'read'),
    await adminKey(api.database),
    await keyOf(api, ada, 'read', new Date(Date.now() - 1_000)),
  ];
  const asked = [hers, ours, `evk_${'x'.repeat(43)}`, 'no key', expired, hers];
  let found: Awaited<ReturnType<typeof find>>[] = [];
  const statements = await statementsOf(async () => {
    found = await Promise.all(asked.map(find));
  });
  const herId = ada.userId;
  expect(found.map((owner) => owner?.user_id)).toEqual([
    herId,
    expect.not.stringMatching(herId),
    undefined,
    undefined,
    undefined,
    herId,
  ]);
  expect(statements).toHaveLength(1);

  await api.database.prisma.apiKey.deleteMany({ where: { userId: herId } });
  expect(await find(hers)).toBeUndefined();
});
