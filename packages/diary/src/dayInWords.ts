const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "1 May 2026", of an ISO date or time; the month in words, since 11/12 is another day elsewhere. Undefined for any other text. */
export function dayInWords(iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? undefined : `${Number(day)} ${name} ${year}`;
}

/** "1 May 2026, 06:30", of an ISO date and time as a clock showed it. */
export function dayAndTimeInWords(iso: string): string {
  return `${dayInWords(iso)}, ${iso.slice(11, 16)}`;
}
