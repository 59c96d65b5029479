import { useEffect, useRef, useState } from 'preact/hooks';
import { reportWords } from '../words/en/report.ts';
import { paintPicture } from './paintPicture.ts';
import type { Box, Picture } from './takePicture.ts';
import { useFrame } from './useFrame.ts';

type Props = {
  readonly picture: Picture;
  readonly showAnswers: boolean;
  /** Called with the canvas whenever it was painted anew: what it holds is what is sent. */
  readonly onPaint: (canvas: HTMLCanvasElement) => void;
};

/** Shows the picture, and blackens parts of it by pointer or by keyboard. */
export function PictureEditor({ picture, showAnswers, onPaint }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [black, setBlack] = useState<readonly Box[]>([]);
  const frame = useFrame(picture.canvas, (box) => setBlack((boxes) => [...boxes, box]));
  useEffect(() => {
    paintPicture(canvas.current!, picture, black, showAnswers);
    onPaint(canvas.current!);
  }, [picture, black, showAnswers]);
  return (
    <div class="picture">
      <p class="small soft" id="black-out">
        {reportWords.blackOut}
      </p>
      <div class="picture-ground">
        <canvas ref={canvas} />
        <button
          type="button"
          class="picture-frame"
          aria-label={reportWords.canvasLabel}
          aria-describedby="black-out"
          {...frame.handlers}
        >
          <svg viewBox={`0 0 ${picture.canvas.width} ${picture.canvas.height}`} aria-hidden="true">
            {frame.box && <rect {...frame.box} />}
          </svg>
        </button>
      </div>
      <p class="picture-tools">
        <button
          type="button"
          class="button quiet"
          disabled={black.length === 0}
          onClick={() => setBlack((boxes) => boxes.slice(0, -1))}
        >
          {reportWords.undo}
        </button>
        <span role="status" class="small soft">
          {black.length > 0 && reportWords.blackened(black.length)}
        </span>
      </p>
    </div>
  );
}
