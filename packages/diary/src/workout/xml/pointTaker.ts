/** Reads one point of a track, in TCX or GPX with any of the usual extensions. */
import { emptyPoint, type Point } from '../points.ts';
import { decimal, secondsOf } from './xmlValues.ts';

type Setter = (point: Point, value: number) => void;

const setters: Readonly<Record<string, Setter>> = {
  LatitudeDegrees: (p, v) => {
    p.latitude = v;
  },
  LongitudeDegrees: (p, v) => {
    p.longitude = v;
  },
  DistanceMeters: (p, v) => {
    p.distance = v;
  },
  hr: (p, v) => {
    p.heartRate = v;
  },
  heartrate: (p, v) => {
    p.heartRate = v;
  },
  Cadence: (p, v) => {
    p.cadence = v;
  },
  RunCadence: (p, v) => {
    p.cadence = v;
  },
  cad: (p, v) => {
    p.cadence = v;
  },
  cadence: (p, v) => {
    p.cadence = v;
  },
  Watts: (p, v) => {
    p.power = v;
  },
  power: (p, v) => {
    p.power = v;
  },
  PowerInWatts: (p, v) => {
    p.power = v;
  },
  atemp: (p, v) => {
    p.temperature = v;
  },
};

/** A point that is being read. */
export type PointTaker = {
  readonly point: Point;
  /** Told of each element that ends within the point. */
  end(name: string, text: string, parent: string): void;
};

export function pointTaker(): PointTaker {
  const point = emptyPoint();
  return {
    point,
    end: (name, text, parent) => {
      if (name === 'Time' || name === 'time') point.time = secondsOf(text);
      else if (name === 'Value' && parent === 'HeartRateBpm') point.heartRate = decimal(text);
      else if (Object.hasOwn(setters, name)) setters[name]!(point, decimal(text));
    },
  };
}
