/** One step of the database's shape. Steps are for ever: what was released is never edited, only followed by another. */
export type Migration = { readonly id: number; readonly statements: readonly string[] };

/**
 * Nothing here can open a link: of its address, its owner's token and its passcode only hashes are kept, and its files are encrypted with a key
 * that never comes here.
 */
export const migrations: readonly Migration[] = [
  {
    id: 1,
    statements: [
      `CREATE TABLE link (
        id_hash bytea PRIMARY KEY,
        owner_hash bytea NOT NULL,
        passcode_salt bytea,
        passcode_hash bytea,
        tries_left integer NOT NULL,
        direct boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`,
      'CREATE INDEX link_expires_at ON link (expires_at)',
      `CREATE TABLE link_file (
        link_id_hash bytea NOT NULL REFERENCES link (id_hash) ON DELETE CASCADE,
        number integer NOT NULL,
        content_type text NOT NULL,
        content text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (link_id_hash, number)
      )`,
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
];
