/** The guide with its numbers, for pages that assess by themselves; the check and the result leave that to a worker. */
import { type Assessor, assessorOf, createAsker } from '@footing/assessment';
import { type PackedNumbers, unpackGuide } from '@footing/assessment/packed';
import type { View } from '@footing/guide/body-map';
import { fetchCheck } from './fetchCheck.ts';
import { fetchJson } from './fetchFile.ts';

/** Takes a moment on the page's own thread. @throws Error when a file cannot be fetched: offline before the first whole visit. */
export async function fetchAssessor(): Promise<{
  readonly assessor: Assessor;
  readonly views: readonly View[];
}> {
  const [{ guide, views }, numbers] = await Promise.all([
    fetchCheck(),
    fetchJson<PackedNumbers>('/guide/numbers.json'),
  ]);
  return { assessor: assessorOf(createAsker(unpackGuide({ ...guide, ...numbers }))), views };
}
