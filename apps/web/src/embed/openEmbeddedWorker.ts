/** A worker made of this file's own text where the host's policy lets it, else the same program on the page's thread. */
import { startAssessor } from 'virtual:embedded';
import type { WorkerLike } from '../assessor/openAssessor.ts';
import type { FromAssessor, ToAssessor } from './assessorScope.ts';

type Port = { readonly post: (message: ToAssessor) => void; readonly end: () => void };
type Receive = (message: FromAssessor) => void;
type Listen = (event: MessageEvent & ErrorEvent) => void;

/** A worker that a policy stops may never say so. */
const startsWithinMs = 4000;

/**
 * @param tryWorker false where the host knows that its policy forbids it and wants no report of that.
 * @param first what is sent before anything else.
 */
export function openEmbeddedWorker(tryWorker: boolean, first: ToAssessor): WorkerLike {
  const listening = new Map<string, Listen>();
  const tell = (type: string, event: object): void =>
    listening.get(type)?.(event as MessageEvent & ErrorEvent);
  let alive = false;
  let ended = false;
  let unheard: ToAssessor[] = [];
  const receive: Receive = (data) => {
    if (!('ready' in data)) return tell('message', { data });
    alive = true;
    unheard = [];
  };
  const goOnHere = (): void => {
    if (ended || alive) return;
    const missed = unheard;
    port.end();
    port = openOnPage(receive);
    for (const message of missed) port.post(message);
  };
  const failed = (message: string): void => (alive ? tell('error', { message }) : goOnHere());
  let port = tryWorker ? openInWorker(receive, failed) : openOnPage(receive);
  const postMessage = (message: ToAssessor): void => {
    if (!alive) unheard.push(message);
    port.post(message);
  };
  setTimeout(goOnHere, startsWithinMs);
  postMessage(first);
  return {
    postMessage,
    addEventListener: (type, listen) => listening.set(type, listen),
    terminate: () => {
      ended = true;
      port.end();
    },
  };
}

function openInWorker(receive: Receive, failed: (message: string) => void): Port {
  const scope = '{listen:f=>{onmessage=e=>f(e.data)},post:m=>postMessage(m),rest:null}';
  try {
    const address = URL.createObjectURL(
      new Blob([`"use strict";(${startAssessor})(${scope})`], { type: 'text/javascript' }),
    );
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }) => {
      URL.revokeObjectURL(address);
      receive(data);
    });
    worker.addEventListener('error', (event) => {
      // the page's own error handlers have nothing to do with it
      event.preventDefault();
      failed(event.message || 'the worker could not start');
    });
    worker.addEventListener('messageerror', () => failed('the worker was not understood'));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  } catch {
    // some browsers say at once that a policy forbids it
    queueMicrotask(() => failed('the worker could not start'));
    return { post: () => {}, end: () => {} };
  }
}

function openOnPage(receive: Receive): Port {
  let take: ((message: ToAssessor) => void) | undefined;
  let ended = false;
  startAssessor({
    listen: (own) => {
      take = own;
    },
    post: (message) => {
      if (!ended) receive(message);
    },
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  return {
    post: (message) => take?.(message),
    end: () => {
      ended = true;
    },
  };
}
