import { type Assessor, assessJson } from '@footing/assessment';

export type TextAnswer = { readonly status: 200 | 400; readonly body: string };

/** One request of `footing assess --jsonl` in, its answer out, both as text. */
export function assessText(assessor: Assessor, text: string): TextAnswer {
  const answer = assessJson(assessor, text, 'request');
  return { status: 'error' in answer ? 400 : 200, body: JSON.stringify(answer) };
}
