/** Lays the guide out as a network of hypotheses (causes) and variables (questions, and each change that was tried). */
import {
  type Cause,
  type Change,
  completeShares,
  exactlyOneHolds,
  type Guide,
  type Question,
  type Share,
} from '@footing/guide';
import {
  createNetworkInSteps,
  finish,
  type Network,
  type NetworkSpec,
  type Steps,
  type VariableSpec,
} from '@footing/inference';
import { standsAlone, triedResults } from './answers.ts';
import { correctedManyShares, correctedOneShares, type Moves } from './correctedShares.ts';
import type { Form } from './forms.ts';
import { togetherOfGuide } from './togetherOfGuide.ts';

export type GuideNetwork = {
  readonly network: Network;
  readonly spec: NetworkSpec;
  /** The hypotheses of the network, in its order; its groups are the causes of the guide. */
  readonly forms: readonly Form[];
  /** Variable number by question id; a tried change stands under `tried.<change>`. */
  readonly variables: ReadonlyMap<string, number>;
};

export function triedVariable(change: string): string {
  return `tried.${change}`;
}

/** A network of forms, whatever their answers come from, with the guide's corrections of them. */
export function networkOfForms(guide: Guide, forms: readonly Form[]): GuideNetwork {
  return finish(networkOfFormsInSteps(guide, forms));
}

/** As {@link networkOfForms}, in steps. */
export function* networkOfFormsInSteps(guide: Guide, forms: readonly Form[]): Steps<GuideNetwork> {
  const questions = guide.questions.filter((q) => q.kind !== 'map-of-results');
  const specs: VariableSpec[] = [];
  for (const question of questions) {
    specs.push(questionVariable(guide, forms, question));
    yield;
  }
  for (const change of guide.changes) specs.push(changeVariable(guide, forms, change));
  yield;
  const hypotheses = forms.map(({ id, cause, part }) => ({
    id,
    part,
    group: cause,
    prior: guide.causes[cause]!.prior,
  }));
  const together = togetherOfGuide(guide, specs);
  const spec = { hypotheses, variables: specs, together, weights: guide.model.weights };
  const network = yield* createNetworkInSteps(spec);
  return { spec, forms, network, variables: new Map(specs.map((v, i) => [v.id, i])) };
}

function questionVariable(guide: Guide, forms: readonly Form[], question: Question): VariableSpec {
  const { weights } = guide.model;
  const outcomes: Outcomes = question.kind === 'number' ? question.bins : question.options;
  const one = exactlyOneHolds(question.kind);
  const nothing = one ? -1 : outcomes.findIndex((outcome) => standsAlone.has(outcome.id));
  const shares = new Map<number, ReadonlyMap<number, Share>>();
  const corrected = one ? correctedOneShares : correctedManyShares;
  for (const [h, { answers, cause }] of forms.entries()) {
    const listed = Object.hasOwn(answers, question.id) ? answers[question.id]! : {};
    const own = one ? oneShares(listed, outcomes) : manyShares(listed, outcomes, nothing);
    const moved = corrected(own, outcomes, movesOf(guide, cause, question));
    if (moved.size > 0) shares.set(h, moved);
  }
  return {
    id: question.id,
    kind: one ? 'one' : 'many',
    outcomes,
    shares,
    absentWeight: question.kind === 'map' ? weights.absentOnMap : weights.absent,
    ...(nothing >= 0 ? { nothing } : {}),
  };
}

function movesOf({ corrections, causes }: Guide, cause: number, { id }: Question): Moves {
  const { id: ofCause } = causes[cause]!;
  const answers = Object.hasOwn(corrections, ofCause) ? corrections[ofCause]!.answers : {};
  return Object.hasOwn(answers, id) ? answers[id]! : {};
}

type Listed = Cause['answers'][string];
type Outcomes = readonly { readonly id: string; readonly base: Share }[];

function oneShares(listed: Listed, outcomes: Outcomes): Map<number, Share> {
  if (Object.keys(listed).length === 0) return new Map();
  return new Map(completeShares(listed, outcomes).map((share, k) => [k, share]));
}

/** Where a cause does not say how often none is chosen, it follows from the rest, each option on its own. */
function manyShares(listed: Listed, outcomes: Outcomes, nothing: number): Map<number, Share> {
  const shares = new Map<number, Share>();
  for (const [k, outcome] of outcomes.entries())
    if (Object.hasOwn(listed, outcome.id)) shares.set(k, listed[outcome.id]!);
  if (nothing < 0 || shares.size === 0 || shares.has(nothing)) return shares;
  let p = outcomes[nothing]!.base.p;
  let n = outcomes[nothing]!.base.n;
  for (const [k, share] of shares) {
    p *= (1 - share.p) / (1 - outcomes[k]!.base.p);
    n = Math.min(n, share.n);
  }
  return shares.set(nothing, { p: Math.min(p, 0.99), n, source: 'judgement' });
}

/** A part of those who try anything say "partly", whatever the cause: it tells nothing between causes. */
const partlyShare = 0.2;

function changeVariable(guide: Guide, forms: readonly Form[], change: Change): VariableSpec {
  const shares = new Map<number, Map<number, Share>>();
  for (const [h, { cause }] of forms.entries()) {
    const { id } = guide.causes[cause]!;
    const helps = Object.hasOwn(change.helps, id) ? change.helps[id] : undefined;
    if (helps !== undefined) shares.set(h, new Map(resultShares(helps).map((share, k) => [k, share])));
  }
  const base = resultShares(change.otherwise);
  const outcomes = triedResults.map((id, k) => ({ id, base: base[k]! }));
  return { id: triedVariable(change.id), kind: 'one', outcomes, shares, absentWeight: 0 };
}

function resultShares(helps: Share): Share[] {
  const told = 1 - partlyShare;
  return [
    { ...helps, p: told * helps.p },
    { ...helps, p: partlyShare },
    { ...helps, p: told * (1 - helps.p) },
  ];
}
