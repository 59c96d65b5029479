/** SMART Health Links as the database keeps them. Whether a link never was, is over, was revoked or is locked, is one answer: gone. */
import { hashOfSecret, sameBytes } from '../http/secrets.ts';
import type { Query } from '../store/database.ts';
import { type HashedPasscode, hashPasscode, isPasscode, newSecret } from './hashes.ts';

export type NewLink = {
  /** Some of L, P and U, as in the link itself. */
  readonly flag: string;
  readonly expiresAt: Date;
  readonly passcode: string | undefined;
  /** Wrong passcodes over the whole life of the link, until it is locked for good. */
  readonly attempts: number;
};
/** `id` is in the address that is shared, `manageToken` stays with who shares. */
export type LinkSecrets = { readonly id: string; readonly manageToken: string };
export type EncryptedFile = { readonly contentType: string; readonly content: string };
export type SharedFile = EncryptedFile & {
  readonly linkHash: Uint8Array;
  readonly flag: string;
  readonly updatedAt: Date;
};
export type Opened =
  | { readonly kind: 'open'; readonly file: SharedFile }
  | { readonly kind: 'wrong-passcode'; readonly attemptsLeft: number }
  | { readonly kind: 'gone' };
export type Managed = 'done' | 'gone' | 'not-yours';

const gone: Opened = { kind: 'gone' };
/** A link that is neither over nor locked. */
const lasts = 'expires_at > now() AND tries_left > 0';
/** The link `$1`, when it can be opened now. */
const isLive = `id_hash = $1 AND ${lasts} AND file IS NOT NULL`;

/** Makes a link without a file; it can be opened once it has one. */
export async function createLink(query: Query, link: NewLink): Promise<LinkSecrets> {
  const secrets = { id: newSecret(), manageToken: newSecret() };
  const passcode = link.passcode === undefined ? undefined : await hashPasscode(link.passcode);
  await query(
    `INSERT INTO link (id_hash, manage_hash, flag, passcode_salt, passcode_hash, tries_left, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      hashOfSecret(secrets.id),
      hashOfSecret(secrets.manageToken),
      link.flag,
      passcode?.salt ?? null,
      passcode?.hash ?? null,
      link.attempts,
      link.expiresAt,
    ],
  );
  return secrets;
}

/** Opens a link for a receiver. A wrong passcode costs one of the attempts that the link has for its whole life; a missing one costs none. */
export async function openLink(query: Query, id: string, passcode: string | undefined): Promise<Opened> {
  const linkHash = hashOfSecret(id);
  const [link] = await query<LinkRow>(
    `SELECT flag, passcode_salt, passcode_hash, tries_left, file, file_type, file_updated_at FROM link WHERE ${isLive}`,
    [linkHash],
  );
  if (link === undefined) return gone;
  const file = {
    linkHash,
    flag: link.flag,
    contentType: link.file_type,
    content: link.file,
    updatedAt: link.file_updated_at,
  };
  const open: Opened = { kind: 'open', file };
  if (link.passcode_hash === null) return open;
  if (passcode === undefined) return { kind: 'wrong-passcode', attemptsLeft: link.tries_left };
  return tryPasscode(
    query,
    linkHash,
    { salt: link.passcode_salt!, hash: link.passcode_hash },
    passcode,
    open,
  );
}

type LinkRow = {
  readonly flag: string;
  readonly passcode_salt: Uint8Array | null;
  readonly passcode_hash: Uint8Array | null;
  readonly tries_left: number;
  readonly file: string;
  readonly file_type: string;
  readonly file_updated_at: Date;
};

/**
 * The attempt is taken before the passcode is looked at and given back after: guesses side by side get no more of them. Who takes the last one
 * locks the link and deletes nothing, as it may be given back, by this asker or by one beside.
 */
async function tryPasscode(
  query: Query,
  linkHash: Uint8Array,
  hashed: HashedPasscode,
  passcode: string,
  open: Opened,
): Promise<Opened> {
  const [taken] = await query<{ tries_left: number }>(
    `UPDATE link SET tries_left = tries_left - 1, locked_at = CASE WHEN tries_left = 1 THEN now() END
     WHERE ${isLive} RETURNING tries_left`,
    [linkHash],
  );
  if (taken === undefined) return gone;
  if (!(await isPasscode(passcode, hashed)))
    return { kind: 'wrong-passcode', attemptsLeft: taken.tries_left };
  await query('UPDATE link SET tries_left = tries_left + 1, locked_at = NULL WHERE id_hash = $1', [linkHash]);
  return open;
}

/** The file of a link by the link's hash, or undefined when the link is gone. */
export async function fileOfLink(query: Query, linkHash: Uint8Array): Promise<string | undefined> {
  const [link] = await query<{ file: string }>(`SELECT file FROM link WHERE ${isLive}`, [linkHash]);
  return link?.file;
}

/** Gives a link its file, or another one in its place. */
export async function putFile(query: Query, secrets: LinkSecrets, file: EncryptedFile): Promise<Managed> {
  const { linkHash, standing } = await ownLink(query, secrets);
  if (standing !== 'done') return standing;
  const changed = await query(
    `UPDATE link SET file = $2, file_type = $3, file_updated_at = now()
     WHERE id_hash = $1 AND ${lasts} RETURNING 1 AS changed`,
    [linkHash, file.content, file.contentType],
  );
  return changed.length > 0 ? 'done' : 'gone';
}

/** Deletes a link and its file, one that is over or locked too. */
export async function revokeLink(query: Query, secrets: LinkSecrets): Promise<Managed> {
  const { linkHash, standing } = await ownLink(query, secrets);
  if (standing === 'done') await query('DELETE FROM link WHERE id_hash = $1', [linkHash]);
  return standing;
}

/** To who is not its owner, a link that is over or locked is gone as if it were deleted already. */
async function ownLink(
  query: Query,
  { id, manageToken }: LinkSecrets,
): Promise<{ readonly linkHash: Uint8Array; readonly standing: Managed }> {
  const linkHash = hashOfSecret(id);
  const [link] = await query<{ manage_hash: Uint8Array; lasts: boolean }>(
    `SELECT manage_hash, ${lasts} AS lasts FROM link WHERE id_hash = $1`,
    [linkHash],
  );
  if (link === undefined) return { linkHash, standing: 'gone' };
  if (sameBytes(link.manage_hash, hashOfSecret(manageToken))) return { linkHash, standing: 'done' };
  return { linkHash, standing: link.lasts ? 'not-yours' : 'gone' };
}

/**
 * Deletes links that are over, those that never got a file, and those that were locked so long ago that no attempt is given back any more. Any
 * number of servers may do it at once.
 */
export async function deleteDeadLinks(query: Query): Promise<number> {
  const deleted = await query(
    `DELETE FROM link
     WHERE expires_at <= now()
       OR (file IS NULL AND created_at < now() - interval '1 day')
       OR (tries_left = 0 AND locked_at < now() - interval '10 minutes')
     RETURNING 1 AS deleted`,
  );
  return deleted.length;
}
