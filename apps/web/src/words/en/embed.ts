/** Words of the component on other people's pages. */
export const embed = {
  /** Landmarks of one page have names of their own. */
  name: (number: number) =>
    number === 1 ? 'Footing: numb feet in exercise' : `Footing: numb feet in exercise (${number})`,
  title: 'Numb feet in exercise?',
  lead: 'Answer some questions. They tell you how urgent it is, which causes fit, and what to change first.',
  start: 'Start the check',
  private:
    'Your answers stay in the memory of this page. Nothing is stored and nothing is sent. When you reload or leave the page, they are gone.',
  limits:
    'Footing is no diagnosis, no medical device, and not cleared by any authority. No clinician has reviewed its guide yet.',
  emergency: 'If someone is very ill now, call an ambulance.',
  guide: (version: string, hash: string) => `Guide ${version} · ${hash}`,
  forClinician:
    'One page with your answers, the warning signs asked, what you tried and the causes that fit. Print it and take it along.',
  cannotPrint:
    'If nothing is printed now, this website does not allow it here. This is the page: copy its words, or take a picture of it.',
  wantsToKnowHelp: 'It goes on the page in your own words, and is gone when you leave this page.',
  pages: { safety: 'Safety', privacy: 'Privacy', about: 'About Footing' },
  morePages: 'About Footing',
  cannotStart: 'The check cannot run in this browser.',
  keeping: {
    yourDevice:
      'Your answers stay in the memory of this page. Nothing is stored or sent. Reloading the page forgets them.',
    deleteSure: 'Delete all your answers?',
    deleted: 'Your answers are deleted.',
    resumed: 'You are where you stopped.',
    cannotTurn: 'The next page could not be worked out. Your answers are still here. Try again.',
    cannotWork: 'The result could not be worked out. Your answers are still here. Try again.',
  },
} as const;
