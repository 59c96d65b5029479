/** What the answer to a question is expected to be worth: urgency first, then cause. */
import { type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import { createDecisionValues, type DecisionValue, type DecisionWorth } from '@footing/inference';
import { type Answers, answerTo, chosenOptions } from './answers.ts';
import { lossTable } from './lossTable.ts';
import { type GuideNetwork, triedVariable } from './networkOfForms.ts';

export type InterviewState = {
  readonly answers: Answers;
  /** Over the forms of causes. */
  readonly posterior: Float64Array;
  readonly floor: Urgency;
};

/** By the number of a question in the guide. */
export type QuestionValues = {
  /** The expected gain from its answer; worked out once, when first asked for. */
  readonly of: (question: number) => number;
  /** No less than that, and quickly known: most questions need not be weighed. */
  readonly atMost: (question: number) => number;
  /** Whether its gain is worked out: it is then also the most that it can be. */
  readonly isWeighed: (question: number) => boolean;
};

/** Valid until it is called for another state. */
export type ValueQuestions = (state: InterviewState) => QuestionValues;

/** A form of a cause less likely than this decides no page. */
export const negligible = 1e-5;

/** Lays a guide out for valuing its questions in one interview after the other. */
export function prepareValues(guide: Guide, net: GuideNetwork): ValueQuestions {
  const { manyDiscount } = guide.model.interview;
  const decisionValues = createDecisionValues(net.network, decisionWorthOf(guide, net));
  const variables = guide.questions.map(({ id, kind }) =>
    kind === 'map-of-results' ? undefined : net.variables.get(id)!,
  );
  const tried = prepareTried(guide, net);
  const triedWorth = guide.model.interview.triedShare * manyDiscount;
  const exact = new Float64Array(guide.questions.length);
  const most = new Float64Array(guide.questions.length);
  return ({ answers, posterior, floor }) => {
    const gain = decisionValues(posterior, urgencyRank(floor), manyDiscount, negligible);
    let likely: readonly number[] | undefined;
    const valued = (question: number, value: DecisionValue['of']): number => {
      const variable = variables[question];
      if (variable !== undefined) return value(variable);
      likely ??= tried(chosenOptions(answerTo(answers, 'activities')));
      let sum = 0;
      for (const change of likely) sum += value(change);
      return triedWorth * sum;
    };
    exact.fill(unknown);
    most.fill(unknown);
    const isWeighed = (question: number): boolean => exact[question]! >= 0;
    return {
      isWeighed,
      of: (question) => {
        if (!isWeighed(question)) exact[question] = valued(question, gain.of);
        return exact[question]!;
      },
      atMost: (question) => {
        if (isWeighed(question)) return exact[question]!;
        if (most[question]! < 0) most[question] = valued(question, gain.atMost);
        return most[question]!;
      },
    };
  };
}

/** Stands for a gain that is not worked out yet: no gain is below nothing. */
const unknown = -1;

/** The variables of the changes that are for any of some activities, in the guide's order. */
function prepareTried({ changes }: Guide, net: GuideNetwork): (activities: readonly string[]) => number[] {
  const variables = changes.map(({ id }) => net.variables.get(triedVariable(id))!);
  const places = [...changes.keys()];
  const forAny = places.filter((place) => changes[place]!.activities.includes('any'));
  const activities = new Set(changes.flatMap((change) => change.activities));
  const byActivity = new Map(
    [...activities].map((one) => [one, places.filter((place) => changes[place]!.activities.includes(one))]),
  );
  const suits = new Uint8Array(changes.length);
  return (told) => {
    suits.fill(0);
    for (const place of forAny) suits[place] = 1;
    for (const activity of told) for (const place of byActivity.get(activity) ?? []) suits[place] = 1;
    return variables.filter((_, place) => suits[place] === 1);
  };
}

/** What the guide's loss table and weights make of knowing more. */
export function decisionWorthOf(guide: Guide, net: GuideNetwork): DecisionWorth {
  const { urgencyWorth, causeWorth } = guide.model.interview;
  return {
    certaintyWorth: causeWorth,
    lossWorth: urgencyWorth,
    classes: Uint8Array.from(net.forms, (form) => urgencyRank(form.urgency)),
    losses: lossTable(guide),
    decisions: urgencyOrder.length,
  };
}
