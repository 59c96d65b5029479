/** SMART Health Links as the database keeps them. Whether a link never was, is over, was revoked or is locked, is one answer: gone. */
import type { Database, Query } from '../store/database.ts';
import { type HashedPasscode, hashOfSecret, hashPasscode, isPasscode, newSecret } from './hashes.ts';

/** Wrong passcodes over the whole life of a link, until nothing of it is left. */
export const triesAtMost = 10;

export type EncryptedFile = { readonly contentType: string; readonly content: string };
export type StoredFile = EncryptedFile & { readonly number: number; readonly updatedAt: Date };
export type NewLink = {
  readonly expiresAt: Date;
  readonly passcode: string | undefined;
  /** True for a link of one file that is fetched without a manifest (the specification's flag U). */
  readonly direct: boolean;
  readonly files: readonly EncryptedFile[];
};
/** The link's own secret, which is in its address, and its owner's. */
export type LinkSecrets = { readonly id: string; readonly owner: string };
export type Opened =
  | { readonly kind: 'open'; readonly linkHash: Uint8Array; readonly direct: boolean }
  | { readonly kind: 'wrong-passcode'; readonly triesLeft: number }
  | { readonly kind: 'gone' };

const gone: Opened = { kind: 'gone' };

/** Stores a link and its files together or not at all. */
export async function createLink(database: Database, link: NewLink): Promise<LinkSecrets> {
  const secrets = { id: newSecret(), owner: newSecret() };
  const idHash = hashOfSecret(secrets.id);
  const passcode = link.passcode === undefined ? undefined : await hashPasscode(link.passcode);
  await database.transaction(async (query) => {
    await query(
      `INSERT INTO link (id_hash, owner_hash, passcode_salt, passcode_hash, tries_left, direct, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        idHash,
        hashOfSecret(secrets.owner),
        passcode?.salt ?? null,
        passcode?.hash ?? null,
        triesAtMost,
        link.direct,
        link.expiresAt,
      ],
    );
    await insertFiles(query, idHash, link.files);
  });
  return secrets;
}

/** Opens a link for a receiver. A wrong passcode costs one of the tries that the link has for its whole life. */
export async function openLink(query: Query, id: string, passcode: string | undefined): Promise<Opened> {
  const linkHash = hashOfSecret(id);
  const [link] = await query<LinkRow>(
    `SELECT direct, passcode_salt, passcode_hash, tries_left FROM link
     WHERE id_hash = $1 AND expires_at > now() AND tries_left > 0`,
    [linkHash],
  );
  if (link === undefined) return gone;
  const open: Opened = { kind: 'open', linkHash, direct: link.direct };
  if (link.passcode_hash === null) return open;
  if (passcode === undefined) return { kind: 'wrong-passcode', triesLeft: link.tries_left };
  return tryPasscode(query, linkHash, { salt: link.passcode_salt!, hash: link.passcode_hash }, passcode, open);
}

type LinkRow = {
  readonly direct: boolean;
  readonly passcode_salt: Uint8Array | null;
  readonly passcode_hash: Uint8Array | null;
  readonly tries_left: number;
};

/** The try is taken before the passcode is looked at and given back after: guesses side by side get no more of them. */
async function tryPasscode(
  query: Query,
  linkHash: Uint8Array,
  hashed: HashedPasscode,
  passcode: string,
  open: Opened,
): Promise<Opened> {
  const [taken] = await query<{ tries_left: number }>(
    'UPDATE link SET tries_left = tries_left - 1 WHERE id_hash = $1 AND tries_left > 0 RETURNING tries_left',
    [linkHash],
  );
  if (taken === undefined) return gone;
  if (await isPasscode(passcode, hashed)) {
    await query('UPDATE link SET tries_left = tries_left + 1 WHERE id_hash = $1', [linkHash]);
    return open;
  }
  if (taken.tries_left === 0) await query('DELETE FROM link WHERE id_hash = $1 AND tries_left = 0', [linkHash]);
  return { kind: 'wrong-passcode', triesLeft: taken.tries_left };
}

/** The files of a link, in the order they were given; none when it is gone. */
export async function filesOfLink(query: Query, linkHash: Uint8Array): Promise<readonly StoredFile[]> {
  return query<StoredFile>(
    `SELECT number, content_type AS "contentType", content, updated_at AS "updatedAt" FROM link_file
     WHERE link_id_hash = $1 ORDER BY number`,
    [linkHash],
  );
}

/** What one file holds, or undefined when there is none or its link is gone. */
export async function fileContent(query: Query, linkHash: Uint8Array, number: number): Promise<string | undefined> {
  const [file] = await query<{ content: string }>(
    `SELECT content FROM link_file JOIN link ON id_hash = link_id_hash
     WHERE link_id_hash = $1 AND number = $2 AND expires_at > now() AND tries_left > 0`,
    [linkHash, number],
  );
  return file?.content;
}

/** Puts other files in the place of a link's files; false when there is no such link of this owner. */
export function replaceFiles(
  database: Database,
  { id, owner }: LinkSecrets,
  files: readonly EncryptedFile[],
): Promise<boolean> {
  const linkHash = hashOfSecret(id);
  return database.transaction(async (query) => {
    const [own] = await query(
      `SELECT 1 AS own FROM link
       WHERE id_hash = $1 AND owner_hash = $2 AND expires_at > now() AND (NOT direct OR $3 = 1) FOR UPDATE`,
      [linkHash, hashOfSecret(owner), files.length],
    );
    if (own === undefined) return false;
    await query('DELETE FROM link_file WHERE link_id_hash = $1', [linkHash]);
    await insertFiles(query, linkHash, files);
    return true;
  });
}

/** Deletes a link with all its files; false when there is no such link of this owner. */
export async function revokeLink(query: Query, { id, owner }: LinkSecrets): Promise<boolean> {
  const deleted = await query('DELETE FROM link WHERE id_hash = $1 AND owner_hash = $2 RETURNING 1 AS deleted', [
    hashOfSecret(id),
    hashOfSecret(owner),
  ]);
  return deleted.length > 0;
}

/** Deletes the links that are over. Any number of servers may do it at once. */
export async function deleteExpiredLinks(query: Query): Promise<number> {
  return (await query('DELETE FROM link WHERE expires_at <= now() RETURNING 1 AS deleted')).length;
}

async function insertFiles(query: Query, linkHash: Uint8Array, files: readonly EncryptedFile[]): Promise<void> {
  for (const [number, { contentType, content }] of files.entries())
    await query('INSERT INTO link_file (link_id_hash, number, content_type, content) VALUES ($1, $2, $3, $4)', [
      linkHash,
      number,
      contentType,
      content,
    ]);
}
