/** The page that takes most room: the longest recorded story, a whole interview, a trial and a question of their own. */
import { createAssessor } from '@footing/assessment';
import { assessmentBundle, type TrialRecord } from '@footing/exchange';
import { guide, personNamed } from './recordedPerson.ts';

const trial: TrialRecord = {
  change: 'loosen-laces',
  verdict: 'helped',
  sessions: { baseline: 5, change: 4 },
  onsets: { baseline: 5, change: 4 },
  isCompared: true,
  begins: { baseline: 'measured', change: 'measured' },
  medianMinutes: {
    baseline: { median: 18, interval80: [15, 22] },
    change: { median: 31, interval80: [26, 38] },
  },
  ratio: { median: 1.72, interval80: [1.2, 2.4] },
  probabilityLater: 0.97,
};

/** Shares it on a server. @returns the link. */
export async function shareLongest(address: string): Promise<string> {
  const { answers, denied } = personNamed('spine-078').request;
  const rest = guide.questions
    .filter(({ id }) => !Object.hasOwn(answers, id))
    .map(({ id, kind }) => [id, kind === 'many' || kind === 'map' ? [] : null]);
  const request = { answers: { ...answers, ...Object.fromEntries(rest) }, denied };
  const bundle = assessmentBundle({
    guide,
    request,
    assessment: createAssessor(guide).assess(request),
    time: '2026-05-01T06:30:00Z',
    newId: () => crypto.randomUUID(),
    trials: [trial],
    wantsToKnow: 'Is it safe to go on running, and who should look at it?',
  });
  // the server describes the link's schemas as it loads: it must be the first to do so
  const { shareLink } = await import('@footing/exchange/health-links');
  const { link } = await shareLink({
    address,
    fetch: (where, init) => fetch(where, init),
    file: { contentType: 'application/fhir+json', content: JSON.stringify(bundle) },
    exp: Math.floor(Date.now() / 1000) + 3600,
    viewer: `${address}/view/`,
  });
  return link;
}
