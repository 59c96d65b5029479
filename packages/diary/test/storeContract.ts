/** What every store keeps to. Runs in Node and, for the browser's store, in the page: so it brings its own `equal`. */
import type { SessionStore } from '../src/store/index.ts';
import { aSession } from './aSession.ts';

export type ContractTest = (open: () => Promise<SessionStore>) => Promise<void>;

function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

export const storeContract: Readonly<Record<string, ContractTest>> = {
  'gives back what was saved, in the order of time': async (open) => {
    const store = await open();
    await store.save(aSession({ id: 'late', startedAt: '2026-06-01' }));
    await store.save(aSession({ id: 'early', startedAt: '2026-01-01' }));
    const all = await store.all();
    equal(
      all.map((s) => s.id),
      ['early', 'late'],
      'ids',
    );
    equal(all[0], aSession({ id: 'early', startedAt: '2026-01-01', revision: 1 }), 'session');
  },
  'raises the revision at every save': async (open) => {
    const store = await open();
    const first = await store.save(aSession());
    const second = await store.save({ ...first.session, note: 'again' });
    equal([first.session.revision, second.session.revision], [1, 2], 'revisions');
    equal((await store.all()).length, 1, 'sessions');
  },
  'keeps both when a session was changed elsewhere meanwhile, and says so': async (open) => {
    const store = await open();
    const { session } = await store.save(aSession());
    await store.save({ ...session, note: 'from here' });
    const { session: copy, besides } = await store.save({ ...session, note: 'from there' });
    equal(besides?.note, 'from here', 'the other');
    equal((await store.all()).map((s) => s.note).sort(), ['from here', 'from there'], 'notes');
    if (copy.id === session.id) throw new Error('the copy has the same id');
  },
  'merges a file: newer over older, same kept, both kept when changed on both sides': async (open) => {
    const store = await open();
    for (const id of ['same', 'older', 'newer', 'both']) await store.save(aSession({ id }));
    const merged = await store.merge([
      aSession({ id: 'same', revision: 1 }),
      aSession({ id: 'older', revision: 0, note: 'old' }),
      aSession({ id: 'newer', revision: 5, note: 'new' }),
      aSession({ id: 'both', revision: 1, note: 'other' }),
      aSession({ id: 'fresh', revision: 1 }),
    ]);
    equal([merged.added, merged.updated, merged.kept, merged.keptBoth.length], [1, 1, 2, 1], 'counts');
    const all = await store.all();
    equal(all.length, 6, 'sessions');
    equal(all.find((s) => s.id === 'newer')?.note, 'new', 'newer');
  },
  'changes nothing when the same file is merged again, and tells all of it as kept': async (open) => {
    const store = await open();
    for (const id of ['same', 'older', 'newer', 'both']) await store.save(aSession({ id }));
    const file = [
      aSession({ id: 'same', revision: 1 }),
      aSession({ id: 'older', revision: 0, note: 'old' }),
      aSession({ id: 'newer', revision: 5, note: 'new' }),
      aSession({ id: 'both', revision: 1, note: 'other' }),
      aSession({ id: 'fresh', revision: 1 }),
    ];
    await store.merge(file);
    const all = await store.all();
    for (let again = 0; again < 2; again++) {
      const { added, updated, kept, keptBoth } = await store.merge(file);
      equal([added, updated, kept, keptBoth.length], [0, 0, 5, 0], 'counts');
      equal(await store.all(), all, 'sessions');
    }
  },
  'removes one, and deletes everything': async (open) => {
    const store = await open();
    await store.save(aSession({ id: 'a' }));
    await store.save(aSession({ id: 'b' }));
    await store.remove('a');
    equal(
      (await store.all()).map((s) => s.id),
      ['b'],
      'after remove',
    );
    await store.clear();
    equal([await store.all(), await store.unreadable()], [[], []], 'after clear');
  },
  'tells who listens of every change, until they stop': async (open) => {
    const store = await open();
    let heard = 0;
    const stop = store.onChange(() => heard++);
    await store.save(aSession());
    stop();
    await store.clear();
    equal(heard, 1, 'heard');
  },
};
