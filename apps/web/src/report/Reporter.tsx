import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../layouts/afterPaint.ts';
import { reportWords } from '../words/en/report.ts';
import { PictureEditor } from './PictureEditor.tsx';
import { describePage, type Report } from './report.ts';
import { saveReport } from './saveReport.ts';
import { issuesEndpoint, sendReport } from './sendReport.ts';
import type { Picture } from './takePicture.ts';
import { Waiting } from './Waiting.tsx';
import { keepReport } from './waitingReports.ts';

type Props = { readonly takePicture: () => Promise<Picture>; readonly close: () => void };

/** What a person sees who reports an issue: their words, the picture, all that goes with it, and what to do with it. */
export function Reporter({ takePicture, close }: Props) {
  const page = useMemo(describePage, []);
  const [text, setText] = useState('');
  const [attach, setAttach] = useState(true);
  const [showAnswers, setShowAnswers] = useState(false);
  const [takes, setTakes] = useState<boolean>();
  const [status, setStatus] = useState('');
  const picture = usePicture(takePicture);
  const painted = useRef<HTMLCanvasElement>();
  useEffect(() => void issuesEndpoint().then((endpoint) => setTakes(endpoint !== undefined)), []);

  const hasPicture = attach && typeof picture === 'object';
  const hasAnswers = typeof picture === 'object' && picture.answers.length > 0;
  // half a character or a NUL, which a paste can bring, no server can keep
  const words = text.toWellFormed().replaceAll('\0', '');
  const details = { ...page, text: words, answersShown: hasPicture && hasAnswers && showAnswers };
  const report = (): Report => ({
    ...details,
    picture: hasPicture ? (painted.current?.toDataURL('image/png') ?? null) : null,
  });
  const ready = text.trim() !== '' || hasPicture;
  const act = (action: () => Promise<string>) => async () =>
    setStatus(ready ? await action() : reportWords.needsText);
  const send = act(async () => {
    setStatus(reportWords.sending);
    if (navigator.onLine && (await sendReport(report()))) return reportWords.sent;
    return (await keepReport(report())) ? reportWords.kept : reportWords.notKept;
  });
  const save = act(async () => {
    saveReport(report());
    return reportWords.saved;
  });
  return (
    <form method="dialog" class="report" onSubmit={(event) => event.preventDefault()}>
      <h2 id="report-title">{reportWords.title}</h2>
      <label class="report-text">
        <span>{reportWords.what}</span>
        <span class="small soft">{reportWords.whatHelp}</span>
        <textarea rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>{reportWords.picture}</legend>
        {picture === 'taking' && (
          <p class="taking" role="status">
            {reportWords.taking}
          </p>
        )}
        {picture === 'failed' && <p role="status">{reportWords.failed}</p>}
        {typeof picture === 'object' && (
          <>
            <Tick label={reportWords.attach} value={attach} set={setAttach} />
            {attach && hasAnswers && (
              <Tick label={reportWords.showAnswers} value={showAnswers} set={setShowAnswers} />
            )}
            <div hidden={!attach}>
              <PictureEditor
                picture={picture}
                showAnswers={showAnswers}
                onPaint={(canvas) => {
                  painted.current = canvas;
                }}
              />
            </div>
          </>
        )}
      </fieldset>
      <details class="small">
        <summary>{reportWords.all}</summary>
        <pre>{JSON.stringify(details, null, 2)}</pre>
      </details>
      {takes === false && <p class="small soft">{reportWords.noServer}</p>}
      <Waiting status={status} />
      <p role="status" class="report-status">
        {status}
      </p>
      <p class="report-actions">
        {takes !== false && (
          <button type="button" class="button" disabled={picture === 'taking'} onClick={send}>
            {reportWords.send}
          </button>
        )}
        <button
          type="button"
          class={takes === false ? 'button' : 'button quiet'}
          disabled={picture === 'taking'}
          onClick={save}
        >
          {reportWords.save}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {status === '' ? reportWords.cancel : reportWords.close}
        </button>
      </p>
    </form>
  );
}

function usePicture(takePicture: () => Promise<Picture>): Picture | 'taking' | 'failed' {
  const [picture, setPicture] = useState<Picture | 'taking' | 'failed'>('taking');
  useEffect(() => {
    afterPaint()
      .then(takePicture)
      .then(setPicture, (error: unknown) => {
        console.error(error);
        setPicture('failed');
      });
  }, []);
  return picture;
}

type TickProps = {
  readonly label: string;
  readonly value: boolean;
  readonly set: (value: boolean) => void;
};

function Tick({ label, value, set }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
