/** Past what is long on a phone: to each part of the result, and back to the answers. */
import type { RefObject } from 'preact';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';

export type Part = keyof typeof result.parts;

type Props = {
  /** The result: on another's page no address leads into it. */
  readonly place: RefObject<HTMLElement>;
  /** Those that are there, in order. */
  readonly parts: readonly Part[];
};

export function JumpTo({ place, parts }: Props) {
  const { toCheck } = useSurroundings();
  const jump = (part: Part): void => {
    const title = place.current?.querySelector<HTMLElement>(`#${part}-title`);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView();
  };
  return (
    <nav aria-label={result.onThisPage}>
      <ul class="plain-list jump">
        {parts.map((part) => (
          <li key={part}>
            <button type="button" class="link" onClick={() => jump(part)}>
              {result.parts[part]}
            </button>
          </li>
        ))}
        <li>
          <WayTo way={toCheck} class="link">
            {result.changeAnswers}
          </WayTo>
        </li>
      </ul>
    </nav>
  );
}
