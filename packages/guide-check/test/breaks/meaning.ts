import { type Break, replace } from '../break.ts';

const raynaud = 'causes/raynaud.md';
const questions = 'questions.yaml';
const redFlags = 'red-flags.yaml';

const idle = `
  shoeSize:
    kind: one
    page: before
    seconds: 2
    text: "What size are your shoes?"
    options:
      small: {label: "Small", base: {p: 0.5, n: 2, source: judgement}}
      big: {label: "Big", base: {p: 0.5, n: 2, source: judgement}}
`;

export const meaningBreaks: readonly Break[] = [
  {
    rule: 'emergencies-never-wait',
    title: 'an emergency with time to wait is found',
    edit: replace('causes/aortic-dissection.md', /lateAfterDays: 0/, 'lateAfterDays: 14'),
    at: ['causes/aortic-dissection.md', /lateAfterDays: 14/],
  },
  {
    rule: 'causes-told-apart',
    title: 'a cause with the answers of another is found',
    edit: (contents) => contents.set('causes/twin.md', contents.get(raynaud)!),
    at: ['causes/twin.md', /^answers:/],
  },
  {
    rule: 'causes-told-apart',
    title: 'a cause whose people answer as everyone does is found',
    edit: replace(raynaud, /\nanswers:\n[\s\S]*?\n---\n/, '\nanswers: {}\n---\n'),
    at: ['causes/something-else.md', /^answers:/],
  },
  {
    rule: 'questions-matter',
    title: 'a question that can change nothing is found',
    edit: replace(questions, /\nquestions:\n/, `\nquestions:${idle}`),
    at: [questions, /^ {2}shoeSize:/],
  },
  {
    rule: 'lists-have-none',
    title: 'a list of answers that cannot say "none of these" is found',
    edit: replace(questions, /\n {6}normal: \{label: "No, it looks normal"[^\n]*/, ''),
    at: [questions, /^ {2}colour:/],
  },
  {
    rule: 'changes-help',
    title: 'a change that helps no cause more than the others is found',
    edit: replace('changes/cleats-back.md', /\notherwise: \{p: [\d.]+/, '\notherwise: {p: 0.97'),
    at: ['changes/cleats-back.md', /^helps:/],
  },
  {
    rule: 'changes-help',
    title: 'a change that helps a cause and calls itself unproven is found',
    edit: replace('changes/cleats-back.md', /\nundoable:/, '\nunproven: true\nundoable:'),
    at: ['changes/cleats-back.md', /^helps:/],
  },
  {
    rule: 'red-flag-examples',
    title: 'a red flag that is silent on its example is found',
    edit: replace(redFlags, /\n {4}fires: \{pelvic: \[bladder\]\}/, '\n    fires: {pelvic: [sexual]}'),
    at: [redFlags, /^ {4}fires:/],
  },
  {
    rule: 'red-flag-examples',
    title: 'a red flag that fires on answers outside its edge is found',
    edit: replace(redFlags, /\n {4}silent: \{pelvic: \[sexual\]\}/, '\n    silent: {pelvic: [bowel]}'),
    at: [redFlags, /^ {4}silent:/],
  },
  {
    rule: 'red-flag-examples',
    title: 'an example that is no possible answer is found',
    edit: replace(redFlags, /\n {4}silent: \{pelvic: \[sexual\]\}/, '\n    silent: {pelvic: [elbow]}'),
    at: [redFlags, /^ {4}silent:/],
  },
];
