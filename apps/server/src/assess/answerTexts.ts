/** The end of a thread: it gets texts and gives bytes back, so that nothing is read or written twice. */
import type { MessagePort } from 'node:worker_threads';
import type { TextAnswer } from './assessText.ts';
import { processNow } from './processClock.ts';

/** What a text is: a request of `/v1/assess`, or one of FHIR's `$assess`. */
export type TextKind = 'assess' | 'fhir';
export type AssessAnswer = { readonly status: 200 | 400; readonly body: Uint8Array<ArrayBuffer> };
export type ToThread = {
  readonly number: number;
  readonly kind: TextKind;
  readonly text: string;
  /** Until when somebody waits for the answer, by `processNow`. */
  readonly until: number;
};
/** Every text is replied to; without an answer when nobody waited for it any more. */
export type FromThread = { readonly number: number; readonly answer: AssessAnswer | undefined };

/** Answers texts, one after the other, from now on. */
export function answerTexts(port: MessagePort, answer: (kind: TextKind, text: string) => TextAnswer): void {
  port.on('message', ({ number, kind, text, until }: ToThread) => {
    if (processNow() >= until) return port.postMessage({ number, answer: undefined } satisfies FromThread);
    const { status, body } = answer(kind, text);
    const bytes = encoder.encode(body);
    port.postMessage({ number, answer: { status, body: bytes } } satisfies FromThread, [bytes.buffer]);
  });
  port.postMessage('ready');
}

const encoder = new TextEncoder();
