/** Guide and answers in, assessment out. Pure: no clock, no I/O, no randomness without the guide's seed. */
import type { Guide, Urgency } from '@footing/guide';
import {
  type Band,
  type Belief,
  beliefOf,
  byGroup,
  posterior as computePosterior,
  createBands,
  type Finding,
  finish,
  type Steps,
} from '@footing/inference';
import type { AssessmentRequest } from './answers.ts';
import { type ForbiddenChange, type OfferedChange, prepareChanges } from './changes.ts';
import { findingsOf, type NamedFinding } from './findings.ts';
import type { RulesAsked } from './laidRules.ts';
import type { GuideNetwork } from './networkOfForms.ts';
import { networkOfGuideInSteps } from './networkOfGuide.ts';
import { nextPage, prepareForAsking, questionsThatWouldTell } from './nextPage.ts';
import type { NextPage } from './pageQuestions.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { raisedRedFlags } from './redFlags.ts';
import { createUrgencyJudge, judgeBelief } from './urgency.ts';
import { type UrgencyReason, urgencyReasons } from './urgencyReasons.ts';

export type RankedCause = {
  readonly id: string;
  /** P(this is the main cause | answers); all sum to 1. */
  readonly probability: number;
  /** The band that holds the guide's share (80%) of what the numbers allow. */
  readonly band: Band;
  /** Told for the causes in play; empty for those that are as good as excluded. */
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
};

/** A cause before its band is drawn. */
export type CauseWithoutBand = Omit<RankedCause, 'band'>;

/** All of an assessment but the bands, which take most of its time. */
export type AssessmentWithoutBands = Omit<Assessment, 'causes'> & {
  readonly causes: readonly CauseWithoutBand[];
};

export type Assessment = {
  /** The least urgency by what was answered. While `next` is not null it can still rise: no all-clear before. */
  readonly urgency: Urgency;
  readonly urgencyReasons: readonly UrgencyReason[];
  readonly causes: readonly RankedCause[];
  /** In order. */
  readonly changes: readonly OfferedChange[];
  /** Not to be tried, nor gone on with. */
  readonly forbidden: readonly ForbiddenChange[];
  /** What to ask next; null when the interview is over. */
  readonly next: NextPage | null;
  /** True when no cause stands out: the honest answer is that we cannot tell. */
  readonly cannotTell: boolean;
  /** When we cannot tell: the questions whose answers would tell most. */
  readonly wouldTell: readonly string[];
  readonly guide: { readonly version: string; readonly hash: string };
};

export type Assessor = {
  readonly guide: Guide;
  readonly network: GuideNetwork;
  /** @param request checked by `readRequest`, when it comes from outside. */
  readonly assess: (request: AssessmentRequest) => Assessment;
  /** For who shows the result before the bands: the same otherwise. */
  readonly assessWithoutBands: (request: AssessmentRequest) => AssessmentWithoutBands;
  /** Only the next page, for who asks much and shows little. */
  readonly next: (request: AssessmentRequest) => NextPage | null;
  /** The assessment's urgency, first cause and changes without bands and reasons, for who asks much and shows little. */
  readonly verdict: (request: AssessmentRequest) => Verdict;
};

export type Verdict = {
  readonly urgency: Urgency;
  /** What the red flags alone ask for. */
  readonly floor: Urgency;
  /** Over the forms of causes; and without what answers add together. */
  readonly posterior: Float64Array;
  readonly apart: Float64Array;
  /** The likeliest cause, by its number in the guide. */
  readonly first: number;
  readonly cannotTell: boolean;
  readonly changes: readonly OfferedChange[];
};

/** Reasons are told for causes above this probability. */
const inPlay = 0.01;

/** Prepares a guide for assessing. Takes up to a second; assessing takes some milliseconds. */
export function createAssessor(guide: Guide): Assessor {
  return finish(createAssessorInSteps(guide));
}

/** As {@link createAssessor}, in some thousand short steps, for a thread that must answer its reader in between. */
export function* createAssessorInSteps(guide: Guide): Steps<Assessor> {
  const network = yield* networkOfGuideInSteps(guide);
  const judgeUrgency = createUrgencyJudge(guide, network.forms);
  const bands = createBands(network.network, guide.model.bands);
  const prepared = prepareForAsking(guide, network);
  const judgeChanges = prepareChanges(guide);
  const places = new Map(guide.causes.map(({ id }, place) => [id, place]));
  const findAndWeigh = (request: AssessmentRequest): Weighed => {
    const findings = findingsOf(guide, network, request);
    const belief = beliefOf(network.network, withoutNames(findings));
    return { findings, belief, ...prepared.rules(request.answers) };
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
  const assessJudged = (
    { answers }: AssessmentRequest,
    { findings, belief, floor, safety }: Weighed,
  ): AssessmentWithoutBands => {
    const { posterior, apart } = belief;
    const raised = raisedRedFlags(guide, answers);
    const values = prepared.valueQuestions({ answers, posterior, floor });
    const { urgency, by } = judgeBelief(judgeUrgency, belief, floor);
    const ofCauses = byGroup(network.network, posterior);
    const causes = rankCauses(guide, ofCauses, reasonsOf(network, findings));
    const unclear = cannotTell(guide, causes);
    return {
      urgency,
      urgencyReasons: urgencyReasons(guide, network.forms, urgency, raised, by),
      causes,
      ...judgeChanges(answers, ofCauses, urgency, byGroup(network.network, apart)),
      next: nextPage(prepared, answers, safety, () => values),
      cannotTell: unclear,
      wouldTell: unclear ? questionsThatWouldTell(prepared, answers, values) : [],
      guide: { version: guide.version, hash: guide.hash },
    };
  };
  return {
    guide,
    network,
    next,
    assessWithoutBands: (request) => assessJudged(request, findAndWeigh(request)),
    verdict: (request) => {
      const { belief, floor } = findAndWeigh(request);
      const { posterior, apart } = belief;
      const { urgency } = judgeBelief(judgeUrgency, belief, floor);
      const ofCauses = byGroup(network.network, posterior);
      const first = ofCauses.indexOf(Math.max(...ofCauses));
      return {
        urgency,
        floor,
        posterior,
        apart,
        first,
        cannotTell: isUnclear(guide, guide.causes[first]!.id, ofCauses[first]!),
        changes: judgeChanges(request.answers, ofCauses, urgency, byGroup(network.network, apart)).changes,
      };
    },
    assess: (request) => {
      const judged = findAndWeigh(request);
      const { causes, ...rest } = assessJudged(request, judged);
      const band = bands(withoutNames(judged.findings));
      return { ...rest, causes: causes.map((cause) => withBand(cause, band[places.get(cause.id)!]!)) };
    },
  };
}

/** What red flags and arithmetic say of the answers, before any of it is put into words. */
type Weighed = {
  readonly findings: readonly NamedFinding[];
  readonly belief: Belief;
} & RulesAsked;

function withoutNames(findings: readonly NamedFinding[]): Finding[] {
  return findings.map(({ finding }) => finding);
}

type ReasonsFor = ReturnType<typeof reasonsOf>;

function rankCauses(guide: Guide, posterior: Float64Array, reasons: ReasonsFor): CauseWithoutBand[] {
  const ranked = guide.causes.map((cause, h) => {
    const probability = posterior[h]!;
    const told = probability >= inPlay ? reasons(h) : { for: [], against: [] };
    return { id: cause.id, probability, ...told };
  });
  return ranked.sort((a, b) => b.probability - a.probability);
}

function withBand({ id, probability, ...reasons }: CauseWithoutBand, band: Band): RankedCause {
  return { id, probability, band, ...reasons };
}

function cannotTell(guide: Guide, causes: readonly CauseWithoutBand[]): boolean {
  return isUnclear(guide, causes[0]!.id, causes[0]!.probability);
}

function isUnclear({ model }: Guide, first: string, probability: number): boolean {
  return first === 'something-else' || probability < model.cannotTell.topBelow;
}
