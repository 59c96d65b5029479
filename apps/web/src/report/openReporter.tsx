import { render } from 'preact';
import { wearStyles } from '../layouts/wearStyles.ts';
import { Reporter } from './Reporter.tsx';
import styles from './report.css?url';
import { takePicture } from './takePicture.ts';

/** Opens the reporter over the page; the focus goes back to `opener` when it closes. */
export async function openReporter(opener: HTMLElement): Promise<void> {
  await wearStyles(styles);
  const dialog = document.createElement('dialog');
  dialog.className = 'report-dialog';
  dialog.setAttribute('aria-labelledby', 'report-title');
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
    opener.focus();
  });
  render(<Reporter takePicture={() => takePicture(dialog)} close={() => dialog.close()} />, dialog);
  dialog.showModal();
}
