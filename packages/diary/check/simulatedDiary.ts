/** Diaries of people in whom it is known what goes with numbness, and what does not. */
import { type RandomStream, randomStream } from '@footing/inference';
import type { Session } from '../src/index.ts';

export type Situation = {
  readonly sessions: number;
  /** How many times as often a minute numbness comes with the blue shoes; 1 for not at all. */
  readonly shoesRatio?: number;
  /** The rate at the end over that at the beginning: below 1 it heals by itself. */
  readonly trendRatio?: number;
  /** How much of a session's luck the next one shares, from 0 to 1. */
  readonly lasting?: number;
  /** Shoes are taken at random, or the blue ones from half-way on. */
  readonly shoes?: 'random' | 'changed-half-way';
  /** Also rides, with their own kit and twice the rate. */
  readonly rides?: boolean;
};

const meanMinutes = 40;

export function simulatedDiary(situation: Situation, seed: number): Session[] {
  const {
    sessions,
    shoesRatio = 1,
    trendRatio = 1,
    lasting = 0,
    shoes = 'random',
    rides = false,
  } = situation;
  const random = randomStream(seed, 7);
  let luck = normal(random);
  return Array.from({ length: sessions }, (_, i) => {
    const place = sessions === 1 ? 0 : i / (sessions - 1);
    luck = lasting * luck + Math.sqrt(1 - lasting ** 2) * normal(random);
    const isRide = rides && random() < 0.4;
    const isBlue = shoes === 'random' ? random() < 0.5 : place >= 0.5;
    const rate =
      (Math.exp(lasting * luck) * trendRatio ** place * (isBlue ? shoesRatio : 1) * (isRide ? 2 : 1)) /
      meanMinutes;
    return sessionWith(random, i, isRide, isBlue, -Math.log(random()) / rate);
  });
}

function sessionWith(
  random: RandomStream,
  i: number,
  isRide: boolean,
  isBlue: boolean,
  onset: number,
): Session {
  const minutes = 20 + 60 * random();
  return {
    id: String(i),
    revision: 1,
    startedAt: new Date(Date.UTC(2026, 0, 1) + i * 2 * 86_400_000).toISOString(),
    activity: isRide ? 'cycling' : 'running',
    minutes,
    numbness:
      onset > minutes
        ? null
        : { onset: { minutes: onset }, strength: null, where: [], sides: null, reliefMinutes: null },
    kit: [
      { kind: 'shoes', name: isRide ? 'Cycling shoes' : isBlue ? 'Blue' : 'White' },
      { kind: 'socks', name: random() < 0.5 ? 'Thin' : 'Thick' },
    ],
    conditions: {
      temperatureC: 15 + 8 * Math.sin(i / 8) + 4 * normal(random),
      effort: Math.round(3 + 4 * random()),
      surface: random() < 0.6 ? 'road' : 'trail',
      minutesOnFeetBefore: random() < 0.2 ? null : 200 * random(),
    },
    trial: null,
    otherChanges: [],
    note: '',
    workout: {
      file: 'x.fit',
      format: 'fit',
      elapsedMinutes: minutes,
      distanceKm: minutes / 6,
      meanHeartRate: null,
      meanCadence: 85 + 4 * normal(random),
      meanPower: null,
      meanTemperatureC: null,
    },
  };
}

/** By Box and Muller. */
function normal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
