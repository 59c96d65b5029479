/** What an emergency card advises: each thing once, and nothing lost that only a rule says. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { emergencyAdvice } from '../src/result/emergencyAdvice.ts';
import { care } from '../src/words/en/care.ts';
import { openStage, phone, type Stage } from './browser.ts';
import { guide } from './recordedPerson.ts';
import { violations } from './violations.ts';

const rules = guide.redFlags.filter(({ urgency }) => urgency === 'emergency');
const ruleNamed = (id: string) => rules.find((rule) => rule.id === id)!;
const { openWays, anyWay, ambulance, always } = care.emergency;
const sentencesOf = (text: string): string[] => text.match(/[^.]+\./g)?.map((one) => one.trim()) ?? [];
const leavesOpen = (rule: { readonly whatToDo: string }): boolean =>
  sentencesOf(rule.whatToDo).some((sentence) => openWays.includes(sentence));
const someRules = fc.subarray(rules).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));

describe('the advice on an emergency card', () => {
  it('holds each sentence of each rule, but for the open way there, which the card says itself', () => {
    fc.assert(
      fc.property(someRules, (flags) => {
        const { forAll, own } = emergencyAdvice(flags);
        const card = [forAll, ...own].join(' ');
        for (const { whatToDo } of flags)
          for (const sentence of sentencesOf(whatToDo))
            ok(card.includes(sentence) || openWays.includes(sentence), sentence);
      }),
    );
  });

  it('says no sentence twice', () => {
    fc.assert(
      fc.property(someRules, (flags) => {
        const { forAll, own } = emergencyAdvice(flags);
        const said = [forAll, ...own].flatMap(sentencesOf);
        strictEqual(new Set(said).size, said.length, said.join('\n'));
      }),
    );
  });

  it('offers another way than the ambulance only where every rule does', () => {
    fc.assert(
      fc.property(someRules, (flags) => {
        const way = flags.every(leavesOpen) ? anyWay : ambulance;
        strictEqual(emergencyAdvice(flags).forAll, `${way} ${always}`);
      }),
    );
  });

  it('knows how the rules of the guide leave the way open, and no wording that none has', () => {
    for (const way of openWays)
      ok(
        rules.some(({ whatToDo }) => whatToDo.includes(way)),
        way,
      );
    for (const rule of rules) ok(leavesOpen(rule) || /ambulance/.test(rule.whatToDo), rule.id);
  });

  it('keeps a wording that it does not know, and then says ambulance', () => {
    const strange = 'Go to the emergency department now, with the leg kept flat. Do not train.';
    deepStrictEqual(emergencyAdvice([{ whatToDo: strange }]), {
      forAll: `${ambulance} ${always}`,
      own: ['Go to the emergency department now, with the leg kept flat.'],
    });
  });

  it('leaves nothing to say beside the card of a squeezed cauda equina, and of other rules only what is theirs', () => {
    const beside = (...ids: string[]) => emergencyAdvice(ids.map(ruleNamed)).own;
    deepStrictEqual(beside('bladder-or-bowel', 'cold-leg-acute'), ['', '']);
    deepStrictEqual(beside('muscle-under-pressure', 'rock-hard-leg'), [
      'Take off anything tight. Do not massage or raise the leg high.',
      '',
    ]);
    deepStrictEqual(beside('stroke-signs'), ['Do so even if it has passed.']);
    deepStrictEqual(beside('chest-pain'), ['Sit down and rest.']);
    deepStrictEqual(beside('dark-urine-after-effort'), ['Do not take pain tablets before you are seen.']);
  });
});

describe('an emergency card in the browser', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  /** The result of one who answers as the rule's own example does. */
  const open = async (id: string, lost: string): Promise<Page> => {
    const answers = ruleNamed(id).fires;
    const pages = [{ page: 'tests', questions: Object.keys(answers) }];
    const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
    await page.addInitScript(
      (kept) => localStorage.setItem('footing.interview', kept),
      JSON.stringify({ form: 1, interview: { pages, at: 1, answers } }),
    );
    await page.route(`**/guide/${lost}.json`, (route) => route.abort());
    await page.goto(`${stage.address}/result/`);
    await page.locator('.care[data-urgency=emergency]').waitFor();
    return page;
  };

  const inResult = ['bladder-or-bowel', 'cold-leg-acute', 'stroke-signs', 'muscle-under-pressure'];
  for (const [lost, name, ids] of [
    ['nothing', 'in the result', inResult],
    ['numbers', 'before any result', inResult.slice(0, 3)],
  ] as const)
    for (const id of ids)
      it(`says each thing once, ${name} (${id})`, async () => {
        const page = await open(id, lost);
        if (lost === 'nothing') await page.locator('[data-bands=there]').waitFor();
        const told = await page.locator('.care > .care-advice, .care-flag > p').allInnerTexts();
        const said = told.flatMap(sentencesOf);
        strictEqual(new Set(said).size, said.length, said.join('\n'));
        strictEqual(said.filter((sentence) => openWays.includes(sentence)).length, 0);
        strictEqual(said.includes(anyWay), leavesOpen(ruleNamed(id)));
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      });
});
