import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { parse } from 'yaml';
import { ownCases } from '../src/index.ts';
import { unseenPeople } from '../src/unseenPeople.ts';
import { keysOf } from './publications.ts';

test('two addresses of one publication are told to be one', () => {
  const same: [string, string][] = [
    [
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC123456',
    ],
    ['https://doi.org/10.1155/2020/1904595', 'https://onlinelibrary.wiley.com/doi/10.1155/2020/1904595/full'],
    ['https://pubmed.ncbi.nlm.nih.gov/38618390/?x=1', 'https://www.ncbi.nlm.nih.gov/pubmed/38618390'],
  ];
  for (const [one, other] of same) {
    const keys = new Set(keysOf({ link: one }));
    assert.ok(
      keysOf({ link: other }).some((key) => keys.has(key)),
      other,
    );
  }
});

const guide = await loadGuide();
const counted = new Set(Object.values(guide.reports).flatMap(({ people }) => people.map((p) => p.source)));
const countedSources = guide.sources.filter(({ id }) => counted.has(id));
const recordedKeys = new Set(
  ownCases
    .flatMap((file) => parse(readFileSync(file, 'utf8')) as { source: { title?: string; url?: string } }[])
    .flatMap(({ source }) => keysOf({ ...source, link: source.url ?? null })),
);

test('no published person has the title, the link or the number in a register of a recorded case', () => {
  assert.ok(recordedKeys.size > 200 && counted.size > 500);
  const both = countedSources.filter((source) => keysOf(source).some((key) => recordedKeys.has(key)));
  assert.deepEqual(
    both.map(({ id }) => id),
    [],
  );
});

test('a person whom nobody learned from is neither a recorded case nor counted in the guide', () => {
  const known = new Set([...recordedKeys, ...countedSources.flatMap(keysOf)]);
  const unseen = unseenPeople(guide);
  assert.ok(unseen.length > 500);
  const both = unseen.filter(({ source }) => keysOf(source).some((key) => known.has(key)));
  assert.deepEqual(
    both.map(({ id }) => id),
    [],
  );
});
