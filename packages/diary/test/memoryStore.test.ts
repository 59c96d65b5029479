import { describe, it } from 'node:test';
import { createMemoryStore } from '../src/store/index.ts';
import { storeContract } from './storeContract.ts';

describe('the store in memory', () => {
  for (const [name, run] of Object.entries(storeContract))
    it(name, () => run(async () => createMemoryStore()));
});
