import { randomBytes } from 'node:crypto';
import type { Query } from './database.ts';

/** A random secret of 32 bytes that all servers of one database share; made by whoever asks first. */
export async function secretOf(query: Query, name: string): Promise<Uint8Array> {
  await query('INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    name,
    randomBytes(32),
  ]);
  const [row] = await query<{ value: Uint8Array }>('SELECT value FROM secret WHERE name = $1', [name]);
  return row!.value;
}
