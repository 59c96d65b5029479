/** One line of `footing assess --jsonl` in, one object out. */
import {
  type AssessedJson,
  type Assessor,
  assessJson,
  type RefusedJson,
  refusedJson,
} from '@footing/assessment';
import { type InputLine, longestLine } from './readLines.ts';

/** Never throws for bad input: what cannot be read gets an error that says where and what would be right. */
export function answerLine(assessor: Assessor, line: InputLine): AssessedJson | RefusedJson {
  switch (line.kind) {
    case 'too-long':
      return noText('too-long', `a line may have at most ${longestLine} bytes`);
    case 'not-utf8':
      return noText('not-utf8', 'the line is no UTF-8 text');
    case 'text':
      return assessJson(assessor, line.text, 'line');
  }
}

function noText(code: string, message: string): RefusedJson {
  return refusedJson(null, [{ code, path: '', message }]);
}
