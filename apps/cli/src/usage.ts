/** How each command is used, and what help on it alone adds. */
const commands = {
  check: { lines: '  footing check                      ask, and show the result (also works piped)\n' },
  assess: {
    lines: '  footing assess --jsonl             answer one JSON object a line on standard input\n',
    more: `
A line in:   {"id": "1", "answers": {"age": 41, "activities": ["cycling"], "sides": null}}
A line out:  {"id", "urgency", "causes", "changes", "next": the next questions, …}
             or {"id", "error": {"code", "path", "message"}, "issues": […]}
Answers are keyed by question: a number, an option, a list of options, results by change for "tried", or null
for "asked and not known". Send the same id again with the new answers added.
`,
  },
  evaluate: {
    lines: `  footing evaluate FILE…             interview the recorded cases of FILE and print how well it did
      --json                         as JSON
      --unmentioned no|unknown       what a person says to what the case does not tell (default: no)
      --explain ID                   show one case in full
`,
  },
  fhir: {
    lines: `  footing fhir questionnaire         the interview as a FHIR R4 Questionnaire
  footing fhir bundle FILE           the assessment of {"answers": …} as a FHIR document
      --time INSTANT                 when it was answered (default: not told)
  footing fhir answers FILE          the answers in a QuestionnaireResponse, or an OperationOutcome
`,
  },
  mcp: {
    lines:
      '  footing mcp                        tools for assistants, by the Model Context Protocol on standard input\n',
  },
  import: {
    lines: `  footing import FILE…               show what workout files say: FIT, TCX, GPX, zipped too
      --json                         one JSON object a line, a line a file
`,
  },
  trial: {
    lines: `  footing trial FILE                 whether a change helped, from an exported file of sessions
      --json                         as JSON
`,
    more: '\nThe file, and what --json prints: docs/trial.md.\n',
  },
  event: {
    lines: `  footing event FILE                 how to get through an event, from the answers in {"answers": …}
      --date DAY                     when it is, such as 2026-05-01
      --sessions-a-week N            how often you train until then, 1 to 7
      --activity ID                  of what it is; may be left out where the answers tell one kind of exercise
      --json                         as JSON
`,
  },
  guide: {
    lines: '  footing guide check [FOLDER]       check the guide; every issue with file and line\n',
  },
  serve: {
    lines:
      '  footing serve                      serve the web app and the interface for programs (settings: docs/running.md)\n',
  },
  '--version': {
    lines: '  footing --version                  version of the program and of the guide\n',
  },
} as const satisfies Readonly<Record<string, { readonly lines: string; readonly more?: string }>>;

export type CommandName = keyof typeof commands;

const exits = `Exit: 0 done, 1 a finding (a failed check, a file with something wrong), 2 wrong usage or unreadable input,
      3 a check that ended before all was asked.
`;

export const usage = `Footing: why your feet go numb in exercise, how urgent it is, and what to change.
It is no diagnosis, no medical device, and not cleared by any authority.

${Object.values(commands)
  .map(({ lines }) => lines)
  .join('')}
From a checkout: npm run --silent footing -- COMMAND …
${exits}`;

/** How one command is used. */
export function usageOf(name: CommandName): string {
  const command: { readonly lines: string; readonly more?: string } = commands[name];
  return `${command.lines}${command.more ?? ''}\n${exits}`;
}
