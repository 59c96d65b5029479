/** One step of the database's shape. Steps are for ever: what was released is never edited, only followed by another. */
export type Migration = { readonly id: number; readonly statements: readonly string[] };

/**
 * Nothing here can open a link: of its address, its manage token and its passcode only hashes are kept, and its file is encrypted with a key
 * that never comes here.
 */
export const migrations: readonly Migration[] = [
  {
    id: 1,
    statements: [
      `CREATE TABLE link (
        id_hash bytea PRIMARY KEY,
        manage_hash bytea NOT NULL,
        flag text NOT NULL,
        passcode_salt bytea,
        passcode_hash bytea,
        tries_left integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        file text,
        file_type text,
        file_updated_at timestamptz
      )`,
      'CREATE INDEX link_expires_at ON link (expires_at)',
      `CREATE TABLE issue (
        id uuid PRIMARY KEY,
        received_at timestamptz NOT NULL DEFAULT now(),
        report jsonb NOT NULL,
        picture bytea
      )`,
      'CREATE INDEX issue_received_at ON issue (received_at)',
      `CREATE TABLE secret (
        name text PRIMARY KEY,
        value bytea NOT NULL
      )`,
    ],
  },
  {
    id: 2,
    statements: [
      'ALTER TABLE link ADD COLUMN locked_at timestamptz',
      'UPDATE link SET locked_at = now() WHERE tries_left = 0',
    ],
  },
];
