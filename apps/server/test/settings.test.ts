import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loggable } from '../src/http/log.ts';
import { createRateLimit } from '../src/http/rateLimit.ts';
import { readSettings } from '../src/settings.ts';

describe('settings', () => {
  it('do without any: one machine, loopback, a folder, a thread for each core', () => {
    const { host, port, databaseUrl, workers, maintainerToken } = readSettings({}, 3);
    assert.deepEqual(
      [host, port, databaseUrl, workers, maintainerToken],
      ['127.0.0.1', 4321, undefined, 3, undefined],
    );
  });

  it('take an empty value for none, as a compose file gives it', () => {
    assert.equal(readSettings({ FOOTING_URL: '', FOOTING_MAINTAINER_TOKEN: ' ' }, 1).publicUrl, undefined);
  });

  it('take the address of people for a host alone, however it is written', () => {
    const taken = (given: string) => readSettings({ FOOTING_URL: given }, 1).publicUrl;
    assert.equal(taken('https://Footing.example:443/'), 'https://footing.example');
    assert.equal(taken('http://192.0.2.1:8080'), 'http://192.0.2.1:8080');
    const refused = /FOOTING_URL must be a protocol and a host.*such as https:\/\/footing\.example/;
    for (const more of ['/app', '/?a=1', '/#a', '?', '#'])
      assert.throws(() => taken(`https://footing.example${more}`), refused, more);
    for (const other of ['https://anna:hush@footing.example', 'footing.example', 'ftp://footing.example'])
      assert.throws(() => taken(other), refused, other);
  });

  it('say how a password is written that an address cannot hold as it is', () => {
    const right = 'postgres://u:p%23w@host/name';
    assert.equal(readSettings({ DATABASE_URL: right }, 1).databaseUrl, right);
    for (const wrong of ['postgres://u:p#w@host/name', 'postgres:', 'postgres:host/name', 'host/name'])
      assert.throws(
        () => readSettings({ DATABASE_URL: wrong }, 1),
        /DATABASE_URL must be .*postgres:\/\/user:password@host\/name.*%23 for #/,
        wrong,
      );
  });

  it('never quote a secret when they refuse it', () => {
    assert.throws(
      () => readSettings({ FOOTING_MAINTAINER_TOKEN: 'hush', DATABASE_URL: 'mysql://u:pw@h/x' }, 1),
      (error: Error) => !/hush|pw/.test(error.message) && /16 characters/.test(error.message),
    );
  });
});

describe('the limit of requests', () => {
  it('never lets more through than a third at once and the rate after', () => {
    const steps = fc.array(fc.record({ wait: fc.nat(5000), who: fc.constantFrom('a', 'b') }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 600 }), steps, (perMinute, asked) => {
        let now = 0;
        const wait = createRateLimit(perMinute, () => now);
        const passed = { a: 0, b: 0 };
        for (const { wait: ms, who } of asked) {
          now += ms;
          if (wait(who) === 0) passed[who as 'a']++;
          assert.ok(passed[who as 'a'] <= perMinute / 3 + (now * perMinute) / 60_000 + 1e-6);
        }
      }),
    );
  });

  it('lets through who waits as long as it said', () => {
    let now = 0;
    const wait = createRateLimit(3, () => now);
    assert.equal(wait('a'), 0);
    const seconds = wait('a');
    assert.ok(seconds > 0);
    now += seconds * 1000;
    assert.equal(wait('a'), 0);
  });
});

it('an error is logged by kind, code and place, without its words', () => {
  const error = Object.assign(new TypeError('mortons-neuroma\n    at answers'), {
    code: 'X1',
    detail: 'age 41',
  });
  const logged = JSON.stringify(loggable(error));
  assert.match(logged, /TypeError.*X1.*settings\.test/);
  assert.doesNotMatch(logged, /age 41|mortons/);
});
