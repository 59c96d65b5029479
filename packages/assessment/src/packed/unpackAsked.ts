/**
 * The part of a packed guide that asking needs, back to a guide to ask with: cheap, since no number is among it. Sources are
 * named, and fetched when one is opened.
 */
import type { AskedGuide, AskedQuestion, GuideTexts, ToldGuide } from '../askedGuide.ts';
import { OtherGuideError, partOf } from './otherGuide.ts';
import type { PackedAsked } from './packedGuide.ts';

export function unpackAsked(packed: PackedAsked): AskedGuide {
  return {
    ...packed,
    questions: packed.questions.map((question) => unpackQuestion(packed, question)),
    redFlags: packed.redFlags.map((flag) => ({ ...flag, fires: {}, silent: {} })),
    sources: [],
  };
}

/** The options of "what did you try" are the changes. */
function unpackQuestion(packed: PackedAsked, question: PackedAsked['questions'][number]): AskedQuestion {
  const options =
    question.kind === 'map-of-results'
      ? packed.changes.map(({ id, name }) => ({ id, label: name }))
      : (question.options ?? []).map(([id, label]) => ({ id, label }));
  return { ...question, options, bins: (question.bins ?? []).map(([id, from, to]) => ({ id, from, to })) };
}

/** Adds what only a reader needs. @throws {@link OtherGuideError} when the texts belong to another guide. */
export function withTexts(guide: AskedGuide, texts: GuideTexts): ToldGuide {
  if (texts.textsOf !== partOf(guide.hash))
    throw new OtherGuideError(`these are the texts of guide ${texts.textsOf}, not of ${guide.hash}`);
  return {
    ...guide,
    redFlags: guide.redFlags.map((flag) =>
      flag.urgency === 'emergency' ? flag : { ...flag, ...texts.redFlags[flag.id]! },
    ),
    causes: guide.causes.map((cause) => ({ ...cause, ...texts.causes[cause.id]! })),
    changes: guide.changes.map((change) => ({ ...change, ...texts.changes[change.id]! })),
    drawings: texts.drawings,
  };
}
