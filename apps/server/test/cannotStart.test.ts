/** What `footing serve` says of an address or a database that it cannot have: which setting is meant, and what would be right. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runServe } from './runServe.ts';
import { freePort, type Postgres, startPostgres } from './startPostgres.ts';

describe('footing serve that cannot start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footing-cannot-start-'));
  let postgres: Postgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  /** What it says, when it ends with 1. */
  const saidWith = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const failure = await runServe({ FOOTING_DATA: join(folder, 'data'), ...env }).then(
      () => undefined,
      (error: Error) => error.message,
    );
    const said = /^footing serve ended with 1: footing serve: (.+)\n$/s.exec(failure ?? '')?.[1];
    assert.ok(said !== undefined, failure ?? 'it started');
    return said;
  };

  for (const host of ['192.0.2.1', 'nowhere.invalid'])
    it(`names HOST, and no folder to move away, when ${host} is no address of the machine`, async () => {
      const said = await saidWith({ HOST: host });
      assert.match(said, new RegExp(`^HOST is "${host}".+127\\.0\\.0\\.1.+0\\.0\\.0\\.0`));
      assert.doesNotMatch(said, /move it away|cannot be opened/);
    });

  it('names DATABASE_URL, and what of it is wrong, without its password', async () => {
    const url = new URL(await postgres.newDatabase());
    const changed = (change: (address: URL) => void): string => {
      const address = new URL(url);
      address.password = 'hush';
      change(address);
      return address.href;
    };
    const wrong: readonly [string, RegExp][] = [
      [
        changed((address) => {
          address.hostname = 'nowhere.invalid';
        }),
        /^there is no host "nowhere\.invalid", which DATABASE_URL names/,
      ],
      [
        changed((address) => {
          address.pathname = '/nothing';
        }),
        /DATABASE_URL.+database "nothing" does not exist/,
      ],
      [
        changed((address) => {
          address.username = 'nobody-here';
        }),
        /DATABASE_URL.+"nobody-here" does not exist/,
      ],
      [
        changed((address) => {
          address.search = 'sslmode=verify-full';
        }),
        /DATABASE_URL.+SSL/,
      ],
    ];
    for (const [address, words] of wrong) {
      const said = await saidWith({ DATABASE_URL: address });
      assert.match(said, words);
      assert.doesNotMatch(said, /hush/);
    }
    const port = await freePort();
    assert.match(
      await saidWith({ DATABASE_URL: `postgres://u@127.0.0.1:${port}/x` }),
      /^nothing answers at DATABASE_URL/,
    );
  });
});
