/** What of a result is for a clinician: a part on the screen, and the page that is printed. */
import type { Answers, AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { clinicianPage, type Sheet, sheetOf, type TrialRecord } from '@footing/exchange/page';
import type { View } from '@footing/guide/body-map';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Bands } from '../assessor/messages.ts';

export type Resulted = {
  readonly guide: ToldGuide;
  readonly answers: Answers;
  /** When the last of them was given; undefined when that was not kept. */
  readonly answeredAt: string | undefined;
  readonly assessment: AssessmentWithoutBands;
  /** Undefined until they are drawn. */
  readonly bands: Bands | undefined;
  /** The drawings of the body map. */
  readonly views: readonly View[];
};

/** A hook; `paper` stands outside what is shown on the screen. */
export type UseForClinician = (resulted: Resulted) => {
  readonly section: ComponentChildren;
  readonly paper: ComponentChildren;
};

/** The page of a result, with the person's own words and the measured results of trials. */
export function useSheet(resulted: Resulted, trials: readonly TrialRecord[], wantsToKnow: string): Sheet {
  const { guide, answers, answeredAt, assessment, bands } = resulted;
  return useMemo(() => {
    const causes = assessment.causes.map((cause) => ({
      ...cause,
      ...(bands?.[cause.id] === undefined ? {} : { band: bands[cause.id]! }),
    }));
    const request = { answers, denied: {} };
    const assessed = { ...assessment, causes };
    const times = { time: answeredAt, madeAt: new Date().toISOString() };
    return sheetOf(clinicianPage({ guide, request, assessment: assessed, ...times, trials, wantsToKnow }));
  }, [guide, answers, answeredAt, assessment, bands, trials, wantsToKnow]);
}

/**
 * What the person wants to know, as the page has it: taken over when they leave its field and before anything is printed. To put
 * the page together at each key would make the letters come late.
 */
export function useWantsToKnow(first: () => string) {
  const [wantsToKnow, setWantsToKnow] = useState(first);
  const typed = useRef(wantsToKnow);
  const onTyped = (words: string): void => {
    typed.current = words;
  };
  const onLeft = (): void => setWantsToKnow(typed.current);
  useEffect(() => {
    addEventListener('beforeprint', onLeft);
    return () => removeEventListener('beforeprint', onLeft);
  }, []);
  return { wantsToKnow, onTyped, onLeft };
}
