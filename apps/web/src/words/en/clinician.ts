/** Words around the page for the clinician: asking for it, sharing it, and opening it. */
export const clinician = {
  title: 'For a clinician',
  pageTitle: 'A page for a clinician, made with Footing',
  lead: 'One page with your answers, the warning signs asked, what you tried and the causes that fit. Print it, or share it by a link.',
  wantsToKnow: 'What do you want to know from them?',
  wantsToKnowHelp: 'It goes on the page in your own words, and is kept on this device with your answers.',
  wantsToKnowHere: 'It goes on the page in your own words, and is gone when you close this page.',
  print: 'Print the page',
  answered: (day: string) => `Answered on ${day} on the person’s own device, with Footing.`,
  made: (day: string) =>
    `Put together on ${day} on the person’s own device, with Footing. When they answered was not kept.`,
  map: 'Where it is felt. Left is on the left.',
  sideNotTold: 'The side was not told, so both are marked.',
} as const;

export const share = {
  open: 'Share by a link',
  noServer: 'Sharing by a link is not offered here: this site has no server for it. You can print the page.',
  unreachable:
    'Sharing by a link needs a connection, and the server cannot be reached now. You can print the page.',
  title: 'Share by a link',
  loading: 'Putting the page together …',
  cannotLoad: 'The page could not be put together. Check the connection and try again. Nothing was sent.',
  tryAgain: 'Try again',
  previewTitle: 'This is all that will be shared',
  previewLead:
    'Look it over. Nothing has been sent yet. The page is encrypted on this device first, and the key is only in the link: the server keeps what it cannot read.',
  preview: 'The page that will be shared',
  raw: 'The same as data, for medical records (FHIR)',
  trials: (count: number) =>
    count === 1 ? 'Add the result of my trial' : `Add the results of my ${count} trials`,
  diary: (count: number) =>
    count === 1 ? 'Add my diary (1 session), as data' : `Add my diary (${count} sessions), as data`,
  ends: 'The link works for',
  lifetimes: { day: 'one day', week: 'one week', month: '30 days', quarter: '90 days' },
  passcode: 'Passcode, if you want one',
  passcodeHelp:
    'At least 6 characters. Tell it to them in another way than the link. After 10 wrong tries the link is gone.',
  passcodeShort: 'The passcode has fewer than 6 characters. Make it longer, or leave it empty.',
  label: 'Name of the link, for you and for who opens it',
  labelHelp: 'Nothing about your health: it can be read before the page is opened. Example: “For Dr Lee”.',
  make: 'Encrypt and make the link',
  making: 'Encrypting and making the link …',
  cancel: 'Cancel',
  offline:
    'You are offline, so no link could be made. Nothing was sent, and all that you filled in is still here.',
  away: 'The server did not take it, so no link could be made. All that you filled in is still here. Try again later, or print the page.',
  tooOften: 'Too many links were made from here in a short time. Wait a minute and try again.',
  notKept:
    'This browser keeps nothing, so this link is not in your list after you close the page. Copy it now.',
  made: 'The link is ready',
  madeLead: (day: string) =>
    `It works until ${day}. Whoever has it can open the page, so give it only to those who should see it.`,
  madePasscode: 'They need your passcode too. Tell it to them in another way than the link.',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'Copied.',
  cannotCopy: 'It could not be copied. Mark it in the field and copy it by hand.',
  qr: 'QR code of the link: the clinician can scan it from your screen. The same link is in the field beside it.',
  done: 'Done',
  listTitle: 'Links made on this device',
  listLead: 'Deleting your answers does not end these links. Revoke them, or wait until they end.',
  unnamed: 'Link without a name',
  until: (day: string) => `Works until ${day}`,
  withPasscode: 'with a passcode',
  show: 'Show the link',
  hide: 'Hide the link',
  revoke: 'Revoke now',
  revokeName: (label: string) => `Revoke now: ${label}`,
  showName: (label: string) => `Show the link: ${label}`,
  hideName: (label: string) => `Hide the link: ${label}`,
  revoked: 'Revoked. The link opens nothing any more.',
  revokeLater:
    'The server cannot be reached, so the link still works. It will be revoked as soon as this page is open with a connection.',
  revokeWaits: 'To be revoked when there is a connection',
} as const;

export const view = {
  title: 'Open a shared page',
  describe: 'Opens the page that a person has shared with a clinician by a link.',
  noScript:
    'The page is decrypted in your browser, and for that it needs JavaScript, which is off. Switch it on for this site and load the page again.',
  opening: 'Opening …',
  paste: 'Paste the link that you were given',
  pasteHelp: 'It is opened here in your browser. The part that decrypts it is not sent to the server.',
  open: 'Open',
  named: (label: string) => `Named by the person: ${label}`,
  passcode: 'This page has a passcode. The person who shared it has told it to you.',
  passcodeLabel: 'Passcode',
  wrong: (left: number) =>
    left === 1
      ? 'That is not the passcode. One try is left; after it the link is gone.'
      : `That is not the passcode. ${left} tries are left.`,
  gone: 'This link opens nothing',
  goneLead: 'It may have ended, been revoked, or not be whole. Ask the person who shared it for a new one.',
  unreachable: 'The server cannot be reached. Check the connection and try again.',
  tooOften: 'That was too often. Wait a minute and try again.',
  elsewhere: (host: string) => `This link belongs to another server. Open it at ${host}.`,
  foreign: 'This link holds no page of Footing. You can save what it holds.',
  tryAgain: 'Try again',
  print: 'Print',
  save: 'Save for records (FHIR)',
  another: 'Open another link',
  note: 'Shared by the person themselves. This browser keeps nothing of it; print or save it if you need it. Reload the page and it is closed.',
} as const;
