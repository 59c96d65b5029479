import type { NextPage } from '@footing/assessment';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';

export type GoOnProps = {
  readonly page: NextPage;
  /** Opens the page that comes next, before the check shows it. */
  readonly onGoOn: (page: NextPage) => void;
};

/** Back to the question where the check stopped. */
export function GoOn({ page, onGoOn }: GoOnProps) {
  const { toCheck } = useSurroundings();
  return (
    <WayTo way={toCheck} class="button" onGo={() => onGoOn(page)}>
      {result.goOn}
    </WayTo>
  );
}
