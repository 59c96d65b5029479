import { type Outcome, type Reader, textOf } from '../reader.ts';

/** Does what no reader may, when it is told to: shows that the watch sees it. */
export const trap: Reader = {
  words: [],
  prepare: async () => ({
    seeds: [],
    run: (input) => traps[textOf(input)]?.() ?? { kind: 'read', value: null },
  }),
};

const traps: Readonly<Record<string, () => Outcome>> = {
  hang: () => {
    for (;;);
  },
  regexp: () => ({ kind: 'read', value: /^(a+)+$/.test(`${'a'.repeat(60)}!`) }),
  buffers: () => {
    const held: Uint8Array[] = [];
    for (;;) held.push(new Uint8Array(10_000_000).fill(1));
  },
  heap: () => {
    const held: unknown[] = [];
    for (;;) held.push({ held: [held.length] });
  },
  throw: () => {
    throw new Error('as told');
  },
  pollute: () => {
    Object.defineProperty(Object.prototype, 'polluted', {
      value: true,
      configurable: true,
      enumerable: false,
    });
    return { kind: 'read', value: null };
  },
  nan: () => ({ kind: 'read', value: { minutes: Number.NaN } }),
};
