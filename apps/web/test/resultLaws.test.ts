/** What the result says, without a browser: laws over the guide and over the recorded people. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, createAssessor } from '@footing/assessment';
import { packTexts, withTexts } from '@footing/assessment/packed';
import { holdInterview, type RecordedCase } from '@footing/evaluation';
import { saidOnce, sentencesOf, type Urgency, urgencyRank } from '@footing/guide';
import fc from 'fast-check';
import { answersSoFar, type Interview, isOver, startInterview, turned } from '../src/check/interview.ts';
import { answersThatCount } from '../src/result/answersThatCount.ts';
import { drawingFor } from '../src/result/drawingFor.ts';
import { leftToAsk } from '../src/result/leftToAsk.ts';
import { rowsOfChanges } from '../src/result/rowsOfChanges.ts';
import { mayGoOn, tellsHowLong, tellsWhatToExamine } from '../src/result/stricter.ts';
import { inSentence } from '../src/words/en/inSentence.ts';
import { recovery } from '../src/words/en/recovery.ts';
import { result } from '../src/words/en/result.ts';
import { everyPerson, guide, personNamed } from './recordedPerson.ts';

const assessor = createAssessor(guide);
const assess = (answers: Answers) => assessor.assessWithoutBands({ answers, denied: {} });
/** What a person answers to all that is asked, and what they do not tell is none. */
const answersOf = (person: RecordedCase): Answers =>
  holdInterview(assessor, { ...person, request: { ...person.request, denied: {} } }, 'no').request.answers;
const turnedOn = (interview: Interview): Interview =>
  turned(interview, assessor.next({ answers: answersSoFar(guide, interview), denied: {} }));

test('at every page before the end a check is unfinished, unless it is an emergency; at its end never', () => {
  for (const person of everyPerson.slice(0, 40)) {
    const { id } = person;
    let interview: Interview = { ...startInterview(guide), answers: answersOf(person) };
    for (; !isOver(interview); interview = turnedOn(interview)) {
      const answers = answersThatCount(guide, interview);
      const assessment = assess(answers);
      const left = leftToAsk(guide, answers, assessment, false);
      strictEqual(left === undefined, assessment.urgency === 'emergency', `${id}, page ${interview.at}`);
    }
    const answers = answersThatCount(guide, interview);
    strictEqual(leftToAsk(guide, answers, assess(answers), true), undefined, id);
  }
});

test('while a red flag of same-day or above is open, warning signs are said to be left', () => {
  const answers = { activities: ['cycling'], where: ['ball'], sides: 'both', quality: ['numb'] };
  const interview: Interview = { ...turnedOn({ ...startInterview(guide), answers }) };
  const assessment = assess(answersThatCount(guide, interview));
  strictEqual(assessment.urgency, 'self-care');
  strictEqual(leftToAsk(guide, answersThatCount(guide, interview), assessment, false)?.signs, true);
});

test('an interview that is over is unfinished again only for a warning sign', () => {
  const person = personNamed('lay-002');
  let interview: Interview = { ...startInterview(guide), answers: answersOf(person) };
  while (!isOver(interview)) interview = turnedOn(interview);
  const answers = answersThatCount(guide, interview);
  const worthAsking = { urgency: 'self-care' as Urgency, next: { page: 'you', questions: ['age'] } };
  strictEqual(leftToAsk(guide, answers, worthAsking, true), undefined);
  const { weakness: _weakness, ...without } = answers;
  deepStrictEqual(leftToAsk(guide, without, assess(without), true)?.signs, true);
});

test('an emergency of the open page counts before the page is turned', () => {
  const [flag] = guide.redFlags.filter(({ urgency }) => urgency === 'emergency');
  const fires = flag!.fires as Answers;
  const first = startInterview(guide);
  const open = { ...first, pages: [{ page: 'nerves', questions: Object.keys(fires) }], answers: fires };
  strictEqual(assess(answersThatCount(guide, open)).urgency, 'emergency');
});

const sentence = fc.constantFrom(
  'Book a visit.',
  'Do not train.',
  'Keep it dry!',
  'Why wait?',
  'Look each day.',
);
const text = fc.array(sentence, { maxLength: 5 }).map((all) => all.join(' '));

test('every sentence is said once, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(sentence), (texts, atFirst) => {
      const said = [...new Set(atFirst), ...saidOnce(texts, atFirst).flatMap(sentencesOf)];
      strictEqual(new Set(said).size, said.length);
      deepStrictEqual(new Set(said), new Set([...atFirst, ...texts.flatMap(sentencesOf)]));
    }),
  );
});

test('what the head of a card is said to say already are sentences of the guide, and each warning sign of its urgency has them', () => {
  for (const urgency of ['same-day', 'routine'] as const) {
    const flags = guide.redFlags.filter((flag) => flag.urgency === urgency);
    ok(result.urgency[urgency].said.length > 0);
    for (const { id, whatToDo } of flags)
      for (const said of result.urgency[urgency].said)
        ok(sentencesOf(whatToDo).includes(said), `${id}: ${said}`);
  }
});

test('a change that left the offers keeps its row, and the next comes right after it', () => {
  deepStrictEqual(rowsOfChanges(['b', 'c'], [{ id: 'a', row: 0 }]), ['a', 'b', 'c']);
  deepStrictEqual(rowsOfChanges(['a', 'c'], [{ id: 'b', row: 1 }]), ['a', 'b', 'c']);
  deepStrictEqual(rowsOfChanges([], [{ id: 'b', row: 3 }]), ['b']);
  deepStrictEqual(rowsOfChanges(['a', 'b'], [{ id: 'b', row: 0 }]), ['a', 'b']);
});

const prose = [
  ...[...guide.causes, ...guide.changes].flatMap(({ sections }) =>
    sections.map(({ markdown }) => markdown.replace(/\[@[^\]]*\]/g, '')),
  ),
  // titles that write most words with a capital tell nothing
  ...guide.sources.map(({ title }) => title).filter((title) => (title.match(/ \p{Lu}/gu) ?? []).length <= 2),
].join('\n');

/** Whether the guide and the titles of its sources mostly write a word small; undefined where they write it within no sentence. */
function isWrittenSmall(word: string): boolean | undefined {
  const count = (before: string, own: string): number =>
    [...prose.matchAll(new RegExp(`${before}${own}(?![\\p{L}\\p{N}])`, 'gu'))].length;
  const small = count('(?<![\\p{L}\\p{N}])', word.charAt(0).toLowerCase() + word.slice(1));
  const capital = count('\\p{Ll},? ', word);
  return small === capital ? undefined : small > capital;
}

test('a name stands within a sentence as the guide itself writes its first word there', () => {
  for (const { name } of [...guide.causes, ...guide.activities, ...guide.changes]) {
    const first = /^[\p{L}\p{N}]+/u.exec(name)![0];
    const small = isWrittenSmall(first);
    const isSmall = inSentence(name).charAt(0) !== name.charAt(0);
    if (small !== undefined) strictEqual(isSmall, small, name);
    strictEqual(inSentence(name).slice(1), name.slice(1));
  }
});

test('names of people keep their capital, other names do not', () => {
  const within = (id: string): string => inSentence(guide.causes.find((cause) => cause.id === id)!.name);
  deepStrictEqual(
    ['mortons-neuroma', 'raynaud', 'guillain-barre', 'b12-or-nitrous-myeloneuropathy', 'crps'].map(within),
    [
      "Morton's neuroma",
      "Raynaud's phenomenon",
      'Guillain-Barré syndrome',
      'lack of B12, or laughing gas harm',
      'complex regional pain syndrome',
    ],
  );
  deepStrictEqual(['HIIT', 'CRPS', 'B12 shots', 'Yoga and Pilates'].map(inSentence), [
    'HIIT',
    'CRPS',
    'B12 shots',
    'yoga and Pilates',
  ]);
});

test('no sentence speaks of people with "something else"', () => {
  const unknown = guide.causes.find(({ id }) => id === 'something-else')!;
  strictEqual(result.ifItIs(unknown), 'If none of the causes we know fits well:');
  strictEqual(
    result.whoFor('Family doctor', unknown),
    'Family doctor. This is who to see when none of the causes we know fits well.',
  );
  strictEqual(result.itMayBe(unknown), 'It may be that none of the causes we know fits well.');
});

const told = withTexts(guide, {
  ...packTexts(guide),
  causes: Object.fromEntries(guide.causes.map((cause) => [cause.id, cause])),
  changes: Object.fromEntries(guide.changes.map((change) => [change.id, change])),
});

test('who is to book an appointment reads of no training that a milder urgency allows', () => {
  for (const cause of told.causes) {
    const { goOn } = cause.training;
    deepStrictEqual(mayGoOn(cause, 'self-care', false).points, goOn, cause.id);
    const strict = mayGoOn(cause, 'routine', false);
    if (urgencyRank(cause.urgency) < urgencyRank('routine') && goOn.length > 0)
      ok(!strict.points.some((point) => goOn.includes(point)), cause.id);
    ok(!strict.points.some((point) => strict.title.endsWith(point.replace(/^What does /, ''))), cause.id);
    if (cause.training.isTreatment) continue;
    ok(strict.points.length === 0 || /not bring it on/.test(strict.title + strict.points.join()), cause.id);
  }
});

test('what treats a cause may go on even while it brings it on, but not on a guess nor with a milder cause than the urgency', () => {
  const arteries = told.causes.find(({ id }) => id === 'peripheral-artery-disease')!;
  deepStrictEqual(mayGoOn(arteries, 'routine', false), {
    title: recovery.goOn,
    points: arteries.training.goOn,
  });
  deepStrictEqual(mayGoOn(arteries, 'routine', true).points, [recovery.goOnFree]);
  deepStrictEqual(mayGoOn(arteries, 'same-day', false).points, [recovery.goOnFree]);
});

test('a guess lets nothing go on in training but what does not bring it on', () => {
  for (const cause of told.causes)
    for (const urgency of ['self-care', 'routine'] as const) {
      const { points } = mayGoOn(cause, urgency, true);
      deepStrictEqual(points, cause.training.goOn.length > 0 ? [recovery.goOnFree] : [], cause.id);
    }
});

test('who is to be seen today is told how long it takes only where the cause itself is as urgent', () => {
  for (const cause of guide.causes) {
    ok(tellsHowLong(cause, 'self-care') && tellsHowLong(cause, 'routine'));
    strictEqual(
      tellsHowLong(cause, 'same-day'),
      urgencyRank(cause.urgency) >= urgencyRank('same-day'),
      cause.id,
    );
  }
});

test('a drawing of a sport is shown to who does it, to all others one of no sport', () => {
  const shown = (change: string, ...activities: string[]) =>
    drawingFor(guide.drawings, change, activities.length === 0 ? {} : { activities })?.id;
  strictEqual(shown('move-toes-and-feet', 'running'), 'heel-raise-exercise');
  strictEqual(shown('move-toes-and-feet'), 'heel-raise-exercise');
  strictEqual(shown('move-toes-and-feet', 'cycling'), 'toe-wiggle-on-pedal');
  strictEqual(shown('move-toes-and-feet', 'elliptical'), 'elliptical-stance');
  strictEqual(shown('loosen-straps', 'skiing'), 'boot-buckles');
  strictEqual(shown('lean-forward', 'walking'), undefined);
});

test('who is to be seen today reads of no examination that is for numb feet of any cause', () => {
  for (const cause of told.causes) {
    ok(tellsWhatToExamine(cause, 'self-care') && tellsWhatToExamine(cause, 'routine'));
    strictEqual(tellsWhatToExamine(cause, 'same-day'), cause.id !== 'something-else', cause.id);
  }
});
