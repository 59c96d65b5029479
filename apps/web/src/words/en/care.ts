/** Words of an emergency and of what a statement rests on: all of the result's words that the check needs as well. */
export const care = {
  emergency: {
    title: 'Get emergency help now',
    advice:
      'Call an ambulance, or have someone take you to the emergency department. Do not drive yourself. Do not train.',
  },
  call: (number: string) => `Call ${number}`,
  callLocal: 'Call the ambulance number of the country you are in.',
  whereAreYou: 'Where are you?',
  elsewhere: 'Somewhere else',
  source: 'Source',
  sourceElsewhere: 'This source stands on the evidence pages:',
  sources: (count: number) => `${count} sources`,
} as const;
