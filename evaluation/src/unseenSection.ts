/** The part of evaluation/RESULTS.md on published people whom nobody learned from. */
import type { Assessor } from '@footing/assessment';
import { figureInWords, inPercent, percent } from './figureRows.ts';
import { meanOf, wilson } from './intervals.ts';
import { holdInterview, type Unmentioned } from './interview.ts';
import { markdownTable } from './markdownTable.ts';
import { unseenLead } from './resultsText.ts';
import { type UnseenPerson, unseenPeople } from './unseenPeople.ts';

/** How well the guide and a reader of the same answers find the cause of each of them. */
export function unseenSection(assessor: Assessor): string[] {
  const people = unseenPeople(assessor.guide);
  const rows = [
    rowOf('the guide, what is not told is denied', people, placeByGuide(assessor, 'no')),
    rowOf('the guide, what is not told is not known', people, placeByGuide(assessor, 'unknown')),
    rowOf('an informed reader of the answers', people, placeByReader),
  ];
  const head = ['Judged by', 'first', 'first three', 'first, by cause', 'first three, by cause'];
  return [unseenLead(people.length), markdownTable(head, rows)];
}

/** The place of the person's cause: 1 when it is the likeliest. */
type Place = (person: UnseenPerson) => number;

function placeByGuide(assessor: Assessor, unmentioned: Unmentioned): Place {
  return (person) => {
    const { request } = holdInterview(assessor, person, unmentioned);
    return 1 + assessor.assessWithoutBands(request).causes.findIndex(({ id }) => id === person.cause);
  };
}

/** A cause that the reader did not name comes after all that they named. */
function placeByReader({ cause, reader }: UnseenPerson): number {
  const own = reader[cause] ?? 0;
  return 1 + Object.values(reader).filter((likely) => likely > own).length;
}

function rowOf(name: string, people: readonly UnseenPerson[], placeOf: Place): string[] {
  const places = people.map((person) => ({ cause: person.cause, place: placeOf(person) }));
  const byCause = [...Map.groupBy(places, ({ cause }) => cause).values()];
  const hits = (within: number, some: typeof places): number =>
    some.filter(({ place }) => place <= within).length;
  const whole = (within: number): string =>
    figureInWords(percent('', wilson(hits(within, places), places.length)));
  const mean = (within: number): string =>
    inPercent(meanOf(byCause.map((some) => hits(within, some) / some.length)));
  return [name, whole(1), whole(3), mean(1), mean(3)];
}
