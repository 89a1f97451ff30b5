import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** The id of this installation, made at its first use; containers and executions that stand for the whole carry it. */
export async function installationId(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ value: string }>(
    `WITH made AS (INSERT INTO settings (key, value) VALUES ('installation_id', to_jsonb($1::text)) ON CONFLICT DO NOTHING RETURNING value)
     SELECT value FROM made UNION ALL SELECT value FROM settings WHERE key = 'installation_id' LIMIT 1`,
    [uuidv7()],
  );
  const [row] = rows;
  // A concurrent first use inserted it after this statement began: now it is there.
  return row ? row.value : installationId(pool);
}
