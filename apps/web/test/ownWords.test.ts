/** The pages of one's own sessions on a phone, with words as long and letters as large as anybody has them. */
import { ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { diaryText } from '@footing/diary';
import type { Page } from 'playwright-core';
import { aSession } from '../../../packages/diary/test/aSession.ts';
import { openStage, phone, type Stage } from './browser.ts';

const address = `https://maps.example/${'route/'.repeat(60)}`;
const longName = 'x'.repeat(100);

/** Enough sessions for trends, half of them in shoes with a name that has no space. */
const sessions = Array.from({ length: 16 }, (_, i) =>
  aSession({
    id: `own-${i}`,
    startedAt: `2026-04-${String(i + 1).padStart(2, '0')}T06:30:00Z`,
    kit: [{ kind: 'shoes', name: i % 2 === 0 ? longName : 'Blue ones' }],
    conditions: {
      temperatureC: null,
      effort: null,
      surface: longName.slice(0, 50),
      minutesOnFeetBefore: null,
    },
    numbness: i % 2 === 0 ? aSession().numbness : null,
    note: `See ${address}`,
    workout: {
      file: `${longName}.fit`,
      format: 'fit',
      elapsedMinutes: 45,
      distanceKm: null,
      meanHeartRate: null,
      meanCadence: null,
      meanPower: null,
      meanTemperatureC: null,
    },
  }),
);

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const linesOf = (page: Page, words: string): Promise<number> =>
  page
    .getByText(words, { exact: true })
    .evaluate((text) =>
      Math.round(text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight)),
    );

describe('on a phone', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (): Promise<Page> => {
    const page = await stage.page({ viewport: phone });
    await page.goto(`${stage.address}/diary/`);
    await page.getByRole('button', { name: 'Add a session' }).waitFor();
    return page;
  };

  it('long web addresses and names of kit and files do not make the page wider', async () => {
    const page = await open();
    const buffer = Buffer.from(diaryText(sessions));
    await page
      .locator('input[name=diary]')
      .setInputFiles({ name: 'diary.json', mimeType: 'application/json', buffer });
    await page.getByRole('heading', { name: '16 sessions' }).waitFor();
    strictEqual(await sideways(page), 0, 'the list');
    await page
      .getByRole('button', { name: /^Change: / })
      .first()
      .click();
    await page.getByLabel('Note').waitFor();
    strictEqual(await sideways(page), 0, 'the form');
    await page.goto(`${stage.address}/trends/`);
    await page.getByText(`With ${longName}`).waitFor();
    strictEqual(await sideways(page), 0, 'the trends');
    await page.context().close();
  });

  it('the form of a session keeps its words whole where text is twice as large', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabel('It came on').check();
    await page.getByRole('button', { name: 'Add kit' }).click();
    strictEqual(await sideways(page), 0);
    for (const words of ['None at all', 'It came on'])
      ok((await linesOf(page, words)) <= words.split(' ').length, `${words} is broken within a word`);
    await page.context().close();
  });
});
