/** Guide and answers in, assessment out. Pure: no clock, no I/O, no randomness without the guide's seed. */
import type { Guide, Urgency } from '@footing/guide';
import { type Band, createBands } from '@footing/inference';
import type { AssessmentRequest } from './answers.ts';
import { type Asker, createAsker, isUnclear, type Weighed } from './asker.ts';
import type { ForbiddenChange, OfferedChange } from './changes.ts';
import { withoutNames } from './findings.ts';
import { nextPage } from './nextPage.ts';
import type { NextPage } from './pageQuestions.ts';
import { questionsThatWouldTell } from './questionsThatWouldTell.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { raisedRedFlags } from './redFlags.ts';
import { refuseUnknown } from './refuseUnknown.ts';
import { type UrgencyReason, urgencyReasons } from './urgencyReasons.ts';

export type RankedCause = {
  readonly id: string;
  /** P(this is the main cause | answers); all sum to 1. */
  readonly probability: number;
  /** The band that holds the guide's share (80%) of what the numbers allow, and always the probability. */
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

export type Assessor = Pick<Asker, 'guide' | 'network' | 'next' | 'verdict'> & {
  /** @param request checked by `readRequest`, when it comes from outside. */
  readonly assess: (request: AssessmentRequest) => Assessment;
  /** For who shows the result before the bands: the same otherwise. */
  readonly assessWithoutBands: (request: AssessmentRequest) => AssessmentWithoutBands;
};

/** Reasons are told for causes above this probability. */
const inPlay = 0.01;

/**
 * Prepares a guide for assessing. Takes up to a second; assessing takes some milliseconds. Each question to the assessor throws a
 * RangeError for a question or an option that the guide does not know.
 */
export function createAssessor(guide: Guide): Assessor {
  const { network, ...assessor } = assessorOf(createAsker(guide));
  const ofKnown =
    <T>(answer: (request: AssessmentRequest) => T) =>
    (request: AssessmentRequest): T => {
      refuseUnknown(guide, request);
      return answer(request);
    };
  return {
    guide,
    network,
    next: ofKnown(assessor.next),
    verdict: ofKnown(assessor.verdict),
    assess: ofKnown(assessor.assess),
    assessWithoutBands: ofKnown(assessor.assessWithoutBands),
  };
}

/** Whoever has led an interview can tell its result as well. Requests are those of `readRequest`: what the guide does not know is passed over. */
export function assessorOf(asker: Asker): Assessor {
  const { guide, network, prepared, next, verdict } = asker;
  const bands = createBands(network.network, guide.model.bands);
  const places = new Map(guide.causes.map(({ id }, place) => [id, place]));
  const assessWeighed = ({ answers }: AssessmentRequest, weighed: Weighed): AssessmentWithoutBands => {
    const { findings, belief, floor, safety } = weighed;
    const raised = raisedRedFlags(guide, answers);
    const values = prepared.valueQuestions({ answers, posterior: belief.posterior, floor });
    const { urgency, by, ofCauses, changes, forbidden } = asker.judge(answers, weighed);
    const causes = rankCauses(guide, ofCauses, reasonsOf(network, findings));
    const cannotTell = isUnclear(guide, causes[0]!.id, causes[0]!.probability);
    return {
      urgency,
      urgencyReasons: urgencyReasons(guide, network.forms, urgency, raised, by),
      causes,
      changes,
      forbidden,
      next: nextPage(prepared, answers, safety, () => values),
      cannotTell,
      wouldTell: cannotTell ? questionsThatWouldTell(prepared, answers, values) : [],
      guide: { version: guide.version, hash: guide.hash },
    };
  };
  return {
    guide,
    network,
    next,
    verdict,
    assessWithoutBands: (request) => assessWeighed(request, asker.weigh(request)),
    assess: (request) => {
      const weighed = asker.weigh(request);
      const { causes, ...rest } = assessWeighed(request, weighed);
      const band = bands(withoutNames(weighed.findings));
      return { ...rest, causes: causes.map((cause) => withBand(cause, band[places.get(cause.id)!]!)) };
    },
  };
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

/** A share drawn about a small one is mostly smaller still: far down, eight of ten draws can leave the probability itself outside. */
function withBand({ id, probability, ...reasons }: CauseWithoutBand, [low, high]: Band): RankedCause {
  const band = [Math.min(low, probability), Math.max(high, probability)] as const;
  return { id, probability, band, ...reasons };
}
