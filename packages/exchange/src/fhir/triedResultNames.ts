import { type TriedResult, triedAnswer } from '@footing/assessment';

export const triedResultNames: Readonly<Record<TriedResult, string>> = {
  helped: triedAnswer('helped'),
  partly: triedAnswer('partly'),
  no: triedAnswer('no'),
};
