/** Sessions from elsewhere (a file, another tab) meet those that are there: nothing is lost, and what happened is told. */
import { isFields } from '@footing/guide';
import type { Session } from './session.ts';

export type Merged = {
  /** To be stored, as they are. */
  readonly toStore: readonly Session[];
  readonly added: number;
  readonly updated: number;
  /** Already there, under its id or as a copy, or older than what is there. */
  readonly kept: number;
  /** Changed on both sides: the one from elsewhere is stored beside the other, under a new id. */
  readonly keptBoth: readonly { readonly id: string; readonly copyId: string }[];
};

/** @param newId gives an id that no session has. */
export function mergeSessions(
  there: ReadonlyMap<string, Session>,
  incoming: readonly Session[],
  newId: () => string,
): Merged {
  const fates = incoming.map((session) => fateOf(session, there.get(session.id)));
  const withFate = (wanted: Fate): Session[] => incoming.filter((_, i) => fates[i] === wanted);
  const [added, updated] = [withFate('added'), withFate('updated')];
  const uncopied = notCopied(withFate('both'), [...there.values()], [...added, ...updated]);
  const copies = uncopied.map((session) => ({ ...session, id: newId() }));
  return {
    toStore: [...added, ...updated, ...copies],
    added: added.length,
    updated: updated.length,
    kept: incoming.length - added.length - updated.length - copies.length,
    keptBoth: uncopied.map(({ id }, i) => ({ id, copyId: copies[i]!.id })),
  };
}

type Fate = 'added' | 'updated' | 'kept' | 'both';

function fateOf(session: Session, own: Session | undefined): Fate {
  if (own === undefined) return 'added';
  if (isSame(own, session) || session.revision < own.revision) return 'kept';
  return session.revision > own.revision ? 'updated' : 'both';
}

/** Those of which no import has stored a copy yet: a copy is told by all but its id. */
function notCopied(
  both: readonly Session[],
  there: readonly Session[],
  stored: readonly Session[],
): readonly Session[] {
  if (both.length === 0) return both;
  const after = new Map([...there, ...stored].map((session) => [session.id, session]));
  const contents = new Set([...after.values()].map(contentOf));
  return both.filter((session) => !contents.has(contentOf(session)));
}

function contentOf({ id: _, ...content }: Session): string {
  return canonical(content);
}

/** Whatever the order of their keys. */
function isSame(a: Session, b: Session): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
