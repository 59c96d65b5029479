/** What of the guide the component carries, each part as JSON text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideTexts } from '@footing/assessment';
import { columnsOfAsked, packGuide, packTexts, partPacked } from '@footing/assessment/packed';
import type { Guide } from '@footing/guide';
import { readView } from '@footing/guide/body-map';
import { ownGuideFolder } from '@footing/guide/load';
import type { SourceColumns } from '../../src/embed/embeddedGuide.ts';
import { svgToTree } from './svgToTree.ts';

export type EmbeddedData = Readonly<
  Record<'asked' | 'views' | 'numbers' | 'texts' | 'sources' | 'drawings', string>
>;

export function embeddedData(guide: Guide): EmbeddedData {
  const { asked, numbers } = partPacked(packGuide(guide));
  const views = [...new Set(Object.values(guide.regions).map((region) => region.view))];
  const texts = wholeTexts(guide);
  const drawings = guide.drawings.map(({ id }) => [id, svgToTree(readSvg('drawings', id))]);
  const parts = {
    asked: columnsOfAsked(asked),
    views: views.map((view) => readView(view, readSvg('body-map', view))),
    numbers,
    texts,
    sources: sourcesOf(guide, JSON.stringify([asked, numbers, texts])),
    drawings: Object.fromEntries(drawings),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]),
  ) as EmbeddedData;
}

/** All sections of causes and changes: no page may be near that tells the rest. */
function wholeTexts(guide: Guide): GuideTexts {
  const texts = packTexts(guide);
  const whole = <T extends object>(
    told: Readonly<Record<string, T>>,
    all: Guide['causes'] | Guide['changes'],
  ) => Object.fromEntries(all.map(({ id, sections }) => [id, { ...told[id]!, sections }]));
  return {
    ...texts,
    causes: whole(texts.causes, guide.causes),
    changes: whole(texts.changes, guide.changes),
  };
}

/** The sources that a text or a number names; an id within a longer one is kept for nothing, which does no harm. */
function sourcesOf(guide: Guide, said: string): SourceColumns {
  const named = guide.sources.filter(({ id }) => said.includes(id));
  return [
    named.map(({ id }) => id),
    named.map(({ title }) => title),
    named.map(({ venue }) => venue),
    named.map(({ year }) => year),
    named.map(({ link }) => link),
    named.map(({ kind }) => kind),
    named.map(({ size }) => size),
  ];
}

function readSvg(folder: string, name: string): string {
  return readFileSync(join(ownGuideFolder, folder, `${name}.svg`), 'utf8');
}
