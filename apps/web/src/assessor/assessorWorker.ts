/** Assesses apart from the page, which never stands still for it: unpacks the guide, prepares it once, and answers. */
import { type Asker, createAsker } from '@footing/assessment';
import { type PackedAsked, type PackedNumbers, unpackGuide } from '@footing/assessment/packed';
import { fetchJson } from '../guideData/fetchFile.ts';
import { replyTo } from './answering.ts';
import type { Ask, Begin } from './messages.ts';
import type { Telling } from './telling.ts';

const numbers = fetchJson<PackedNumbers>('/guide/numbers.json');
let prepared: Promise<Asker> = Promise.reject(new Error('asked before it had a guide'));
// a failure is told to each who asks
prepared.catch(() => {});

async function prepare(asked: PackedAsked): Promise<Asker> {
  return createAsker(unpackGuide({ ...asked, ...(await numbers) }));
}

let telling: Promise<Telling> | undefined;

async function prepareTelling(): Promise<Telling> {
  const { tellingOf } = await import('./telling.ts');
  return tellingOf(await prepared);
}

addEventListener('message', async ({ data }: MessageEvent<Begin | Ask>) => {
  if ('begin' in data) {
    prepared = prepare(data.begin);
    prepared.catch(() => {});
    return;
  }
  postMessage(await replyTo(prepared, () => (telling ??= prepareTelling()), data));
});
