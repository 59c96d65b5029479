/** What the answer to a question is expected to be worth: urgency first, then cause. */
import { type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import { createDecisionValues, type DecisionValue, type DecisionWorth } from '@footing/inference';
import { type Answers, answerTo, chosenOptions } from './answers.ts';
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
  const tried = guide.changes.map(({ id, activities }) => {
    return {
      variable: net.variables.get(triedVariable(id))!,
      activities,
      suitsAll: activities.includes('any'),
    };
  });
  const triedWorth = guide.model.interview.triedShare * manyDiscount;
  const exact = new Float64Array(guide.questions.length);
  const most = new Float64Array(guide.questions.length);
  return ({ answers, posterior, floor }) => {
    const gain = decisionValues(posterior, urgencyRank(floor), manyDiscount, negligible);
    let likely: readonly { readonly variable: number }[] | undefined;
    const valued = (question: number, value: DecisionValue['of']): number => {
      const variable = variables[question];
      if (variable !== undefined) return value(variable);
      likely ??= tried.filter(isLikely(chosenOptions(answerTo(answers, 'activities'))));
      let sum = 0;
      for (const change of likely) sum += value(change.variable);
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

type TriedChange = { readonly suitsAll: boolean; readonly activities: readonly string[] };

/** Whether a change is for an activity that was told. */
function isLikely(told: readonly string[]): (change: TriedChange) => boolean {
  return ({ suitsAll, activities }) => suitsAll || activities.some((activity) => told.includes(activity));
}

/** What the guide's loss table and weights make of knowing more. */
export function decisionWorthOf(guide: Guide, net: GuideNetwork): DecisionWorth {
  const { urgencyWorth, causeWorth } = guide.model.interview;
  const { table } = guide.model.loss;
  return {
    certaintyWorth: causeWorth,
    lossWorth: urgencyWorth,
    classes: Uint8Array.from(net.forms, (form) => urgencyRank(form.urgency)),
    losses: Float64Array.from(
      urgencyOrder.flatMap((truth) => urgencyOrder.map((given) => table[truth][given])),
    ),
    decisions: urgencyOrder.length,
  };
}
