import type { Assessor } from '@footing/assessment';
import { holdInterview } from '../src/interview.ts';
import { asCase, type Population, type SimulatedPerson, simulatedPeople } from './simulatedPeople.ts';
import { strictJudges } from './strictness.ts';
import { type Tally, tallyInterview, tallyStrictly } from './tally.ts';

/** A part of a sweep: people of one kind, from the guide's numbers or from one world. */
export type Batch = {
  readonly population: Population;
  readonly world: number | undefined;
  readonly people: number;
  readonly seed: number;
};

/** Holds the interviews of a batch and counts them. */
export function sweepBatch(assessor: Assessor, batch: Batch, tally: Tally): void {
  const name = `${batch.population} ${batch.world === undefined ? 'guide' : 'worlds'}`;
  const judgeStrictly = strictJudges(assessor);
  let held = 0;
  for (const person of simulatedPeople(assessor, batch)) {
    if (held++ === batch.people) return;
    const { interview, verdict } = interviewOf(assessor, person);
    const pages = interview.pages.length;
    const questions = interview.pages.flat().length;
    tallyInterview(tally, name, assessor, { person, verdict, pages, questions });
    tallyStrictly(tally, name, assessor.network.forms[person.form]!.urgency, judgeStrictly(verdict));
  }
}

export function interviewOf(assessor: Assessor, person: SimulatedPerson) {
  const interview = holdInterview(assessor, asCase(person), 'no');
  return { interview, verdict: assessor.verdict(interview.request) };
}
