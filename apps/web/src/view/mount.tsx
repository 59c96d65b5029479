/**
 * Opens a shared page from the link behind the #. The key is there and goes nowhere: it is taken out of the address at once, so that it stands
 * neither on a printed page nor in a report's picture.
 */
import { render } from 'preact';
import { View } from './View.tsx';

const place = document.querySelector('#view')!;
let opened = 0;

function takeLink(): string {
  const text = location.hash.slice(1);
  if (text !== '') history.replaceState(null, '', location.pathname);
  return text;
}

function start(link: string): void {
  // each link begins anew: nothing of the one before may stay
  render(<View key={opened++} link={link} onLink={start} />, place);
}

place.replaceChildren();
start(takeLink());
addEventListener('hashchange', () => location.hash.length > 1 && start(takeLink()));
document.documentElement.dataset['ready'] = 'view';
