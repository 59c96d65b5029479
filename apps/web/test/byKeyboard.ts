/** A recorded person who has no mouse: Tab, arrows, Space, Enter and digits only. */
import { type Answer, isResults } from '@footing/assessment';
import type { RecordedCase } from '@footing/evaluation';
import type { Question } from '@footing/guide';
import type { Page } from 'playwright-core';
import { guide } from './recordedPerson.ts';

/** What to stop at: a field by its name (and value), or a button, a link or a summary by its words. */
type Stop = { readonly name?: string; readonly value?: string; readonly words?: string };

const mostPresses = 400;

/** Presses Tab until it is there. @throws Error when Tab does not lead there. */
export async function reach(page: Page, stop: Stop): Promise<void> {
  for (let press = 0; press < mostPresses; press++) {
    if (await page.evaluate(isAt, stop)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${JSON.stringify(stop)}`);
}

/** In the browser. A group of circles is one stop: its arrows lead to the others. */
function isAt({ name, value, words }: Stop): boolean {
  let at = document.activeElement as HTMLInputElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLInputElement;
  if (words !== undefined) return at.matches('a, button, summary') && at.textContent?.trim() === words.trim();
  return at.name === name && (value === undefined || at.type === 'radio' || at.value === value);
}

/** Answers each question of the open page in order, those too that appear because of an answer. */
export async function answerByKeyboard(page: Page, person: RecordedCase): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const shown = await page.locator('fieldset.question').evaluateAll((all) => all.map(({ id }) => id));
    const id = shown.find((field) => !done.has(field));
    if (id === undefined) return;
    done.add(id);
    const question = guide.questions.find((asked) => `question-${asked.id}` === id)!;
    await answer(page, question, person.request.answers);
  }
}

async function answer(page: Page, question: Question, answers: Readonly<Record<string, Answer>>) {
  const told = answers[question.id] ?? null;
  if (told === null && question.kind === 'one') return choose(page, question, 'unsure');
  if (told === null || isResults(told)) return press(page, { name: `${question.id} unsure` });
  if (typeof told === 'number') {
    await reach(page, { name: question.id });
    return page.keyboard.type(String(told));
  }
  if (typeof told === 'string') return choose(page, question, told);
  if (question.kind === 'map') return mark(page, told, answers['sides']);
  const inOrder = question.options.filter(({ id }) => told.includes(id));
  if (inOrder.length === 0) return press(page, { name: `${question.id} unsure` });
  for (const { id } of inOrder) await press(page, { name: question.id, value: id });
}

async function press(page: Page, stop: Stop): Promise<void> {
  await reach(page, stop);
  await page.keyboard.press('Space');
}

/** To the group, then along it with the arrows until the answer is chosen. */
async function choose(page: Page, question: Question, option: string): Promise<void> {
  await press(page, { name: question.id });
  for (const _ of [...question.options, 'unsure']) {
    if (await page.locator(`input[name="${question.id}"][value="${option}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${option} of ${question.id}`);
}

async function mark(page: Page, where: readonly string[], side: Answer | undefined): Promise<void> {
  await reach(page, { words: 'Choose places by name' });
  await page.keyboard.press('Enter');
  const names = await page
    .locator('.map-names input')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).name));
  const own = side === 'left' || side === 'right' ? [side, 'middle'] : ['left', 'right', 'middle'];
  for (const name of names) {
    const [, half, ...region] = name.split(' ');
    if (where.includes(region.join(' ')) && own.includes(half!)) await press(page, { name });
  }
}
