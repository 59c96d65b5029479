/** The pages about Footing itself: headings and paragraphs. */
export type Words = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

export const about: Words = {
  title: 'About Footing',
  lead: 'Feet go numb in the gym, on the bike, on a run. Footing helps you find out why, and what to do.',
  parts: [
    {
      heading: 'How it thinks',
      paragraphs: [
        'The guide holds what is known: for each cause, what people who have it say. Footing weighs your answers against all causes at once, with plain probability, and shows what spoke for and against each.',
        'Warning signs are rules, apart from the weighing. Nothing can lower the urgency that they set, and “not sure” never clears one.',
        'Not asked, and not known, count for nothing. When no cause stands out, Footing says that it cannot tell, and what would.',
      ],
    },
    {
      heading: 'Where its knowledge comes from',
      paragraphs: [
        'Each statement and each number has a source: a study, a guideline, an article, what people wrote, or the judgement of the authors. Judgement is named as such, and counted on the evidence page.',
        'Many numbers are judgement, as nobody has counted such things yet. That is why probabilities come with a band, and why the band is often wide.',
      ],
    },
    {
      heading: 'Free to use and to check',
      paragraphs: [
        'The program is open under Apache-2.0, the guide under CC BY 4.0. Anyone can read each rule and number, and mend them.',
        'The letters are Atkinson Hyperlegible Next, made by the Braille Institute to be easy to tell apart.',
      ],
    },
  ],
};

export const privacy: Words = {
  title: 'Privacy',
  lead: 'Your answers stay on your device. There is no account, no tracking, and no request to any other company’s server.',
  parts: [
    {
      heading: 'What is kept, and where',
      paragraphs: [
        'Your answers are kept in this browser, so that a reload does not lose them. You can clear them in the check at any time, and clearing the browser’s data for this site removes all.',
        'Your diary and your trials are kept in this browser too. Workout files are read on your device; only the figures of a session are kept, never the file or where you were. You can delete all of it in the diary.',
        'Links that you made to share your page are kept in this browser, so that you can show and revoke them. Each goes when it ends or is revoked. What you want to know from a clinician, and the event that you plan for, are kept with your answers, and deleted with them. The event can be deleted by itself too.',
        'The pages themselves are kept too, so that Footing works without a network after your first visit.',
        'What you type to find a page is looked up on your device. It stands in the address of that page, after the #, so the browser’s own history may hold it; it is sent to nobody.',
        'A problem report that could not be sent yet waits in this browser until it is sent, or until you delete it.',
      ],
    },
    {
      heading: 'What is sent',
      paragraphs: [
        'Opening a page asks the server for that page. Such a request shows your internet address to the server, as on any site. Nothing about your answers is in it.',
        'Nothing else is sent unless you press a button that says so. A problem report shows you all that it holds first. It never holds your answers unless you tick that box.',
        'A strict rule in each page (its content security policy) stops the browser from contacting any other server, even if the program had a fault. Links to sources lead to other sites; they are opened only if you follow them.',
      ],
    },
    {
      heading: 'When you share a page by a link',
      paragraphs: [
        'You see all that will be shared first. Nothing is sent until you press the button that makes the link. The page is encrypted on your device. The server gets the encrypted page, when the link ends, and a scrambled form of the passcode. The key that opens it is only in the link, in the part after the #, which browsers do not send.',
        'Whoever has the link, and the passcode if you set one, can read and save the page until the link ends or you revoke it. Revoking deletes the encrypted page from the server, but not what someone has saved or printed before.',
        'Your name is not on the page unless you write it there. The name that you give the link is in the link itself, and is not sent to the server.',
        'The browser that opens a link keeps nothing of the page: it is closed when the page is left.',
      ],
    },
  ],
};

export const safety: Words = {
  title: 'Safety',
  lead: 'Footing is no medical device, makes no diagnosis, and no authority has cleared it.',
  parts: [
    {
      heading: 'If it may be serious',
      paragraphs: [
        'If someone is very ill now, call an ambulance. Do not finish the check first.',
        'If you are worried, have it seen, whatever Footing says. It can be wrong, and it cannot examine you.',
      ],
    },
    {
      heading: 'Who has reviewed it',
      paragraphs: [
        'No clinician has reviewed the guide yet. Its authors wrote it from published sources and from their own judgement.',
        'No authority has tested, approved or cleared Footing. It has not been tried in a clinical study.',
        'It has been tested by its authors on recorded cases. How often it was right, and how often it was not, is published with the program.',
      ],
    },
    {
      heading: 'What it is for, and what not',
      paragraphs: [
        'It is for people whose feet go numb in exercise, to help them decide whom to see and what to change.',
        'It is not for numbness after an accident, nor for small children. It does not replace an examination.',
      ],
    },
  ],
};

export const warningSigns = {
  heading: 'All warning signs',
  lead: 'These are the rules that set a least urgency. When one is met, Footing says so before anything else.',
  whatToDo: 'What to do',
} as const;
