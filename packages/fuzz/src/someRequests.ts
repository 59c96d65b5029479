/** A few people's answers, small enough to begin from. */
export const someRequests: readonly Readonly<Record<string, unknown>>[] = [
  { answers: {} },
  {
    answers: {
      age: 41,
      activities: ['running'],
      where: ['toes-3-4', 'ball'],
      sides: 'one',
      onsetMinutes: 25,
    },
    denied: { quality: ['burning'] },
  },
  { answers: { age: null, where: [], quality: ['none'], tried: { 'loosen-laces': 'helped', relace: 'no' } } },
];
