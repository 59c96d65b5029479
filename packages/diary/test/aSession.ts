import type { Session } from '../src/index.ts';

export function aSession(changes: Partial<Session> = {}): Session {
  return {
    id: 'a',
    revision: 0,
    startedAt: '2026-05-01T06:30:00Z',
    activity: 'running',
    minutes: 45,
    numbness: { onset: { minutes: 20 }, strength: 4, where: ['toes-3-4'], sides: 'left', reliefMinutes: 5 },
    kit: [{ kind: 'shoes', name: 'Blue ones' }],
    conditions: { temperatureC: 18, effort: 6, surface: 'road', minutesOnFeetBefore: 120 },
    trial: { change: 'loosen-laces', arm: 'baseline' },
    otherChanges: [],
    note: 'Laces as always.',
    workout: null,
    ...changes,
  };
}
