/** Counts the people of published reports into the forms that they had. */
import {
  binPlaceOf,
  type Guide,
  type Heard,
  middleOf,
  pooledAnswers,
  type Reports,
  type Said,
  saidBy,
  usualForm,
} from '@footing/guide';
import { finish, posterior, type Steps } from '@footing/inference';
import { findingsOf } from './findings.ts';
import type { Form } from './forms.ts';
import { type GuideNetwork, networkOfFormsInSteps } from './networkOfForms.ts';

/**
 * The forms with what published people said added. Who plainly had one form counts for that one; everyone else counts
 * for each form of their cause as far as the numbers before any report say that they had it, given what they said
 * (one step of expectation-maximisation).
 */
export function heardForms(guide: Guide, written: readonly Form[]): Form[] {
  return finish(heardFormsInSteps(guide, written));
}

/** As {@link heardForms}, in steps. */
export function* heardFormsInSteps(guide: Guide, written: readonly Form[]): Steps<Form[]> {
  const heard: Form[] = [];
  for (const [cause, { id }] of guide.causes.entries()) {
    const forms = written.filter((form) => form.cause === cause);
    const reports = Object.hasOwn(guide.reports, id) ? guide.reports[id] : undefined;
    heard.push(...(reports === undefined ? forms : yield* heardInCause(guide, id, forms, reports)));
    yield;
  }
  return heard;
}

function* heardInCause(guide: Guide, cause: string, forms: readonly Form[], reports: Reports): Steps<Form[]> {
  const among =
    forms.length === 1
      ? undefined
      : yield* networkOfFormsInSteps({ ...guide, changes: [], corrections: {} }, forms);
  const spoke: Spoken[] = [];
  for (const person of reports.people) {
    const parts = among === undefined ? [1] : partsOf(guide, among, cause, person);
    const said = saidBy(guide, person);
    spoke.push({ said, parts, key: `${JSON.stringify(said)} ${Array.from(parts).join()}` });
    yield;
  }
  // sums of fractions hang on their order, by a last digit: that of the people in a file must not matter
  spoke.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return forms.map((form, h) => {
    const people = spoke.map(({ said, parts }) => ({ said, part: parts[h]! }));
    const heard: Heard = { people: people.filter(({ part }) => part >= leastPart), series: reports.series };
    return { ...form, answers: pooledAnswers(guide, heard, form.answers) };
  });
}

type Spoken = { readonly said: Said; readonly parts: ArrayLike<number>; readonly key: string };

/** A smaller part of a person is not worth counting. */
const leastPart = 0.01;

/** How far a person had each form of their cause; sums to 1. */
function partsOf(
  guide: Guide,
  among: GuideNetwork,
  cause: string,
  person: Reports['people'][number],
): Float64Array {
  if (person.form !== undefined) {
    const id = person.form === usualForm ? cause : `${cause}.${person.form}`;
    return Float64Array.from(among.forms, (form) => (form.id === id ? 1 : 0));
  }
  const request = { answers: binned(guide, person.answers), denied: person.denied ?? {} };
  return posterior(
    among.network,
    findingsOf(guide, among, request).map(({ finding }) => finding),
  );
}

/** A number counts for the bin that it lies in, and for no other however near. */
function binned({ questions }: Guide, answers: Reports['people'][number]['answers']) {
  const entries = Object.entries(answers).map(([id, answer]) => {
    const question = questions.find((one) => one.id === id)!;
    const isNumber = typeof answer === 'number';
    return [id, isNumber ? middleOf(question.bins[binPlaceOf(question, answer)]!) : answer] as const;
  });
  return Object.fromEntries(entries);
}
