import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionnaireOf } from '../../src/index.ts';
import { guide } from '../realGuide.ts';
import { validate } from './validate.ts';

const questionnaire = questionnaireOf(guide);
const items = questionnaire.item!.flatMap((page) => page.item!);

test('the questionnaire is valid FHIR', () => {
  validate(questionnaire);
});

test('the validator finds fault with a questionnaire that is none', () => {
  assert.throws(() => validate({ ...questionnaire, status: 7 } as never));
  assert.throws(() => validate({ ...questionnaire, items: [] } as never));
});

test('every question of the guide is an item with its own words', () => {
  for (const question of guide.questions) {
    const item = items.find((i) => i.linkId === question.id)!;
    assert.equal(item.text, question.text);
    if (question.help !== undefined)
      assert.equal(item.item!.find((i) => i.type === 'display')!.text, question.help);
  }
});

test('the regions of the body map are coded choices', () => {
  const where = items.find((item) => item.linkId === 'where')!;
  const codes = where.answerOption!.map((option) => option.valueCoding!.code);
  assert.deepEqual(
    codes.slice(0, -2),
    guide.questions.find((q) => q.id === 'where')!.options.map((o) => o.id),
  );
  assert.ok(where.repeats);
});

test('a question that depends on answers is enabled by them', () => {
  const item = items.find((i) => i.linkId === 'weaknessPace')!;
  assert.equal(item.enableBehavior, 'any');
  const codes = item.enableWhen!.map((when) => `${when.question}=${when.answerCoding!.code}`);
  assert.ok(codes.includes('weakness=foot-drop'));
  assert.ok(codes.includes('weakness=not-known'));
  assert.ok(codes.includes('quality=weak'));
});

test('every condition of the guide can be said in FHIR', () => {
  for (const question of guide.questions.filter((q) => q.askIf !== undefined))
    assert.ok(items.find((i) => i.linkId === question.id)!.enableWhen!.length > 0, question.id);
});

test('link ids are unique', () => {
  const ids: string[] = [];
  const collect = (list: typeof questionnaire.item): void =>
    list?.forEach((item) => {
      ids.push(item.linkId!);
      collect(item.item);
    });
  collect(questionnaire.item);
  assert.equal(new Set(ids).size, ids.length);
});
