/// <reference path="./virtual.d.ts" />
/** The guide that this file carries: nothing is fetched. Each part is read when it is first needed. */
import * as embedded from 'virtual:embedded';
import type { AskedGuide, GuideTexts } from '@footing/assessment';
import {
  askedInColumns,
  type PackedAsked,
  type PackedNumbers,
  unpackAsked,
} from '@footing/assessment/packed';
import type { Source } from '@footing/guide';
import type { View } from '@footing/guide/body-map';
import { drawTree, type SvgTree } from './svgTree.ts';

/** Each field of all sources, in the order of the sources: like beside like compresses better. */
export type SourceColumns = readonly [
  id: readonly Source['id'][],
  title: readonly Source['title'][],
  venue: readonly Source['venue'][],
  year: readonly Source['year'][],
  link: readonly Source['link'][],
  kind: readonly Source['kind'][],
  size: readonly Source['size'][],
];

export const packedAsked = once((): PackedAsked => askedInColumns(JSON.parse(embedded.asked)));
export const askedGuide = once((): AskedGuide => unpackAsked(packedAsked()));
export const mapViews = once((): readonly View[] => JSON.parse(embedded.views));
export const guideNumbers = (): PackedNumbers => JSON.parse(embedded.numbers);
export const guideTexts = once((): GuideTexts => JSON.parse(embedded.texts));
export const guideSources = once((): Source[] => {
  const [ids, title, venue, year, link, kind, size]: SourceColumns = JSON.parse(embedded.sources);
  return ids.map((id, i) => ({
    id,
    title: title[i]!,
    venue: venue[i]!,
    year: year[i]!,
    link: link[i]!,
    kind: kind[i]!,
    size: size[i]!,
  }));
});

const drawings = once((): Record<string, SvgTree> => JSON.parse(embedded.drawings));

/** A drawing of the guide, or nothing when there is none of that name. */
export function drawingNamed(id: string) {
  const tree = drawings()[id];
  return tree === undefined ? null : drawTree(tree);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
