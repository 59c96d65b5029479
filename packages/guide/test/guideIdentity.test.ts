import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { guideIdentity, loadGuide, ownGuideFolder } from '../src/load.ts';

test('the identity is that of the loaded guide, asked once, again, and after an edit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-guide-'));
  try {
    cpSync(ownGuideFolder, folder, { recursive: true });
    const first = await guideIdentity(folder);
    assert.deepEqual(await guideIdentity(folder), first);
    const { version, hash } = await loadGuide(folder);
    assert.deepEqual(first, { version, hash });
    appendFileSync(join(folder, 'causes/mortons-neuroma.md'), '\nOne more sentence. [@judgement]\n');
    const edited = await guideIdentity(folder);
    assert.notEqual(edited.hash, hash);
    assert.equal(edited.hash, (await loadGuide(folder)).hash);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a guide that cannot be loaded is told with its folder, and a folder that is not there as such', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-guide-'));
  try {
    const nowhere = join(folder, 'nowhere');
    await assert.rejects(
      loadGuide(nowhere),
      new Error(`There is no folder ${nowhere} to load a guide from.`),
    );
    await assert.rejects(loadGuide(folder), (error: Error) =>
      error.message.startsWith(`The guide in ${folder} is broken:\nguide/`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
