import { type Workout, workoutFigures } from '@footing/diary/workout';

export type ReadFile = { readonly file: string; readonly workout: Workout };

const heads = ['file', 'format', 'activity', 'started', 'moving', 'elapsed', 'km', 'presses', 'sessions'];

/** A table for a terminal: times as h:mm:ss, presses of the lap button in minutes on the timer. */
export function workoutTable(read: readonly ReadFile[]): string {
  const rows = [heads, ...read.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf({ file, workout }: ReadFile): string[] {
  const figures = workoutFigures(workout);
  const presses = figures.laps
    .filter((lap) => lap.candidateOnset)
    .map((lap) => lap.startMovingMinute.toFixed(1));
  return [
    file,
    figures.format ?? '?',
    figures.activity ?? '?',
    figures.startedAt?.replace('T', ' ').replace(/\.\d+/, '') ?? '?',
    clock(figures.movingMinutes),
    clock(figures.elapsedMinutes),
    figures.distanceKm?.toFixed(2) ?? '?',
    presses.length > 4 ? `${presses.slice(0, 4).join(' ')} …` : presses.join(' ') || '-',
    String(figures.sessions),
  ];
}

function clock(minutes: number | null): string {
  if (minutes === null) return '?';
  const seconds = Math.round(minutes * 60);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}

/** One line an issue, notes included. */
export function issueLines({ file, workout }: ReadFile): string[] {
  return workout.issues.map(({ level, code, path, message }) => {
    const place = path === '' ? file : `${file}, ${path}`;
    return `${place}: ${level} ${code}: ${message}\n`;
  });
}
