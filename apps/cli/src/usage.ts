export const usage = `Footing: why your feet go numb in exercise, how urgent it is, and what to change.
It is no diagnosis, no medical device, and not cleared by any authority.

  footing check                      ask, and show the result (also works piped)
  footing assess --jsonl             answer one JSON object a line on standard input
  footing evaluate FILE…             interview the recorded cases of FILE and print how well it did
      --json                         as JSON
      --unmentioned no|unknown       what a person says to what the case does not tell (default: no)
      --explain ID                   show one case in full
  footing fhir questionnaire         the interview as a FHIR R4 Questionnaire
  footing fhir bundle FILE           the assessment of {"answers": …} as a FHIR document
      --time INSTANT                 when it was answered (default: not told)
  footing fhir answers FILE          the answers in a QuestionnaireResponse, or an OperationOutcome
  footing mcp                        tools for assistants, by the Model Context Protocol on standard input
  footing import FILE…               show what workout files say: FIT, TCX, GPX, zipped too
      --json                         one JSON object a line, a line a file
  footing trial FILE                 whether a change helped, from an exported file of sessions
      --json                         as JSON
  footing guide check [FOLDER]       check the guide; every issue with file and line
  footing serve                      serve the web app and the interface for programs (settings: docs/running.md)
  footing --version                  version of the program and of the guide

From a checkout: npm run --silent footing -- COMMAND …
Exit: 0 done, 1 a finding (a failed check, a file with something wrong), 2 wrong usage or unreadable input,
      3 a check that ended before all was asked.
`;
