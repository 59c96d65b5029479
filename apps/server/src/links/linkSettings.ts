import type { Query } from '../store/database.ts';

export type LinkSettings = {
  readonly query: Query;
  /** Signs the addresses of files; the same on every server of a database. */
  readonly ticketSecret: Uint8Array;
  /** How people reach this server, when it is set. */
  readonly publicUrl: string | undefined;
};
