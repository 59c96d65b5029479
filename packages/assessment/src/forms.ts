/** The forms in which causes come: each is a hypothesis of its own, and its cause is the group they belong to. */
import {
  type Cause,
  exactlyOneHolds,
  type Guide,
  type PooledAnswers,
  type Question,
  type Urgency,
} from '@footing/guide';

export type Form = {
  /** The cause's id for its usual form, `<cause>.<variant>` for the others. */
  readonly id: string;
  /** The number of its cause in the guide. */
  readonly cause: number;
  /** Of all with this cause, the share who have this form. */
  readonly part: number;
  readonly urgency: Urgency;
  readonly answers: PooledAnswers;
};

/** All forms of all causes as their authors wrote them, in the guide's order; the usual form of a cause comes first. */
export function formsOf(guide: Guide): Form[] {
  const kinds = new Map(guide.questions.map((question) => [question.id, question.kind]));
  return guide.causes.flatMap((cause, number) => {
    const variants = Object.entries(cause.variants ?? {});
    const left = 1 - variants.reduce((sum, [, variant]) => sum + variant.share.p, 0);
    const usual = { id: cause.id, cause: number, part: left, urgency: cause.urgency, answers: cause.answers };
    const others = variants.map(([id, variant]) => ({
      id: `${cause.id}.${id}`,
      cause: number,
      part: variant.share.p,
      urgency: variant.urgency ?? cause.urgency,
      answers: overlay(kinds, cause.answers, variant.answers),
    }));
    return [usual, ...others];
  });
}

type Kinds = ReadonlyMap<string, Question['kind']>;

/** What a form says replaces what its cause says: option by option, or the whole row where exactly one holds. */
function overlay(kinds: Kinds, usual: Cause['answers'], own: Cause['answers']): Cause['answers'] {
  const changed = Object.entries(own).map(([question, shares]) => {
    const kind = kinds.get(question);
    const replaced = kind !== undefined && exactlyOneHolds(kind);
    return [question, replaced ? shares : { ...usual[question], ...shares }];
  });
  return { ...usual, ...Object.fromEntries(changed) };
}
