export { measureDecoding } from './decoding.ts';
export { measurePageWhileDecoding } from './pageWhileDecoding.ts';
