/** A diary on a phone with as many sessions in it as are wished, a day apart; and what has the focus there. */
import { diaryText, type Session } from '@footing/diary';
import type { Page } from 'playwright-core';
import { exampleSessions } from '../src/diary/exampleSessions.ts';
import { phone, type Stage } from './browser.ts';

const [pattern] = exampleSessions(new Date('2024-05-01T07:00:00Z'));

/** The first is the newest. */
export function sessionsOf(count: number): readonly Session[] {
  return Array.from({ length: count }, (_, i) => ({
    ...pattern!,
    id: `own-${i}`,
    startedAt: new Date(Date.UTC(2024, 4, 1) - i * 86_400_000).toISOString(),
    trial: null,
  }));
}

export function diaryFile(sessions: readonly Session[]) {
  const buffer = Buffer.from(diaryText(sessions, '2024-05-02T00:00:00Z'));
  return { name: 'diary.json', mimeType: 'application/json', buffer };
}

export async function openDiary(stage: Stage, count: number): Promise<Page> {
  const page = await stage.page({ viewport: phone });
  await page.goto(`${stage.address}/diary/`);
  await page.locator('#add-session').waitFor();
  if (count === 0) return page;
  await page.locator('input[name=diary]').setInputFiles(diaryFile(sessionsOf(count)));
  await page.locator('#sessions-title').waitFor();
  return page;
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent!);
}
