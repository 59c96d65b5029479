/** Counts the people of published reports into the forms that they had. */
import { type Guide, type Heard, pooledAnswers, type Reports, saidBy } from '@footing/guide';
import { posterior } from '@footing/inference';
import { findingsOf } from './findings.ts';
import type { Form } from './forms.ts';
import { type GuideNetwork, networkOfForms } from './networkOfForms.ts';

/**
 * The forms with what published people said added. Who plainly had one form counts for that one; everyone else counts
 * for each form of their cause as far as the numbers before any report say that they had it, given what they said
 * (one step of expectation-maximisation).
 */
export function heardForms(guide: Guide, written: readonly Form[]): Form[] {
  return guide.causes.flatMap(({ id }, cause) => {
    const forms = written.filter((form) => form.cause === cause);
    const reports = Object.hasOwn(guide.reports, id) ? guide.reports[id] : undefined;
    return reports === undefined ? forms : heardInCause(guide, id, forms, reports);
  });
}

function heardInCause(guide: Guide, cause: string, forms: readonly Form[], reports: Reports): Form[] {
  const among = networkOfForms({ ...guide, changes: [], corrections: {} }, forms);
  const said = reports.people.map((person) => saidBy(guide, person));
  const parts = reports.people.map((person) => partsOf(guide, among, cause, person));
  return forms.map((form, h) => {
    const people = said.map((one, i) => ({ said: one, part: parts[i]![h]! }));
    const heard: Heard = { people: people.filter(({ part }) => part >= leastPart), series: reports.series };
    return { ...form, answers: pooledAnswers(guide, heard, form.answers) };
  });
}

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
    const id = `${cause}.${person.form}`;
    return Float64Array.from(among.forms, (form) => (form.id === id ? 1 : 0));
  }
  const request = { answers: person.answers, denied: person.denied ?? {} };
  return posterior(
    among.network,
    findingsOf(guide, among, request).map(({ finding }) => finding),
  );
}
