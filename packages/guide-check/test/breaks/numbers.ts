import { type Break, replace } from '../break.ts';

const raynaud = 'causes/raynaud.md';

export const numberBreaks: readonly Break[] = [
  {
    rule: 'judgement-is-modest',
    title: 'judgement that counts for more than ten people is found',
    edit: replace(raynaud, /(\n {4}warming: \{p: [\d.]+, n: )\d+, source: \S+\}/, '$111, source: judgement}'),
    at: [raynaud, /^ {4}warming:/],
  },
  {
    rule: 'shares-in-range',
    title: 'an answer that nearly nobody gives is found',
    edit: replace(raynaud, /(\n {4}warming: \{p: )[\d.]+/, '$10.001'),
    at: [raynaud, /^ {4}warming:/],
  },
  {
    rule: 'shares-in-range',
    title: 'a base rate that nearly everybody gives is found',
    edit: replace('questions.yaml', /(\n {6}running: .*?\{p: )[\d.]+/, '$10.999'),
    at: ['questions.yaml', /^ {6}running:/],
  },
  {
    rule: 'variants-not-more-urgent',
    title: 'a variant that is more urgent than its cause is found',
    edit: replace(raynaud, /(\n {4}share: [^\n]+)/, '$1\n    urgency: emergency'),
    at: [raynaud, /^ {4}urgency: emergency/],
  },
  {
    rule: 'variants-leave-room',
    title: 'variants that leave nothing for the usual form are found',
    edit: replace(raynaud, /share: \{p: [\d.]+/, 'share: {p: 0.97'),
    at: [raynaud, /^variants:/],
  },
  {
    rule: 'shares-sum',
    title: 'a variant that lists a part of a question with one answer is found',
    edit: replace(raynaud, /\n {8}"0-18": [^\n]+/, ''),
    at: [raynaud, /^ {6}age:/],
  },
  {
    rule: 'shares-sum',
    title: 'base shares that do not sum to 1 are found',
    edit: replace(
      'questions.yaml',
      /\n {2}sides:\n([\s\S]*?)\n {4}options:\n {6}left: (.*?\{p: )[\d.]+/,
      '\n  sides:\n$1\n    options: # left or right\n      left: $20.4',
    ),
    at: ['questions.yaml', /# left or right/],
  },
  {
    rule: 'shares-sum',
    title: 'a cause whose shares leave nothing for the other answers is found',
    edit: replace(raynaud, /\n {4}both: \{p: [\d.]+/, '\n    both: {p: 0.95'),
    at: [raynaud, /^ {2}sides:/],
  },
  {
    rule: 'shares-sum',
    title: 'a cause that lists every answer and does not reach 1 is found',
    edit: replace(raynaud, /\n {4}female: \{p: [\d.]+/, '\n    female: {p: 0.3'),
    at: [raynaud, /^ {2}sex:/],
  },
  {
    rule: 'bins-cover',
    title: 'a gap between two bins is found',
    edit: replace('questions.yaml', /"18-30": \{from: 18/, '"18-30": {from: 19'),
    at: ['questions.yaml', /^ {4}bins:$/],
  },
];
