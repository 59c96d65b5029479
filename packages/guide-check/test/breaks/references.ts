import { type Break, replace } from '../break.ts';

const raynaud = 'causes/raynaud.md';
const cleats = 'changes/cleats-back.md';
const drawings = 'drawings/drawings.yaml';
const cycling = 'activities/cycling.md';
const questions = 'questions.yaml';
const redFlags = 'red-flags.yaml';
const infarct = 'reports/spinal-cord-infarct.yaml';
const regions = 'body-map/regions.yaml';

export const referenceBreaks: readonly Break[] = [
  {
    rule: 'known-reports',
    title: 'reports of an unknown cause are found',
    edit: (contents) => contents.set('reports/gout.yaml', 'people: []\nseries: []\n'),
    at: ['reports/gout.yaml', /^people/],
  },
  {
    rule: 'known-reports',
    title: 'an answer that a published person could not have given is found',
    edit: replace(infarct, /\n {4}answers: \{/, '\n    answers: {relief: never, '),
    at: [infarct, /relief: never/],
  },
  {
    rule: 'known-reports',
    title: 'an option that a published person lists twice is found',
    edit: replace(infarct, /\n {4}answers: \{/, '\n    answers: {footwear: [boots, boots], '),
    at: [infarct, /footwear: \[boots, boots\]/],
  },
  {
    rule: 'known-reports',
    title: 'a published person who denies no option of a question is found',
    edit: replace(infarct, /\n {4}answers: (\{.*\})\n/, '\n    answers: $1\n    denied: {footwear: []}\n'),
    at: [infarct, /denied: \{footwear: \[\]\}/],
  },
  {
    rule: 'known-reports',
    title: 'a count larger than its series is found',
    edit: replace(infarct, /\n {4}of: \d+/, '\n    of: 1'),
    at: [infarct, /^ {4}counts/],
  },
  {
    rule: 'known-corrections',
    title: 'corrections of an unknown cause are found',
    edit: (contents) =>
      contents.set(
        'corrections/gout.yaml',
        'source: judgement\nimagined: 1\npublished: 0\nanswers:\n  relief: {days: 0.4}\n',
      ),
    at: ['corrections/gout.yaml', /^source/],
  },
  {
    rule: 'known-corrections',
    title: 'a correction of an answer that nobody can give is found',
    edit: replace('corrections/mortons-neuroma.yaml', /^answers:\n/m, 'answers:\n  relief: {never: 0.4}\n'),
    at: ['corrections/mortons-neuroma.yaml', /never/],
  },
  {
    rule: 'known-corrections',
    title: 'answers told together that nobody can give are found',
    edit: replace(
      'corrections/mortons-neuroma.yaml',
      /^together:\n/m,
      'together:\n  sex.male and relief.never: 0.4\n',
    ),
    at: ['corrections/mortons-neuroma.yaml', /relief\.never/],
  },
  {
    rule: 'known-corrections',
    title: 'answers told together in another order than the questions stand are found',
    edit: replace(
      'corrections/mortons-neuroma.yaml',
      /^together:\n/m,
      'together:\n  sex.male and relief.days: 0.4\n',
    ),
    at: ['corrections/mortons-neuroma.yaml', /sex\.male/],
  },
  {
    rule: 'regions-drawn',
    title: 'a region that no drawing shows is found',
    edit: replace('body-map/sole.svg', /<path id="heel"[^>]*>\n/, ''),
    at: [regions, /^heel:/],
  },
  {
    rule: 'regions-drawn',
    title: 'a region that is drawn twice is found',
    edit: replace('body-map/top.svg', /<path id="first-web-space"/, '<path id="big-toe"'),
    at: [regions, /^big-toe:/],
  },
  {
    rule: 'drawings-there',
    title: 'a drawing without its file is found',
    edit: replace(drawings, /\nlacing-window:/, '\nlacing-door:'),
    at: [drawings, /^lacing-door:/],
  },
  {
    rule: 'drawings-there',
    title: 'a drawing of an unknown change is found',
    edit: replace(drawings, /changes: \[relace\]/, 'changes: [unlace]'),
    at: [drawings, /changes: \[unlace\]/],
  },
  {
    rule: 'drawings-there',
    title: 'a drawing of an unknown activity is found',
    edit: replace(drawings, /activities: \[skiing\]/, 'activities: [sledging]'),
    at: [drawings, /activities: \[sledging\]/],
  },
  {
    rule: 'drawings-there',
    title: 'a drawing that holds code is found',
    edit: replace('drawings/lacing-window.svg', /<\/svg>/, '<script>alert(1)</script></svg>'),
    at: [drawings, /^lacing-window:/],
  },
  {
    rule: 'parts-fit',
    title: 'a part of an activity that leads to a change for other activities is found',
    edit: replace(cycling, /change: cleats-back/, 'change: legs-only'),
    at: [cycling, /change: legs-only/],
  },
  {
    rule: 'known-answers',
    title: 'a cause that lists an unknown question is found',
    edit: replace(raynaud, /\n {2}reliefBy:/, '\n  relievedBy:'),
    at: [raynaud, /^ {2}relievedBy:/],
  },
  {
    rule: 'known-answers',
    title: 'a cause that lists an unknown option is found',
    edit: replace(raynaud, /\n {4}warming:/, '\n    sauna:'),
    at: [raynaud, /^ {4}sauna:/],
  },
  {
    rule: 'known-answers',
    title: 'a cause that lists an unknown bin is found',
    edit: replace(raynaud, /\n {4}"18-30":/, '\n    "18-31":'),
    at: [raynaud, /"18-31"/],
  },
  {
    rule: 'known-conditions',
    title: 'a red flag that looks at an unknown question is found',
    edit: replace(redFlags, /when: \{question: pelvic, has/, 'when: {question: pelvis, has'),
    at: [redFlags, /question: pelvis/],
  },
  {
    rule: 'known-conditions',
    title: 'a change that requires an unknown option is found',
    edit: replace(cleats, /has: \[stiff-sole-or-cleats\]/, 'has: [skates]'),
    at: [cleats, /^requires:/],
  },
  {
    rule: 'known-conditions',
    title: 'a change that is not for people with an unknown illness is found',
    edit: replace(cleats, /\nrequires:/, '\nnotFor: {question: conditions, has: [gout]}\nrequires:'),
    at: [cleats, /^notFor:/],
  },
  {
    rule: 'known-conditions',
    title: 'a condition that compares options as if they were a number is found',
    edit: replace(cleats, /has: \[stiff-sole-or-cleats\]/, 'atLeast: 3'),
    at: [cleats, /^requires:/],
  },
  {
    rule: 'known-conditions',
    title: 'a condition that looks for options in a number is found',
    edit: replace(cleats, /question: footwear/, 'question: age'),
    at: [cleats, /^requires:/],
  },
  {
    rule: 'known-conditions',
    title: 'a question that is asked after an unknown one is found',
    edit: replace(questions, /\n {2}sides:\n/, '\n  sides:\n    askIf: {question: wher, has: [sole]}\n'),
    at: [questions, /question: wher,/],
  },
  {
    rule: 'known-causes',
    title: 'a change that helps an unknown cause is found',
    edit: replace(cleats, /\n {2}mortons-neuroma:/, '\n  neuroma:'),
    at: [cleats, /^ {2}neuroma:/],
  },
  {
    rule: 'known-changes',
    title: 'a cause that forbids an unknown change is found',
    edit: replace(raynaud, /forbids: \[cool-down/, 'forbids: [ice-bath'),
    at: [raynaud, /^forbids:/],
  },
  {
    rule: 'known-changes',
    title: 'a part of an activity that names an unknown change is found',
    edit: replace(cycling, /change: cleats-back/, 'change: cleats-forward'),
    at: [cycling, /cleats-forward/],
  },
  {
    rule: 'known-activities',
    title: 'a change for an unknown activity is found',
    edit: replace(cleats, /activities: \[cycling/, 'activities: [unicycling'),
    at: [cleats, /^activities:/],
  },
  {
    rule: 'known-activities',
    title: 'a page of an activity that is no option is found',
    edit: (contents) => contents.set('activities/chess.md', contents.get(cycling)!),
    at: ['activities/chess.md', /^name:/],
  },
  {
    rule: 'known-pages',
    title: 'a question on an unknown page is found',
    edit: replace(questions, /(\n {2}sides:\n {4}kind: one\n {4}page: )story/, '$1tale'),
    at: [questions, /page: tale/],
  },
  {
    rule: 'known-pages',
    title: 'a page without a question is found',
    edit: replace(questions, /\npages:\n/, '\npages:\n  - {id: empty, title: "Nothing"}\n'),
    at: [questions, /id: empty/],
  },
  {
    rule: 'known-pages',
    title: 'an interview that begins on an unknown page is found',
    edit: replace('model.yaml', /firstPage: \S+/, 'firstPage: nowhere'),
    at: ['model.yaml', /firstPage/],
  },
  {
    rule: 'regions-of-map',
    title: 'a place that is asked for and not drawn is found',
    edit: replace(regions, /\nknee: .*/, ''),
    at: [questions, /^ {6}knee:/],
  },
  {
    rule: 'regions-of-map',
    title: 'a region that is drawn and not asked for is found',
    edit: replace(regions, /\nknee: (.*)/, '\nknee: $1\nelbow: $1'),
    at: [regions, /^elbow:/],
  },
  {
    rule: 'regions-of-map',
    title: 'a region within an unknown one is found',
    edit: replace(regions, /(\nknee: .*?within: )\[[^\]]*\]/, '$1[tail]'),
    at: [regions, /^knee:/],
  },
  {
    rule: 'claims-carried',
    title: 'a claim about the page that no part of the app carries',
    edit: replace('claims.yaml', /, app: report-an-issue/, ''),
    at: ['claims.yaml', /report-an-issue/],
  },
  {
    rule: 'claims-carried',
    title: 'a claim that no entry carries is found',
    edit: replace(cleats, /claims: \[do-cleats-not-too-far-forward\]/, 'claims: []'),
    at: ['claims.yaml', /do-cleats-not-too-far-forward/],
  },
  {
    rule: 'claims-carried',
    title: 'an entry that lists an unknown claim is found',
    edit: replace(raynaud, /claims: \[/, 'claims: [warm-hands-warm-heart'),
    at: [raynaud, /^claims:/],
  },
  {
    rule: 'ids-kept',
    title: 'a cause that was published and is gone is found',
    edit: (contents) => contents.delete(raynaud),
    at: ['ids.yaml', /^ {2}- raynaud$/],
  },
  {
    rule: 'ids-kept',
    title: 'a new cause must be added to ids.yaml',
    edit: (contents) => contents.set('causes/chilblains.md', contents.get(raynaud)!),
    at: ['causes/chilblains.md', /^name:/],
  },
  {
    rule: 'ids-kept',
    title: 'a renamed change is found',
    edit: replace('ids.yaml', /\n {2}- cleats-back\n/, '\n  - cleats-backward\n'),
    at: ['ids.yaml', /cleats-backward/],
  },
  {
    rule: 'ids-kept',
    title: 'a new change must be added to ids.yaml',
    edit: replace('ids.yaml', /\n {2}- cleats-back\n/, '\n'),
    at: [cleats, /^name:/],
  },
  {
    rule: 'ids-kept',
    title: 'a renamed question is found',
    edit: replace(questions, /\n {2}coldFoot:\n/, '\n  coolFoot:\n'),
    at: ['ids.yaml', /^ {2}coldFoot:/],
  },
  {
    rule: 'ids-kept',
    title: 'a new question must be added to ids.yaml',
    edit: replace(questions, /\n {2}coldFoot:\n/, '\n  coolFoot:\n'),
    at: [questions, /^ {2}coolFoot:/],
  },
  {
    rule: 'ids-kept',
    title: 'a renamed option is found',
    edit: replace(questions, /\n {6}alternating:/, '\n      now-here-now-there:'),
    at: ['ids.yaml', /^ {2}sides:/],
  },
  {
    rule: 'ids-kept',
    title: 'a new option must be added to ids.yaml',
    edit: replace(questions, /\n {6}alternating:/, '\n      now-here-now-there:'),
    at: [questions, /now-here-now-there/],
  },
  {
    rule: 'ids-kept',
    title: 'an urgency that is missing in ids.yaml is found',
    edit: replace('ids.yaml', /same-day, /, ''),
    at: ['ids.yaml', /^urgencies:/],
  },
];
