/** Whether people's own words find what they mean, and whether no warning sign is passed over. Without a browser: the finder as it runs there. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { urgencyRank } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import fc from 'fast-check';
import { addressOf } from '../src/find/addressOf.ts';
import type { FindFile } from '../src/find/findData.ts';
import { openFinder } from '../src/find/finder.ts';
import { findFile } from '../src/find/findFile.ts';
import { optionsSought, signOptions } from '../src/find/signsToFind.ts';
import { termsOf } from '../src/find/terms.ts';
import { commonWords, ownWords } from '../src/words/en/ownWords.ts';
import { signWords } from '../src/words/en/signWords.ts';

const guide = await loadGuide();
// as it comes out of the file that is served
const file = JSON.parse(JSON.stringify(findFile(guide))) as FindFile;
const find = openFinder(file);

const firstThree = (typed: string): string[] =>
  find(typed)
    .hits.slice(0, 3)
    .map(({ page }) => addressOf(page));

/** What people wrote, and a page that they mean. */
const meant: Readonly<Record<string, string>> = {
  'hot foot': 'causes/plantar-digital-nerve-pressure/',
  'hot spot under my foot': 'causes/plantar-digital-nerve-pressure/',
  'feet on fire': 'causes/erythromelalgia/',
  'burning ball of my foot': 'causes/mortons-neuroma/',
  'foot drop': 'causes/common-peroneal-entrapment/',
  "can't lift my toes": 'causes/common-peroneal-entrapment/',
  'Christmas toes': 'activities/hiking/',
  'numb for weeks after a hike': 'activities/hiking/',
  'dead feet': 'causes/tight-footwear-neuropraxia/',
  'my foot fell asleep': 'causes/tight-footwear-neuropraxia/',
  'feet asleep on the elliptical': 'activities/elliptical/',
  'sleepy foot syndrome': 'activities/elliptical/',
  'cross-trainer': 'activities/elliptical/',
  'cannot feel my toes': 'causes/tight-footwear-neuropraxia/',
  'pins & needles': 'causes/peripheral-neuropathy/',
  tingly: 'causes/peripheral-neuropathy/',
  buzzing: 'causes/hyperventilation/',
  'electric jolt in toes': 'causes/mortons-neuroma/',
  'circulation cut off': 'causes/tight-footwear-neuropraxia/',
  'stone in my shoe': 'causes/mortons-neuroma/',
  'sock bunched up under my toes': 'changes/straighten-tongue-and-sock/',
  'blocks of ice': 'causes/raynaud/',
  'toes go white': 'causes/raynaud/',
  'shoe feels a size too small': 'causes/tight-footwear-neuropraxia/',
  'toes in a vice': 'changes/wider-or-bigger-shoes/',
  clips: 'changes/cleats-back/',
  clipless: 'changes/clip-in-pedals/',
  'met pad': 'changes/metatarsal-pad/',
  'met button': 'changes/metatarsal-pad/',
  'ball of my foot': 'causes/plantar-digital-nerve-pressure/',
  'index toe': 'causes/mortons-neuroma/',
  pinky: 'causes/sural-neuropathy/',
  'top of my foot': 'causes/tight-footwear-neuropraxia/',
  instep: 'changes/relace/',
  'fallen arch': 'causes/overpronation-plantar-nerve-irritation/',
  'foot rolls in': 'causes/overpronation-plantar-nerve-irritation/',
  'toe box': 'changes/wider-or-bigger-shoes/',
  footbed: 'changes/orthotics/',
  insert: 'changes/orthotics/',
  stairclimber: 'activities/stair-climber/',
  'spin class': 'activities/indoor-cycling/',
  treadmill: 'activities/running/',
  'wake up my feet': 'changes/move-toes-and-feet/',
  'new boots': 'changes/new-gear-rule/',
  'foot pegs': 'activities/kayaking/',
  stirrups: 'changes/stirrups/',
  'is it ms': 'causes/multiple-sclerosis/',
  sciatica: 'causes/lumbar-radiculopathy/',
  'nerve flossing': 'changes/nerve-gliding/',
  'numb between the legs': 'causes/cauda-equina-syndrome/',
};

describe('people’s own words', () => {
  for (const [typed, address] of Object.entries(meant))
    it(`“${typed}” finds ${address} within the first three`, () => {
      const found = firstThree(typed);
      ok(found.includes(address), found.join(' '));
    });

  it('each find what they are listed for, whatever is written large and in whatever order', () => {
    for (const { said, finds = [] } of ownWords)
      for (const words of said)
        for (const typed of [words, words.toUpperCase(), words.split(' ').reverse().join(' ')]) {
          const found = find(typed).hits.map(({ page }) => addressOf(page));
          deepStrictEqual([typed, finds.filter((address) => !found.includes(address))], [typed, []]);
        }
  });

  it('are found in part and with a slip of the pen', () => {
    deepStrictEqual(firstThree('tarsl tunel').slice(0, 1), ['causes/tarsal-tunnel-syndrome/']);
    deepStrictEqual(firstThree('neurom').slice(0, 1), ['causes/mortons-neuroma/']);
    deepStrictEqual(firstThree('raynauds').slice(0, 1), ['causes/raynaud/']);
    ok(firstThree('chrismas toe').includes('activities/hiking/'));
    ok(firstThree('metatarsl pad').includes('changes/metatarsal-pad/'));
  });

  it('that are offered in an empty box find something', () => {
    for (const words of commonWords) ok(find(words).hits.length >= 2, words);
  });

  it('by which every page is called find that page first', () => {
    for (const page of file.pages.filter(({ kind }) => kind !== 'now'))
      ok(firstThree(page.name).includes(addressOf(page)), `${page.name}: ${firstThree(page.name)}`);
  });

  it('that no page has find nothing', () => {
    for (const typed of ['', '  ', 'the', '?!', 'xyzzy', 'constructor'])
      deepStrictEqual(find(typed).hits, []);
  });

  it('give the same answer each time, never fail, and never find a page twice', () => {
    const word = fc.constantFrom(
      ...Object.keys(meant),
      'toe',
      'numb',
      'not',
      '__proto__',
      'é',
      '"',
      '\\',
      '🦶',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }), (words) => {
        const typed = words.join(' ');
        const addresses = find(typed).hits.map(({ page }) => addressOf(page));
        strictEqual(new Set(addresses).size, addresses.length);
        deepStrictEqual(
          find(typed).hits.map(({ page }) => addressOf(page)),
          addresses,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sentence of a hit', () => {
  it('stands on the page under the heading that it names, and has a word that was looked for', () => {
    for (const typed of Object.keys(meant))
      for (const { page, heading, sentence, terms } of find(typed).hits) {
        const part = page.parts.find((one) => one.heading === heading && one.sentences.includes(sentence));
        ok(part !== undefined || (heading === '' && sentence === page.short), `${typed}: ${sentence}`);
        if (sentence !== page.short)
          ok(
            termsOf(sentence).some((term) => terms.has(term)),
            `${typed}: ${sentence}`,
          );
      }
  });
});

describe('a warning sign that is typed', () => {
  const urgent = guide.redFlags.filter(({ urgency }) => urgencyRank(urgency) >= urgencyRank('same-day'));

  it('is seen by the name of each red flag of the guide', () => {
    for (const { name } of urgent) ok(find(name).sign, name);
  });

  it('is seen by each option of the guide that is one', () => {
    const options = signOptions(guide);
    ok(options.length > 40);
    for (const { question, option } of options) {
      const own = signWords[`${question.id}.${option.id}`] ?? [];
      ok(find(option.label).sign || own.length > 0, `${question.id}: ${option.label}`);
    }
  });

  it('is seen in people’s words, in whatever order, among others', () => {
    for (const words of Object.values(signWords).flat())
      for (const typed of [words, `since Sunday my ${words} when running`]) ok(find(typed).sign, typed);
    for (const typed of [
      "can't move my foot",
      'cant move foot',
      'I can not lift my toes',
      'my foot is cold and white',
      'numb between legs',
      'after a fall',
      'fell off my horse',
      'face is drooping',
      'suddenly numb',
      'I wet myself',
      'chest pain on treadmill',
      'calf is swollen and hot',
    ])
      ok(find(typed).sign, typed);
  });

  it('has an option of the guide behind each of people’s words for it', () => {
    const sought = optionsSought(guide);
    for (const id of Object.keys(signWords)) ok(sought.has(id), id);
  });

  it('is not seen in what most people come with', () => {
    for (const typed of [
      'hot foot',
      'my foot fell asleep',
      'pins and needles',
      'fallen arch',
      'clips',
      'tight laces',
      'met pad',
      'numb toes',
      'ball of my foot',
      'pinky',
    ])
      strictEqual(find(typed).sign, false, typed);
  });
});

describe('a term', () => {
  it('is the same for a word with another ending', () => {
    for (const words of [
      'tingling tingly tingle',
      'laces lacing lace',
      'running runs run',
      'numbness numb',
      'feet foot',
      'shoe shoes',
      'burning burns burn',
      'press pressing presses',
    ])
      strictEqual(new Set(termsOf(words)).size, 1, `${words}: ${termsOf(words)}`);
  });

  it('says not in whatever way it is said', () => {
    deepStrictEqual(termsOf("can't"), ['not']);
    deepStrictEqual(termsOf('can’t cannot can not won’t'), ['not', 'not', 'not', 'not']);
  });
});
