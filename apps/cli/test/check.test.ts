import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runFooting, runFootingOnOpenPipe } from './runFooting.ts';

/** The lines that a person types, most answers being "not sure". */
function typed(first: readonly string[]): string {
  return `${[...first, ...Array(80).fill('?')].join('\n')}\n`;
}

describe('footing check, piped', () => {
  it('asks, ends by itself, and shows urgency, causes, changes and sources in this order', async () => {
    const { code, stdout } = await runFooting(
      ['check'],
      typed(['cycling', 'ball all-toes', 'both', 'numb burning']),
    );
    assert.equal(code, 0);
    const order = [
      'NOTHING URGENT',
      'What fits your answers',
      'What to change',
      'What this is not',
      'Sources',
    ];
    const places = order.map((text) => stdout.indexOf(text));
    assert.ok(
      places.every((place) => place > 0),
      String(places),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.doesNotMatch(stdout, /not finished/i);
  });

  it('says at once what to do in an emergency, before asking on', async () => {
    const answers = [
      'weightlifting',
      'whole-leg low-back',
      'both',
      'numb weak',
      'both-legs',
      'hours-to-days',
      '',
      'n',
    ];
    const { stdout } = await runFooting(['check'], typed(answers));
    assert.ok(stdout.indexOf('EMERGENCY') > 0);
    assert.ok(stdout.indexOf('EMERGENCY') < stdout.indexOf('What fits your answers'));
    assert.match(stdout, /ambulance/);
    assert.doesNotMatch(stdout, /What to change, one at a time/);
  });

  it('asks again in an emergency until it is told yes, no or back', async () => {
    const bladder = ['weightlifting', 'whole-leg low-back', 'both', 'numb weak', 'both-legs', 'bladder'];
    const { code, stdout } = await runFooting(
      ['check'],
      `${[...bladder, '?', 'maybe', '', 'No'].join('\n')}\n`,
    );
    assert.equal(code, 0);
    assert.equal(stdout.split('Give y, n or back.').length - 1, 3);
    assert.ok(stdout.lastIndexOf('EMERGENCY') > stdout.lastIndexOf('Give y, n or back.'));
  });

  it('says when the input ends before anything was told only that it is not finished', async () => {
    const { code, stdout } = await runFooting(['check']);
    assert.equal(code, 3);
    assert.match(stdout, /NOT FINISHED/);
    assert.doesNotMatch(stdout, /APPOINTMENT|It may be|fits your answers|Sources/);
  });

  it('says when the input ends in the middle that it is not finished, and exits with 3', async () => {
    const { code, stdout } = await runFooting(['check'], 'running\nball\nboth\nnumb\n');
    assert.equal(code, 3);
    assert.match(stdout, /NOT FINISHED/);
    assert.match(stdout, /not all warning\s+signs were\s+asked/);
    assert.doesNotMatch(stdout, /NOTHING URGENT/);
    assert.match(stdout, /What fits your answers/);
    assert.match((await runFooting(['--help'])).stdout, /3 a check that ended before all was asked/);
  });

  it('never lowers an emergency that the answers made before the input ended', async () => {
    const bladder = ['weightlifting', 'whole-leg low-back', 'both', 'numb weak', 'both-legs', 'bladder'];
    for (const more of [[], ['y']]) {
      const { code, stdout } = await runFooting(['check'], `${[...bladder, ...more].join('\n')}\n`);
      assert.equal(code, 3);
      assert.equal(stdout.split('EMERGENCY: go to').length - 1, 2);
      assert.match(stdout, /The check was not finished\. That changes nothing/);
    }
  });

  it('ends when it is done, though the pipe that it reads stays open', async () => {
    const { code, stdout } = await runFootingOnOpenPipe(
      ['check'],
      typed(['cycling', 'ball', 'both', 'numb']),
    );
    assert.equal(code, 0);
    assert.match(stdout, /What this is not/);
  });

  it('goes back a question, and says what would be right when a line is not clear', async () => {
    const { stdout } = await runFooting(['check'], typed(['flying', 'running', 'back', 'cycling', '']));
    assert.match(stdout, /"flying" is none of 1 to 26/);
    assert.equal(stdout.split('What are you doing when it comes on?').length - 1, 2);
    assert.match(stdout, /Give at least one place/);
    const hints = stdout.split('\n').filter((line) => line.startsWith('> '));
    assert.doesNotMatch(hints[0]!, /back/);
    assert.match(hints.at(-1)!, /\? not sure, back$/);
  });

  it('understands a distance until the numbness, and tells back the minutes', async () => {
    const first = ['running', 'ball', 'both', 'numb'];
    const hints = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('> '));
    const place = hints((await runFooting(['check'], typed(first))).stdout).findIndex((hint) =>
      hint.startsWith('> a number of minutes, or a distance such as 5 km or 3 miles;'),
    );
    assert.ok(place > first.length, 'the onset is not asked for');
    const before = [...first, ...Array(place - first.length).fill('?')];
    const { stdout } = await runFooting(['check'], typed([...before, '5 km']));
    assert.match(stdout, /\nAbout 28 minutes at 10\.8 km an hour\.\n/);
  });

  it('takes no arguments', async () => {
    assert.equal((await runFooting(['check', 'now'])).code, 2);
  });
});
