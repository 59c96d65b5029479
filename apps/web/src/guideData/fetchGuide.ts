/** Fetches the guide from this app's own host: what the check needs, and what only a result needs. */
import { type Assessor, createAssessor } from '@footing/assessment';
import { type GuideTexts, type PackedGuide, unpackGuide, withTexts } from '@footing/assessment/packed';
import type { Guide } from '@footing/guide';
import type { View } from '@footing/guide/body-map';
import { link } from '../layouts/link.ts';

/** The file guide/check.json. */
export type CheckData = { readonly guide: PackedGuide; readonly views: readonly View[] };

export type Loaded = { readonly assessor: Assessor; readonly views: readonly View[] };

/** @throws Error when the file cannot be fetched: offline before the first whole visit. */
export async function fetchAssessor(): Promise<Loaded> {
  const { guide, views } = await fetchJson<CheckData>('/guide/check.json');
  return { assessor: createAssessor(unpackGuide(guide)), views };
}

/** The guide with its texts. @throws as {@link fetchAssessor}. */
export async function fetchTexts(guide: Guide): Promise<Guide> {
  return withTexts(guide, await fetchJson<GuideTexts>('/guide/texts.json'));
}

/** A drawing of the guide, as SVG text. @throws as {@link fetchAssessor}. */
export async function fetchDrawing(id: string): Promise<string> {
  return (await fetchFile(`/guide/drawings/${id}.svg`)).text();
}

async function fetchJson<T>(path: string): Promise<T> {
  return (await fetchFile(path)).json() as Promise<T>;
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
