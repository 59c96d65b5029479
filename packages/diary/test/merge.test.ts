import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { mergeSessions, type Session } from '../src/index.ts';
import { aSession } from './aSession.ts';

/** Few ids, revisions and notes, so that two files meet often. */
const someSessions = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      revision: fc.nat(2),
      note: fc.constantFrom('', 'x', 'y'),
    })
    .map(aSession),
  { selector: ({ id }) => id },
);

it('merging a file twice is merging it once, whatever is there', () => {
  fc.assert(
    fc.property(someSessions, someSessions, (own, file) => {
      let copies = 0;
      const newId = (): string => `copy-${copies++}`;
      const before = byId(own);
      const after = byId([...own, ...mergeSessions(before, file, newId).toStore]);
      const again = mergeSessions(after, file, newId);
      assert.deepEqual(again, { toStore: [], added: 0, updated: 0, kept: file.length, keptBoth: [] });
    }),
  );
});

function byId(sessions: readonly Session[]): Map<string, Session> {
  return new Map(sessions.map((session) => [session.id, session]));
}
