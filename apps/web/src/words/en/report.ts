/** Words of the issue reporter. */
export const reportWords = {
  title: 'Report an issue',
  what: 'What is wrong with this page?',
  whatHelp: 'Please leave out names and anything else that is private.',
  picture: 'Picture of the page',
  taking: 'Taking a picture of the page …',
  failed: 'The picture could not be taken. You can report without it.',
  attach: 'Attach this picture',
  showAnswers: 'Show my answers in it',
  answersLeftOut: 'Your answers are left out',
  blackOut:
    'Drag over what should not be seen; it turns black. By keyboard: arrow keys move the frame, Shift and arrow keys change its size, Enter blackens it.',
  undo: 'Undo',
  canvasLabel: 'Picture of the page. Blacken parts of it with the arrow keys and Enter.',
  blackened: (count: number) => (count === 1 ? '1 part is black' : `${count} parts are black`),
  all: 'All that is in the report, the picture apart',
  send: 'Send',
  save: 'Save as a file',
  cancel: 'Cancel',
  sending: 'Sending …',
  sent: 'Sent. Thank you.',
  kept: 'It could not be sent now. It is kept on this device and sent when there is a network.',
  notKept: 'It could not be sent and cannot be kept here. Save it as a file instead.',
  saved: 'Saved. Nothing was sent.',
  noServer:
    'No server is set to take reports here. Save it as a file and pass it on to whoever runs this site.',
  needsText: 'Say in a few words what is wrong, or attach the picture.',
  waiting: (count: number) =>
    count === 1 ? '1 report waits to be sent.' : `${count} reports wait to be sent.`,
  forget: 'Delete what waits',
  close: 'Close',
  page: {
    lead: 'On every page, “Report an issue” takes a picture of that page, shows it to you, and sends nothing before you say so.',
    howTitle: 'How to report',
    how: [
      'Go back to the page that you mean.',
      'At its foot, press “Report an issue”. Say what is wrong, and look at the picture.',
      'Send it, or save it as a file.',
    ],
    fromHere: 'If it is about no page in particular, report it from here.',
    begin: 'Report it from here',
    home: 'Go to the first page',
    noScript:
      'It needs JavaScript, which is off. Save the page you mean as a file or take a screenshot, and pass it on to whoever runs this site.',
  },
} as const;
