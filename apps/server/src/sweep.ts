import { type Logger, loggable } from './http/log.ts';
import { deleteOldIssues } from './issues/issueStore.ts';
import { deleteDeadLinks } from './links/linkStore.ts';
import type { Query } from './store/database.ts';

const sweepMs = 10 * 60_000;

/**
 * Deletes every ten minutes what is over.
 * @returns what ends it.
 */
export function sweepNowAndThen(query: Query, issueDays: number, log: Logger): () => void {
  const timer = setInterval(() => {
    sweep(query, issueDays, log).catch((error: unknown) =>
      log.error({ error: loggable(error) }, 'could not delete what is over'),
    );
  }, sweepMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function sweep(query: Query, issueDays: number, log: Logger): Promise<void> {
  const links = await deleteDeadLinks(query);
  const issues = await deleteOldIssues(query, issueDays);
  if (links + issues > 0) log.info({ links, issues }, 'deleted what was over');
}
