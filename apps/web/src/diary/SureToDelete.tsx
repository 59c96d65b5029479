import { type AskedFirst, Sure } from '../check/Sure.tsx';
import { diary } from '../words/en/diary.ts';

type Props = {
  readonly sure: AskedFirst;
  /** What is asked, such as whether all sessions should go. */
  readonly question: string;
  readonly onYes: () => void;
};

/** Asks once more before something of the diary is deleted for good. */
export function SureToDelete(props: Props) {
  return <Sure {...props} yes={diary.yesDelete} no={diary.keepIt} />;
}
