import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { shadowStyles } from '../../scripts/embed/shadowStyles.ts';
import { answerPage, goThrough, next, personNamed } from '../recordedPerson.ts';
import { type Hosts, openHosts, start } from './hostPage.ts';

/** In the browser: the first worker dies of the first question; what the host hears of it is kept. */
function firstWorkerDies(): void {
  const kept = window as unknown as { troubles: unknown[]; died: boolean };
  kept.troubles = [];
  addEventListener('footing-error', (event) => kept.troubles.push((event as CustomEvent).detail));
  window.Worker = class extends Worker {
    override postMessage(message: { ask?: string }): void {
      const dies = message.ask !== undefined && !kept.died;
      kept.died ||= dies;
      if (dies) this.dispatchEvent(new ErrorEvent('error', { message: 'no memory left' }));
      else super.postMessage(message);
    }
  };
}

describe('when something fails', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  it('a worker that dies is said in words, answers are still there, and a new one goes on', async () => {
    const { page, check } = await hosts.visit({}, {}, firstWorkerDies);
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    const again = check.getByRole('button', { name: 'Try again' });
    await check.getByRole('button', { name: 'Next', exact: true }).or(again).click();
    if (await again.isVisible()) await again.click();
    await check.getByText('Page 2 of').waitFor();
    deepStrictEqual(await page.evaluate(() => (window as unknown as { troubles: unknown[] }).troubles), [
      { code: 'cannot-work' },
    ]);
    await check.getByRole('button', { name: 'Back' }).click();
    ok((await check.locator('input:checked').count()) > 0);
  });

  it('without a network an emergency is told with the number of the country, and all goes on', async () => {
    const { page, check } = await hosts.visit({}, { timezoneId: 'Europe/Vienna' });
    await page.context().setOffline(true);
    await start(check);
    await goThrough(check, personNamed('spine-002'));
    const first = check.locator('.part > * > *').first();
    strictEqual(await first.getAttribute('data-urgency'), 'emergency', 'nothing stands above it');
    strictEqual(await check.locator('.call-button').getAttribute('href'), 'tel:112');
    await check.locator('.call-region select').selectOption({ label: 'United Kingdom: 999' });
    strictEqual(await check.locator('.call-button').getAttribute('href'), 'tel:999');
    await check.getByRole('button', { name: 'See the result so far' }).click();
    await check.locator('[data-bands=there]').waitFor();
    strictEqual(await check.locator('.call-button').count(), 1);
  });

  it('deleted answers are gone, from the result too', async () => {
    const { check } = await hosts.visit({});
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    await check.getByRole('button', { name: 'Delete my answers' }).click();
    await check.getByRole('button', { name: 'Yes, delete' }).click();
    await check.getByText('Page 1 of').waitFor();
    strictEqual(await check.locator('input:checked').count(), 0);
  });

  it('the page for the clinician is one side of paper', async () => {
    const { page, check } = await hosts.visit({}, {}, () => {
      window.print = () => {};
    });
    await start(check);
    await goThrough(check, personNamed('lay-002'));
    await check.getByRole('button', { name: 'See my result' }).click();
    await check.locator('[data-bands=there]').waitFor();
    await check.getByRole('button', { name: 'Print the page' }).click();
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    const paper = await frame.evaluate(() => document.body.innerHTML);
    const sheet = await page.context().newPage();
    await sheet.setContent(`<!doctype html><style>${shadowStyles()}</style>${paper}`);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await sheet.pdf({ format })).toString('latin1');
      strictEqual(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, format);
    }
  });
});
