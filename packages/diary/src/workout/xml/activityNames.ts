/** Names of activities, as programs write them into TCX and GPX, as activities of the guide. */

const names: Readonly<Record<string, readonly string[]>> = {
  running: [
    'running',
    'run',
    'trail running',
    'treadmill',
    'treadmill running',
    'track running',
    'virtual run',
    'jogging',
    '9',
  ],
  walking: ['walking', 'walk', 'nordic walking', '10'],
  hiking: ['hiking', 'hike', 'mountaineering', 'trekking', '4'],
  cycling: [
    'cycling',
    'biking',
    'bike',
    'ride',
    'road biking',
    'mountain biking',
    'gravel cycling',
    'e bike ride',
    '1',
  ],
  'indoor-cycling': ['indoor cycling', 'virtual ride', 'spinning', 'spin'],
  swimming: ['swimming', 'swim', 'lap swimming', 'open water swimming'],
  rowing: ['rowing', 'indoor rowing', 'rowing machine'],
  elliptical: ['elliptical', 'cross trainer'],
  'stair-climber': ['stair climbing', 'stair stepper', 'stairs'],
  skiing: [
    'skiing',
    'alpine ski',
    'alpine skiing',
    'nordic ski',
    'backcountry ski',
    'cross country skiing',
    'snowboard',
    'snowboarding',
  ],
  skating: ['skating', 'ice skate', 'ice skating', 'inline skate', 'inline skating'],
  kayaking: ['kayaking', 'canoeing', 'paddling'],
  'horse-riding': ['horseback riding', 'horse riding'],
  weightlifting: ['strength training', 'weight training', 'weightlifting'],
  'yoga-pilates': ['yoga', 'pilates'],
  football: ['soccer', 'football', 'tennis', 'basketball'],
  dance: ['dance', 'dancing'],
  combat: ['boxing', 'martial arts', 'wrestling'],
  driving: ['driving'],
};

const byName = new Map(
  Object.entries(names).flatMap(([id, list]) => list.map((name) => [name, id] as const)),
);

/** Null for a name that says nothing (`Other`, none) or that we do not know. */
export function activityOfName(name: string): string | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return byName.get(words) ?? null;
}
