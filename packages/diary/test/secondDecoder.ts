/**
 * The same figures by other means: FIT through fit-file-parser, TCX and GPX by plain search in the text. Slow, trusting,
 * and sharing no line with the decoder under test.
 */
import FitParser from 'fit-file-parser';

export type SecondOpinion = {
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly metres: number;
  /** Seconds from the start of the session. */
  readonly lapStarts: readonly number[];
};

export async function secondFit(bytes: Uint8Array): Promise<readonly SecondOpinion[]> {
  const data = await new FitParser({ mode: 'list' }).parseAsync(bytes.slice().buffer);
  return (data.sessions ?? []).map((session) => {
    const start = secondsOf(session.start_time);
    return {
      movingSeconds: session.total_timer_time ?? Number.NaN,
      elapsedSeconds: session.total_elapsed_time ?? Number.NaN,
      metres: session.total_distance ?? Number.NaN,
      lapStarts: (data.laps ?? []).map((lap) => secondsOf(lap.start_time) - start),
    };
  });
}

function secondsOf(date: unknown): number {
  return new Date(date as string).getTime() / 1000;
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function secondTcx(bytes: Uint8Array): SecondOpinion {
  const laps = all(new TextDecoder().decode(bytes), /(<Lap [\s\S]*?<\/Lap>)/g);
  const heads = laps.map((lap) => lap.split('<Track')[0]!);
  const number = (text: string, name: string): number =>
    Number(new RegExp(`<${name}>([^<]*)<`).exec(text)![1]);
  const starts = heads.map((head) => Date.parse(/StartTime="([^"]*)"/.exec(head)![1]!) / 1000);
  const ends = laps.flatMap((lap, i) => [
    starts[i]! + number(heads[i]!, 'TotalTimeSeconds'),
    ...all(lap, /<Time>([^<]*)</g).map((time) => Date.parse(time) / 1000),
  ]);
  return {
    movingSeconds: sum(heads.map((head) => number(head, 'TotalTimeSeconds'))),
    elapsedSeconds: Math.max(...ends) - starts[0]!,
    metres: sum(heads.map((head) => number(head, 'DistanceMeters'))),
    lapStarts: starts.map((start) => start - starts[0]!),
  };
}

/** Straight lines on a ball: an estimate apart from ours, to within some percent. */
export function secondGpx(bytes: Uint8Array): SecondOpinion {
  const points = all(new TextDecoder().decode(bytes), /(<trkpt [\s\S]*?<\/trkpt>)/g);
  const times = points.map((point) => Date.parse(/<time>([^<]*)</.exec(point)![1]!) / 1000);
  const places = points.map((point) =>
    ['lat', 'lon'].map((name) => (Number(new RegExp(`${name}="([^"]*)"`).exec(point)![1]) * Math.PI) / 180),
  );
  const legs = places.slice(1).map(([latitude, longitude], i) => {
    const [before, beside] = places[i]!;
    const half =
      Math.sin((latitude! - before!) / 2) ** 2 +
      Math.cos(latitude!) * Math.cos(before!) * Math.sin((longitude! - beside!) / 2) ** 2;
    return 2 * 6_371_009 * Math.asin(Math.sqrt(half));
  });
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  return {
    movingSeconds: sum(gaps.filter((gap) => gap <= 30)),
    elapsedSeconds: times.at(-1)! - times[0]!,
    metres: sum(legs),
    lapStarts: [],
  };
}
