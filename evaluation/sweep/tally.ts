/** Counts over interviews: plain numbers by name, so that counts from several threads are added up. */
import { type Assessor, answerTo, chosenOptions, type Verdict } from '@footing/assessment';
import { type Urgency, urgencyRank } from '@footing/guide';
import type { SimulatedPerson } from './simulatedPeople.ts';
import { strictnesses } from './strictness.ts';

export type Tally = Map<string, number>;

/** What is counted of each group of people. */
export const measures = [
  'people',
  'pages',
  'questions',
  'cannotTell',
  'firstRight',
  'emergencies',
  'emergenciesGiven',
  'emergenciesSeenToday',
  'emergenciesByRedFlag',
  'emergenciesWithChanges',
  'mild',
  'mildOver',
  'mildEmergency',
] as const;
export type Measure = (typeof measures)[number];

export function count(tally: Tally, name: string, by = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + by);
}

export function addUp(total: Tally, more: Iterable<readonly [string, number]>): void {
  for (const [name, by] of more) count(total, name, by);
}

export function counted(tally: Tally, group: string, measure: Measure): number {
  return tally.get(`${group}|${measure}`) ?? 0;
}

export type Held = {
  readonly person: SimulatedPerson;
  readonly verdict: Verdict;
  readonly pages: number;
  readonly questions: number;
};

/** Counts one interview in every group that the person belongs to. `people`: which people they were drawn from. */
export function tallyInterview(tally: Tally, people: string, assessor: Assessor, held: Held): void {
  const { forms } = assessor.network;
  const form = forms[held.person.form]!;
  const numbers = measuresOf(form.urgency, form.cause, held);
  for (const group of groupsOf(assessor, held.person))
    for (const measure of measures)
      if (numbers[measure] !== 0) count(tally, `${people}/${group}|${measure}`, numbers[measure]);
  count(tally, `${people}|${form.urgency}>${held.verdict.urgency}`);
  if (form.urgency === 'emergency') {
    count(tally, `${people}/form ${form.id}|emergencies`);
    if (held.verdict.urgency === 'emergency') count(tally, `${people}/form ${form.id}|emergenciesGiven`);
    if (urgencyRank(held.verdict.urgency) >= urgencyRank('same-day'))
      count(tally, `${people}/form ${form.id}|emergenciesSeenToday`);
  }
}

/** Where what is counted of a strictness stands. */
export function strictly(people: string, times: number): string {
  return `${people}/loss x ${times}`;
}

/** Counts the urgency that each strictness would give to a person. */
export function tallyStrictly(tally: Tally, people: string, truth: Urgency, given: readonly Urgency[]): void {
  for (const [i, urgency] of given.entries())
    for (const [measure, by] of Object.entries(triageOf(truth, urgency)))
      if (by !== 0) count(tally, `${strictly(people, strictnesses[i]!)}|${measure}`);
}

/** What the urgency that is given makes of somebody, by the urgency that is true. */
function triageOf(truth: Urgency, given: Urgency) {
  const today = urgencyRank(given) >= urgencyRank('same-day');
  const emergency = truth === 'emergency';
  const mild = urgencyRank(truth) <= urgencyRank('routine');
  return {
    emergencies: Number(emergency),
    emergenciesGiven: Number(emergency && given === 'emergency'),
    emergenciesSeenToday: Number(emergency && today),
    mild: Number(mild),
    mildOver: Number(mild && today),
    mildEmergency: Number(mild && given === 'emergency'),
  } satisfies Partial<Record<Measure, number>>;
}

function measuresOf(
  truth: Urgency,
  cause: number,
  { verdict, pages, questions }: Held,
): Record<Measure, number> {
  const emergency = truth === 'emergency';
  return {
    ...triageOf(truth, verdict.urgency),
    people: 1,
    pages,
    questions,
    cannotTell: Number(verdict.cannotTell),
    firstRight: Number(verdict.first === cause),
    emergenciesByRedFlag: Number(emergency && verdict.floor === 'emergency'),
    emergenciesWithChanges: Number(emergency && verdict.changes.length > 0),
  };
}

function groupsOf({ guide }: Assessor, { answers }: SimulatedPerson): string[] {
  const sex = answerTo(answers, 'sex');
  const age = answerTo(answers, 'age');
  const bin = guide.questions
    .find(({ id }) => id === 'age')!
    .bins.find(({ from, to }) => typeof age === 'number' && age >= from && age < to);
  const activities = chosenOptions(answerTo(answers, 'activities'));
  return [
    'everyone',
    ...(typeof sex === 'string' ? [`sex ${sex}`] : []),
    ...(bin === undefined ? [] : [`age ${bin.from} to ${Math.min(bin.to, 121) - 1}`]),
    ...(activities.length === 0
      ? ['no activity told']
      : activities.map((activity) => `activity ${activity}`)),
  ];
}
