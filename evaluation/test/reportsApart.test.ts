import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { parse } from 'yaml';
import { ownCases } from '../src/index.ts';

type Found = { readonly title: string; readonly link: string };

/** Alike but for the protocol, `www`, case and signs. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/+(www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '');
}

function recorded(): Found[] {
  const cases = ownCases.flatMap(
    (file) => parse(readFileSync(file, 'utf8')) as { source: { title?: string; url?: string } }[],
  );
  return cases.map(({ source }) => ({ title: bare(source.title ?? ''), link: bare(source.url ?? '') }));
}

test('nobody who is a recorded case is among the published people that the guide counts and learns from', async () => {
  const guide = await loadGuide();
  const used = new Set(Object.values(guide.reports).flatMap(({ people }) => people.map((p) => p.source)));
  const cases = recorded();
  assert.ok(cases.length > 100 && used.size > 500);
  const titles = new Set(cases.map(({ title }) => title).filter((title) => title !== ''));
  const links = new Set(cases.map(({ link }) => link).filter((link) => link !== ''));
  const both = guide.sources.filter(
    ({ id, title, link }) => used.has(id) && (titles.has(bare(title)) || links.has(bare(link ?? ''))),
  );
  assert.deepEqual(
    both.map(({ id }) => id),
    [],
  );
});
