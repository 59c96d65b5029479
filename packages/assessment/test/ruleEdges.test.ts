import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Urgency } from '@footing/guide';
import { type Answers, raisedRedFlags, urgencyFloor } from '../src/index.ts';
import { guide } from './realGuide.ts';

/** What the rules alone ask for. */
const floor = (answers: Answers): Urgency => urgencyFloor(raisedRedFlags(guide, answers));

type Edge = {
  readonly told: Answers;
  readonly urgency: Urgency;
  readonly beside: Answers;
  readonly milder: Urgency;
};

/** Each with answers just inside, and one answer that sets the neighbour outside apart. */
function holdsAt(edges: Readonly<Record<string, Edge>>): void {
  for (const [says, { told, urgency, beside, milder }] of Object.entries(edges))
    test(says, () => {
      assert.equal(floor(told), urgency);
      assert.equal(floor({ ...told, ...beside }), milder);
    });
}

describe('back pain and a danger to the spine', () => {
  const newlyTingling: Answers = { back: ['ache'], quality: ['tingling'], sides: 'both', duration: 'days' };
  holdsAt({
    'is an emergency with blood thinners and something weak': {
      told: { conditions: ['blood-thinner-or-bleeding'], back: ['ache'], quality: ['weak'] },
      urgency: 'emergency',
      beside: { quality: ['numb'] },
      milder: 'self-care',
    },
    'is an emergency with blood thinners and both sides newly numb': {
      told: { ...newlyTingling, conditions: ['blood-thinner-or-bleeding'] },
      urgency: 'emergency',
      beside: { sides: 'left' },
      milder: 'self-care',
    },
    'is an emergency with fever and something weak': {
      told: { general: ['fever'], back: ['ache'], quality: ['weak'] },
      urgency: 'emergency',
      beside: { quality: ['numb'] },
      milder: 'same-day',
    },
    'is an emergency with fever and numbness that gets worse': {
      told: { ...newlyTingling, sides: 'left', general: ['fever'], course: 'worsening' },
      urgency: 'emergency',
      beside: { course: 'same' },
      milder: 'same-day',
    },
  });
});

describe('a foot that drops all at once', () => {
  holdsAt({
    'is an emergency at 50 and older': {
      told: { weakness: ['foot-drop'], weaknessPace: 'sudden', start: 'sudden', duration: 'days', age: 50 },
      urgency: 'emergency',
      beside: { age: 49 },
      milder: 'same-day',
    },
    'is one at an age that is not told': {
      told: { weakness: ['foot-drop'], weaknessPace: 'sudden', start: 'sudden', duration: 'days', age: null },
      urgency: 'emergency',
      beside: { age: 30 },
      milder: 'same-day',
    },
  });
});

const coldInFirstClass: Answers = {
  coldFoot: 'one',
  sides: 'left',
  start: 'during-exercise',
  course: 'first-time',
  duration: 'hours',
  age: 41,
  smoking: 'never',
  conditions: [],
};

describe('one cold foot in a first session', () => {
  holdsAt({
    'is an emergency while it lasts, and an appointment when it is gone within minutes': {
      told: { ...coldInFirstClass, relief: 'does-not-settle' },
      urgency: 'emergency',
      beside: { relief: 'minutes' },
      milder: 'routine',
    },
  });

  test('stays an emergency however soon it is gone, where an artery may be narrow already or it came all at once', () => {
    const risks: Answers[] = [
      { conditions: ['arterial-disease'] },
      { conditions: ['irregular-heartbeat'] },
      { conditions: ['diabetes'] },
      { smoking: 'current' },
      { age: 50 },
      { age: null },
      { conditions: null },
      { start: 'sudden' },
    ];
    for (const risk of risks)
      assert.equal(
        floor({ ...coldInFirstClass, relief: 'minutes', ...risk }),
        'emergency',
        JSON.stringify(risk),
      );
  });

  test('stays an emergency where it is not known how soon it was gone', () => {
    assert.equal(floor(coldInFirstClass), 'emergency');
    assert.equal(floor({ ...coldInFirstClass, relief: null }), 'emergency');
  });
});

describe('pressure in muscle', () => {
  const swollenAfterBreak: Answers = {
    injury: ['fracture-or-cast'],
    swelling: ['foot-or-ankle'],
    quality: ['tingling'],
    relief: 'hours',
    duration: 'days',
    pain: 'mild',
  };
  const longPressure: Answers = {
    where: ['shin-front', 'dorsum'],
    quality: ['tightness', 'numb'],
    duration: 'months',
    course: 'worsening',
    pain: 'severe',
    conditions: ['compartment-syndrome-before'],
  };
  holdsAt({
    'in a foot is feared for days after a break; weeks after it only with severe pain': {
      told: swollenAfterBreak,
      urgency: 'emergency',
      beside: { duration: 'weeks' },
      milder: 'routine',
    },
    'that used to pass is an emergency when it does not pass any more': {
      told: { ...longPressure, relief: 'does-not-settle' },
      urgency: 'emergency',
      beside: { relief: 'hours' },
      milder: 'routine',
    },
  });

  test('in a foot weeks after a break, with severe pain, is an emergency', () => {
    assert.equal(floor({ ...swollenAfterBreak, duration: 'weeks', pain: 'severe' }), 'emergency');
  });

  test('that does not pass after one session far too hard is an emergency, whatever went before', () => {
    const once: Answers = { ...longPressure, relief: 'does-not-settle', conditions: [] };
    assert.equal(floor({ ...once, injury: ['one-very-hard-session'] }), 'emergency');
    assert.equal(floor(once), 'same-day');
  });
});

describe('what grows over years', () => {
  const foot: Answers = { weakness: ['foot-drop'], weaknessPace: 'weeks-to-months', course: 'worsening' };
  const unsteady: Answers = { sides: 'both', balance: 'unsteady', course: 'worsening' };
  holdsAt({
    'in a foot that lifts less and less is seen by appointment, over months today': {
      told: { ...foot, duration: 'months' },
      urgency: 'same-day',
      beside: { duration: 'years' },
      milder: 'routine',
    },
    'in the balance is seen by appointment, over months today': {
      told: { ...unsteady, duration: 'months' },
      urgency: 'same-day',
      beside: { duration: 'years' },
      milder: 'routine',
    },
  });

  test('is seen today all the same with back pain, or where weakness came fast or nobody knows how fast', () => {
    const years: Answers = { duration: 'years' };
    for (const more of [
      { back: ['ache'] },
      { weaknessPace: null },
      { weaknessPace: 'hours-to-days' },
    ] as Answers[])
      assert.equal(floor({ ...foot, ...years, ...more }), 'same-day', JSON.stringify(more));
    for (const more of [{ back: ['mid-back'] }, { quality: ['weak'] }] as Answers[])
      assert.equal(floor({ ...unsteady, ...years, ...more }), 'same-day', JSON.stringify(more));
  });
});

describe('what told stories of people who are easily forgotten left out', () => {
  const runnersHip: Answers = {
    activities: ['running'],
    where: ['front-of-thigh'],
    sides: 'left',
    quality: ['aching', 'tingling'],
    weightBearing: 'painful',
    duration: 'weeks',
    course: 'worsening',
  };
  const newMedicine: Answers = {
    recent: ['new-medicine'],
    sides: 'both',
    quality: ['burning'],
    duration: 'days',
  };
  holdsAt({
    'a hip that hurts a runner at each step is seen today; two sore thighs are not': {
      told: runnersHip,
      urgency: 'same-day',
      beside: { sides: 'both' },
      milder: 'routine',
    },
    'a hip with thin bones or pain at night needs no growing pain': {
      told: { ...runnersHip, course: 'same', conditions: ['thin-bones'] },
      urgency: 'same-day',
      beside: { conditions: [] },
      milder: 'self-care',
    },
    'a red leg with fever is an emergency when it hurts badly, else it is seen today': {
      told: { general: ['fever'], pain: 'severe', sides: 'left', colour: ['red'], duration: 'hours' },
      urgency: 'emergency',
      beside: { pain: 'moderate' },
      milder: 'same-day',
    },
    'two feet that burn all the time after a new medicine are seen today; now and then they are not': {
      told: { ...newMedicine, between: 'constant' },
      urgency: 'same-day',
      beside: { between: 'sometimes' },
      milder: 'self-care',
    },
  });

  test('a sore calf and short breath after a birth is a possible clot in the lung, for a birth counts as a pregnancy', () => {
    const option = guide.questions
      .find(({ id }) => id === 'conditions')!
      .options.find(({ id }) => id === 'pregnant')!;
    assert.match(option.label, /gave birth in the last six weeks/);
    const told: Answers = { where: ['calf'], sides: 'left', chest: ['breathless'], conditions: ['pregnant'] };
    assert.equal(floor(told), 'emergency');
  });

  test('an old weakness or an old blur of sight is asked to be left out where it is known and has not changed', () => {
    for (const id of ['weakness', 'head'])
      assert.match(
        guide.questions.find((question) => question.id === id)!.help!,
        /old trouble .* has not changed/,
      );
  });
});

test('no text of when to be seen is stricter than what the head of a result says for the same day', () => {
  for (const { id, recovery } of guide.causes)
    assert.doesNotMatch(recovery.late, /\btoday\b(?! or tomorrow|, or by tomorrow)/, id);
});
