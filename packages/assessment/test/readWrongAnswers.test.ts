import { testWrongInputs, type WrongInput } from './wrongInput.ts';

const wrongInputs: Readonly<Record<string, WrongInput>> = {
  'answers that are missing': {
    answers: undefined,
    code: 'wrong-type',
    path: 'answers',
    says: /object of answers/,
  },
  'answers that are a list': { answers: [], code: 'wrong-type', path: 'answers', says: /object of answers/ },
  'a question that there is not': {
    answers: { shoeSize: 43 },
    code: 'unknown-question',
    path: 'answers.shoeSize',
    says: /no question "shoeSize"; the questions are activities, where,/,
  },
  'an option that there is not': {
    answers: { sides: 'top' },
    code: 'unknown-option',
    path: 'answers.sides',
    says: /"top" is no option of sides; they are left, right,/,
  },
  'an option that there is not in a list': {
    answers: { quality: ['numb', 'itchy'] },
    code: 'unknown-option',
    path: 'answers.quality.1',
    says: /"itchy" is no option of quality; they are numb,/,
  },
  'a region that there is not': {
    answers: { where: ['nose'] },
    code: 'unknown-option',
    path: 'answers.where.0',
    says: /they are .*sole/,
  },
  'a change that there is not': {
    answers: { tried: { prayer: 'no' } },
    code: 'unknown-option',
    path: 'answers.tried.prayer',
    says: /they are .*loosen-laces/,
  },
  'a result that there is not': {
    answers: { tried: { socks: 'maybe' } },
    code: 'unknown-option',
    path: 'answers.tried.socks',
    says: /one of helped, partly, no/,
  },
  'text for a number': {
    answers: { age: '41' },
    code: 'wrong-type',
    path: 'answers.age',
    says: /a number of years or null/,
  },
  'a number for an option': {
    answers: { sides: 1 },
    code: 'wrong-type',
    path: 'answers.sides',
    says: /one option or null: left,/,
  },
  'a list for an option': {
    answers: { sides: ['left'] },
    code: 'wrong-type',
    path: 'answers.sides',
    says: /one option or null: left,/,
  },
  'an option for a list': {
    answers: { quality: 'numb' },
    code: 'wrong-type',
    path: 'answers.quality',
    says: /list of options or null: numb,/,
  },
  'a list for results': {
    answers: { tried: ['socks'] },
    code: 'wrong-type',
    path: 'answers.tried',
    says: /results by change, such as/,
  },
  'something other than text in a list': {
    answers: { quality: [{ numb: true }] },
    code: 'unknown-option',
    path: 'answers.quality.0',
    says: /^an object is no option of quality/,
  },
  'an age below the least': {
    answers: { age: 0 },
    code: 'out-of-range',
    path: 'answers.age',
    says: /between 1 and 120 years, not 0/,
  },
  'an age above the most': {
    answers: { age: 999 },
    code: 'out-of-range',
    path: 'answers.age',
    says: /between 1 and 120 years, not 999/,
  },
};

testWrongInputs(wrongInputs);
