/** A link to give away: as text to copy, and as a QR code. */

import { useMemo, useRef, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { share } from '../words/en/clinician.ts';

export function LinkToGive({ link }: { readonly link: string }) {
  const [status, setStatus] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setStatus(copied === true ? share.copied : share.cannotCopy);
  };
  return (
    <div class="link-to-give">
      <QrCode text={link} />
      <div>
        <label>
          <span>{share.link}</span>
          <textarea
            ref={field}
            readOnly
            rows={5}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" class="button" onClick={() => void copy()}>
          {share.copy}
        </button>
        <p role="status" class="share-status">
          {status}
        </p>
      </div>
    </div>
  );
}

/** Dark on light in both themes, with the quiet edge of four modules that readers need. */
function QrCode({ text }: { readonly text: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'L', border: 4 });
    return { size, path: pathOf(data) };
  }, [text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={share.qr}
      shape-rendering="crispEdges"
    >
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={path} />
    </svg>
  );
}

/** One stroke for each run of dark modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}
