/** Assesses apart from the page, which never stands still for it: unpacks the guide, prepares it once, and answers. */
import { type Assessor, createAssessor } from '@footing/assessment';
import { type PackedAsked, type PackedNumbers, unpackGuide } from '@footing/assessment/packed';
import { fetchJson } from '../guideData/fetchFile.ts';
import type { Answered, Ask, Asking, Bands, Begin, Reply } from './messages.ts';
import { tell } from './told.ts';

const numbers = fetchJson<PackedNumbers>('/guide/numbers.json');
let prepared: Promise<Assessor> | undefined;

async function prepare(asked: PackedAsked): Promise<Assessor> {
  return createAssessor(unpackGuide({ ...asked, ...(await numbers) }));
}

const answers: { readonly [A in Asking]: (assessor: Assessor, request: Ask['request']) => Answered[A] } = {
  next: (assessor, request) => assessor.next(request),
  assess: tell,
  bands: (assessor, request): Bands =>
    Object.fromEntries(assessor.assess(request).causes.map(({ id, band }) => [id, band])),
};

addEventListener('message', async ({ data }: MessageEvent<Begin | Ask>) => {
  if ('begin' in data) {
    prepared = prepare(data.begin);
    // a failure is told to each who asks
    prepared.catch(() => {});
    return;
  }
  postMessage(await replyTo(data));
});

async function replyTo({ id, ask, request }: Ask): Promise<Reply> {
  try {
    if (prepared === undefined) throw new Error('asked before it had a guide');
    return { id, answer: answers[ask](await prepared, request) };
  } catch (error) {
    return { id, problem: String(error) };
  }
}
