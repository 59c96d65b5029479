import { type DiaryIssue, sessionPlace } from './diaryIssue.ts';
import type { Session } from './session.ts';

/** The ids of the guide at hand. */
export type KnownIds = {
  readonly activities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
};

/** Ids that the guide does not have: a newer guide may. The sessions stay as they are. */
export function unknownIds(sessions: readonly Session[], known: KnownIds): readonly DiaryIssue[] {
  return sessions.flatMap(({ startedAt, activity, numbness, trial, otherChanges }, i) => {
    const unknown = (ids: readonly string[], have: ReadonlySet<string>, path: string): DiaryIssue[] =>
      ids
        .filter((id) => !have.has(id))
        .map((id) => ({
          code: 'unknown-id',
          path: `sessions[${i}].${path}`,
          message: `the guide does not know "${id}"`,
          place: sessionPlace(i + 1, startedAt),
        }));
    return [
      ...unknown([activity], known.activities, 'activity'),
      ...unknown(numbness?.where ?? [], known.regions, 'numbness.where'),
      ...unknown(trial === null ? [] : [trial.change], known.changes, 'trial.change'),
      ...unknown(otherChanges, known.changes, 'otherChanges'),
    ];
  });
}
