import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readDiary } from '@footing/diary';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { aSession } from '../../../packages/diary/test/aSession.ts';
import { aMorning, fileId, fitFile, session as fitSession } from '../../../packages/diary/test/fitFile.ts';
import { gpxFile, tcxFile } from '../../../packages/diary/test/xmlFile.ts';
import { complaints, foreignRequests, openStage, phone, type Stage } from './browser.ts';
import { violations } from './violations.ts';
import { realFiles, run, upload } from './workoutFiles.ts';

describe('the diary', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  const open = async (options: BrowserContextOptions = {}, init?: () => void): Promise<Page> => {
    const context = await stage.context({ viewport: phone, ...options });
    if (init !== undefined) await context.addInitScript(init);
    const page = await context.newPage();
    await page.goto(`${stage.address}/diary/`);
    await page.getByRole('button', { name: 'Add a session' }).waitFor();
    return page;
  };
  const fillSession = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabel('Date and time of the start').fill('2026-05-01T06:30');
    await page.getByLabel('Activity').selectOption('running');
    await page.getByLabel('Minutes, pauses left out').fill('45,5');
    await page.getByLabel('It came on').check();
    await page.getByLabel('When did it begin?').fill('20');
    await page.getByLabel('How strong at its worst').selectOption('6');
    await page.getByLabel('Minutes after stopping until it was gone').fill('10');
    await page.locator('.map-names').evaluate((details) => details.setAttribute('open', ''));
    await page.locator('input[name="place left ball"]').check();
    await page.getByRole('button', { name: 'Add kit' }).click();
    await page.getByLabel('Your name for it').last().fill('Blue ones');
    await page.getByLabel('Air, in °C').fill('18');
    await page.getByLabel('Surface, such as road or treadmill').fill('road');
    await page.getByLabel('Note').fill('After a long day');
  };
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save session' }).click();
  const pick = (page: Page, name: 'workouts' | 'diary') => page.locator(`input[name=${name}]`);
  const exported = async (page: Page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the diary' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };

  it('keeps what is told of a session, lets it be changed, and deletes it', async () => {
    const page = await open();
    await fillSession(page);
    await save(page);
    await page.getByText('The session is saved.').waitFor();
    await page.reload();
    await page.getByText('Numb after 20 min, strength 6 of 10, gone after 10 min').waitFor();
    const { sessions } = readDiary(await exported(page));
    const { id: _id, startedAt, ...told } = sessions![0]!;
    deepStrictEqual(told, {
      revision: 1,
      activity: 'running',
      minutes: 45.5,
      numbness: { onset: { minutes: 20 }, strength: 6, where: ['ball'], sides: 'left', reliefMinutes: 10 },
      kit: [{ kind: 'shoes', name: 'Blue ones' }],
      conditions: { temperatureC: 18, effort: null, surface: 'road', minutesOnFeetBefore: null },
      trial: null,
      otherChanges: [],
      note: 'After a long day',
      workout: null,
    });
    ok(!Number.isNaN(Date.parse(startedAt)));
    await page.getByRole('button', { name: /^Change: Running/ }).click();
    strictEqual(await page.getByLabel('Minutes, pauses left out').inputValue(), '45.5');
    await page.getByLabel('None at all').check();
    await save(page);
    await page.getByText('No numbness', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Delete: Running/ }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('No sessions yet').waitFor();
    await page.context().close();
  });

  it('says beside each field what is wrong with it, and keeps what was typed', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabel('Minutes, pauses left out').fill('thirty');
    await save(page);
    await page.getByText('3 things are not right yet').waitFor();
    strictEqual(await page.getByLabel('Minutes, pauses left out').inputValue(), 'thirty');
    await page.waitForFunction(() => document.activeElement?.id === 'session-activity');
    await page.getByLabel('Activity').selectOption('cycling');
    await page.getByLabel('Minutes, pauses left out').fill('30');
    await page.getByLabel('It came on').check();
    await page.getByLabel('When did it begin?').fill('31');
    await save(page);
    await page.getByText('The session was 30 minutes long').waitFor();
    deepStrictEqual(await violations(page), []);
    await page.getByLabel('Counted in').selectOption('not-known');
    await save(page);
    await page.getByText('Numb at some time').waitFor();
    await page.context().close();
  });

  it('takes no start in the future, and asks about one long ago before it is kept', async () => {
    const page = await open();
    await fillSession(page);
    const start = page.getByLabel('Date and time of the start');
    await start.fill('2126-05-01T06:30');
    await save(page);
    await page.getByText('This lies in the future.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'session-start');
    await start.fill('0026-05-01T06:30');
    await save(page);
    await page.getByText('The year is 0026. If that is right, save again.').waitFor();
    deepStrictEqual(await violations(page), []);
    await save(page);
    await page.getByText('The session is saved.').waitFor();
    await page.context().close();
  });

  it('asks for the distance of a session that is timed in kilometres, and says where a session is left out or lacks its minute', async () => {
    const page = await open();
    await fillSession(page);
    await page.getByLabel('Counted in').selectOption('km');
    await page.getByText('as if your pace was even').waitFor();
    await page.getByLabel('When did it begin?').fill('3');
    await page.getByLabel('Kilometres of the whole session').fill('2');
    await page.getByLabel('Change under test').selectOption('relace');
    await save(page);
    await page.getByText('The session was 2 kilometres long').waitFor();
    await page.getByLabel('Kilometres of the whole session').fill('');
    deepStrictEqual(await violations(page), []);
    await save(page);
    await page.getByText('Numb after 3 km').waitFor();
    for (const [path, told] of [
      ['/trial/', '1 session counts without its minute: 1 (timed in kilometres'],
      ['/trends/', '1 session is left out: 1 (timed in kilometres'],
    ] as const) {
      await page.goto(`${stage.address}${path}`);
      await page.getByText(told).waitFor();
    }
    await page.context().close();
  });

  it('takes in FIT, TCX, GPX and gzipped files, and a lap becomes the onset with one tap', async () => {
    const page = await open();
    await pick(page, 'workouts').setInputFiles([
      run({ day: 1, minutes: 40, pressedAt: 22 }),
      upload('loop.tcx', tcxFile()),
      upload('track.gpx.gz', gzipSync(gpxFile())),
    ]);
    await page.getByText('3 sessions from files').waitFor();
    const first = page.getByRole('region', { name: 'run-01.fit' });
    await first.getByRole('button', { name: 'It began at 22:00 (lap 2)' }).click();
    await page.getByText('Numb after 22 min').waitFor();
    await page
      .getByRole('region', { name: 'loop.tcx' })
      .getByRole('button', { name: 'No numbness at all' })
      .click();
    await page.getByText('No numbness', { exact: true }).waitFor();
    // the same ten minutes as those of the TCX file
    await page.getByText('This session is in the diary already.').waitFor();
    const { sessions } = readDiary(await exported(page));
    deepStrictEqual(
      sessions!.map(({ minutes, workout }) => [minutes, workout?.format]),
      [
        [10, 'tcx'],
        [40, 'fit'],
      ],
      'by the time of their start',
    );
    await page.context().close();
  });

  it('keeps nothing of a file by one tap that the form would not take, and asks for it there', async () => {
    const page = await open();
    const start = aMorning;
    const left = fitFile([...fileId(4), ...fitSession({ start, elapsed: 4e6, timer: 4e6 })]);
    const still = fitFile([...fileId(4), ...fitSession({ start: start + 86_400, timer: 0 })]);
    await pick(page, 'workouts').setInputFiles([upload('left-on.fit', left), upload('still.fit', still)]);
    for (const file of ['left-on.fit', 'still.fit']) {
      const none = { name: 'No numbness at all' };
      await page.getByRole('region', { name: file }).getByRole('button', none).click();
      await page.getByText('Type the minutes as a number above 0 and up to 14,400').waitFor();
      deepStrictEqual(await violations(page), []);
      await page.getByLabel('Minutes, pauses left out').fill('40');
      strictEqual(await page.getByLabel('None at all').isChecked(), true);
      await save(page);
      await page.getByText('The session is saved.').waitFor();
    }
    const { sessions } = readDiary(await exported(page));
    deepStrictEqual(
      sessions!.map(({ minutes }) => minutes),
      [40, 40],
    );
    await page.context().close();
  });

  it('opens with a session in it that cannot be, says which, and counts it once it is put right', async () => {
    const page = await open();
    const trial = { change: 'loosen-laces', arm: 'baseline' } as const;
    const wrong = aSession({ minutes: 66_666, numbness: null, kit: [], trial });
    const current = { change: 'loosen-laces', seed: 7, chosenAt: '2026-04-01T06:30:00Z' };
    const kept = JSON.stringify({ form: 1, trials: { current, finished: [], dueDays: null } });
    await page.evaluate((text) => localStorage.setItem('footing.trials', text), kept);
    await page.evaluate(
      (session) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('footing-diary');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction('sessions', 'readwrite');
            transaction.objectStore('sessions').put(session);
            transaction.oncomplete = () => resolve(request.result.close());
          };
        }),
      wrong,
    );
    for (const path of ['/trial/', '/trends/', '/diary/']) {
      await page.goto(`${stage.address}${path}`);
      await page.getByText('Something cannot be right in 1 session (1 May 2026').waitFor();
      deepStrictEqual(await violations(page), []);
    }
    await page.getByRole('button', { name: /^Change: Running/ }).click();
    await page.getByText('Type the minutes as a number above 0 and up to 14,400').waitFor();
    await page.getByLabel('Minutes, pauses left out').fill('45');
    await save(page);
    await page.getByText('The session is saved.').waitFor();
    strictEqual(await page.getByText('Something cannot be right').count(), 0);
    await page.context().close();
  });

  it('says in words what is wrong with a file, and takes the rest', async () => {
    const page = await open();
    const whole = run({ day: 0, minutes: 30, pressedAt: 12 });
    await pick(page, 'workouts').setInputFiles([
      upload('empty.fit', new Uint8Array()),
      upload('letter.gpx', new TextEncoder().encode('Dear all')),
      { ...whole, name: 'cut.fit', buffer: whole.buffer.subarray(0, whole.buffer.length - 200) },
    ]);
    await page.getByText('The file is empty.').waitFor();
    strictEqual(await page.getByText('No figures could be had from this file.').count(), 2);
    const cut = page.getByRole('region', { name: 'cut.fit' });
    await cut.getByText('The figures stand, but:').waitFor();
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('reads the files of real devices, whole and broken', async () => {
    const files = realFiles(
      'run-2067489619.fit',
      'run-6860622783.tcx',
      'garmin.gpx',
      'activity-unexpected-eof.fit',
      'WeightScaleSingleUser.fit',
    );
    const page = await open();
    await pick(page, 'workouts').setInputFiles([...files, run({ day: 1, minutes: 20 })]);
    const all = page.locator('section.file');
    await page.waitForFunction(
      (count) => document.querySelectorAll('section.file').length === count,
      files.length + 1,
    );
    for (const file of await all.all())
      ok((await file.locator('.waiting-session, .issues.refused').count()) > 0, await file.innerText());
    deepStrictEqual(await violations(page), []);
    await page.context().close();
  });

  it('goes out to one file and comes back in on another device', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    const file = await exported(page);
    const other = await open();
    await pick(other, 'diary').setInputFiles({
      name: 'diary.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await other.getByText('14 sessions added.').waitFor();
    deepStrictEqual(readDiary(await exported(other)).sessions, readDiary(file).sessions);
    await pick(other, 'diary').setInputFiles({
      name: 'diary.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await other.getByText('14 there already').waitFor();
    await page.context().close();
    await other.context().close();
  });

  it('refuses a diary with anything wrong in it, says where, and changes nothing', async () => {
    const page = await open();
    const wrong = '{"format": "footing-diary", "version": 2, "exportedAt": null, "sessions": [{"id": "a"}]}';
    await pick(page, 'diary').setInputFiles({
      name: 'd.json',
      mimeType: 'application/json',
      buffer: Buffer.from(wrong),
    });
    await page.getByText('Nothing was imported').waitFor();
    await page.getByText('Session 1: the minutes are missing.').waitFor();
    await page.getByText('No sessions yet').waitFor();
    await page.context().close();
  });

  it('points a workout file that is given as a diary to its place', async () => {
    const page = await open();
    await pick(page, 'diary').setInputFiles([run({ day: 0, minutes: 30, pressedAt: 12 })]);
    await page.getByText('Give it to “Take in workout files” above. Nothing was imported.').waitFor();
    strictEqual(await page.locator('.problem-list').count(), 0);
    await page.context().close();
  });

  it('takes a running trial, its order and finished ones to another device by the file, and puts them back after a deletion', async () => {
    const trials = {
      current: { change: 'loosen-laces', seed: 7, chosenAt: '2026-05-01T06:30:00.000Z' },
      finished: [{ change: 'socks', result: 'no', finishedAt: '2026-04-20T06:30:00.000Z' }],
      dueDays: 7,
    };
    const firstAt = '2026-04-01T06:30:00.000Z';
    const page = await open();
    await page.evaluate(
      ([own, first]) => {
        localStorage.setItem('footing.trials', own!);
        localStorage.setItem('footing.first-trial', first!);
      },
      [JSON.stringify({ form: 1, trials }), firstAt],
    );
    await page.reload();
    const file = await exported(page);
    const take = (onto: Page) =>
      pick(onto, 'diary').setInputFiles({
        name: 'd.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
    const keptOn = (device: Page) =>
      device.evaluate(() => [
        JSON.parse(localStorage.getItem('footing.trials') ?? '{"trials":null}').trials,
        localStorage.getItem('footing.first-trial'),
      ]);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page
      .getByText('Every session and every trial is deleted. Your answers to the check are still there')
      .waitFor();
    deepStrictEqual(await keptOn(page), [null, null]);
    const other = await open();
    for (const device of [page, other]) {
      await take(device);
      await device.getByText('goes on here. 1 finished trial added.').waitFor();
      deepStrictEqual(await keptOn(device), [trials, firstAt]);
    }
    await page.context().close();
    await other.context().close();
  });

  it('loads examples, says that they are, and takes them away again', async () => {
    const page = await open();
    await fillSession(page);
    await save(page);
    // the form gives way, and all below it moves
    await page.getByText('The session is saved.').waitFor();
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '15 sessions' }).waitFor();
    strictEqual(await page.locator('.tag').count(), 14);
    await page.getByRole('button', { name: 'Remove the example sessions' }).click();
    await page.getByRole('heading', { name: '1 session' }).waitFor();
    await page.context().close();
  });

  it('offers an empty diary the examples beside the first session, and never loses the focus with their button', async () => {
    const page = await open();
    const load = page.getByRole('button', { name: 'Load example sessions' });
    const focus = () => page.evaluate(() => document.activeElement!.id);
    ok((await load.boundingBox())!.y < (await page.locator('.drop').boundingBox())!.y);
    await load.press('Enter');
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    strictEqual(await focus(), 'add-session');
    await page.getByRole('button', { name: 'Remove the example sessions' }).press('Enter');
    await page.getByText('No sessions yet').waitFor();
    strictEqual(await focus(), 'add-session');
    await page.context().close();
  });

  it('deletes everything once the person is sure', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('No sessions yet').waitFor();
    await page.reload();
    await page.getByText('No sessions yet').waitFor();
    await page.context().close();
  });

  it('without room says so, and what was typed is still there to be saved later', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Load example sessions' }).click();
    await page.getByRole('heading', { name: '14 sessions' }).waitFor();
    await fillSession(page);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await save(page);
    await page.getByText('The device has no room left').waitFor();
    strictEqual(await page.getByLabel('Note').inputValue(), 'After a long day');
    await save(page);
    await page.getByRole('heading', { name: '15 sessions' }).waitFor();
    await page.context().close();
  });

  it('where the browser keeps nothing, says so and goes on until the page is closed', async () => {
    const page = await open({}, () => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.getByText('This browser keeps nothing').waitFor();
    await fillSession(page);
    await save(page);
    await page.getByText('Numb after 20 min').waitFor();
    match(await exported(page), /Blue ones/);
    await page.context().close();
  });

  it('asks before a page is left on which a session is not saved yet', async () => {
    const page = await open();
    await fillSession(page);
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      const type = dialog.type();
      await dialog.dismiss();
      return type;
    });
    await page.getByRole('link', { name: 'Trends' }).click();
    strictEqual(await asked, 'beforeunload');
    strictEqual(await page.getByLabel('Note').inputValue(), 'After a long day');
    await page.context().close();
  });

  it('shows in one tab what another has saved', async () => {
    const page = await open();
    const other = await page.context().newPage();
    await other.goto(`${stage.address}/diary/`);
    await fillSession(other);
    await save(other);
    await page.getByText('Numb after 20 min').waitFor();
    await page.context().close();
  });

  it('goes by keyboard alone: a session is added and a file question answered', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add a session' }).focus();
    await page.keyboard.press('Enter');
    strictEqual(await page.evaluate(() => document.activeElement?.textContent), 'New session');
    await page.getByLabel('Activity').focus();
    await page.keyboard.type('Running');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('No numbness', { exact: true }).waitFor();
    const back = await page.evaluate(() => document.activeElement?.textContent ?? '');
    ok(['Add a session', 'Change'].includes(back), back);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find, ${colorScheme}, and asks nothing of another host`, async () => {
      const context = await stage.context({ viewport: phone, colorScheme });
      const page = await context.newPage();
      const foreign = foreignRequests(page, stage.address);
      const said = complaints(page);
      await page.goto(`${stage.address}/diary/`);
      await page.getByRole('button', { name: 'Load example sessions' }).click();
      await page.getByRole('heading', { name: '14 sessions' }).waitFor();
      await pick(page, 'workouts').setInputFiles([run({ day: 0, minutes: 40, pressedAt: 22 })]);
      await page.getByRole('button', { name: 'It began at 22:00 (lap 2)' }).waitFor();
      deepStrictEqual(await violations(page), []);
      await page.getByRole('button', { name: 'At another time…' }).click();
      await page.getByLabel('It came on').check();
      deepStrictEqual(await violations(page), []);
      deepStrictEqual([foreign, said], [[], []]);
      await context.close();
    });
});
