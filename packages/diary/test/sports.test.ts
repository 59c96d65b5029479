import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { getFitSportId } from 'fit-file-parser/profile';
import { parse } from 'yaml';
import { activityOfSport } from '../src/workout/fit/sports.ts';
import { activityOfName } from '../src/workout/xml/activityNames.ts';

const ids = parse(readFileSync(new URL('../../../guide/ids.yaml', import.meta.url), 'utf8')) as {
  questions: { activities: string[] };
};

it('names only activities that the guide has', () => {
  for (let sport = 0; sport < 256; sport++)
    for (let sub = 0; sub < 120; sub++) {
      const activity = activityOfSport(sport, sub);
      assert.ok(activity === null || ids.questions.activities.includes(activity), `${sport} ${sub}`);
    }
});

it('knows the sports by the numbers that another decoder has for them', () => {
  const expected = {
    running: 'running',
    cycling: 'cycling',
    hiking: 'hiking',
    walking: 'walking',
    rowing: 'rowing',
    alpine_skiing: 'skiing',
    kayaking: 'kayaking',
    horseback_riding: 'horse-riding',
    inline_skating: 'skating',
    soccer: 'football',
    floor_climbing: 'stair-climber',
    boxing: 'combat',
    golf: 'other',
    training: null,
  };
  for (const [name, activity] of Object.entries(expected))
    assert.equal(activityOfSport(Number(getFitSportId(name)), 0), activity, name);
});

it('knows what programs write into TCX and GPX', () => {
  for (const [name, activity] of [
    ['Running', 'running'],
    ['Biking', 'cycling'],
    ['trail_running', 'running'],
    ['VirtualRide', 'indoor-cycling'],
    ['Other', null],
    ['toString', null],
  ] as const)
    assert.equal(activityOfName(name), activity);
});
