/** When a store cannot be used now, and may be asked again later: what was asked was not kept. */

/** SQLSTATE classes: connection lost (08), no room or too many connections (53), shut down or starting (57P), input or output failed (58). */
const awayStates = /^(08|53|57P|58)/;
/** Takes no writes, as a disk or a follower that may only be read; a statement that took too long. */
const otherStates = new Set(['25006', '57014']);
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  'EROFS',
]);
/** What the client of PostgreSQL says without a code. */
const words = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;

/** True for an error that is the store's state and no fault of the statement. */
export function isStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return (
    awayStates.test(code) || otherStates.has(code) || networkCodes.has(code) || words.test(error.message)
  );
}
