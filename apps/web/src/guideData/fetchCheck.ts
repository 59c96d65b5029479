import { type AskedColumns, askedInColumns, type PackedAsked } from '@footing/assessment/packed';
import type { View } from '@footing/guide/body-map';
import { fetchJson } from './fetchFile.ts';

/** The file guide/check.json. */
export type CheckFile = { readonly guide: AskedColumns; readonly views: readonly View[] };

export type CheckData = { readonly guide: PackedAsked; readonly views: readonly View[] };

/** What asking needs, and the body map. @throws Error when the file cannot be fetched: offline before the first whole visit. */
export async function fetchCheck(): Promise<CheckData> {
  const { guide, views } = await fetchJson<CheckFile>('/guide/check.json');
  return { guide: askedInColumns(guide), views };
}
