/** Points of a recording, one column a measure, in the order of the file. */
import { Column } from './column.ts';

export class Points {
  /** Seconds since 1970 (FIT with a clock that was not set: since the device was switched on). */
  readonly time = new Column();
  /** Degrees. */
  readonly latitude = new Column();
  readonly longitude = new Column();
  /** Metres since the start of the recording, as the device counts. */
  readonly distance = new Column();
  readonly heartRate = new Column();
  readonly cadence = new Column();
  readonly power = new Column();
  readonly temperature = new Column();
  /** Indices of points before which the recording was interrupted (a new track segment). */
  readonly breaks: number[] = [];

  get length(): number {
    return this.time.length;
  }

  push(point: Point): void {
    this.time.push(point.time);
    this.latitude.push(point.latitude);
    this.longitude.push(point.longitude);
    this.distance.push(point.distance);
    this.heartRate.push(point.heartRate);
    this.cadence.push(point.cadence);
    this.power.push(point.power);
    this.temperature.push(point.temperature);
  }
}

/** One point; NaN where nothing was measured. */
export type Point = {
  time: number;
  latitude: number;
  longitude: number;
  distance: number;
  heartRate: number;
  cadence: number;
  power: number;
  temperature: number;
};

export function emptyPoint(): Point {
  return {
    time: Number.NaN,
    latitude: Number.NaN,
    longitude: Number.NaN,
    distance: Number.NaN,
    heartRate: Number.NaN,
    cadence: Number.NaN,
    power: Number.NaN,
    temperature: Number.NaN,
  };
}
