/** Sports of FIT (FIT profile, `sport` and `sub_sport`) as activities of the guide. */

/** A sub-sport that decides, whatever the sport: where the body is and what it does. */
const bySubSport: Readonly<Record<number, string>> = {
  1: 'running',
  5: 'indoor-cycling',
  6: 'indoor-cycling',
  14: 'rowing',
  15: 'elliptical',
  16: 'stair-climber',
  20: 'weightlifting',
  27: 'walking',
  43: 'yoga-pilates',
  44: 'yoga-pilates',
  45: 'running',
  70: 'group-class',
};

const virtual = 58;

const bySport: Readonly<Record<number, string>> = {
  1: 'running',
  2: 'cycling',
  5: 'swimming',
  6: 'football',
  7: 'football',
  8: 'football',
  9: 'football',
  11: 'walking',
  12: 'skiing',
  13: 'skiing',
  14: 'skiing',
  15: 'rowing',
  16: 'hiking',
  17: 'hiking',
  19: 'kayaking',
  21: 'cycling',
  24: 'driving',
  27: 'horse-riding',
  30: 'skating',
  33: 'skating',
  35: 'hiking',
  41: 'kayaking',
  42: 'kayaking',
  47: 'combat',
  48: 'stair-climber',
  62: 'group-class',
  64: 'football',
  72: 'football',
  73: 'football',
  75: 'football',
  80: 'combat',
  83: 'dance',
  84: 'jumping',
  88: 'kayaking',
};

/** A change of kit between two sports of a multisport recording. */
export const transitionSport = 3;

/** Sports that say nothing of what was done: generic, fitness equipment, training, multisport. */
const saysNothing: readonly number[] = [0, 4, 10, 18];

/** The id of the activity: `other` for a sport that the guide has none for, null where none is named. */
export function activityOfSport(sport: number, subSport: number): string | null {
  if (sport === 2 && subSport === virtual) return 'indoor-cycling';
  const known = bySubSport[subSport] ?? bySport[sport];
  if (known !== undefined) return known;
  return Number.isNaN(sport) || saysNothing.includes(sport) ? null : 'other';
}
