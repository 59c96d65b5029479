import type { NextPage } from '@footing/assessment';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { result } from '../words/en/result.ts';

export type GoOnProps = {
  readonly page: NextPage;
  /** Opens the page that comes next, before the check shows it. */
  readonly onGoOn: (page: NextPage) => void;
};

/** Back to the question where the check stopped. */
export function GoOn({ page, onGoOn }: GoOnProps) {
  const { toCheck } = useSurroundings();
  if (typeof toCheck === 'string')
    return (
      <a class="button" href={toCheck} onClick={() => onGoOn(page)}>
        {result.goOn}
      </a>
    );
  const goOn = (): void => {
    onGoOn(page);
    toCheck();
  };
  return (
    <button type="button" class="button" onClick={goOn}>
      {result.goOn}
    </button>
  );
}
