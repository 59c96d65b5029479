/** Counts the people of published reports into the forms that they had. */
import { type Guide, type Heard, pooledAnswers, type Reports } from '@footing/guide';
import { posterior } from '@footing/inference';
import { findingsOf } from './findings.ts';
import type { Form } from './forms.ts';
import type { GuideNetwork } from './networkOfForms.ts';

/**
 * The forms with what published people said added. Who plainly had one form counts for that one; everyone else counts
 * for each form of their cause as far as the numbers before any report say that they had it, given what they said
 * (one step of expectation-maximisation).
 */
export function heardForms(guide: Guide, written: GuideNetwork): Form[] {
  const heard = new Map(
    Object.entries(guide.reports).map(([cause, reports]) => [
      guide.causes.findIndex(({ id }) => id === cause),
      { reports, parts: reports.people.map((person) => partsOf(guide, written, cause, person)) },
    ]),
  );
  return written.forms.map((form, h) => {
    const own = heard.get(form.cause);
    if (own === undefined) return form;
    const people = own.reports.people.map((person, i) => ({ person, part: own.parts[i]![h]! }));
    const said: Heard = {
      people: people.filter(({ part }) => part >= leastPart),
      series: own.reports.series,
    };
    return { ...form, answers: pooledAnswers(guide, said, form.answers) };
  });
}

/** A smaller part of a person is not worth counting. */
const leastPart = 0.01;

/** How far a person had each form of their cause, by the number of the form; sums to 1. */
function partsOf(
  guide: Guide,
  written: GuideNetwork,
  cause: string,
  person: Reports['people'][number],
): Float64Array {
  const { forms, network } = written;
  if (person.form !== undefined) {
    const id = `${cause}.${person.form}`;
    return Float64Array.from(forms, (form) => (form.id === id ? 1 : 0));
  }
  const request = { answers: person.answers, denied: person.denied ?? {} };
  const findings = findingsOf(guide, written, request).map(({ finding }) => finding);
  const number = guide.causes.findIndex(({ id }) => id === cause);
  const own = posterior(network, findings).map((p, h) => (forms[h]!.cause === number ? p : 0));
  const total = own.reduce((sum, p) => sum + p, 0);
  return own.map((p) => p / total);
}
