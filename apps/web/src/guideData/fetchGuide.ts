/** Fetches the guide from this app's own host: what asking needs, and what only a result needs. */
import type { AskedGuide, GuideTexts } from '@footing/assessment';
import { unpackAsked } from '@footing/assessment/packed';
import type { View } from '@footing/guide/body-map';
import { type AskAssessor, openAssessor } from '../assessor/openAssessor.ts';
import { openWorker } from '../assessor/openWorker.ts';
import { fetchCheck } from './fetchCheck.ts';
import { fetchFile, fetchJson } from './fetchFile.ts';

export type Loaded = {
  readonly guide: AskedGuide;
  readonly views: readonly View[];
  readonly askAssessor: AskAssessor;
};

/** @throws Error when the file cannot be fetched: offline before the first whole visit. */
export async function fetchGuide(): Promise<Loaded> {
  const data = fetchCheck();
  const askAssessor = openAssessor(
    data.then(({ guide }) => guide),
    openWorker,
  );
  const { guide, views } = await data;
  return { guide: unpackAsked(guide), views, askAssessor };
}

/** @throws as {@link fetchGuide}. */
export function fetchTexts(): Promise<GuideTexts> {
  return fetchJson<GuideTexts>('/guide/texts.json');
}

/** Every source of the guide. @throws as {@link fetchGuide}. */
export function fetchSources(): Promise<AskedGuide['sources']> {
  return fetchJson<AskedGuide['sources']>('/guide/sources.json');
}

/** A drawing of the guide, as SVG text. @throws as {@link fetchGuide}. */
export async function fetchDrawing(id: string): Promise<string> {
  return (await fetchFile(`/guide/drawings/${id}.svg`)).text();
}
