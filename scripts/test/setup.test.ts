/** A checkout of nothing but its setup, with an npm of the test's own that takes its time and says when it was called. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('..', import.meta.url));

const npm = `#!/bin/sh
echo "npm $1 begins" >> calls
rm -rf node_modules
sleep 1
mkdir node_modules
touch node_modules/.package-lock.json
echo "npm $1 ends" >> calls
`;

test('of commands that are begun at once in a stale checkout one installs, and all go on when it has', async () => {
  const checkout = mkdtempSync(join(tmpdir(), 'footing-checkout-'));
  mkdirSync(join(checkout, 'scripts'));
  for (const file of ['setup.mjs', 'runAlone.mjs']) cpSync(join(own, file), join(checkout, 'scripts', file));
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
  utimesSync(join(checkout, 'package-lock.json'), 1, 1);
  writeFileSync(join(checkout, 'npm'), npm, { mode: 0o755 });
  const env = { ...process.env, PATH: `${checkout}:${process.env['PATH']}` };
  const setup = async () => {
    const child = spawn(process.execPath, [join(checkout, 'scripts', 'setup.mjs')], { env, stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    return { code, calls: readFileSync(join(checkout, 'calls'), 'utf8') };
  };
  const done = { code: 0, calls: 'npm ci begins\nnpm ci ends\n' };
  assert.deepEqual(await Promise.all([setup(), setup(), setup()]), [done, done, done]);
  assert.deepEqual(await setup(), done);
  rmSync(checkout, { recursive: true });
});
