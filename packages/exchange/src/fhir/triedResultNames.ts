import type { TriedResult } from '@footing/assessment';

export const triedResultNames: Readonly<Record<TriedResult, string>> = {
  helped: 'It helped',
  partly: 'It helped a little',
  no: 'It did not help',
};
