/** Recorded people whose interview is kept on the device already. */
import { createAssessor } from '@footing/assessment';
import { holdInterview } from '@footing/evaluation';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { phone, type Stage } from './browser.ts';
import { guide, personNamed } from './recordedPerson.ts';

const assessor = createAssessor(guide);

/** The interview of a recorded person, as the check keeps it. */
export function keptFor(id: string): string {
  const { request, pages } = holdInterview(assessor, personNamed(id), 'no');
  const asked = pages.map((questions) => ({
    page: guide.questions.find((q) => q.id === questions[0])!.page,
    questions,
  }));
  const interview = {
    pages: asked,
    at: asked.length,
    answers: request.answers,
    typed: {},
    marks: { left: [], right: [], middle: [] },
    sidesFollow: false,
    told: [],
  };
  return JSON.stringify({ form: 1, interview });
}

/** The result of an interview that is kept once, on a phone: what the page keeps afterwards is not put back. */
export async function openKeptResult(
  stage: Pick<Stage, 'address' | 'context'>,
  kept: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await stage.context({ viewport: phone, ...options })).newPage();
  await page.goto(`${stage.address}/result/`);
  await page.evaluate((text) => localStorage.setItem('footing.interview', text), kept);
  await page.reload();
  await page.locator('[data-bands=there]').waitFor();
  return page;
}
