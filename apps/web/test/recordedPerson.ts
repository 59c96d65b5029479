/** A recorded person who goes through the check in a real browser, and answers what the case tells. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, isResults } from '@footing/assessment';
import { ownCases, type RecordedCase, readCasesFile } from '@footing/evaluation';
import type { Guide, Question } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import type { Page } from 'playwright-core';

/** A page, or a part of one: an element with the check in it. */
export type Scope = Pick<Page, 'locator' | 'getByRole'>;

export const guide: Guide = await loadGuide();

const people: readonly RecordedCase[] = ownCases.flatMap((file) => readCasesFile(guide, file).cases);

export function personNamed(id: string): RecordedCase {
  const found = people.find((person) => person.id === id);
  if (found === undefined) throw new Error(`no recorded person is called ${id}`);
  return found;
}

export const everyPerson = people;

/** Answers page after page, until the check says that it has all it needs or that it is an emergency. */
export async function goThrough(
  page: Scope,
  person: RecordedCase,
  onPage?: () => Promise<void>,
): Promise<void> {
  for (let turned = 0; turned < 40; turned++) {
    if (await page.locator('.over, .care').first().isVisible()) return;
    await answerPage(page, person);
    await onPage?.();
    await next(page);
  }
  throw new Error(`${person.id}: the check does not end`);
}

/** Turns the page and waits until it is turned. */
export async function next(page: Scope): Promise<void> {
  const before = await whereAt(page);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  while ((await whereAt(page)) === before) await delay(20);
}

/** No progress is shown once the check is over or an emergency is told. */
const whereAt = async (page: Scope): Promise<string> =>
  (await page.locator('.progress').allTextContents()).join();

/** Answers each question of the open page, those too that appear because of an answer. */
export async function answerPage(page: Scope, person: RecordedCase): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const shown = await page.locator('fieldset.question').evaluateAll((all) => all.map(({ id }) => id));
    const id = shown.find((field) => !done.has(field));
    if (id === undefined) return;
    done.add(id);
    await answer(page, guide.questions.find((question) => `question-${question.id}` === id)!, person);
  }
}

async function answer(page: Scope, question: Question, { request }: RecordedCase): Promise<void> {
  const told = Object.hasOwn(request.answers, question.id) ? request.answers[question.id]! : untold(question);
  if (told === null) return page.locator(`#question-${question.id} .unsure input`).check();
  if (question.kind === 'map') return mark(page, told as readonly string[], request.answers['sides']);
  if (typeof told === 'number') return page.locator(`#number-${question.id}`).fill(String(told));
  if (typeof told === 'string') return choose(page, question.id, told);
  if (isResults(told)) return tell(page, question.id, told);
  const options = told as readonly string[];
  for (const option of options.length > 0 ? options : [noneOf(question)])
    await choose(page, question.id, option);
}

function untold(question: Question): Answer {
  if (question.kind === 'many') return [];
  return question.kind === 'map-of-results' ? {} : null;
}

function noneOf(question: Question): string {
  return question.options.find(({ id }) => id === 'none' || id === 'normal')?.id ?? '';
}

function choose(page: Scope, question: string, option: string): Promise<void> {
  return page.locator(`input[name="${question}"][value="${option}"]`).check();
}

async function tell(page: Scope, question: string, results: Readonly<Record<string, string>>): Promise<void> {
  if (Object.keys(results).length === 0) return page.locator(`input[name="${question} nothing"]`).check();
  for (const [change, result] of Object.entries(results)) {
    const box = page.locator(`input[name="${question}"][value="${change}"]`);
    if ((await box.count()) === 0) continue;
    await box.check();
    await page.locator(`input[name="${question} ${change}"][value="${result}"]`).check();
  }
}

/** Marks places by name, on the side that is told. */
async function mark(page: Scope, where: readonly string[], side: Answer | undefined): Promise<void> {
  await page.locator('.map-names').evaluate((details) => details.setAttribute('open', ''));
  for (const region of where) {
    const sides = guide.regions[region]!.sided
      ? side === 'left' || side === 'right'
        ? [side]
        : ['left', 'right']
      : ['middle'];
    for (const own of sides) await page.locator(`input[name="place ${own} ${region}"]`).check();
  }
}
