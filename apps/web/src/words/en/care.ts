/** Words of an emergency and of what a statement rests on: all of the result's words that the check needs as well. */
export const care = {
  emergency: {
    title: 'Get emergency help now',
    anyWay: 'Call an ambulance, or have someone take you to the emergency department.',
    ambulance: 'Call an ambulance now.',
    always: 'Do not drive yourself. Do not train.',
    /** How the guide's rules leave open how to get there. */
    openWays: [
      'Go to the emergency department now, or call an ambulance.',
      'Go to the emergency department now.',
    ] as readonly string[],
  },
  call: (number: string) => `Call ${number}`,
  callLocal: 'Call the ambulance number of the country you are in.',
  whereAreYou: 'Where are you?',
  elsewhere: 'Somewhere else',
  source: 'Source',
  sourceElsewhere: 'This source stands on the evidence pages:',
  sources: (count: number) => `${count} sources`,
} as const;
