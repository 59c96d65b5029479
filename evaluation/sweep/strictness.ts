/**
 * What missing fewer emergencies would cost: the urgency of the same answers, were the loss of giving less to somebody with an
 * emergency so many times as large. The interview stays as it is.
 */
import { type Assessor, createUrgencyJudge, judgeBelief, type Verdict } from '@footing/assessment';
import type { Guide, Urgency } from '@footing/guide';
import { holdInterview } from '../src/interview.ts';
import type { RecordedCase } from '../src/recordedCase.ts';
import { compareUrgency } from '../src/score.ts';

/** How many times as large; the first is the guide. */
export const strictnesses = [1, 3, 10, 30, 100, 1000] as const;

export type JudgeStrictly = (verdict: Verdict) => readonly Urgency[];

/** The urgency of a verdict for each strictness, in order. */
export function strictJudges({ guide, network }: Assessor): JudgeStrictly {
  const judges = strictnesses.map((times) => createUrgencyJudge(stricter(guide, times), network.forms));
  return (verdict) => judges.map((judge) => judgeBelief(judge, verdict, verdict.floor).urgency);
}

function stricter(guide: Guide, times: number): Guide {
  const { loss } = guide.model;
  const { emergency, ...others } = loss.table;
  const raised = Object.fromEntries(Object.entries(emergency).map(([given, own]) => [given, own * times]));
  const table = { ...others, emergency: raised as typeof emergency };
  return { ...guide, model: { ...guide.model, loss: { ...loss, table } } };
}

/** Of some recorded people: how many would be given just the expected urgency, one too low, one too high. */
export type StrictScore = {
  readonly people: number;
  readonly exact: number;
  readonly under: number;
  readonly over: number;
};

/** For each strictness, in order; who does not tell something denies it. */
export function strictOnRecorded(assessor: Assessor, people: readonly RecordedCase[]): StrictScore[] {
  const judge = strictJudges(assessor);
  const given = people.map((person) =>
    judge(assessor.verdict(holdInterview(assessor, person, 'no').request)),
  );
  return strictnesses.map((_, i) => {
    const compared = people.map((person, at) => compareUrgency(person, given[at]![i]!));
    return {
      people: people.length,
      exact: people.filter(({ expected }, at) => given[at]![i] === expected.urgency).length,
      under: compared.filter((urgency) => urgency === 'under').length,
      over: compared.filter((urgency) => urgency === 'over').length,
    };
  });
}
