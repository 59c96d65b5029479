import { reportWords } from '../words/en/report.ts';
import type { Box, Picture } from './takePicture.ts';

/** Draws the picture with all that is hidden painted over, so that nothing of it is left in the pixels. */
export function paintPicture(
  target: HTMLCanvasElement,
  picture: Picture,
  black: readonly Box[],
  showAnswers: boolean,
): void {
  target.width = picture.canvas.width;
  target.height = picture.canvas.height;
  const pen = target.getContext('2d')!;
  pen.drawImage(picture.canvas, 0, 0);
  if (!showAnswers) for (const box of picture.answers) coverAnswers(pen, box);
  pen.fillStyle = '#000';
  for (const { x, y, width, height } of black) pen.fillRect(x, y, width, height);
}

function coverAnswers(pen: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  pen.fillStyle = '#46605a';
  pen.fillRect(x, y, width, height);
  pen.fillStyle = '#fff';
  const size = Math.max(12, Math.min(28, width / 18));
  pen.font = `600 ${size}px sans-serif`;
  pen.textAlign = 'center';
  pen.fillText(reportWords.answersLeftOut, x + width / 2, y + Math.min(height / 2, 4 * size));
}
