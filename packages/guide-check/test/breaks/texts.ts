import { type Break, replace } from '../break.ts';

const raynaud = 'causes/raynaud.md';
const hard =
  'Vasospastic phenomena characteristically necessitate individualised multidisciplinary investigation and pharmacological optimisation.';

export const textBreaks: readonly Break[] = [
  {
    rule: 'headings',
    title: 'a heading of a cause in other words is found where it stands',
    edit: replace(raynaud, /\n## Training\n/, '\n## Sport\n'),
    at: [raynaud, /^Carry on/],
  },
  {
    rule: 'headings',
    title: 'a missing heading of a change is found',
    edit: replace('changes/cleats-back.md', /\n## When not to\n/, '\n'),
    at: ['changes/cleats-back.md', /^name:/],
  },
  {
    rule: 'headings',
    title: 'headings of an activity in another order are found',
    edit: replace(
      'activities/cycling.md',
      /(\n## What to set up[\s\S]*)(\n## Good to know[\s\S]*)/,
      '$2\n$1',
    ),
    at: ['activities/cycling.md', /^name:/],
  },
  {
    rule: 'headings',
    title: 'a heading with nothing below it is found',
    edit: replace(raynaud, /(\n## Training\n)[\s\S]*(\n## Look-alikes)/, '$1$2'),
    at: [raynaud, /^name:/],
  },
  {
    rule: 'reading-grade',
    title: 'a section of a body that is hard to read is found',
    edit: replace(raynaud, /(\n## Training\n)[\s\S]*(\n## Look-alikes)/, `$1${hard} [@judgement]\n$2`),
    at: [raynaud, /^Vasospastic/],
  },
  {
    rule: 'reading-grade',
    title: 'a question that is hard to read is found',
    edit: replace('questions.yaml', /text: "How old are you\?"/, `text: "${hard}"`),
    at: ['questions.yaml', /^ {2}age:/],
  },
  {
    rule: 'reading-grade',
    title: 'a red flag that is hard to read is found',
    edit: replace('red-flags.yaml', /\n {4}why: .*/, `\n    why: "${hard}"`),
    at: ['red-flags.yaml', /^ {4}why:/],
  },
  {
    rule: 'reading-grade',
    title: 'a name with its short description that is hard to read is found',
    edit: replace(raynaud, /\nshort: .*/, `\nshort: ${hard}`),
    at: [raynaud, /^name:/],
  },
  {
    rule: 'reading-grade',
    title: 'a warning about a change that is hard to read is found',
    edit: replace('changes/cleats-back.md', /\nnotWhen:\n/, `\nnotWhen:\n  - ${hard}\n`),
    at: ['changes/cleats-back.md', /Vasospastic/],
  },
  {
    rule: 'reading-grade',
    title: 'a step to take now that is hard to read is found',
    edit: replace('activities/cycling.md', /step: "[^"]*"/, `step: "${hard}"`),
    at: ['activities/cycling.md', /Vasospastic/],
  },
  {
    rule: 'used-terms',
    title: 'an excepted term that no text uses is found',
    edit: replace('readability.yaml', /\nterms:\n/, '\nterms:\n  sphygmomanometer: "a cuff"\n'),
    at: ['readability.yaml', /sphygmomanometer/],
  },
];
