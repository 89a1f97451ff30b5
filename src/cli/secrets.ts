import type { Config } from '../config.js';
import { type Rotation, rotate } from '../db/rotation.js';
import { dataPaths } from '../local/dataDir.js';
import { reasonOf, shownDatabase } from '../local/externals.js';
import { LocalError } from '../local/localError.js';
import { embeddedDatabaseUrl } from '../local/postgres.js';
import { SealError } from '../sealing/key.js';
import { KeyError } from '../sealing/keyFile.js';
import { Keyring } from '../sealing/keyring.js';

/**
 * Rotates the key that secrets are sealed with and says what was done and what is left to do.
 * @throws KeyError, SealError when something cannot be opened; everything is as it was then
 * @throws LocalError when PostgreSQL cannot be used
 */
export async function rotateSecrets(config: Config): Promise<void> {
  const keyring = Keyring.of(config);
  const url =
    config.DATABASE_URL ?? embeddedDatabaseUrl(dataPaths(config.EVERTICK_DATA_DIR), config.EVERTICK_POSTGRES_PORT);
  try {
    console.log(wordsFor(await rotate(url, keyring), config.EVERTICK_SECRET_KEY));
  } catch (error) {
    if (error instanceof KeyError || error instanceof SealError) throw error;
    const cure = config.DATABASE_URL ? 'Mend it, or correct DATABASE_URL' : 'Start Evertick, whose PostgreSQL this is';
    throw new LocalError(`PostgreSQL at ${shownDatabase(url)}: ${reasonOf(error)}. ${cure}.`);
  }
}

function wordsFor({ keyId, secrets, registries }: Rotation, keys: string[] | undefined): string {
  if (!keyId) return 'Nothing is sealed yet, so there is nothing to rotate: the first secret makes the first key.';
  const done = `Sealed anew under the key ${keyId}: ${secrets} secrets, ${registries} registry passwords.`;
  if (!keys)
    return `${done}\nThe key file has that key alone now. Backups of the database from before need the old one.`;
  if (keys.length > 1)
    return `${done}\nWhat to do next: take all keys but the first out of EVERTICK_SECRET_KEY, and restart every process with it. Backups of the database from before need the old ones.`;
  return `${done}\nThat is the only key of EVERTICK_SECRET_KEY. To rotate, put a new one before it, restart every process with both, and run this again.`;
}
