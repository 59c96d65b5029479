/** Leads an interview: the next page, and what the answers come to. How a result is told stands apart, for who only asks. */
import type { Guide, Urgency } from '@footing/guide';
import {
  type Belief,
  beliefOf,
  byGroup,
  posterior as computePosterior,
  finish,
  type Steps,
} from '@footing/inference';
import type { Answers, AssessmentRequest } from './answers.ts';
import { type ForbiddenChange, type JudgedChanges, type OfferedChange, prepareChanges } from './changes.ts';
import { findingsOf, type NamedFinding, withoutNames } from './findings.ts';
import type { RulesAsked } from './laidRules.ts';
import type { GuideNetwork } from './networkOfForms.ts';
import { networkOfGuideInSteps } from './networkOfGuide.ts';
import { nextPage, type PreparedGuide, prepareForAsking } from './nextPage.ts';
import type { NextPage } from './pageQuestions.ts';
import { createUrgencyJudge, judgeBelief } from './urgency.ts';

export type Asker = {
  readonly guide: Guide;
  readonly network: GuideNetwork;
  readonly prepared: PreparedGuide;
  /** Only the next page, for who asks much and shows little. */
  readonly next: (request: AssessmentRequest) => NextPage | null;
  /** The assessment's urgency, first cause and changes without bands and reasons, for who asks much and shows little. */
  readonly verdict: (request: AssessmentRequest) => Verdict;
  readonly weigh: (request: AssessmentRequest) => Weighed;
  readonly judge: (answers: Answers, weighed: Weighed) => Judged;
};

/** What red flags and arithmetic say of the answers, before any of it is put into words. */
export type Weighed = {
  readonly findings: readonly NamedFinding[];
  readonly belief: Belief;
} & RulesAsked;

/** What follows from it. */
export type Judged = JudgedChanges & {
  readonly urgency: Urgency;
  /** The posterior that asks for the urgency. */
  readonly by: Float64Array;
  /** P(this is the main cause | answers), by cause in the guide's order. */
  readonly ofCauses: Float64Array;
};

export type Verdict = {
  readonly urgency: Urgency;
  /** What the red flags alone ask for. */
  readonly floor: Urgency;
  /** Over the forms of causes; and without what answers add together. */
  readonly posterior: Float64Array;
  readonly apart: Float64Array;
  /** In the guide's order. */
  readonly causes: readonly { readonly id: string; readonly probability: number }[];
  /** The likeliest cause, by its number in the guide. */
  readonly first: number;
  readonly cannotTell: boolean;
  readonly changes: readonly OfferedChange[];
  readonly forbidden: readonly ForbiddenChange[];
};

/** Prepares a guide for asking. Takes up to a second. */
export function createAsker(guide: Guide): Asker {
  return finish(createAskerInSteps(guide));
}

/** As {@link createAsker}, in some thousand short steps. */
export function* createAskerInSteps(guide: Guide): Steps<Asker> {
  const network = yield* networkOfGuideInSteps(guide);
  const judgeUrgency = createUrgencyJudge(guide, network.forms);
  const prepared = prepareForAsking(guide, network);
  const judgeChanges = prepareChanges(guide);
  const weigh = (request: AssessmentRequest): Weighed => {
    const findings = findingsOf(guide, network, request);
    const belief = beliefOf(network.network, withoutNames(findings));
    return { findings, belief, ...prepared.rules(request.answers) };
  };
  const judge = (answers: Answers, { belief, floor }: Weighed): Judged => {
    const { urgency, by } = judgeBelief(judgeUrgency, belief, floor);
    const [ofCauses, apart] = [belief.posterior, belief.apart].map((one) => byGroup(network.network, one));
    return { urgency, by, ofCauses: ofCauses!, ...judgeChanges(answers, ofCauses!, urgency, apart!) };
  };
  const next = (request: AssessmentRequest): NextPage | null => {
    const { answers } = request;
    const { floor, safety } = prepared.rules(answers);
    return nextPage(prepared, answers, safety, () => {
      const findings = withoutNames(findingsOf(guide, network, request));
      const posterior = computePosterior(network.network, findings);
      return prepared.valueQuestions({ answers, posterior, floor });
    });
  };
  const verdict = (request: AssessmentRequest): Verdict => {
    const weighed = weigh(request);
    return verdictOf(guide, weighed, judge(request.answers, weighed));
  };
  return { guide, network, prepared, next, verdict, weigh, judge };
}

function verdictOf(
  guide: Guide,
  { floor, belief: { posterior, apart } }: Weighed,
  { urgency, ofCauses, changes, forbidden }: Judged,
): Verdict {
  const first = ofCauses.indexOf(Math.max(...ofCauses));
  return {
    urgency,
    floor,
    posterior,
    apart,
    causes: guide.causes.map(({ id }, h) => ({ id, probability: ofCauses[h]! })),
    first,
    cannotTell: isUnclear(guide, guide.causes[first]!.id, ofCauses[first]!),
    changes,
    forbidden,
  };
}

/** Whether no cause stands out, told by the likeliest. */
export function isUnclear({ model }: Guide, first: string, probability: number): boolean {
  return first === 'something-else' || probability < model.cannotTell.topBelow;
}
