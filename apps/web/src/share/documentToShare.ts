/** What would be shared, whole: the very document that is shown, encrypted and opened again. */
import type { Answers, Assessor } from '@footing/assessment';
import { withTexts } from '@footing/assessment/packed';
import { assessmentBundle, clinicianPage, type Sheet, sheetOf } from '@footing/exchange';
import type { Cause, Guide } from '@footing/guide';
import {
  type KeptRecords,
  keptRecords,
  noKeptRecords,
  type OwnRecords,
  ownRecords,
} from '../clinician/ownRecords.ts';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { fetchJson } from '../guideData/fetchFile.ts';
import { fetchTexts } from '../guideData/fetchGuide.ts';

/** The file guide/codes.json: the codes that the guide gives for each cause. */
export type CauseCodes = Readonly<Record<string, Cause['codes']>>;

/** What sharing needs, loaded once. */
export type ToShare = {
  readonly guide: Guide;
  readonly assessor: Assessor;
  readonly kept: KeptRecords;
};

/** @throws Error when a file of the guide cannot be fetched. */
export async function loadToShare(): Promise<ToShare> {
  const [{ assessor }, texts, codes] = await Promise.all([
    fetchAssessor(),
    fetchTexts(),
    fetchJson<CauseCodes>('/guide/codes.json'),
  ]);
  const told = withTexts(assessor.guide, texts);
  const causes = assessor.guide.causes.map((cause, i) => ({
    ...cause,
    ...told.causes[i]!,
    codes: codes[cause.id] ?? {},
  }));
  const changes = assessor.guide.changes.map((change, i) => ({ ...change, ...told.changes[i]! }));
  const guide = { ...assessor.guide, causes, changes };
  // a diary that cannot be read is not shared; the page is
  const kept = await keptRecords().catch(() => noKeptRecords);
  return { guide, assessor, kept };
}

/** What can go with the page: sessions, and trials as these answers let them be told. */
export function recordsToShare({ assessor, kept }: ToShare, answers: Answers): OwnRecords {
  return ownRecords(assessor.guide, assessor.assessWithoutBands({ answers, denied: {} }), kept);
}

export type Chosen = {
  readonly answers: Answers;
  /** When they were given, ISO 8601; undefined when that was not kept. */
  readonly answeredAt: string | undefined;
  readonly wantsToKnow: string;
  readonly records: OwnRecords;
  readonly withTrials: boolean;
  readonly withDiary: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
};

export type DocumentToShare = { readonly sheet: Sheet; readonly content: string };

export function documentToShare({ guide, assessor }: ToShare, chosen: Chosen): DocumentToShare {
  const { records } = chosen;
  const request = { answers: chosen.answers, denied: {} };
  const input = {
    guide,
    request,
    assessment: assessor.assess(request),
    time: chosen.answeredAt,
    madeAt: chosen.madeAt,
    sessions: chosen.withDiary ? records.sessions : [],
    trials: chosen.withTrials ? records.trials : [],
    ...(chosen.wantsToKnow.trim() === '' ? {} : { wantsToKnow: chosen.wantsToKnow }),
  };
  const bundle = assessmentBundle({ ...input, newId: () => crypto.randomUUID() });
  return { sheet: sheetOf(clinicianPage(input)), content: JSON.stringify(bundle) };
}
