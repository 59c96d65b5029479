import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, holds } from '../src/index.ts';
import { assessor, guide, request } from './realGuide.ts';

const emergencies: Readonly<Record<string, Answers>> = {
  'a bladder that changed': { pelvic: ['bladder'] },
  'numbness between the legs that stays': { pelvic: ['saddle-numb'], relief: 'does-not-settle' },
  'numbness between the legs and a weak foot': { pelvic: ['saddle-numb'], weakness: ['foot-drop'] },
  'both legs weak within days': { weakness: ['both-legs'], weaknessPace: 'hours-to-days' },
  'numbness rising within days, unsteady': {
    sides: 'both',
    spread: 'up-the-leg',
    course: 'worsening',
    duration: 'days',
    balance: 'unsteady',
  },
  'speech that fails': { head: ['speech'] },
  'one side of the body weak': { weakness: ['one-side-of-body'] },
  'leg and arm of one side numb at once': {
    sides: 'left',
    where: ['whole-leg', 'hand-or-arm'],
    start: 'sudden',
  },
  'a leg that turned cold all at once': { coldFoot: 'one', start: 'sudden' },
  'a leg that turned white all at once': { colour: ['white'], sides: 'right', start: 'sudden' },
  'a leg rock hard that does not settle': { swelling: ['tense'] },
  'pain that still grows at rest': { pain: 'out-of-proportion' },
  'dark urine after a very hard session': { general: ['dark-urine'], injury: ['one-very-hard-session'] },
  'sudden severe back pain with numb legs': { back: ['sudden-severe'], quality: ['numb'] },
  'chest pain': { chest: ['pain'] },
  'a swollen calf and short breath': { swelling: ['calf'], chest: ['breathless'] },
  'cancer, back pain and unsteady legs': { conditions: ['cancer'], back: ['mid-back'], balance: 'unsteady' },
  'an injured back and both sides numb': { injury: ['back-or-neck-injury'], sides: 'both' },
  'frozen skin': { skin: ['frozen'] },
  'diabetes, a sore and fever': { conditions: ['diabetes'], skin: ['wound'], general: ['fever'] },
};

for (const [sign, answers] of Object.entries(emergencies))
  test(`${sign}: an emergency, with no change offered and the red flag as its reason`, () => {
    const { urgency, changes, urgencyReasons } = assessor.assess(request(answers));
    assert.equal(urgency, 'emergency');
    assert.deepEqual(changes, []);
    const [first] = urgencyReasons;
    assert.ok(first !== undefined && 'redFlag' in first && first.urgency === 'emergency');
  });

test('an emergency stays one however well the rest fits a tight shoe', () => {
  const tightShoe: Answers = {
    activities: ['running'],
    where: ['dorsum'],
    footwear: ['laces-or-straps-tight'],
    reliefBy: ['shoe-off-or-loosen'],
    onlyIn: 'one-shoe',
    between: 'normal',
  };
  assert.equal(assessor.assess(request({ ...tightShoe, pelvic: ['bladder'] })).urgency, 'emergency');
});

test('every red flag is raised by its own example and not by the one beside it', () => {
  for (const flag of guide.redFlags) {
    assert.ok(holds(flag.when, flag.fires as Answers), `${flag.id} is not raised`);
    assert.ok(!holds(flag.when, flag.silent as Answers), `${flag.id} is raised`);
  }
});
