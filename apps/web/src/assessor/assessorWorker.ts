/** Assesses apart from the page, which never stands still for it: unpacks the guide, prepares it once, and answers. */
import { type Assessor, createAssessor } from '@footing/assessment';
import { type PackedAsked, type PackedNumbers, unpackGuide } from '@footing/assessment/packed';
import { fetchJson } from '../guideData/fetchFile.ts';
import { replyTo } from './answering.ts';
import type { Ask, Begin } from './messages.ts';

const numbers = fetchJson<PackedNumbers>('/guide/numbers.json');
let prepared: Promise<Assessor> = Promise.reject(new Error('asked before it had a guide'));
// a failure is told to each who asks
prepared.catch(() => {});

async function prepare(asked: PackedAsked): Promise<Assessor> {
  return createAssessor(unpackGuide({ ...asked, ...(await numbers) }));
}

addEventListener('message', async ({ data }: MessageEvent<Begin | Ask>) => {
  if ('begin' in data) {
    prepared = prepare(data.begin);
    prepared.catch(() => {});
    return;
  }
  postMessage(await replyTo(prepared, data));
});
