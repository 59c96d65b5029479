import { link } from '../layouts/link.ts';
import { find as words } from '../words/en/find.ts';
import { Lists } from './Lists.tsx';

/** What is left to do where no page has the words. */
export function NoHit() {
  return (
    <div class="card find-none">
      <h2>{words.none.title}</h2>
      <p>{words.none.text}</p>
      <p class="ways">
        <a class="button" href={link('/check/')}>
          {words.check}
        </a>
      </p>
      <Lists />
    </div>
  );
}
