/** Where on the clinician's page each question is answered; what is not named here goes among the rest. */
export const placesOnPage = {
  who: ['age', 'sex'],
  what: ['quality', 'pain'],
  where: ['where', 'sides', 'spread'],
  since: ['duration', 'start', 'course', 'between', 'trainingChange'],
  bringsOn: [
    'activities',
    'onsetMinutes',
    'onsetPattern',
    'worseWith',
    'onlyIn',
    'footwear',
    'notBroughtOnBy',
  ],
  clears: ['relief', 'reliefBy'],
} as const;

/** Told in a part of its own. */
export const toldElsewhere: ReadonlySet<string> = new Set([...Object.values(placesOnPage).flat(), 'tried']);
