/** The cases that came out wrong, with what was given and what was expected. */
import type { Urgency } from '@footing/guide';
import { inPercent } from './figureRows.ts';
import type { Score } from './score.ts';

export type WrongCase = {
  readonly id: string;
  readonly emergencyMissed: boolean;
  /** Present when the urgency was too low or too high. */
  readonly urgency?: {
    readonly verdict: 'under' | 'over';
    readonly given: Urgency;
    /** The expected one first, then those that would do as well. */
    readonly expected: readonly Urgency[];
  };
  /** Present when no expected cause was among the first three. */
  readonly causes?: {
    readonly given: readonly { readonly id: string; readonly probability: number }[];
    readonly expected: readonly string[];
    /** The place of the best expected cause, 1 for the first; 0 when none is listed. */
    readonly rank: number;
  };
};

/** In the order of the scores. */
export function wrongCasesOf(scores: readonly Score[]): WrongCase[] {
  return scores
    .filter((score) => score.urgency !== 'right' || !inFirstThree(score))
    .map((score) => ({
      id: score.case.id,
      emergencyMissed: score.emergencyMissed,
      ...wrongUrgency(score),
      ...wrongCauses(score),
    }));
}

function inFirstThree({ rank }: Score): boolean {
  return rank >= 1 && rank <= 3;
}

function wrongUrgency({ urgency, assessment, case: { expected } }: Score): Pick<WrongCase, 'urgency'> {
  if (urgency === 'right') return {};
  const allowed = [expected.urgency, ...expected.urgencyAlsoOk];
  return { urgency: { verdict: urgency, given: assessment.urgency, expected: allowed } };
}

function wrongCauses(score: Score): Pick<WrongCase, 'causes'> {
  if (inFirstThree(score)) return {};
  const given = score.assessment.causes.slice(0, 3).map(({ id, probability }) => ({ id, probability }));
  return { causes: { given, expected: score.case.expected.causes, rank: score.rank } };
}

/** One line, such as "lay-031  urgency over: given routine, expected self-care". */
export function wrongCaseLine({ id, emergencyMissed, urgency, causes }: WrongCase): string {
  const parts: string[] = [];
  if (urgency !== undefined) {
    const missed = emergencyMissed ? 'EMERGENCY MISSED, ' : '';
    const expected = urgency.expected.join(' or ');
    parts.push(`${missed}urgency ${urgency.verdict}: given ${urgency.given}, expected ${expected}`);
  }
  if (causes !== undefined) {
    const given = causes.given.map((c) => `${c.id} ${inPercent(c.probability, 0)}`).join(', ');
    const place = causes.rank === 0 ? 'not listed' : `place ${causes.rank}`;
    parts.push(`cause: given ${given}; expected ${causes.expected.join(' or ')} (${place})`);
  }
  return `${id}  ${parts.join('; ')}`;
}
