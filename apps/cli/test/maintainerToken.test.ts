import { match, notStrictEqual, strictEqual } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ownMaintainerToken } from '../src/start/maintainerToken.ts';

const wholeToken = /^[0-9a-f]{48}$/;

/** Runs in a folder of its own. */
function inFolder(run: (folder: string, file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'footing-token-'));
  try {
    run(folder, join(folder, 'maintainer-token'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the token that npm start makes for maintainers', () => {
  it('is made once, for its owner alone, and leaves nothing else behind', () =>
    inFolder((folder, file) => {
      const made = ownMaintainerToken(folder);
      match(made!.token, wholeToken);
      strictEqual(ownMaintainerToken(folder)?.token, made!.token);
      strictEqual(statSync(file).mode & 0o777, 0o600);
      strictEqual(readdirSync(folder).join(), 'maintainer-token');
    }));

  it('is made anew when the file holds less than a whole one', () => {
    const half = fc.nat({ max: 48 }).map((length) => 'a'.repeat(length));
    fc.assert(
      fc.property(fc.oneof(half, fc.string()), (left) =>
        inFolder((folder, file) => {
          writeFileSync(file, left);
          const { token } = ownMaintainerToken(folder)!;
          match(token, wholeToken);
          notStrictEqual(token, left);
          strictEqual(readFileSync(file, 'utf8'), `${token}\n`);
          strictEqual(statSync(file).mode & 0o777, 0o600);
        }),
      ),
      { numRuns: 50 },
    );
  });

  it('is made where a start that was killed left its draft', () =>
    inFolder((folder, file) => {
      writeFileSync(`${file}.${process.pid}`, 'abc');
      match(ownMaintainerToken(folder)!.token, wholeToken);
      strictEqual(readdirSync(folder).join(), 'maintainer-token');
    }));

  it('is none where nothing can be written', () =>
    inFolder((folder) => {
      const file = join(folder, 'file');
      writeFileSync(file, 'no folder');
      strictEqual(ownMaintainerToken(join(file, 'data')), undefined);
    }));
});
