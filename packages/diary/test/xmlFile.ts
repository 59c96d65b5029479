/** Makes small TCX and GPX files of our own. */

const start = Date.UTC(2024, 4, 1, 6);

export function iso(seconds: number): string {
  return new Date(start + seconds * 1000).toISOString();
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export type LapSpec = {
  readonly at: number;
  readonly seconds: number | null;
  readonly metres: number;
  readonly trigger?: string;
  /** Seconds of its points; every second from `at` when not given. */
  readonly points?: readonly number[];
};

export function tcxPoint(second: number): string {
  const metres = ((second * 10) / 3).toFixed(2);
  return `<Trackpoint><Time>${iso(second)}</Time><DistanceMeters>${metres}</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm><Extensions><ns3:TPX xmlns:ns3="x"><ns3:RunCadence>85</ns3:RunCadence><ns3:Watts>200</ns3:Watts></ns3:TPX></Extensions></Trackpoint>`;
}

function tcxLap({ at, seconds, metres, trigger = 'Manual', points }: LapSpec): string {
  const own = points ?? Array.from({ length: (seconds ?? 0) + 1 }, (_, i) => at + i);
  const total = seconds === null ? '' : `<TotalTimeSeconds>${seconds}</TotalTimeSeconds>`;
  return `<Lap StartTime="${iso(at)}">${total}<DistanceMeters>${metres}</DistanceMeters><TriggerMethod>${trigger}</TriggerMethod><Track>${own.map(tcxPoint).join('\n')}</Track></Lap>`;
}

export function tcxActivity(laps: readonly LapSpec[], sport = 'Running'): string {
  return `<Activity Sport="${sport}"><Id>${iso(laps[0]?.at ?? 0)}</Id>${laps.map(tcxLap).join('\n')}</Activity>`;
}

/** A run of ten minutes with a press of the lap button after four. */
export const tenMinutes: readonly LapSpec[] = [
  { at: 0, seconds: 240, metres: 800 },
  { at: 240, seconds: 360, metres: 1200 },
];

export function tcxFile(activities = tcxActivity(tenMinutes)): Uint8Array {
  return bytesOf(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>${activities}</Activities></TrainingCenterDatabase>
`);
}

/** Points on a circle of 100 m around a place, 3⅓ m/s, by their seconds. */
export function segment(seconds: readonly number[], withTime = true): string {
  const points = seconds.map((second) => {
    const angle = (second * 10) / 3 / 100;
    const latitude = 47 + (100 * Math.sin(angle)) / 111_177;
    const longitude = 8 + (100 * Math.cos(angle)) / 76_054;
    const time = withTime ? `<time>${iso(second)}</time>` : '';
    return `<trkpt lat="${latitude.toFixed(8)}" lon="${longitude.toFixed(8)}">${time}<extensions><gpxtpx:TrackPointExtension xmlns:gpxtpx="x"><gpxtpx:hr>140</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad><gpxtpx:atemp>21</gpxtpx:atemp></gpxtpx:TrackPointExtension></extensions></trkpt>`;
  });
  return `<trkseg>${points.join('\n')}</trkseg>`;
}

export function every(step: number, from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

export function gpxFile(segments = segment(every(1, 0, 600)), type = 'running'): Uint8Array {
  return bytesOf(`<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${type}</type>${segments}</trk></gpx>
`);
}

/** A run due north, a point a second and 3 m on, in both formats and without metres told; `clock` is what the device showed at each. */
export function northward(
  clock: readonly number[],
  stated = '',
): { readonly tcx: Uint8Array; readonly gpx: Uint8Array } {
  const points = clock.map((second, i) => ({
    time: iso(second),
    latitude: (47 + (3 * i) / 111_177).toFixed(8),
  }));
  const tcx = points.map(
    ({ time, latitude }) =>
      `<Trackpoint><Time>${time}</Time><Position><LatitudeDegrees>${latitude}</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position></Trackpoint>`,
  );
  const gpx = points.map(
    ({ time, latitude }) => `<trkpt lat="${latitude}" lon="8"><time>${time}</time></trkpt>`,
  );
  const lap = `<Lap StartTime="${iso(clock[0]!)}">${stated}<Track>${tcx.join('\n')}</Track></Lap>`;
  return {
    tcx: tcxFile(`<Activity Sport="Running">${lap}</Activity>`),
    gpx: gpxFile(`<trkseg>${gpx.join('\n')}</trkseg>`),
  };
}
