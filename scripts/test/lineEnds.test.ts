import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a checkout keeps every byte where git turns line ends into those of Windows', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'footing-line-ends-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', ...args], { cwd: checkout, stdio: 'pipe' });
  const files = { 'plain.md': 'one\ntwo\n', 'windows.tcx': 'one\r\ntwo\r\n' };
  try {
    git('init', '--quiet');
    copyFileSync(join(root, '.gitattributes'), join(checkout, '.gitattributes'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(checkout, name), text);
    git('add', '--all');
    for (const name of Object.keys(files)) rmSync(join(checkout, name));
    git('checkout-index', '--all', '--force');
    for (const [name, text] of Object.entries(files))
      assert.equal(readFileSync(join(checkout, name), 'utf8'), text, name);
  } finally {
    rmSync(checkout, { recursive: true });
  }
});
