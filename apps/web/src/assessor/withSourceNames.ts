/** The sources of what a result tells: an assessor in a browser has the numbers alone, and names them by their place. */
import { type ShareSources, sourceNamer } from '@footing/assessment/packed';
import type { Share } from '@footing/guide';
import type { ResultTold } from './told.ts';

/** The same with its sources by their names. */
export function withSourceNames(told: ResultTold, sources: ShareSources): ResultTold {
  const nameOf = sourceNamer(sources);
  const named = (share: Share): Share => ({ ...share, source: nameOf(share.source) });
  return {
    ...told,
    priors: mapped(told.priors, named),
    behind: mapped(told.behind, (reasons) =>
      mapped(reasons, ({ own, all }) => ({ own: named(own), all: named(all) })),
    ),
    helpSources: mapped(told.helpSources, (ids) => ids.map(nameOf)),
  };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
