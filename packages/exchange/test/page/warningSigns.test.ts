/** What the clinician reads of red flags: nothing that was told, not known or not asked stands there as absent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Answers,
  type AssessmentRequest,
  answerTo,
  chosenOptions,
  isAsked,
  questionsOf,
  raisedRedFlags,
  standsAlone,
} from '@footing/assessment';
import { urgencyRank } from '@footing/guide';
import type { Bundle, Observation } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import {
  assessmentBundle,
  clinicianHtml,
  clinicianPage,
  clinicianText,
  sheetOf,
  systems,
} from '../../src/index.ts';
import { placesOnPage } from '../../src/page/places.ts';
import { assessor, guide } from '../realGuide.ts';

const time = '2026-05-01T06:30:00Z';

function inputOf(request: AssessmentRequest) {
  return { guide, request, assessment: assessor.assess(request), time };
}

function pageOf(answers: Answers) {
  return clinicianPage(inputOf({ answers, denied: {} }));
}

function redFlagLines(answers: Answers): { lead?: string; text: string }[] {
  return [...sheetOf(pageOf(answers)).parts.find(({ name }) => name === 'redFlags')!.lines];
}

/** What the lines with such a lead say, as one text. */
function linesThat(start: string, answers: Answers): string {
  return redFlagLines(answers)
    .filter(({ lead }) => lead?.startsWith(start))
    .map(({ lead, text }) => `${lead} ${text}`)
    .join('\n');
}

const questionNamed = (id: string) => guide.questions.find((question) => question.id === id)!;
const labelOf = (question: string, option: string): string =>
  questionNamed(question).options.find(({ id }) => id === option)!.label;

/** The component that speaks of red flags in a document, as code and value. */
function codedSigns(request: AssessmentRequest) {
  let id = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(id++).padStart(12, '0')}`;
  const bundle: Bundle = assessmentBundle({ ...inputOf(request), newId });
  const { component } = bundle
    .entry!.map(({ resource }) => resource as Observation)
    .find(({ code }) => code?.coding?.some((coding) => coding.code === 'red-flags'))!;
  return (component ?? []).map(({ code, valueBoolean, dataAbsentReason }) => ({
    ...code.coding![0]!,
    value: valueBoolean ?? dataAbsentReason!.coding![0]!.code,
  }));
}

const complete = (answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    guide.questions
      .filter(({ id, kind }) => !isAsked(answers, id) && (kind === 'many' || kind === 'map'))
      .map(({ id }) => [id, []]),
  ),
});

test('a red flag is present on the page exactly when the answers raise it', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const present = clinicianPage(inputOf(request)).redFlags.map(({ id }) => id);
      const raised = raisedRedFlags(guide, request.answers).map(({ id }) => id);
      assert.deepEqual(present, raised);
    }),
    { numRuns: 20 },
  );
});

test('nothing listed as absent was told, and all of it was asked and answered with none of its list', () => {
  fc.assert(
    fc.property(someRequest, ({ answers }) => {
      for (const { id, absent, notTicked } of pageOf(answers).warningSigns) {
        const answer = answerTo(answers, id);
        for (const sign of [...absent, ...notTicked]) {
          assert.ok(Array.isArray(answer), `${id} was asked and known`);
          assert.ok(!answer.includes(sign.id), `${id}: ${sign.id} was not told`);
        }
        if (absent.length > 0) assert.deepEqual(chosenOptions(answer), []);
      }
    }),
    { numRuns: 60 },
  );
});

test('no line of absent things has the words of anything that was ticked, whatever the form of the page', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const page = clinicianPage(inputOf(request));
      const forms = [clinicianText(page).split('\n'), clinicianHtml(page).split('</li>')];
      const absent = forms.map((lines) => lines.filter((line) => line.includes('Asked, absent')));
      assert.equal(absent[0]!.length, absent[1]!.length);
      for (const line of absent.flat())
        for (const { id, question, told } of page.warningSigns)
          if (line.includes(question)) assert.deepEqual([told, chosenOptions(request.answers[id])], [[], []]);
    }),
    { numRuns: 30 },
  );
});

test('the document codes as absent exactly what the page lists as absent, and no rule', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const { warningSigns } = clinicianPage(inputOf(request));
      const signs = codedSigns(request).filter(({ value }) => value === false);
      const listed = warningSigns.flatMap(({ id, absent }) =>
        absent.map((sign) => [systems.optionOf(id), sign.id]),
      );
      assert.deepEqual(
        signs.map(({ system, code }) => [system, code]),
        listed,
      );
      assert.ok(signs.every(({ system }) => system !== systems.redFlag));
    }),
    { numRuns: 15 },
  );
});

test('every ticked option that a red flag looks for stands under present or under told', () => {
  fc.assert(
    fc.property(someRequest, ({ answers }) => {
      const text = [linesThat('PRESENT', answers), linesThat('TOLD', answers)].join('\n');
      for (const { id, told } of pageOf(answers).warningSigns)
        for (const sign of told) assert.ok(text.includes(sign.label), `${id}: ${sign.label}`);
    }),
    { numRuns: 30 },
  );
});

test('every ticked option stands somewhere on the page', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const text = clinicianText(clinicianPage(inputOf(request)));
      for (const { id, kind } of guide.questions)
        if (kind !== 'map-of-results')
          for (const option of chosenOptions(answerTo(request.answers, id)))
            assert.ok(text.includes(labelOf(id, option)), `${id}: ${option}`);
    }),
    { numRuns: 30 },
  );
});

test('a warning question is told by the page as answered, not known or not asked, as it was', () => {
  fc.assert(
    fc.property(someRequest, ({ answers }) => {
      for (const { id, standing } of pageOf(answers).warningSigns) {
        const answer = answerTo(answers, id);
        assert.equal(
          standing,
          answer === undefined ? 'not-asked' : answer === null ? 'not-known' : 'answered',
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('a calf that has been swollen for years is told, though its red flag is not raised', () => {
  const answers: Answers = { sides: 'both', swelling: ['calf'], duration: 'years', conditions: null };
  const calf = labelOf('swelling', 'calf');
  assert.ok(linesThat('TOLD, no red flag’s rule met', answers).includes(calf));
  assert.equal(linesThat('Asked, absent', answers), '');
  assert.ok(!linesThat('Shown, not ticked', answers).includes(calf));
  assert.ok(linesThat('Asked, not known', answers).includes(questionNamed('conditions').text));
  for (const id of ['back', 'weakness', 'pelvic'])
    assert.ok(linesThat('Not asked', answers).includes(questionNamed(id).text), id);
});

test('a sign that raises a red flag does not stand beside it as one that raises none', () => {
  const answers: Answers = { swelling: ['calf', 'tense'], duration: 'years' };
  assert.equal(
    linesThat('TOLD, no red flag’s rule met', answers),
    `TOLD, no red flag’s rule met ${questionNamed('swelling').text} ${labelOf('swelling', 'calf')}`,
  );
});

test('what was left out beside something ticked is not called absent', () => {
  const answers: Answers = { back: ['ache'] };
  const shooting = labelOf('back', 'shooting');
  assert.equal(linesThat('Asked, absent', answers), '');
  assert.ok(linesThat('Shown, not ticked', answers).includes(shooting));
  for (const none of [[], ['none']]) assert.ok(linesThat('Asked, absent', { back: none }).includes(shooting));
});

test('two cold feet are not called absent because one cold foot is what a red flag looks for', () => {
  const answers: Answers = { coldFoot: 'both' };
  assert.equal(linesThat('Asked, absent', answers), '');
  assert.ok(linesThat('No warning sign in the answer', answers).includes(labelOf('coldFoot', 'both')));
});

test('a no is never told as a warning sign, though a red flag looks for it', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const { warningSigns } = clinicianPage(inputOf(request));
      const signs = warningSigns.flatMap(({ told, absent, notTicked }) => [...told, ...absent, ...notTicked]);
      assert.ok(signs.every(({ id }) => !standsAlone.has(id)));
    }),
    { numRuns: 20 },
  );
  const answers: Answers = { coldExposure: 'none', weightBearing: 'normal' };
  assert.equal(linesThat('TOLD', answers), '');
  assert.ok(linesThat('No warning sign in the answer', answers).includes(questionNamed('coldExposure').text));
  assert.ok(codedSigns({ answers, denied: {} }).every(({ value }) => typeof value !== 'boolean'));
});

test('a list that nobody answered is named by the title of its page, where its words alone name nothing', () => {
  const text = questionNamed('conditions').text;
  for (const lead of ['Asked, not known', 'Not asked'])
    assert.ok(
      linesThat(lead, lead === 'Not asked' ? {} : { conditions: null }).includes(
        `You, and what came before: ${text}`,
      ),
    );
});

test('how fast weakness came is not listed as not asked where nothing is weak', () => {
  const text = questionNamed('weaknessPace').text;
  assert.ok(!linesThat('Not asked', { weakness: [] }).includes(text));
  assert.ok(linesThat('Not asked', { weakness: ['foot-drop'] }).includes(text));
});

test('a list with more in it than red flags look for is absent with all else in it', () => {
  const answers = complete({});
  assert.ok(
    /and all else in its list/.test(linesThat(`Asked, absent: ${questionNamed('conditions').text}`, answers)),
  );
  assert.ok(!linesThat(`Asked, absent: ${questionNamed('weakness').text}`, answers).includes('all else'));
});

test('every question that an urgent red flag looks at has a place on the page', () => {
  const own = new Set<string>(Object.values(placesOnPage).flat());
  const signs = new Set(pageOf(complete({ weakness: ['foot-drop'] })).warningSigns.map(({ id }) => id));
  const urgent = guide.redFlags.filter(({ urgency }) => urgencyRank(urgency) >= urgencyRank('same-day'));
  for (const question of urgent.flatMap(({ when }) => questionsOf(when)))
    assert.ok(
      own.has(question) || signs.has(question) || questionNamed(question).kind === 'number',
      `${question} is told nowhere as a warning sign`,
    );
});
