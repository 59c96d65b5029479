import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, changesShown, createAssessor, questionsBeforeChanges } from '@footing/assessment';
import { holdInterview, type RecordedCase } from '@footing/evaluation';
import { pageAfter } from '../src/assessor/pageAfter.ts';
import { markedRegions, markedSide, marksOf } from '../src/bodyMap/marks.ts';
import { beforeChanges } from '../src/check/beforeChanges.ts';
import {
  answersBefore,
  answersSoFar,
  goBack,
  type Interview,
  isOver,
  pagesLeft,
  startInterview,
  turned,
} from '../src/check/interview.ts';
import { numberHere } from '../src/result/regionHere.ts';
import { everyPerson, guide } from './recordedPerson.ts';

const assessor = createAssessor(guide);
const goOn = (interview: Interview): Interview =>
  turned(interview, assessor.next({ answers: answersSoFar(guide, interview), denied: {} }));

test('the page shown before the engine is ready is the one that it would ask first', () => {
  deepStrictEqual(startInterview(guide).pages, [assessor.next({ answers: {}, denied: {} })]);
});

test('an interview in the browser asks what the engine asks, and progress never promises fewer pages than come', () => {
  for (const person of everyPerson) {
    const asked = { ...person, request: { ...person.request, denied: {} } };
    const expected = holdInterview(assessor, asked, 'no');
    let interview: Interview = { ...startInterview(guide), answers: expected.request.answers };
    const promised: number[] = [];
    while (!isOver(interview)) {
      promised.push(interview.at + 1 + pagesLeft(guide, interview));
      interview = goOn(interview);
    }
    deepStrictEqual(
      interview.pages.map(({ questions }) => questions),
      expected.pages,
      person.id,
    );
    for (const most of promised)
      ok(most >= interview.pages.length, `${person.id}: ${promised} for ${interview.pages.length}`);
  }
});

/** A recorded person in the browser, from page to page: how many pages are said to be left on each. */
function leftOnPages(answers: Answers): { readonly interview: Interview; readonly left: readonly number[] } {
  let interview: Interview = { ...startInterview(guide), answers };
  const left: number[] = [];
  while (!isOver(interview)) {
    left.push(pagesLeft(guide, interview));
    interview = turned(
      interview,
      pageAfter(assessor, { answers: answersSoFar(guide, interview), denied: {} }),
    );
  }
  return { interview, left };
}

/** All that is not told is answered too. */
const toldOf = ({ request }: RecordedCase): Answers => {
  const untold = guide.questions.map(({ id, kind }) => [id, kind === 'many' ? [] : null] as const);
  return { ...Object.fromEntries(untold), ...request.answers };
};

test('with each page fewer are said to be left, and never fewer than come, what is asked before changes among them', () => {
  for (const person of everyPerson) {
    const { interview, left } = leftOnPages(toldOf(person));
    const late = interview.pages.findIndex(({ page }) => page === beforeChanges);
    for (const [at, count] of left.entries()) {
      ok(count >= interview.pages.length - at - 1, `${person.id}: ${left} for ${interview.pages.length}`);
      // what is answered on that page can open another
      if (at > 0 && (late === -1 || at < late)) ok(count < left[at - 1]!, `${person.id}: ${left}`);
    }
  }
});

test('what decides which changes are for somebody is asked on one page at the end, and of nobody who must be seen today', () => {
  let asked = 0;
  for (const person of everyPerson) {
    const { interview } = leftOnPages(toldOf(person));
    const answers = answersSoFar(guide, interview);
    const assessment = assessor.assessWithoutBands({ answers, denied: {} });
    deepStrictEqual(questionsBeforeChanges(guide, answers, assessment, changesShown), [], person.id);
    const late = interview.pages.filter(({ page }) => page === beforeChanges);
    asked += late.length;
    if (assessment.urgency === 'emergency' || assessment.urgency === 'same-day')
      strictEqual(late.length, 0, person.id);
  }
  ok(asked > 20);
});

test('a rider in cleats is asked what they wear before changes are shown, and is offered cleats back, no stiffer sole', () => {
  const late: string[] = [];
  for (const person of everyPerson) {
    const rider = { ...toldOf(person), activities: ['cycling'], footwear: ['stiff-sole-or-cleats'] };
    const { interview } = leftOnPages(rider);
    const { changes } = assessor.assessWithoutBands({
      answers: answersSoFar(guide, interview),
      denied: {},
    });
    const shown = changes.slice(0, changesShown).map(({ id }) => id);
    ok(!shown.includes('stiffer-sole'), person.id);
    const isLate = interview.pages.some(
      ({ page, questions }) => page === beforeChanges && questions.includes('footwear'),
    );
    if (isLate) late.push(...shown);
  }
  ok(late.includes('cleats-back'), late.join());
});

test('going back and on again with the same answers ends where it was', () => {
  const person = everyPerson[0]!;
  const { request } = holdInterview(assessor, person, 'no');
  let interview: Interview = { ...startInterview(guide), answers: request.answers };
  while (!isOver(interview)) interview = goOn(interview);
  const back = goBack(goBack(interview));
  strictEqual(back.answers, interview.answers);
  deepStrictEqual(goOn(goOn(back)), interview);
});

test('an answer to a question that no longer applies does not count', () => {
  const first = startInterview(guide);
  const pages = [
    { page: 'nerves', questions: ['weakness'] },
    { page: 'timing', questions: ['weaknessPace'] },
  ];
  const interview = { ...first, pages, at: 2, answers: { weakness: ['none'], weaknessPace: 'sudden' } };
  deepStrictEqual(answersBefore(guide, interview, 2), { weakness: ['none'] });
});

test('marks made from answers say those answers', () => {
  for (const { request } of everyPerson) {
    const { where, sides } = request.answers;
    if (!Array.isArray(where)) continue;
    const marks = marksOf(guide.regions, where as string[], sides);
    deepStrictEqual(markedRegions(guide.regions, marks).sort(), [...where].sort());
    if ((sides === 'left' || sides === 'right') && marks.middle.length < where.length)
      strictEqual(markedSide(marks), sides);
  }
});

test('the emergency number follows the time zone, then the language, and is never guessed', () => {
  const here = (zone: string | undefined, language: string) =>
    numberHere(guide.emergencyNumbers, zone, language)?.number;
  strictEqual(here('Europe/London', 'de-DE'), '999');
  strictEqual(here('Europe/Berlin', 'en-US'), '112');
  strictEqual(here('Europe/Dublin', 'en-GB'), '112');
  strictEqual(here('America/Toronto', 'fr'), '911');
  strictEqual(here('Australia/Perth', 'en'), '000');
  strictEqual(here('Pacific/Auckland', 'en'), '111');
  strictEqual(here('UTC', 'en-GB'), '999');
  strictEqual(here(undefined, 'de-AT'), '112');
  strictEqual(here('Asia/Tokyo', 'en-US'), undefined);
  strictEqual(here('UTC', 'not a language'), undefined);
});
