import { type Logger, loggable } from './http/log.ts';
import { deleteOldIssues } from './issues/issueStore.ts';
import { deleteDeadLinks } from './links/linkStore.ts';
import type { Query } from './store/database.ts';

const sweepMs = 10 * 60_000;

/**
 * Deletes what is over, now and every ten minutes: what a restored backup brings back, or a server that never runs for long leaves, is gone
 * before anybody can ask for it.
 * @returns what ends it.
 */
export async function sweepNowAndThen(query: Query, issueDays: number, log: Logger): Promise<() => void> {
  const sweepOrTell = (): Promise<void> =>
    sweep(query, issueDays, log).catch((error: unknown) =>
      log.error({ error: loggable(error) }, 'could not delete what is over'),
    );
  await sweepOrTell();
  const timer = setInterval(sweepOrTell, sweepMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function sweep(query: Query, issueDays: number, log: Logger): Promise<void> {
  const links = await deleteDeadLinks(query);
  const issues = await deleteOldIssues(query, issueDays);
  if (links + issues > 0) log.info({ links, issues }, 'deleted what was over');
}
