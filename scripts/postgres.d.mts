/** See postgres.mjs. */
export function findPostgres(): string | undefined;
/** @throws Error that names the command to run, when there is no PostgreSQL and none can be installed. */
export function findOrInstallPostgres(): string;
