/** People whose answers the tests put through: the recorded cases, and one with a diary and a trial. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AssessmentRequest, readRequest } from '@footing/assessment';
import { parse } from 'yaml';
import type { SessionRecord, TrialRecord } from '../src/index.ts';
import { guide } from './realGuide.ts';

type Case = { readonly id: string; readonly answers: unknown; readonly denied?: unknown };

const casesFile = fileURLToPath(new URL('../../../evaluation/cases/published.yaml', import.meta.url));

/** By case id. */
export const recordedPeople: ReadonlyMap<string, AssessmentRequest> = new Map(
  (parse(readFileSync(casesFile, 'utf8')) as Case[]).flatMap(({ id, answers, denied }) => {
    const { request } = readRequest(guide, { answers, denied });
    return request === undefined ? [] : [[id, request] as const];
  }),
);

export const runner: AssessmentRequest = {
  answers: {
    activities: ['running'],
    where: ['toes-3-4', 'ball'],
    sides: 'left',
    quality: ['numb', 'burning'],
    age: 41,
    onsetMinutes: 18,
    weakness: [],
    pelvic: null,
    tried: { 'loosen-laces': 'no', 'different-shoes': 'partly' },
  },
  denied: {},
};

const session = {
  activity: 'running',
  minutes: 40,
  numbness: { onset: { minutes: 18 }, strength: 6, where: ['toes-3-4'], sides: 'left', reliefMinutes: 5 },
};

export const sessions: readonly SessionRecord[] = [
  { ...session, id: 's1', startedAt: '2026-04-01' },
  { ...session, id: 's2', startedAt: '2026-04-03T06:30Z', numbness: null },
  {
    ...session,
    id: 's3',
    startedAt: '2026-04-05T06:30:10',
    numbness: { ...session.numbness, onset: { km: 4.5 } },
  },
  {
    ...session,
    id: 's4',
    startedAt: '2026-04-07T06:30:10+02:00',
    numbness: { onset: null, strength: null, where: [], sides: null, reliefMinutes: null },
  },
];

export const trial: TrialRecord = {
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
