import { check } from '../words/en/check.ts';
import { otherGuide } from '../words/en/otherGuide.ts';
import { LoadAgain } from './LoadAgain.tsx';

/** The guide of this page and its other part are of two versions. `level`: 1 where nothing else is the first heading of the page. */
export function OtherGuide({ level }: { readonly level: 1 | 2 }) {
  const Heading = `h${level}` as const;
  return (
    <div class="card" role="alert">
      <Heading>{otherGuide.title}</Heading>
      <p>{check.otherGuide}</p>
      <p class="turns">
        <LoadAgain />
      </p>
    </div>
  );
}
