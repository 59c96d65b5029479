import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { parse } from 'yaml';
import { ownCases } from '../src/index.ts';

type Cited = { readonly title?: string; readonly link?: string | null };

/** What tells a publication: its title and its link but for case and signs, and the numbers of registers that the link names. */
function keysOf({ title = '', link }: Cited): string[] {
  const address = link ?? '';
  const registered = [
    ...address.matchAll(/PMC\d+/g),
    ...address.matchAll(/(?<=pubmed\D{0,20})\d{7,8}/g),
    ...address.matchAll(/10\.\d{4,}\/[^?#]+?(?=\/(?:full|abstract|pdf)|[?#]|$)/g),
  ].map(([found]) => found.toLowerCase());
  return [...registered, bare(title), bare(address)].filter((key) => key !== '');
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/+(www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '');
}

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

test('no published person has the title, the link or the number in a register of a recorded case', async () => {
  const guide = await loadGuide();
  const used = new Set(Object.values(guide.reports).flatMap(({ people }) => people.map((p) => p.source)));
  const cases = ownCases.flatMap(
    (file) => parse(readFileSync(file, 'utf8')) as { source: { title?: string; url?: string } }[],
  );
  assert.ok(cases.length > 100 && used.size > 500);
  const recorded = new Set(cases.flatMap(({ source }) => keysOf({ ...source, link: source.url ?? null })));
  const both = guide.sources.filter(
    (source) => used.has(source.id) && keysOf(source).some((k) => recorded.has(k)),
  );
  assert.deepEqual(
    both.map(({ id }) => id),
    [],
  );
});
