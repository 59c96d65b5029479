import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readGuideFolder } from '../src/guideFolder.ts';
import { realContents } from './realContents.ts';

/** What an editor or git on Windows makes of a file. */
const asOnWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

test('a guide with line ends of Windows and marks of byte order is read as the guide that it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-guide-'));
  try {
    for (const [path, text] of realContents()) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), asOnWindows(text));
    }
    const read = readGuideFolder(folder);
    const differ = [...realContents()]
      .filter(([path, text]) => read.get(path) !== text)
      .map(([path]) => path);
    assert.deepEqual(differ, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
