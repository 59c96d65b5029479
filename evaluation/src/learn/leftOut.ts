/** How well corrections do on people whom they were not learned from. */
import type { Guide } from '@footing/guide';
import { meanOf } from '../intervals.ts';
import { judgedPeople, readersView } from './judgedPeople.ts';
import {
  inSchool,
  type Learned,
  learn,
  type PupilOfGuide,
  pupilsOf,
  type Schooling,
  taught,
  uncorrected,
} from './learnCorrections.ts';
import type { Ledger } from './ledger.ts';
import { evenedOut, type Lesson } from './lessons.ts';
import { addTerms, scoresOf } from './loss.ts';
import { emptyTables, fillTables } from './movedShares.ts';
import { noPairs, pairFinder } from './pairs.ts';

/** Of one person left out: the place of their cause and -log of its probability, all causes being equally common. */
export type LeftOutPerson = {
  readonly imagined: boolean;
  readonly before: Judged;
  readonly after: Judged;
};
type Judged = { readonly rank: number; readonly loss: number };

const peopleFolds = 5;

/** Deals everyone into folds in turn; each fold is judged, at the guide's weights, by what was counted and learned from the others. */
export function judgeLeftOut(guide: Guide, settings: Schooling): LeftOutPerson[] {
  return Array.from({ length: peopleFolds }, (_, fold) => judgeFold(guide, settings, fold)).flat();
}

function judgeFold(guide: Guide, settings: Schooling, fold: number): LeftOutPerson[] {
  const kept = withoutReports(guide, fold);
  const pupils = pupilsOf(guide);
  const isLeftOut = ({ place }: PupilOfGuide): boolean => place % peopleFolds === fold;
  const school = taught(
    inSchool(kept),
    pupils.filter((pupil) => !isLeftOut(pupil)),
  );
  const learned = learn(school.ledger, evenedOut(school.lessons), settings);
  const asked = pupils.filter(isLeftOut);
  const { ledger, lessons } = taught(uncorrected(kept), asked);
  const none = { moves: new Float64Array(ledger.moves), pairs: noPairs, terms: new Float64Array() };
  const judgeBefore = judgeBy(ledger, none);
  const judgeAfter = judgeBy(ledger, learned);
  return lessons.map((lesson, i) => ({
    imagined: asked[i]!.imagined,
    before: judgeBefore(lesson),
    after: judgeAfter(lesson),
  }));
}

function withoutReports(guide: Guide, fold: number): Guide {
  const kept = Object.entries(guide.reports).map(([cause, { people, series }]) => {
    return [cause, { people: people.filter((_, place) => place % peopleFolds !== fold), series }] as const;
  });
  return { ...guide, reports: Object.fromEntries(kept) };
}

function judgeBy(ledger: Ledger, { moves, pairs, terms }: Learned): (lesson: Lesson) => Judged {
  const findPairs = pairFinder(ledger, pairs);
  const tables = emptyTables(ledger);
  fillTables(ledger, moves, tables);
  return (lesson) => {
    const byCause = new Float64Array(ledger.causes);
    const scores = scoresOf(ledger, lesson, tables);
    addTerms(ledger, pairs, findPairs(lesson), terms, scores);
    for (const [h, score] of scores.entries()) byCause[ledger.causeOf[h]!]! += Math.exp(score);
    return judgementOf(byCause, lesson.cause);
  };
}

/** The figures of some people, before and after. */
export function figuresOfLeftOut(people: readonly LeftOutPerson[]) {
  return {
    before: figuresOfJudged(people.map((one) => one.before)),
    after: figuresOfJudged(people.map((one) => one.after)),
  };
}

/** What informed readers reach with the answers of the same people, imagined or published. */
export function figuresOfReaders(guide: Guide, imagined: boolean) {
  const kind = imagined ? 'imagined' : 'published';
  const judged = guide.causes.flatMap(({ id }, cause) =>
    judgedPeople(guide, id)
      .filter(({ person }) => person.startsWith(kind))
      .map((person) => judgementOf(readersView(guide, person), cause)),
  );
  return figuresOfJudged(judged);
}

function judgementOf(byCause: Float64Array, cause: number): Judged {
  const own = byCause[cause]!;
  const all = byCause.reduce((sum, weight) => sum + weight, 0);
  return { rank: 1 + byCause.filter((weight) => weight > own).length, loss: Math.log(all / own) };
}

function figuresOfJudged(judged: readonly Judged[]) {
  return {
    loss: meanOf(judged.map((one) => one.loss)),
    top1: judged.filter((one) => one.rank === 1).length / judged.length,
    top3: judged.filter((one) => one.rank <= 3).length / judged.length,
  };
}
