import { OtherGuideError } from '@footing/assessment/packed';
import { LoadAgain } from '../guideData/LoadAgain.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';

type Props = { readonly failure: Error; readonly onTryAgain: () => void };

/** What was said to be tried is kept, and the result that stands does not know of it yet. */
export function CannotReassess({ failure, onTryAgain }: Props) {
  const { words } = useSurroundings().keeping;
  const isOtherGuide = failure instanceof OtherGuideError;
  return (
    <div class="notice warn" role="alert">
      <p>{isOtherGuide ? check.otherGuide : words.cannotWork}</p>
      <p class="turns">
        {isOtherGuide ? (
          <LoadAgain />
        ) : (
          <button type="button" class="button" onClick={onTryAgain}>
            {check.tryAgain}
          </button>
        )}
      </p>
    </div>
  );
}
