/** Words of the trends, those of what goes with numbness apart. */
export const trends = {
  working: 'Working out what goes with it…',
  emptyTitle: 'Nothing to compare yet',
  toDiary: 'Go to the diary',
  goesWith: 'What goes with it',
  noSign: 'No clear sign',
  noSignLead: 'These differ between your sessions, and numbness does not clearly go with them.',
  nothing: 'Your sessions do not differ enough in kit, surface, length, effort or heat to compare them.',
  nothingGoes: 'Nothing stands out so far.',
  counted: (sessions: number, numb: number) =>
    `From ${sessions} sessions, ${numb} of them with numbness. Of 20 diaries in which nothing goes with it, at most 1 is told that something does.`,
  more: 'more numbness',
  less: 'less numbness',
  scale: 'Times as often a minute: less on the left of the line, more on the right',
  bar: (estimate: string, range: string) => `${estimate} times as often a minute, likely ${range} times`,
  examples: 'Example sessions are among them. Remove them in the diary to see your own.',
  test: 'Test one change',
} as const;
