import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { complaints, foreignRequests, phone } from './browser.ts';
import { shareLongest } from './longestPage.ts';
import { goThrough, personNamed } from './recordedPerson.ts';
import { openServerStage, type ServerStage } from './serverStage.ts';
import { fillIn, gone, makeLink, openAsClinician, openResult, sheetText } from './sharing.ts';
import { violations } from './violations.ts';

describe('sharing with a clinician', () => {
  let stage: ServerStage;
  before(async () => {
    stage = await openServerStage();
  });
  after(() => stage.close());

  it('goes from the check by a link to the same page in another browser, and is gone once revoked', async () => {
    const page = await (await stage.context({ viewport: phone })).newPage();
    const said = complaints(page);
    await page.goto(`${stage.address}/check/`);
    await page.locator('fieldset.question').first().waitFor();
    await goThrough(page, personNamed('lay-002'));
    await page.getByRole('link', { name: 'See my result' }).click();
    await page.locator('[data-bands=there]').waitFor();
    const words = 'May I run on Sunday? <img src=x onerror=alert(1)> & "more"';
    const link = await makeLink(page, { words, label: 'For Dr Lee' });
    await page.emulateMedia({ media: 'print' });
    const printed = await sheetText(page, '.only-print');
    await page.emulateMedia({ media: null });

    const clinicians = await openAsClinician(stage, link);
    const heard = complaints(clinicians);
    await clinicians.locator('.opened .sheet-map svg').first().waitFor();
    deepStrictEqual(await sheetText(clinicians, '.opened'), printed);
    ok(printed.includes(words));
    for (const part of [
      'What and where',
      'Since when',
      'Red flags and warning signs',
      'Causes that fit, by the answers alone',
    ])
      ok(printed.includes(part), part);
    strictEqual(await clinicians.locator('.sheet img').count(), 0);
    ok((await clinicians.locator('.sheet-map .map-area.on').count()) > 0);
    strictEqual(new URL(clinicians.url()).hash, '');

    await page.getByRole('button', { name: 'Revoke now: For Dr Lee' }).click();
    await page.getByText('Revoked. The link opens nothing any more.').waitFor();
    strictEqual(await page.locator('.link-row').count(), 0);
    const later = await openAsClinician(stage, link);
    await gone(later);
    deepStrictEqual([said, heard], [[], []]);
  });

  it('shows the page before anything is sent, and then sends only what nobody can read', async () => {
    const page = await openResult(stage, 'lay-002');
    const sent: string[] = [];
    page.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    const foreign = foreignRequests(page, stage.address);
    await fillIn(page, { words: 'Is it my shoes?' });
    const shown = await sheetText(page, '.share-preview');
    ok(shown.includes('Is it my shoes?'));
    strictEqual(sent.filter((line) => line.startsWith('POST') || line.startsWith('PUT')).length, 0);
    await page.getByRole('button', { name: 'Encrypt and make the link' }).click();
    await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
    const link = await page.locator('.made-link textarea').inputValue();
    const payload = JSON.parse(Buffer.from(link.split('shlink:/')[1]!, 'base64url').toString());
    const clinicians = await (await stage.context()).newPage();
    clinicians.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await clinicians.goto(link);
    await clinicians.locator('.opened .sheet').waitFor();
    const all = sent.join('\n');
    ok(sent.length > 5 && !all.includes(payload.key) && !all.includes('shlink'));
    ok(!/my shoes/i.test(all));
    deepStrictEqual(foreign, []);
    deepStrictEqual(await sheetText(clinicians, '.opened'), shown);
  });

  it('keeps nothing of a shared page in the browser that opened it', async () => {
    const link = await makeLink(await openResult(stage, 'lay-002'));
    const page = await openAsClinician(stage, link);
    await page.locator('.opened .sheet').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cached: (
        await Promise.all(
          (
            await caches.keys()
          ).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
      ).flat(),
    }));
    deepStrictEqual([kept.local, kept.session, kept.databases], [[], [], []]);
    ok(kept.cached.length > 0);
    deepStrictEqual(
      kept.cached.filter((url) => /\/v1\/|#|shlink/.test(url)),
      [],
    );
    await page.reload();
    await page.getByText('Paste the link that you were given').waitFor();
    strictEqual(await page.locator('.sheet').count(), 0);
  });

  it('asks for the passcode, says how many tries are left, and opens with the right one', async () => {
    const link = await makeLink(await openResult(stage, 'lay-002'), {
      passcode: 'blue tram 7',
      label: 'Ward 3',
    });
    const page = await openAsClinician(stage, link);
    await page.getByText('Named by the person: Ward 3').waitFor();
    await page.getByLabel('Passcode').fill('red tram 7');
    await page.keyboard.press('Enter');
    await page.getByText('9 tries are left').waitFor();
    await page.getByLabel('Passcode').fill('blue tram 7');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.locator('.opened .sheet').waitFor();
    strictEqual(await page.evaluate(() => document.activeElement!.className), 'view');
  });

  it('is gone for good after ten wrong passcodes, with the right one too', async () => {
    const link = await makeLink(await openResult(stage, 'lay-002'), { passcode: 'blue tram 7' });
    const page = await openAsClinician(stage, link);
    for (let left = 9; left >= 1; left--) {
      await page.getByLabel('Passcode').fill('red tram 7');
      await page.keyboard.press('Enter');
      await page.getByText(left === 1 ? 'One try is left' : `${left} tries are left`).waitFor();
    }
    await page.getByLabel('Passcode').fill('red tram 7');
    await page.keyboard.press('Enter');
    await gone(page);
    const again = await openAsClinician(stage, link);
    await again.getByLabel('Passcode').fill('blue tram 7');
    await again.keyboard.press('Enter');
    await gone(again);
  });

  it('says the same of a link that was revoked, has ended, was tampered with or is cut off', async () => {
    const page = await openResult(stage, 'lay-002');
    const link = await makeLink(page);
    const [viewer, text] = link.split('#shlink:/') as [string, string];
    const payload = JSON.parse(Buffer.from(text, 'base64url').toString());
    const changed = (change: object): string =>
      `${viewer}#shlink:/${Buffer.from(JSON.stringify({ ...payload, ...change })).toString('base64url')}`;
    const otherKey = `${payload.key[0] === 'A' ? 'B' : 'A'}${payload.key.slice(1)}`;
    const never = payload.url.replace(/links\/[^/]+/, `links/${'A'.repeat(43)}`);
    const said: string[] = [];
    for (const bad of [
      changed({ key: otherKey }),
      changed({ exp: 1 }),
      changed({ url: never }),
      link.slice(0, -40),
      `${viewer}#nothing`,
    ]) {
      const clinicians = await openAsClinician(stage, bad);
      await gone(clinicians);
      said.push(await clinicians.locator('#view').innerText());
      await clinicians.context().close();
    }
    await page.getByRole('button', { name: /^Revoke now/ }).click();
    await page.getByText('Revoked.').waitFor();
    const revoked = await openAsClinician(stage, link);
    await gone(revoked);
    said.push(await revoked.locator('#view').innerText());
    strictEqual(new Set(said).size, 1);
  });

  it('loses nothing offline: what was filled in stays, and a revocation is made up for', async () => {
    const page = await openResult(stage, 'lay-002');
    const link = await makeLink(page, { label: 'First' });
    await page.getByRole('button', { name: 'Done' }).click();
    await fillIn(page, { label: 'Second' });
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Encrypt and make the link' }).click();
    await page.getByText('You are offline, so no link could be made').waitFor();
    strictEqual(await page.locator('input[name=label]').inputValue(), 'Second');
    await page.getByRole('button', { name: 'Revoke now: First' }).click();
    await page.getByText('It will be revoked as soon as').waitFor();
    await page.getByText('To be revoked when there is a connection').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Revoked. The link opens nothing any more.').waitFor();
    await gone(await openAsClinician(stage, link));
    await page.getByRole('button', { name: 'Encrypt and make the link' }).click();
    await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
  });

  it('tells a clinician without a connection, and opens when it is back', async () => {
    const link = await makeLink(await openResult(stage, 'lay-002'));
    const context = await stage.context();
    const page = await context.newPage();
    await page.goto(`${stage.address}/view/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto(link);
    await page.getByText('The server cannot be reached').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.opened .sheet').waitFor();
  });

  it('gives the document for records as a file, with the codes of the guide', async () => {
    const link = await makeLink(await openResult(stage, 'lay-002'));
    const page = await openAsClinician(stage, link);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for records (FHIR)' }).click(),
    ]);
    const bundle = JSON.parse(readFileSync(await download.path(), 'utf8'));
    strictEqual(bundle.resourceType, 'Bundle');
    match(JSON.stringify(bundle), /hl7\.org\/fhir\/sid\/icd-10/);
  });

  it('prints the longest page that there is on one side of A4 and of Letter', async () => {
    const page = await openAsClinician(stage, await shareLongest(stage.address));
    await page.locator('.sheet-map svg').first().waitFor();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      strictEqual(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, format);
    }
  });

  it('the QR code holds the link, and is told in words', async () => {
    const page = await openResult(stage, 'lay-002');
    const link = await makeLink(page);
    match((await page.locator('svg.qr').getAttribute('aria-label'))!, /QR code of the link/);
    const { encode } = await import('uqr');
    const size = Number((await page.locator('svg.qr').getAttribute('viewBox'))!.split(' ')[2]);
    strictEqual(size, encode(link, { ecc: 'L', border: 4 }).size);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /^Show the link/ }).click();
    strictEqual(await page.locator('.link-row textarea').inputValue(), link);
    strictEqual(await page.locator('.link-row svg.qr').count(), 1);
  });

  it('deleting the answers leaves the links to be revoked, and says so', async () => {
    const page = await openResult(stage, 'lay-002');
    const link = await makeLink(page, { label: 'Kept', words: 'Mine' });
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('Your answers are deleted from this device.').waitFor();
    strictEqual(await page.evaluate(() => localStorage.getItem('footing.wants-to-know')), null);
    await page.getByRole('button', { name: 'Revoke now: Kept' }).click();
    await page.getByText('Revoked.').waitFor();
    await gone(await openAsClinician(stage, link));
  });

  it('by keyboard alone: fills in, makes the link, and revokes it', async () => {
    const page = await openResult(stage, 'lay-002');
    const press = async (name: string): Promise<void> => {
      for (let tries = 0; tries < 400; tries++) {
        const at = await page.evaluate(() => {
          const own = document.activeElement as HTMLElement;
          return own.getAttribute('aria-label') ?? own.textContent?.trim();
        });
        if (at === name) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await press('Share by a link');
    await page.locator('.share-preview .sheet').waitFor();
    strictEqual(await page.evaluate(() => document.activeElement?.id), 'share-title');
    await press('Encrypt and make the link');
    await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
    strictEqual(await page.evaluate(() => document.activeElement?.textContent), 'The link is ready');
    await press('Revoke now: Link without a name');
    await page.getByText('Revoked.').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find, ${colorScheme}`, async () => {
      const page = await openResult(stage, 'lay-002', { viewport: phone, colorScheme });
      await fillIn(page, { label: 'Axe' });
      await page
        .locator('.share-panel details')
        .evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
      deepStrictEqual(await violations(page), []);
      await page.locator('input[name=passcode]').fill('blue tram 7');
      await page.getByRole('button', { name: 'Encrypt and make the link' }).click();
      await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
      deepStrictEqual(await violations(page), []);
      const link = await page.locator('.made-link textarea').inputValue();
      const clinicians = await openAsClinician(stage, link, { viewport: phone, colorScheme });
      await clinicians.getByLabel('Passcode').fill('red tram 7');
      await clinicians.keyboard.press('Enter');
      await clinicians.getByText('9 tries').waitFor();
      deepStrictEqual(await violations(clinicians), []);
      await clinicians.getByLabel('Passcode').fill('blue tram 7');
      await clinicians.keyboard.press('Enter');
      await clinicians.locator('.sheet-map svg').first().waitFor();
      deepStrictEqual(await violations(clinicians), []);
      const lost = await openAsClinician(stage, `${stage.address}/view/#nothing`, {
        viewport: phone,
        colorScheme,
      });
      await gone(lost);
      deepStrictEqual(await violations(lost), []);
    });
});
