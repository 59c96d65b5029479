import { type PackedGuide, packGuide, unpackGuide } from '@footing/assessment/packed';
import { loadGuide } from '@footing/guide/load';
import { bytesOf, jsonOf, notJson, type Reader } from '../reader.ts';
import { jsonWords } from '../words.ts';

/** The guide as it travels to a browser. What is broken may throw any error at once; what is taken must hold numbers. */
export const packed: Reader = {
  largest: 1_000_000,
  words: [
    ...jsonWords,
    '~~~',
    '!!!!',
    '"listed":"',
    '"given":"',
    '"empty":"',
    '"told":"',
    '"cells":99999999',
  ],
  prepare: async () => ({
    seeds: [bytesOf(JSON.stringify(packGuide(await loadGuide())))],
    run: (input) => {
      const json = jsonOf(input);
      if (json === undefined) return notJson;
      try {
        return { kind: 'read', value: unpackGuide(json.value as PackedGuide) };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return { kind: 'refused', issues: [{ code: error.name, path: '', message: error.message }] };
      }
    },
  }),
};
