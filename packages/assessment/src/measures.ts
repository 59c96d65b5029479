import { type Answers, answerTo, chosenOptions } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';

/** Kilometres in one of each unit; a mile is 1,609.344 metres by definition. */
const kmIn = { km: 1, miles: 1.609344 } as const;
export type DistanceUnit = keyof typeof kmIn;
const units = Object.keys(kmIn) as readonly DistanceUnit[];

/** A way to tell minutes as a distance: in a unit, at the usual speed of one of the person's activities. */
export type Measure = {
  /** "km running": of its unit and its activity. */
  readonly id: string;
  readonly activity: string;
  readonly unit: DistanceUnit;
  /** "km", or where the person has several speeds "km running": at whose speed is theirs to say and never guessed. */
  readonly label: string;
  /** The usual speed, in its unit. */
  readonly perHour: number;
};

/** The distances that a question takes from this person: none where it takes minutes only, or where no activity that they told has a usual speed. */
export function measuresOf(
  guide: Pick<AskedGuide, 'activities'>,
  question: Pick<AskedQuestion, 'orDistance'>,
  answers: Answers,
): readonly Measure[] {
  if (question.orDistance === undefined) return [];
  const told = chosenOptions(answerTo(answers, 'activities'));
  const own = guide.activities.filter(({ id, usualSpeed }) => usualSpeed && told.includes(id));
  return units.flatMap((unit) =>
    own.map(({ id, name, usualSpeed }) => ({
      id: `${unit} ${id}`,
      activity: id,
      unit,
      label: own.length === 1 ? unit : `${unit} ${name.toLowerCase()}`,
      perHour: usualSpeed!.kmPerHour / kmIn[unit],
    })),
  );
}
