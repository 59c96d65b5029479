import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, AssessmentRequest } from '@footing/assessment';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import { clinicianHtml, clinicianPage, clinicianText, type TrialRecord } from '../../src/index.ts';
import { askedOnPage } from '../../src/page/askedOnPage.ts';
import { leads, reasonsInWords } from '../../src/page/reasonsInWords.ts';
import { recordedPeople, runner, trial } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';

function pageOf(request: AssessmentRequest, more: object = {}) {
  return clinicianPage({ guide, request, assessment: assessor.assess(request), ...more });
}

function pageOfAnswers(answers: Answers) {
  return pageOf({ answers, denied: {} });
}

test('every answer is somewhere on the page, and nothing that was not asked', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const page = pageOf(request);
      const told = [
        ...page.who,
        ...page.what,
        ...page.where,
        ...page.since,
        ...page.bringsOn,
        ...page.clears,
        ...page.also,
      ];
      const warnings = page.warningSigns.filter(({ standing }) => standing !== 'not-asked');
      const ids = new Set([...told, ...warnings, ...page.absent, ...page.notKnown].map(({ id }) => id));
      for (const { id, kind } of guide.questions)
        if (kind !== 'map-of-results') assert.equal(ids.has(id), Object.hasOwn(request.answers, id), id);
    }),
    { numRuns: 30 },
  );
});

test('how old the person is and their sex stand before what they feel', () => {
  const text = clinicianText(pageOfAnswers({ quality: ['numb'], where: ['ball'], age: 41, sex: 'female' }));
  assert.match(
    text,
    /WHAT AND WHERE\n- How old are you\? 41 years\n- Which sex are you\? Female\n- What does it feel/,
  );
});

test('when it was answered is told to the minute, in words', () => {
  for (const [time, words] of [
    ['2026-05-01T06:30:00Z', 'Answered 2026-05-01, 06:30 UTC'],
    ['2026-05-01T06:30:10.123Z', 'Answered 2026-05-01, 06:30 UTC'],
    ['2026-05-01T06:30:00+02:00', 'Answered 2026-05-01, 06:30 UTC+02:00'],
    ['2026-05-01', 'Answered 2026-05-01'],
    ['2026', 'Answered 2026'],
  ] as const)
    assert.ok(clinicianText(pageOf(runner, { time })).includes(`${words}\n`), words);
  const madeAt = '2026-05-01T06:30:00Z';
  assert.match(clinicianText(pageOf(runner, { madeAt })), /Put together 2026-05-01, 06:30 UTC; when/);
});

test('questions in the same words are told apart by their page', () => {
  const [one, other] = guide.questions.filter(({ kind }) => kind === 'many').slice(-2);
  const alike = guide.questions.map((q) => (q.id === other!.id ? { ...q, text: one!.text } : q));
  const named = [one!, { ...other!, text: one!.text }].map(
    (question) => askedOnPage({ ...guide, questions: alike }, question).question,
  );
  assert.equal(new Set(named).size, 2);
});

test('five causes at most stand on the page, and none below 1% but among the first three', () => {
  const shown = [...recordedPeople.values()].map(({ answers }) => {
    const ranked = assessor.assess({ answers, denied: {} }).causes;
    const { causes } = pageOfAnswers(answers);
    const left = ranked.slice(causes.length, 5).map(({ probability }) => probability);
    assert.ok(causes.length >= 3 && causes.length <= 5);
    assert.deepEqual(
      causes.slice(3).filter(({ probability }) => probability < 0.01),
      [],
    );
    assert.deepEqual(
      left.filter((probability) => probability >= 0.01),
      [],
    );
    return causes.length;
  });
  assert.ok(shown.includes(3) && shown.includes(5));
});

test('a number among the reasons has its question and its unit', () => {
  const { causes } = pageOfAnswers({ onsetMinutes: 1 });
  const reasons = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  assert.ok(reasons.length > 0);
  for (const reason of reasons)
    assert.equal(reason, 'How many minutes of exercise until it starts? 1 minute');
});

test('a yes or no among the reasons has its question', () => {
  const { causes } = pageOfAnswers({ coldFoot: 'no', where: ['calf'] });
  const reasons = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  assert.ok(reasons.includes('Is a foot cold to the touch? No'));
  assert.ok(!reasons.includes('No'));
});

/** An answer as a reason, in words. */
function reasonOf(question: string, options: readonly string[], answers: Answers = {}): string {
  return reasonsInWords(guide, answers, [{ question, options, weight: 1, strength: 'slight' }])[0]!;
}

test('no two questions have reasons in the same words: what brings it on is told apart from what does not', () => {
  const askedIn = new Map<string, string>();
  for (const { id, kind, options } of guide.questions.filter((q) => q.kind !== 'map-of-results'))
    for (const said of kind === 'one' ? options.map((o) => [o.id]) : [[], ...options.map((o) => [o.id])]) {
      if (kind === 'number') continue;
      const words = reasonOf(id, said);
      assert.equal(askedIn.get(words) ?? id, id, words);
      askedIn.set(words, id);
    }
  assert.equal(reasonOf('notBroughtOnBy', ['cycling']), 'does not come on in: Cycling outdoors');
  for (const id of Object.keys(leads))
    assert.ok(
      guide.questions.some((question) => question.id === id),
      id,
    );
});

test('a reason that nothing of a list was ticked has the words of its list for it', () => {
  const asked = guide.questions.find(({ id }) => id === 'activities')!;
  const none = asked.options.find(({ id }) => id === 'none')!;
  assert.equal(reasonOf('activities', []), `${asked.text} ${none.label}`);
});

test('a change among the reasons is told with what came of it', () => {
  const tried = { stretch: 'no', socks: 'partly' } as const;
  assert.equal(
    reasonOf('tried', ['stretch'], { tried }),
    'tried: Stretch calf, foot and hip, it did not help',
  );
  const { answers } = recordedPeople.get('foot-052')!;
  const { causes } = pageOfAnswers(answers);
  const reasons = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  assert.ok(reasons.some((reason) => /^tried: .*, it did not help$/.test(reason)));
});

test('what would tell, and what was asked and is not there, names its list', () => {
  const page = pageOf(
    { answers: { selfTests: [], setup: null }, denied: {} },
    {
      assessment: {
        ...assessor.assess({ answers: {}, denied: {} }),
        cannotTell: true,
        wouldTell: ['selfTests', 'sides'],
      },
    },
  );
  const named = 'Tests and what you tried: Did you notice any of these?';
  assert.deepEqual(page.wouldTell, [named, 'Which side is it?']);
  assert.deepEqual(page.absent, [{ id: 'selfTests', question: named }]);
  assert.equal(page.notKnown[0]!.question, 'Posture and machine: Is any of this true when it happens?');
});

test('what was tried is told once, not again under each red flag that it raises', () => {
  const tried = {
    relace: 'no',
    socks: 'no',
    'slow-down': 'no',
    physiotherapy: 'no',
    injection: 'partly',
  } as const;
  const text = clinicianText(pageOfAnswers({ tried }));
  assert.match(text, /PRESENT: Four changes tried, and it is still there: told under What was tried/);
  assert.equal(text.split('Change your socks').length, 2);
  assert.match(text, /WHAT WAS TRIED/);
});

test('a line that has nothing after its lead ends with the lead', () => {
  const page = pageOfAnswers({});
  const text = clinicianText({ ...page, cannotTell: true, wouldTell: [] });
  assert.match(text, /^- No cause stands out$/m);
});

test('no cause is told to be as sure as 0% or 100%', () => {
  const page = pageOfAnswers({});
  const [cause] = page.causes;
  const tellsOf = (probability: number, band: readonly [number, number]): string =>
    clinicianText({ ...page, causes: [{ ...cause!, probability, band }] });
  assert.match(tellsOf(0.997, [0.97, 0.9999]), / more than 99% \(80% band 97% to more than 99%\)/);
  assert.match(tellsOf(0.994, [0.004, 0.995]), / 99% \(80% band less than 1% to more than 99%\)/);
  assert.match(tellsOf(0.004, [0.0001, 0.003]), / less than 1% \(80% band less than 1%\)/);
  assert.match(tellsOf(0.004, [0.0001, 0.006]), / less than 1% \(80% band less than 1% to 1%\)/);
});

test('what was tried stands with what was measured', () => {
  const { tried } = pageOf(runner, { trials: [trial] });
  const laces = tried.find(({ change }) => change === 'loosen-laces')!;
  assert.equal(laces.said, 'It did not help');
  assert.match(
    laces.measured!,
    /numbness after 31 minutes with it, after 18 minutes without \(1\.7 times, 80% band 1\.2 to 2\.4/,
  );
  assert.equal(tried.find(({ change }) => change === 'different-shoes')!.measured, undefined);
});

test('a narrow band of a trial is told to the digits that tell its ends apart', () => {
  const ratio = { median: 1.004, interval80: [0.981, 1.032] } as const;
  const { measured } = pageOf(runner, { trials: [{ ...trial, ratio }] }).tried.find(
    ({ change }) => change === trial.change,
  )!;
  assert.match(measured!, /\(1\.00 times, 80% band 0\.98 to 1\.03;/);
});

test('of a trial that measured nothing, the page says how many sessions there were and no minutes', () => {
  const measured = (sessions: TrialRecord['sessions'], onsets: TrialRecord['onsets']) =>
    pageOf(runner, {
      trials: [{ ...trial, verdict: 'too-early', sessions, onsets, isCompared: false }],
    }).tried[0]!.measured;
  assert.equal(
    measured({ baseline: 1, change: 0 }, { baseline: 1, change: 0 }),
    'Too early to tell: nothing can be compared yet (no sessions with, 1 without)',
  );
  assert.equal(
    measured({ baseline: 2, change: 2 }, { baseline: 0, change: 0 }),
    'Too early to tell: nothing can be compared yet (2 sessions with, 2 without, and no numbness)',
  );
});

test('minutes that were not measured are not told', () => {
  const told = (change: TrialRecord['begins']['change'], minutes = 31): string => {
    const { median, ...band } = trial.medianMinutes.change;
    const medianMinutes = { ...trial.medianMinutes, change: { ...band, median: minutes } };
    const begins = { ...trial.begins, change };
    return pageOf(runner, { trials: [{ ...trial, begins, medianMinutes }] }).tried[0]!.measured!;
  };
  assert.match(told('never'), /numbness never with it, after 18 minutes without \(1\.7 times/);
  assert.match(told('not-known'), /numbness at a time that is not known with it, after 18 minutes without/);
  assert.match(told('late'), /numbness later than the sessions last with it, after 18 minutes without/);
  assert.match(told('measured', 0.3), /numbness within the first minute with it/);
  assert.match(told('measured', 1.2), /numbness after 1 minute with it/);
});

test('the person’s own words are on every form of the page, and break out of none', () => {
  const words = 'May I run on Sunday? <script>alert(1)</script> & "more"';
  const page = pageOf(runner, { wantsToKnow: words });
  assert.ok(clinicianText(page).includes(words));
  assert.ok(!clinicianHtml(page).includes('<script'));
  assert.ok(clinicianHtml(page).includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;'));
});

test('the page says what it is not, and by which guide it was made', () => {
  const text = clinicianText(pageOf(runner));
  assert.match(text, /no diagnosis, no medical device, and not cleared/);
  assert.ok(text.includes(guide.hash.slice(0, 12)));
});

test('with warning signs not asked, the page never says that nothing is urgent', () => {
  const story = { activities: ['running'], where: ['all-toes'], sides: 'both', quality: ['numb'] };
  const text = clinicianText(pageOfAnswers(story));
  assert.match(text, /- Not known: not all warning signs were asked/);
  assert.doesNotMatch(text, /Nothing urgent/);
  const diabetic = clinicianText(pageOfAnswers({ ...story, conditions: ['diabetes'] }));
  assert.match(diabetic, /coming days or weeks\n- Not all warning signs were asked: it may be more urgent/);
});

test('an emergency by its likeliest cause is not called perhaps more urgent still', () => {
  const stroke = {
    where: ['whole-leg', 'hand-or-arm'],
    sides: 'right',
    quality: ['numb'],
    start: 'during-exercise',
  };
  const page = pageOfAnswers({
    ...stroke,
    age: 62,
    course: 'first-time',
    duration: 'days',
    relief: 'half-hour',
  });
  assert.equal(page.urgency, 'emergency');
  assert.equal(page.isLeastUrgency, false);
});

test('in text a question is followed by its answer, with one mark between', () => {
  const text = clinicianText(pageOfAnswers({ sides: 'both', weakness: [] }));
  assert.match(text, /- Which side is it\? Both sides/);
  assert.doesNotMatch(text, /\?:/);
});
