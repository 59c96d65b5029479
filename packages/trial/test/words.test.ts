import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fleschKincaid } from 'flesch-kincaid';
import { parseHTML } from 'linkedom';
import { syllable } from 'syllable';
import { type ChartDocument, chartAlternative, trialChartSvg } from '../src/chart/index.ts';
import type { Observation } from '../src/observation.ts';
import { trialReport } from '../src/trialReport.ts';
import { heldVerdictWords, type VerdictWords } from '../src/verdictWords.ts';
import { sessions } from './sessions.ts';

const setting = { change: null, undoable: true, seed: 1, usualMinutes: 60 };
const trials = {
  helped: sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, '60']),
  'did-not': sessions([30, 27, 33, 29, 31, 30, 28], [29, 31, 30, 28, 32, 30, 29]),
  'made-it-worse': sessions([40, 44, 38, 41, 43], [20, 19, 22, 21, 18]),
  'too-early': sessions([20, 40], [25, 44]),
};

for (const [verdict, observations] of Object.entries(trials))
  test(`the words for "${verdict}" are of school grade 8 or below`, () => {
    const report = trialReport(observations, setting);
    assert.equal(report.verdict, verdict);
    assertReadable(report.words);
  });

test('so are they where numbness hardly comes, came at unknown times, or came later but stronger', () => {
  const toldOf = (observations: readonly Observation[], told: (o: Observation) => object) =>
    observations.map((o) => ({ ...o, ...told(o) }));
  const others = {
    hardly: sessions(['60', '60', '60', 50], ['60', '60']),
    untimed: toldOf(trials['too-early'], ({ arm }) => ({ untimed: arm === 'change' })),
    stronger: toldOf(trials.helped, ({ arm }) => ({ strength: arm === 'change' ? 8 : 2 })),
    weaker: toldOf(trials['did-not'], ({ arm }) => ({ strength: arm === 'change' ? 2 : 8 })),
  };
  for (const observations of Object.values(others)) assertReadable(trialReport(observations, setting).words);
});

function assertReadable(told: VerdictWords): void {
  const text = whole(told);
  const words = text.split(/\s+/);
  const grade = fleschKincaid({
    sentence: text.split(/[.:](?:\s|$)/).filter((s) => s !== '').length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  assert.ok(grade <= 8, `grade ${grade.toFixed(1)}: ${text}`);
  assert.ok(!/NaN|undefined|Infinity/.test(text), text);
}

function whole({ headline, advice, text }: VerdictWords): string {
  return [headline, advice, ...text].join(' ');
}

test('what to do next stands by itself, before what was found', () => {
  const told = Object.values(trials).map((observations) => trialReport(observations, setting).words);
  assert.deepEqual(
    told.map(({ advice }) => advice.replace(/\d+ more/g, 'some more')),
    [
      'Keep the change.',
      'Go back, and try another change.',
      'Stop the change.',
      'To tell, do about some more without the change and some more with it. They will not always be enough.',
    ],
  );
  for (const { advice, text } of told) {
    assert.match(text[0]!, /^You did/);
    assert.ok(!text.some((paragraph) => paragraph.includes(advice)));
  }
});

test('too early: the words say how many more, and the plan lists them', () => {
  const { words, next, needed } = trialReport(trials['too-early'], setting);
  assert.match(words.advice, /more without the change and \d+ more with it/);
  assert.equal(next.length, needed.more!.baseline + needed.more!.change);
});

test('where even as many sessions as anybody is asked for will probably not tell, the words say so', () => {
  const { words, needed } = trialReport(sessions(['50', '50'], ['50', '50']), {
    ...setting,
    usualMinutes: 50,
  });
  assert.ok(needed.more !== null && needed.probabilityOfVerdict < 0.5);
  assert.match(words.advice, /28 more with it\. By what .*? even they will probably not be enough\./);
});

test('the plan lists as many sessions as the words ask for, however many of one kind were done before', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(12), fc.boolean(), (without, having, undoable) => {
      const minutes = (count: number) => Array.from({ length: count }, (_, i) => 20 + ((7 * i) % 15));
      const observations = sessions(minutes(without), minutes(having));
      const { next, needed } = trialReport(observations, { ...setting, undoable });
      const asked = needed.more ?? { baseline: 0, change: 0 };
      for (const arm of ['baseline', 'change'] as const)
        assert.equal(next.filter((one) => one === arm).length, asked[arm]);
    }),
    { numRuns: 40 },
  );
});

test('the headline and the advice say what the verdict counts as in the answers', () => {
  const alike = sessions([30, 27, 33, 29, 31, 30, 28], [29, 31, 30, 28, 32, 30, 29]);
  const told = (observations: readonly Observation[], without: number, having: number) =>
    trialReport(
      observations.map((o, i) => ({ ...o, strength: (o.arm === 'baseline' ? without : having) + (i % 2) })),
      setting,
    );
  const weaker = told(alike, 7, 1);
  assert.equal(weaker.tried, 'partly');
  assert.equal(weaker.words.headline, 'It helped a little: numbness came no later, but clearly weaker.');
  assert.equal(weaker.words.advice, 'Keep the change, and try another one too.');
  const stronger = told(sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, 41]), 2, 8);
  assert.notEqual(stronger.tried, 'helped');
  assert.equal(stronger.words.headline, 'Numbness came later, but stronger.');
  assert.doesNotMatch(whole(stronger.words), /Keep the change/);
  const third = sessions([30, 31, 29, 30, 32, 30, 31, 29], [41, 40, 42, 40, 39, 41, 40, 42]);
  assert.equal(told(third, 4, 4).words.headline, 'It helped a little.');
});

test('later, but too little to count as help: it does not say that nothing came of it', () => {
  const minutes = [30, 31, 29, 30, 31, 29, 30, 30];
  const report = trialReport(
    sessions(
      minutes,
      minutes.map((m) => m + 3),
    ),
    setting,
  );
  assert.equal(report.verdict, 'did-not');
  assert.ok(report.ratio.interval95[0] > 1);
  assert.equal(report.words.headline, 'It helped too little.');
});

test('sessions that will tell are not said to be perhaps too few', () => {
  const textOf = (observations: ReturnType<typeof sessions>) => {
    const { needed, words } = trialReport(observations, setting);
    return { chance: needed.probabilityOfVerdict, text: words.advice };
  };
  const sure = textOf(sessions([20, 21, 20, 21], [50, 52, 51]));
  assert.ok(sure.chance > 0.95);
  assert.match(sure.text, /To tell, do about 1 more with it\./);
  assert.doesNotMatch(sure.text, /not always be enough/);
  const unsure = textOf(sessions([20, 22], [55, '60']));
  assert.ok(unsure.chance < 0.95);
  assert.match(unsure.text, /They will not always be enough\./);
});

test('while something else comes first no session is asked for, and no change is to be kept or tried; one that made it worse is still stopped', () => {
  for (const [verdict, observations] of Object.entries(trials)) {
    const report = trialReport(observations, setting);
    const text = whole(heldVerdictWords(report));
    assert.doesNotMatch(text, /To tell, do|Keep the change|try another|Even 30 sessions/);
    assert.equal(text.includes('Stop the change.'), verdict === 'made-it-worse');
    assert.equal(heldVerdictWords(report).text[0], report.words.text[0]);
    assert.equal(heldVerdictWords(report).headline, report.words.headline);
  }
});

test('no session at all: words without figures', () => {
  const { words } = trialReport([], setting);
  assert.equal(words.headline, 'It is too early to tell.');
  assert.equal(words.text[0], 'You did no session without the change yet. You did no session with it yet.');
});

test('the counts read right for none, one and many, with numbness and without', () => {
  const first = (baseline: Parameters<typeof sessions>[0], change: Parameters<typeof sessions>[1]) =>
    trialReport(sessions(baseline, change), setting).words.text[0];
  assert.equal(
    first([20], ['60']),
    'You did 1 session without the change, and numbness came. You did 1 session with it, and numbness did not come.',
  );
  assert.match(first([20, 22], [30, 33])!, /numbness came in all of them\. .* in all of them\.$/);
  assert.equal(
    first([20, 22, '60'], ['60', '60']),
    'You did 3 sessions without the change, and numbness came in 2 of them. You did 2 sessions with it, and numbness came in none of them.',
  );
});

test('a chance of nearly nothing is "less than 1%", never "only less than 1%"', () => {
  const long = Array.from({ length: 14 }, (_, i) => 30 + (i % 3) / 10);
  const { words, verdict, probabilityQuarterLater } = trialReport(sessions(long, long), setting);
  assert.equal(verdict, 'did-not');
  assert.ok(probabilityQuarterLater < 0.005);
  assert.match(words.text.join(' '), /quarter or more is less than 1%\./);
  const before = [30, 24, 36, 29, 33, 30, 26];
  const later = sessions(
    before,
    before.map((minutes) => minutes + 3),
  );
  assert.match(trialReport(later, setting).words.text.join(' '), /quarter or more is only \d+%\./);
});

const { document } = parseHTML('<html></html>') as unknown as { document: ChartDocument };

test('the chart has a mark for each session, open where there was no numbness, and a text beside it', () => {
  const observations = trials.helped;
  const report = trialReport(observations, setting);
  const svg = trialChartSvg(report, observations, document);
  assert.equal([...svg.matchAll(/<circle /g)].length, observations.length);
  assert.equal([...svg.matchAll(/<circle [^>]*fill="white"/g)].length, 1);
  assert.equal([...svg.matchAll(/stroke-dasharray="6[ ,]4"/g)].length, 1);
  const alternative = chartAlternative(report, observations);
  assert.ok(svg.includes(alternative));
  assert.match(alternative, /60 minutes with no numbness/);
  assert.equal(trialChartSvg(report, observations, document), svg);
});

test('numbness that never came is not said to be of strength 0, perhaps by chance', () => {
  const text = trialReport(sessions(['60', '60', '60'], ['60', '60', '60']), setting).words.text.join(' ');
  assert.match(text, /numbness came in none of them/);
  assert.doesNotMatch(text, /of 10 on average|may be chance/);
});

test('of the kind of session in which numbness never came no minute is said at which it begins', () => {
  const never = ['60', '60', '60', '60'];
  const text = (without: (number | string)[], having: (number | string)[]): string =>
    trialReport(sessions(without, having), setting).words.text.join(' ');
  assert.match(
    text(never, [20, 22, 19, 24]),
    /Without the change, numbness tends to begin later than your sessions last\. With it: after about 2\d minutes\./,
  );
  assert.match(
    text([20, 22, 19, 24], never),
    /begin after about 2\d minutes\. With it: later than your sessions last\./,
  );
});

test('the ends of a narrow band are told apart, near 1 and far from it', () => {
  const six = (minutes: number): number[] => Array(6).fill(minutes);
  for (const [without, having] of [
    [30, 8],
    [30, 30],
    [60, 1],
    [2, 60],
  ] as const) {
    const { words, ratio } = trialReport(sessions(six(without), six(having)), setting);
    const text = words.text.join(' ');
    const [, low, high] = /80% sure that the true figure lies between ([\d.]+) and ([\d.]+),/.exec(text)!;
    assert.notEqual(low, high, text);
    const [, best] = /it begins ([\d.]+) times as late/.exec(text)!;
    assert.ok(Number(low) <= Number(best) && Number(best) <= Number(high), text);
    assert.ok(Math.abs(Number(best) - ratio.median) < 0.05 * ratio.median, text);
  }
});

test('numbness from the start begins within the first minute, not after 0 minutes', () => {
  const text = trialReport(sessions([0, 0, 0, 0], [20, 22, 19, 24]), setting).words.text.join(' ');
  assert.match(text, /numbness tends to begin within the first minute\. With it: after about 2\d minutes/);
});
