/** Words of the diary. */
import type { StoreProblemCode } from '@footing/diary/store';
import { capital } from '@footing/guide';
import type { KeepProblem } from '../../check/storage.ts';

/** Thousands apart from five digits on. */
const number = (value: number): string => value.toLocaleString('en-GB', { useGrouping: 'min2' });

type Limits = readonly [least: number, most: number];

const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

export const diary = {
  loading: 'Opening your diary…',
  cannotLoad:
    'This page could not be loaded whole. Check the connection and try again. Your sessions and trials are still on this device.',
  sessions,
  emptyTitle: 'No sessions yet',
  empty:
    'Add a session by hand, take in the files of your watch or bike computer, or look around with example sessions first.',
  add: 'Add a session',
  newSession: 'New session',
  changeSession: 'Change this session',
  edit: 'Change',
  remove: 'Delete',
  named: (what: string, session: string) => `${what}: ${session}`,
  removeSure: (session: string) => `Delete ${session}?`,
  yesDelete: 'Yes, delete',
  keepIt: 'No, keep it',
  removed: 'The session is deleted.',
  closeNotice: 'Close',
  saved: 'The session is saved.',
  savedBeside:
    'This session was changed elsewhere meanwhile. Both are kept: yours stands beside the other. Delete the one that is wrong.',
  notSaved: (why: string) => `Not saved: ${why}.`,
  stillHere: 'What you typed is still here.',
  problem: {
    'disk-full': 'The device has no room left',
    'newer-version': 'The diary was written by a newer Footing',
    'other-tab': 'Another tab holds the diary',
    'not-available': 'This browser keeps nothing',
    failed: 'The diary could not be reached',
  } satisfies Readonly<Record<StoreProblemCode, string>>,
  onlyHere:
    'Until then you can go on, but your sessions are kept only until you close this page. Export them before.',
  unreadable: (count: number) =>
    `${sessions(count)} of an older version could not be read. They are kept as they were.`,
  wrong: (starts: readonly string[]) =>
    `Something cannot be right in ${sessions(starts.length)} (${starts.join('; ')}). Until it is put right, no trial and no trend counts what is said there, and your exported diary cannot be imported.`,
  putRight: 'Put it right in the diary',
  exportUnreadable: 'Save them as a file',
  noNumbness: 'No numbness',
  numbAfter: (when: string) => `Numb ${when}`,
  afterMinutes: (minutes: string) => `after ${minutes} min`,
  afterKm: (km: string) => `after ${km} km`,
  someTime: 'at some time',
  strengthOf: (strength: number) => `strength ${strength} of 10`,
  reliefOf: (minutes: string) => `gone after ${minutes} min`,
  minutesLong: (minutes: string) => `${minutes} min`,
  arm: { baseline: 'without the change', change: 'with the change' },
  nextInTrial: (next: string, isDue: boolean) => (isDue ? `${next} (due).` : `${next}.`),
  askedEnough: 'It asks for no more sessions: see what they say.',
  inTrial: (change: string, arm: string) => `${change}: ${arm}`,
  example: 'Example',
  older: (count: number) => `Show ${count} older`,
} as const;

/** Words of the form of one session. */
export const sessionForm = {
  save: 'Save session',
  cancel: 'Do not save',
  when: 'When',
  startedAt: 'Date and time of the start',
  activity: 'Activity',
  choose: 'Choose…',
  minutes: 'Minutes, pauses left out',
  numbness: 'Numbness',
  none: 'None at all',
  cameOn: 'It came on',
  began: 'When did it begin?',
  unit: 'Counted in',
  units: { minutes: 'minutes', km: 'kilometres' },
  notKnown: 'I do not know when',
  notKnownCounts: 'Then this session does not count in a trial, or in what goes with it.',
  distance: 'Kilometres of the whole session',
  evenPace:
    'The minutes are worked out from this, as if your pace was even. Without it, the session does not count in a trial, or in what goes with it.',
  recordedPace: (km: string) =>
    `The file says ${km} kilometres in all. The minutes are worked out from that, as if your pace was even.`,
  strength: 'How strong at its worst',
  strengths: ['0, nothing', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, the most I can think of'],
  efforts: ['0, rest', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, all I had'],
  notTold: 'Not told',
  where: 'Where',
  relief: 'Minutes after stopping until it was gone',
  kit: 'Kit',
  kitKind: 'Kind',
  kitName: 'Your name for it',
  kitKinds: {
    shoes: 'Shoes',
    bike: 'Bike',
    machine: 'Machine',
    insoles: 'Insoles',
    socks: 'Socks',
    other: 'Other',
  },
  addKit: 'Add kit',
  removeKit: (name: string) => `Remove ${name}`,
  conditions: 'Conditions',
  temperature: 'Air, in °C',
  effort: 'How hard it felt',
  surface: 'Surface, such as road or treadmill',
  onFeet: 'Minutes on your feet before, that day',
  trial: 'Change under test',
  noTrial: 'None',
  trialWaits: 'None for now: by your answers something else comes first.',
  arm: 'This session was',
  other: 'What else was new',
  otherHelp: 'Other changes that you made and that were not usual before.',
  addOther: 'Add a change',
  note: 'Note',
  fromFile: (file: string) => `From the file ${file}.`,
  problems: (count: number) =>
    count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`,
  wrong: {
    startedAt: 'Say the date and time of the start.',
    future: 'This lies in the future. Say when it began.',
    longAgo: (year: string) => `The year is ${year}. If that is right, save again.`,
    activity: 'Choose an activity.',
    minutes: ([least, most]: Limits) =>
      `Type the minutes as a number above ${number(least)} and up to ${number(most)}, such as 45.`,
    felt: 'Say whether numbness came.',
    onset: 'Type a number, such as 20, or choose "I do not know when".',
    late: (minutes: string) => `The session was ${minutes} minutes long: it must have begun by then.`,
    far: (km: string) => `The session was ${km} kilometres long: it must have begun by then.`,
    distance: ([, most]: Limits) => `Type kilometres up to ${number(most)}, such as 12.5, or leave it empty.`,
    km: ([, most]: Limits) => `Type kilometres up to ${number(most)}, such as 3.2.`,
    relief: ([least, most]: Limits) =>
      `Type minutes from ${number(least)} to ${number(most)}, or leave it empty.`,
    temperature: ([least, most]: Limits) =>
      `Type degrees from ${number(least)} to ${number(most)}, or leave it empty.`,
    onFeet: ([least, most]: Limits) =>
      `Type minutes from ${number(least)} to ${number(most)}, or leave it empty.`,
    kit: 'Give each piece of kit a name, or remove it.',
    unseen: (place: string) => `What this form does not show cannot be saved as it is (${place}).`,
  },
} as const;

/** Words of what comes in from files and goes out to them. */
export const diaryFiles = {
  take: 'Take in workout files',
  drop: 'Drop FIT, TCX or GPX files here, gzipped too, or choose them.',
  pick: 'Choose workout files',
  reading: (done: number, all: number) => `Reading file ${done + 1} of ${all}…`,
  waiting: (count: number) =>
    `${sessions(count)} from files, not in the diary yet. Say of each when the numbness began.`,
  refused: 'No figures could be had from this file.',
  warning: 'The figures stand, but:',
  note: 'How the figures were come by:',
  alreadyThere: 'This session is in the diary already.',
  addAnyway: 'Add it again',
  pressed: (at: string, lap: number) => `It began at ${at} (lap ${lap})`,
  whenBegan: 'When did the numbness begin?',
  noneAtAll: 'No numbness at all',
  otherwise: 'At another time…',
  leaveOut: 'Leave this session out',
  countsAs: 'In the trial',
  notInTrial: 'not part of it',
  needActivity: 'Choose the activity first.',
  fileWords: { fit: 'FIT', tcx: 'TCX', gpx: 'GPX' },
  km: (km: string) => `${km} km`,
  elapsed: (minutes: string) => `${minutes} min with pauses`,
  cannotRead: (why: string) => `This file could not be read: ${why}`,
  dismiss: 'Put this away',
  dismissNamed: (file: string) => `Put this away: ${file}`,
  yourFile: 'Your diary as a file',
  yourFileWhy:
    'One file holds every session and every trial. Keep it as a copy, or take it to another device. Your answers to the check are not in it.',
  exportIt: 'Export the diary',
  importIt: 'Import a diary',
  exported: 'The diary is saved as a file.',
  imported: (added: number, updated: number, kept: number, both: number) =>
    `${[
      `${sessions(added)} added`,
      updated > 0 ? `${updated} brought up to date` : '',
      kept > 0 ? `${kept} there already` : '',
      both > 0 ? `${both} changed on both sides: both are kept` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  trialPutBack: (change: string) => `The trial of “${change}” goes on here.`,
  trialLeft: (change: string) =>
    `The trial of “${change}” that runs here goes on; the one that ran in the file was not begun.`,
  trialsAdded: (count: number) =>
    count === 1 ? '1 finished trial added.' : `${count} finished trials added.`,
  trialsNotKept: {
    full: 'Its trials could not be kept: the device has no room left.',
    forbidden: 'Its trials could not be kept: this browser keeps nothing.',
  } satisfies Readonly<Record<KeepProblem, string>>,
  isWorkout:
    'This is the file of a watch or bike computer, not an exported diary. Give it to “Take in workout files” above. Nothing was imported.',
  issue: (place: string | undefined, message: string) =>
    place === undefined ? `${capital(message)}.` : `${place}: ${message}.`,
  migrated: (version: number) => `The file was of version ${version} and was brought up to date.`,
  notImported: (count: number) =>
    `Nothing was imported: ${count === 1 ? 'one thing is' : `${count} things are`} wrong in this file.`,
  unknown: (count: number) =>
    `${count === 1 ? 'One name' : `${count} names`} in it are not in this guide. The sessions stay as they are.`,
  moreIssues: (count: number) => `and ${count} more`,
  examples: 'Example sessions',
  examplesWhy: 'Made up, to look around with. They can be taken away again at any time.',
  loadExamples: 'Load example sessions',
  removeExamples: 'Remove the example sessions',
  examplesLoaded: (count: number) => `${sessions(count)} loaded as examples. Look at Trial and Trends too.`,
  examplesRemoved: 'The example sessions are gone.',
  deleteAll: 'Delete everything',
  deleteAllWhy:
    'Every session and every trial, from this device. It cannot be undone. Export first if in doubt. Your answers to the check stay, and what came of a trial stays among them.',
  deleteAllSure: 'Delete the whole diary and all trials from this device?',
  deletedAll:
    'Every session and every trial is deleted. Your answers to the check are still there, with what came of your trials; you can delete them in the check.',
} as const;
