/** Opens a list of sources that is folded when the number of one is followed, and before printing: not every browser does so by itself. */
const unfold = (hash: string): void =>
  document.getElementById(hash.slice(1))?.closest('details')?.setAttribute('open', '');

// before the browser goes there: what is folded away has no place yet
for (const cite of document.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]'))
  cite.addEventListener('click', () => unfold(cite.hash));
unfold(location.hash);
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('.sources > details')) fold.setAttribute('open', '');
});
