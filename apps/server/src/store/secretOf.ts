import { randomBytes } from 'node:crypto';
import type { Query } from './database.ts';

/** A random secret of 32 bytes that all servers of one database share; made by whoever asks first. */
export async function secretOf(query: Query, name: string): Promise<Uint8Array> {
  const kept = await keptSecret(query, name);
  if (kept !== undefined) return kept;
  await query('INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    name,
    randomBytes(32),
  ]);
  return (await keptSecret(query, name))!;
}

async function keptSecret(query: Query, name: string): Promise<Uint8Array | undefined> {
  const [row] = await query<{ value: Uint8Array }>('SELECT value FROM secret WHERE name = $1', [name]);
  return row?.value;
}
