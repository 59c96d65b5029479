import { link } from '../layouts/link.ts';
import { find as words } from '../words/en/find.ts';
import { site } from '../words/en/site.ts';

/** Above the pages, when a word names a warning sign: the way to the check. How urgent it is, nobody can know from a word. */
export function SignLine() {
  const { title, text, check, now, all } = words.sign;
  return (
    <div class="find-sign">
      <p>
        <strong>{title}.</strong> {text} {site.emergency}
      </p>
      <p class="ways">
        <a class="button" href={link('/check/')}>
          {check}
        </a>
        <a href={link('/now/')}>{now}</a>
        <a href={link('/safety/#all-warning-signs')}>{all}</a>
      </p>
    </div>
  );
}
