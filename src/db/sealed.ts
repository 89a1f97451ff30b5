import type { Purpose } from '../sealing/key.js';
import { KeyError } from '../sealing/keyFile.js';
import type { Keyring } from '../sealing/keyring.js';
import { FIRST_TEAM_ID } from './teams.js';
import type { Transaction } from './transaction.js';

/**
 * What a team's secret, or its password for a registry, is sealed for: it opens as nothing else, nor for another team. What was sealed
 * before there were teams, which is the first team's, names none.
 */
export function purposeOf(kind: 'secret' | 'registry', teamId: string, name: string): Purpose {
  return teamId === FIRST_TEAM_ID ? `${kind}:${name}` : `${kind}:${teamId}/${name}`;
}

/**
 * The id of the key that the installation seals with, which does not change before this transaction ends. The first use makes it.
 * @throws KeyError when the keys cannot be read or made
 */
export async function sealingKey(tx: Transaction, keyring: Keyring): Promise<string> {
  const agreed = await agreedKey(tx);
  if (agreed !== undefined) return agreed;
  await tx.$executeRaw`
    INSERT INTO settings (key, value) VALUES ('secret_key', to_jsonb(${keyring.makeFirst()}::text)) ON CONFLICT DO NOTHING`;
  // Another process may have been quicker, with a key of its own.
  return (await agreedKey(tx)) as string;
}

/** In SQL, the entity tag of a row that holds something sealed: another one each time that it is set, or sealed with another key. */
export const TAG = `'"' || left(encode(sha256(sealed), 'hex'), 32) || '"' AS tag`;

async function agreedKey(tx: Transaction): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ value: string }[]>`SELECT value FROM settings WHERE key = 'secret_key' FOR SHARE`;
  return row?.value;
}

/** What `read` finds and opens. Once more when a key is missing: a rotation that ends in between seals anew and takes the old key away. */
export async function opening<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return read();
  }
}
