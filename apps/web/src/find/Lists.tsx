import { link } from '../layouts/link.ts';
import { find as words } from '../words/en/find.ts';
import { site } from '../words/en/site.ts';

const lists = ['causes', 'activities', 'changes'] as const;

/** The lists of all pages. */
export function Lists() {
  return (
    <p class="ways">
      {words.none.lists}
      {lists.map((id) => (
        <a key={id} href={link(`/${id}/`)}>
          {site.pages[id]}
        </a>
      ))}
    </p>
  );
}
