import { type Break, replace } from '../break.ts';

const raynaud = 'causes/raynaud.md';
const sources = 'sources.yaml';

const spare =
  'spare: {title: "A", venue: "B", year: null, link: "https://example.org", kind: review, size: null}';

export const sourceBreaks: readonly Break[] = [
  {
    rule: 'known-sources',
    title: 'a number with an unknown source is found',
    edit: replace(raynaud, /(\n {4}warming: .*source: )\S+\}/, '$1hearsay}'),
    at: [raynaud, /^ {4}warming:/],
  },
  {
    rule: 'known-sources',
    title: 'a text that cites an unknown source is found',
    edit: replace(raynaud, /\nAn attack lasts (.*)\[@/, '\nAn attack lasts $1[@hearsay; @'),
    at: [raynaud, /^An attack lasts/],
  },
  {
    rule: 'known-sources',
    title: 'a warning about a change that cites an unknown source is found',
    edit: replace('changes/cleats-back.md', /(\n {2}- "The cleat already .*\[@)\w+/, '$1hearsay'),
    at: ['changes/cleats-back.md', /hearsay/],
  },
  {
    rule: 'statements-cited',
    title: 'a warning about a change without its source is found',
    edit: replace('changes/cleats-back.md', /(\n {2}- "The cleat already .*) \[@judgement\]"/, '$1"'),
    at: ['changes/cleats-back.md', /The cleat already/],
  },
  {
    rule: 'statements-cited',
    title: 'a sign to stop at once without its source is found',
    edit: replace('activities/cycling.md', /(\n {2}- "The foot is weak.*?) \[@.*"/, '$1"'),
    at: ['activities/cycling.md', /^ {2}- "The foot is weak/],
  },
  {
    rule: 'known-sources',
    title: 'a red flag with an unknown source is found',
    edit: replace('red-flags.yaml', /sources: \[/, 'sources: [hearsay, '),
    at: ['red-flags.yaml', /hearsay/],
  },
  {
    rule: 'known-sources',
    title: 'a loss table with an unknown source is found',
    edit: replace('model.yaml', /source: judgement/, 'source: hearsay'),
    at: ['model.yaml', /hearsay/],
  },
  {
    rule: 'known-sources',
    title: 'a step of an activity with an unknown source is found',
    edit: replace('activities/cycling.md', /seconds: 60, source: [\w-]+/, 'seconds: 60, source: hearsay'),
    at: ['activities/cycling.md', /hearsay/],
  },
  {
    rule: 'known-sources',
    title: 'a usual speed with an unknown source is found',
    edit: replace('activities/cycling.md', /(\nusualSpeed: .*source: )[\w-]+/, '$1hearsay'),
    at: ['activities/cycling.md', /^usualSpeed:/],
  },
  {
    rule: 'known-sources',
    title: 'a region with an unknown source is found',
    edit: replace('body-map/regions.yaml', /(\nknee: .*source: )[\w-]+/, '$1hearsay'),
    at: ['body-map/regions.yaml', /^knee:/],
  },
  {
    rule: 'used-sources',
    title: 'a source that nothing cites is found',
    edit: replace(sources, /\nsources:\n/, `\nsources:\n  ${spare}\n`),
    at: [sources, /^ {2}spare:/],
  },
  {
    rule: 'linked-sources',
    title: 'a published source without a link is found',
    edit: replace(sources, /\n {4}link: "http.*/, '\n    link: null'),
    at: [sources, /^ {4}link: null/],
  },
  {
    rule: 'linked-sources',
    title: 'a link that is no web address is found',
    edit: replace(sources, /\n {4}link: "http.*/, '\n    link: "see the library"'),
    at: [sources, /see the library/],
  },
  {
    rule: 'bodies-cited',
    title: 'a paragraph without a source is found',
    edit: replace(raynaud, /(\nAn attack lasts .*?) \[@.*/, '$1'),
    at: [raynaud, /^An attack lasts/],
  },
  {
    rule: 'bodies-cited',
    title: 'a list item without a source is found',
    edit: replace(raynaud, /(\n- \*\*Cold injury\*\*.*?) \[@.*/, '$1'),
    at: [raynaud, /Cold injury/],
  },
  {
    rule: 'bodies-cited',
    title: 'a paragraph that goes on after its source is found',
    edit: replace(raynaud, /\nAn attack lasts .*/, '$& It is so.'),
    at: [raynaud, /^An attack lasts/],
  },
];
