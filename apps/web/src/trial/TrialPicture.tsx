/** The picture of a trial, drawn by a library that is fetched when it is first needed; beside it the same in words. */
import type { Session } from '@footing/diary';
import { trialSessions } from '@footing/diary';
import type { TrialReport } from '@footing/trial';
import { useEffect, useRef, useState } from 'preact/hooks';
import { trial as words } from '../words/en/trial.ts';

type Props = { readonly report: TrialReport; readonly sessions: readonly Session[] };

export function TrialPicture({ report, sessions }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [inWords, setInWords] = useState('');
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const { trialChart, chartAlternative } = await import('@footing/trial/chart');
      const observations = trialSessions([...sessions], report.change!);
      const width = Math.max(300, Math.min(640, place.current?.clientWidth ?? 640));
      const chart = trialChart(report, observations, document, width);
      // the page's policy forbids styles of a picture's own; diary.css has them
      for (const style of chart.querySelectorAll('style')) style.remove();
      if (isGone) return;
      place.current?.replaceChildren(chart);
      setInWords(chartAlternative(report, observations));
      setState('drawn');
    };
    draw().catch(() => !isGone && setState('failed'));
    return () => {
      isGone = true;
    };
  }, [report, sessions]);
  return (
    <figure class="picture" data-picture={state}>
      {state === 'drawing' && <p class="small soft">{words.drawing}</p>}
      {state === 'failed' && <p class="small soft">{words.cannotDraw}</p>}
      <div ref={place} />
      <figcaption class="small soft">{words.legend}</figcaption>
      {inWords !== '' && (
        <details class="more">
          <summary>{words.inWords}</summary>
          <p class="small">{inWords}</p>
        </details>
      )}
    </figure>
  );
}
