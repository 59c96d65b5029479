import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { toldPages } from '../../src/embed/hostEvents.ts';
import { answerPage, goThrough, next, personNamed } from '../recordedPerson.ts';
import { type Hosts, openElement, openHosts, start, type Visit } from './hostPage.ts';

type HeardEvent = { type: string; detail: unknown; bubbles: boolean; composed: boolean };

/** Listens on the window before anything else for every event that the component makes up, and for what the host can hear of it. */
const listenFirst = `<script>
  window.heard = [];
  window.native = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const { type, detail, bubbles, composed } = event;
    if (this instanceof Element && this.localName === 'footing-check') window.heard.push({ type, detail, bubbles, composed });
    return dispatch.call(this, event);
  };
  for (const key of Object.keys(window).filter((key) => key.startsWith('on')))
    document.addEventListener(key.slice(2), (event) => {
      if (event.isTrusted && event.target?.localName === 'footing-check') window.native.push(event.type);
    });
</script>`;

const heard = (page: Page): Promise<HeardEvent[]> =>
  page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);

async function toEnd(check: Locator, id: string): Promise<void> {
  await start(check);
  await goThrough(check, personNamed(id));
}

async function seeEnd(check: Locator): Promise<void> {
  await check.getByRole('button', { name: 'See my result' }).click();
  await check.locator('[data-bands=there]').waitFor();
}

describe('what the host learns', () => {
  let hosts: Hosts;
  before(async () => {
    hosts = await openHosts();
  });
  after(() => hosts.close());

  it('is that someone started, the first pages by number, and the end: events that bubble out and hold nothing else', async () => {
    const { page, check } = await hosts.visit({ head: listenFirst });
    await toEnd(check, 'lay-002');
    await seeEnd(check);
    const all = await heard(page);
    const pages = Array.from({ length: toldPages }, (_, i) => ({ page: i + 1 }));
    deepStrictEqual(
      all.map(({ type, detail }) => [type, detail]),
      [
        ['footing-ready', null],
        ['footing-started', null],
        ...pages.map((detail) => ['footing-page', detail]),
        ['footing-finished', null],
      ],
    );
    ok(all.every(({ bubbles, composed }) => bubbles && composed));
  });

  it('is the same of a person in an emergency who goes on, whenever it was told', async () => {
    const { page, check } = await hosts.visit({ head: listenFirst });
    await toEnd(check, 'spine-002');
    await check.locator('.care[data-urgency=emergency]').waitFor();
    const beforeGoingOn = await heard(page);
    ok(beforeGoingOn.every(({ type }) => /ready|started|page/.test(type)));
    await check.getByRole('button', { name: 'See the result so far' }).click();
    await check.locator('[data-bands=there]').waitFor();
    deepStrictEqual(await heard(page), beforeGoingOn, 'a result so far is no end, and tells nothing');
    await check.getByRole('button', { name: 'Go on with the questions' }).click();
    await goThrough(check, personNamed('spine-002'));
    const after = (await heard(page)).map(({ type, detail }) => JSON.stringify([type, detail]));
    strictEqual(new Set(after).size, after.length, 'nothing is told twice');
  });

  it('holds no key that was typed and no tap, for whoever listens on the page', async () => {
    const { page, check } = await hosts.visit({ head: listenFirst });
    await start(check);
    await check.locator('input[name=activities]').first().click();
    await check.locator('summary', { hasText: 'Choose places by name' }).click();
    await check.locator('.map-names input').first().press('Space');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    const native = await page.evaluate(() => (window as unknown as { native: string[] }).native);
    const allowed = new Set(['keydown', 'keyup']);
    deepStrictEqual(
      native.filter((type) => !allowed.has(type)),
      [],
    );
    strictEqual(native.filter((type) => type === 'keydown').length, 1, 'Escape alone passes');
  });
});

describe('what stays on the device, and what leaves it', () => {
  let hosts: Hosts;
  let visit: Visit;
  before(async () => {
    hosts = await openHosts();
    visit = await hosts.visit({ head: listenFirst });
    await toEnd(visit.check, 'foot-001');
    await seeEnd(visit.check);
  });
  after(() => hosts.close());

  it('nothing is asked of any host after the page and the script', () => {
    deepStrictEqual(visit.asked, ['/', '/footing-check.js']);
    strictEqual(visit.requests.filter((url) => !/^(blob|data):/.test(url)).length, 2);
    deepStrictEqual(visit.said, []);
  });

  it('nothing is stored anywhere in the browser', async () => {
    const stored = await visit.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      address: location.href.includes('?') || location.hash !== '',
      history: history.state,
    }));
    deepStrictEqual(stored, {
      local: 0,
      session: 0,
      cookies: '',
      databases: 0,
      caches: 0,
      address: false,
      history: null,
    });
  });

  it('a reload forgets all, as it says beforehand', async () => {
    const { page, check } = await hosts.visit({});
    ok(
      (await check.locator('.start').textContent())!.includes(
        'When you reload or leave the page, they are gone',
      ),
    );
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    await page.reload();
    await start(check);
    strictEqual(await check.locator('input:checked').count(), 0);
  });

  it('moved within the page it keeps its answers; taken out of it, it forgets them', async () => {
    const { page, check } = await hosts.visit({ body: `${openElement}<div id="other"></div>` });
    await start(check);
    await answerPage(check, personNamed('lay-002'));
    await next(check);
    const at = await check.locator('.progress').textContent();
    await page.evaluate(() =>
      document.querySelector('#other')!.append(document.querySelector('footing-check')!),
    );
    strictEqual(await check.locator('.progress').textContent(), at);
    await page.evaluate(async () => {
      const element = document.querySelector('footing-check')!;
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.querySelector('#other')!.append(element);
    });
    await check.locator('.start').waitFor();
  });

  it('two on one page know nothing of each other', async () => {
    const { page } = await hosts.visit({ body: openElement + openElement });
    const [one, other] = [page.locator('footing-check').first(), page.locator('footing-check').last()];
    await start(one);
    await start(other);
    await answerPage(one, personNamed('lay-002'));
    strictEqual(await other.locator('input:checked').count(), 0);
    await answerPage(other, personNamed('foot-001'));
    await next(one);
    ok((await other.locator('input:checked').count()) > 0);
    await goThrough(one, personNamed('lay-002'));
    ok((await other.locator('.progress').textContent())!.startsWith('Page 1 of'));
    await seeEnd(one);
    await next(other);
    ok((await other.locator('.progress').textContent())!.startsWith('Page 2 of'));
  });
});
