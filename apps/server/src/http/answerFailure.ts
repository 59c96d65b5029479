import { HTTPException } from 'hono/http-exception';
import { isStoreAway } from '../store/storeAway.ts';
import type { Routes } from './context.ts';
import { type Logger, loggable } from './log.ts';
import { refuse } from './refuse.ts';

type ErrorHandler = Parameters<Routes['onError']>[0];

/** What is answered to a request that failed. Its cause is in the log alone, under the request's number. */
export function answerFailure(log: Logger): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException) return refuse(c, error.status, 'refused', wordsOf(error));
    if (isBrokenOff(c)) return refuse(c, 400, 'refused', 'the request broke off before its end');
    const requestId = c.get('requestId');
    log.error({ requestId, error: loggable(error) }, 'failed');
    if (isStoreAway(error)) return storeAway(c);
    return refuse(c, 500, 'failed', `this failed on our side; the request's number is ${requestId}`);
  };
}

/** All routes that look at the type of a body take JSON alone; the library's words do not say what would be right. */
function wordsOf({ status, message }: HTTPException): string {
  if (status === 415) return 'the body must be JSON, with the content-type application/json';
  return message || 'the request is refused';
}

/** True when the client left, or was too slow, before all of its request was here: no fault of ours, nor of the store. */
function isBrokenOff(c: Parameters<ErrorHandler>[1]): boolean {
  const incoming = c.env?.incoming;
  return incoming?.destroyed === true && !incoming.complete;
}

function storeAway(c: Parameters<ErrorHandler>[1]) {
  c.header('retry-after', '5');
  return refuse(c, 503, 'no-store', 'what is kept cannot be reached now; nothing was changed. Try again');
}
