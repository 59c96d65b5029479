import { testWrongInputs, type WrongInput } from './wrongInput.ts';

const wrongInputs: Readonly<Record<string, WrongInput>> = {
  'none of these together with one of these': {
    answers: { weakness: ['none', 'foot-drop'] },
    code: 'contradiction',
    path: 'answers.weakness',
    says: /"none" stands alone/,
  },
  'normal together with a colour': {
    answers: { colour: ['red', 'normal'] },
    code: 'contradiction',
    path: 'answers.colour',
    says: /"normal" stands alone/,
  },
  'an option answered and denied': {
    answers: { footwear: ['boots'] },
    denied: { footwear: ['boots'] },
    code: 'contradiction',
    path: 'denied.footwear',
    says: /"boots" is both answered and denied/,
  },
  'an empty list and none of these denied': {
    answers: { footwear: [] },
    denied: { footwear: ['none'] },
    code: 'contradiction',
    path: 'denied.footwear',
    says: /"none" is both answered and denied/,
  },
  'a change that was tried and denied': {
    answers: { tried: { relace: 'no' } },
    denied: { tried: ['relace'] },
    code: 'contradiction',
    path: 'denied.tried',
    says: /"relace" is both answered and denied; give it once/,
  },
  'every option of a question with one answer denied': {
    answers: {},
    denied: { balance: ['unsteady', 'steady'] },
    code: 'contradiction',
    path: 'denied.balance',
    says: /no option is left, and one must hold; leave that one out, or answer null/,
  },
  'denials that are a list': {
    answers: {},
    denied: ['boots'],
    code: 'wrong-type',
    path: 'denied',
    says: /option lists by question id/,
  },
  'a denial of a number': {
    answers: {},
    denied: { age: [41] },
    code: 'unknown-question',
    path: 'denied.age',
    says: /"age" is no question with options; those are activities,/,
  },
  'a denial that is no list': {
    answers: {},
    denied: { footwear: 'boots' },
    code: 'wrong-type',
    path: 'denied.footwear',
    says: /list of options/,
  },
};

testWrongInputs(wrongInputs);
