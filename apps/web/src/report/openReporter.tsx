import { render } from 'preact';
import { Reporter } from './Reporter.tsx';
import styles from './report.css?url';
import { takePicture } from './takePicture.ts';

/** Opens the reporter over the page; the focus goes back to `opener` when it closes. */
export async function openReporter(opener: HTMLElement): Promise<void> {
  await wearStyles();
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

let worn: Promise<void> | undefined;

/** The styles come with the reporter, so that no page carries them for it. Without them it is plain, and works. */
function wearStyles(): Promise<void> {
  worn ??= new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    for (const end of ['load', 'error']) sheet.addEventListener(end, () => resolve());
    document.head.append(sheet);
  });
  return worn;
}
