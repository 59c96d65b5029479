/** The trial that runs, as the diary needs it: what the next sessions would count as. */
import { type Answers, answerTo, chosenOptions } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { Arm } from '@footing/trial';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { kept } from '../check/keep.ts';
import { onKeptElsewhere } from '../check/storage.ts';
import { isHeld } from '../trial/isHeld.ts';
import { type CurrentTrial, keptTrials, type Trials, trialsKey } from '../trial/keptTrials.ts';
import { trialOf } from '../trial/testedTrial.ts';
import type { Checked } from '../trial/useChecked.ts';

export type RunningTrial = {
  readonly current: CurrentTrial;
  /** The kinds of the next sessions, as the trial's own page tells them. */
  readonly next: readonly Arm[];
  /** What its sessions are of; empty where that is not known. */
  readonly activities: readonly string[];
};

/** With what decides whether a session is due. */
export type TrialHere = RunningTrial & Pick<Trials, 'dueDays'>;

/** Undefined where no trial runs, and where something has to come before its sessions. */
export function useRunningTrial(
  guide: Guide,
  { answers, assessment, left }: Checked,
  sessions: readonly Session[] | undefined,
): TrialHere | undefined {
  const { current, dueDays } = keptTrials();
  const [change, seed] = [current?.change, current?.seed];
  const next = useMemo(() => {
    if (sessions === undefined || change === undefined || seed === undefined) return [];
    return trialOf(guide, assessment, sessions, { change, seed })?.next ?? [];
  }, [guide, assessment, sessions, change, seed]);
  if (current === null || isHeld({ guide, assessment, left }, current.change)) return undefined;
  return {
    current,
    next,
    dueDays,
    activities: trialActivities(guide, answers, sessions ?? [], current.change),
  };
}

/** Those of its sessions; before there are any, those that bring the numbness on by the answers. */
export function trialActivities(
  guide: Guide,
  answers: Answers,
  sessions: readonly Session[],
  change: string,
): readonly string[] {
  const own = sessions.filter(({ trial }) => trial?.change === change).map(({ activity }) => activity);
  const told = chosenOptions(answerTo(answers, 'activities'));
  const known = own.length > 0 ? own : told.filter((id) => guide.activities.some((one) => one.id === id));
  return [...new Set(known)];
}

/** Shows again what another page made of the trials and of the answers. */
export function useTrialsElsewhere(guide: Guide, { setInterview }: Checked): void {
  const [, setTimesRead] = useState(0);
  useEffect(
    () =>
      onKeptElsewhere(() => {
        setInterview(kept(guide)?.interview);
        setTimesRead((times) => times + 1);
      }, trialsKey),
    [guide],
  );
}

/** What a session that is added now counts as; null outside of a trial, and beyond what it asks for. */
export function nextInTrial(running: RunningTrial | undefined): Session['trial'] {
  const arm = running?.next[0];
  return running === undefined || arm === undefined ? null : { change: running.current.change, arm };
}

/** The changes of the trials that there are, the one that runs first, then the latest. */
export function testedChanges(
  sessions: readonly Session[],
  running: RunningTrial | undefined,
): readonly string[] {
  const named = sessions.flatMap(({ trial }) => (trial === null ? [] : [trial.change])).reverse();
  return [...new Set([...(running === undefined ? [] : [running.current.change]), ...named])];
}
