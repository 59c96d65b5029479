/** Sessions from elsewhere (a file, another tab) meet those that are there: nothing is lost, and what happened is told. */
import type { Session } from './session.ts';

export type Merged = {
  /** To be stored, as they are. */
  readonly toStore: readonly Session[];
  readonly added: number;
  readonly updated: number;
  /** Already there, or older than what is there. */
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
  const toStore: Session[] = [];
  const keptBoth: { id: string; copyId: string }[] = [];
  let [added, updated, kept] = [0, 0, 0];
  for (const session of incoming) {
    const own = there.get(session.id);
    if (own === undefined) {
      toStore.push(session);
      added++;
    } else if (isSame(own, session) || session.revision < own.revision) kept++;
    else if (session.revision > own.revision) {
      toStore.push(session);
      updated++;
    } else {
      const copy = { ...session, id: newId() };
      toStore.push(copy);
      keptBoth.push({ id: session.id, copyId: copy.id });
    }
  }
  return { toStore, added, updated, kept, keptBoth };
}

/** Whatever the order of their keys. */
function isSame(a: Session, b: Session): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
