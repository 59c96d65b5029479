export { openIndexedDbStore, type StoreOptions } from './indexedDbStore.ts';
export { createMemoryStore } from './memoryStore.ts';
export { type Saved, type SessionStore, StoreProblem, type StoreProblemCode } from './sessionStore.ts';
