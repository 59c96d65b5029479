/** Cases boiled down to findings, so that weights can be tried by the thousand. */
import { type AssessmentRequest, findingsOf, networkOfGuide } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { type Finding, type Network, posterior } from '@footing/inference';
import type { RecordedCase } from './cases.ts';

export type Posed = {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly expected: readonly number[];
};

export function poseCases(
  guide: Guide,
  people: readonly RecordedCase[],
  requests: readonly AssessmentRequest[],
): Posed[] {
  const net = networkOfGuide(guide);
  return people.map((person, i) => ({
    id: person.id,
    findings: findingsOf(guide, net, requests[i]!).map((f) => f.finding),
    expected: person.expected.causes.map((id) => guide.causes.findIndex((cause) => cause.id === id)),
  }));
}

type Weights = Guide['model']['weights'];

/** Laying the guide out again costs little beside a sweep over all cases. */
function networkWith(guide: Guide, weights: Weights): Network {
  return networkOfGuide({ ...guide, model: { ...guide.model, weights } }).network;
}

/** The mean of -log P(an expected cause): the loss that the weights are fitted by. */
export function setLoss(guide: Guide, weights: Weights, posed: readonly Posed[]): number {
  const network = networkWith(guide, weights);
  const losses = posed.map(({ findings, expected }) => {
    const shares = posterior(network, findings);
    return -Math.log(
      Math.max(
        1e-6,
        expected.reduce((sum, h) => sum + shares[h]!, 0),
      ),
    );
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** The rank of the best expected cause, 1 for the first. */
export function rankOf(guide: Guide, weights: Weights, posed: Posed): number {
  const shares = posterior(networkWith(guide, weights), posed.findings);
  const best = Math.max(...posed.expected.map((h) => shares[h]!));
  return shares.filter((share) => share > best).length + 1;
}
