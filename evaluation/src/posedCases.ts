/** Cases boiled down to findings, so that weights can be tried by the thousand. */
import { type Assessor, type Form, findingsOf, networkOfForms, networkOfGuide } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { byGroup, type Finding, posterior } from '@footing/inference';
import { readCasesFile } from './cases.ts';
import { meanOf } from './intervals.ts';
import { holdInterview } from './interview.ts';

export type Posed = {
  readonly file: string;
  readonly id: string;
  readonly findings: readonly Finding[];
  /** The expected causes by their number in the guide. */
  readonly expected: readonly number[];
};

export type Weights = Guide['model']['weights'];

/** Interviews the people of a file, who deny what they do not tell, and keeps what they said. */
export function poseCases(assessor: Assessor, file: string): Posed[] {
  const { guide, network } = assessor;
  return readCasesFile(guide, file).cases.map((person) => {
    const { request } = holdInterview(assessor, person, 'no');
    return {
      file,
      id: person.id,
      findings: findingsOf(guide, network, request).map((f) => f.finding),
      expected: person.expected.causes.map((id) => guide.causes.findIndex((cause) => cause.id === id)),
    };
  });
}

/** How weights do on one case. */
export type Fit = {
  /** -log P(an expected cause), in nats. */
  readonly loss: number;
  /** The place of the best expected cause, 1 for the first. */
  readonly rank: number;
};

/** Laying the forms out again for the weights costs little beside a sweep over all cases; counting reports into them anew would not. */
export function fitsOf(guide: Guide, weights: Weights, posed: readonly Posed[]): Fit[] {
  const { network } = networkOfForms({ ...guide, model: { ...guide.model, weights } }, formsHeard(guide));
  return posed.map(({ findings, expected }) => {
    const shares = byGroup(network, posterior(network, findings));
    const mass = expected.reduce((sum, h) => sum + shares[h]!, 0);
    const best = Math.max(...expected.map((h) => shares[h]!));
    return { loss: -Math.log(Math.max(1e-6, mass)), rank: shares.filter((share) => share > best).length + 1 };
  });
}

const heard = new WeakMap<Guide, readonly Form[]>();

/** The forms of a guide with its reports counted in by the guide's own weights; kept, since every candidate needs them. */
function formsHeard(guide: Guide): readonly Form[] {
  const forms = heard.get(guide) ?? networkOfGuide(guide).forms;
  heard.set(guide, forms);
  return forms;
}

/** The mean loss: what the weights are fitted by. */
export function meanLoss(guide: Guide, weights: Weights, posed: readonly Posed[]): number {
  return meanOf(fitsOf(guide, weights, posed).map((fit) => fit.loss));
}
