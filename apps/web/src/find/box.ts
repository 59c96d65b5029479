/**
 * Takes what is typed in a box to the page that finds. The field has no name, so that without this script its form opens the page and sends
 * nothing; with it the words stand after the "#", which is sent to no server.
 */
import { addressWith } from './typedInAddress.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
  const field = form.querySelector('input')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = addressWith(form.action, field.value);
  });
  // the picture of a problem report covers what somebody typed
  field.addEventListener('input', () => field.toggleAttribute('data-answers', field.value !== ''));
}
