/** What has to come before any session of a trial, and what speaks against testing a change. */
import {
  type Answers,
  type AssessmentWithoutBands,
  forbiddingCause,
  isTestable,
  mustBeSeen,
} from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { changeName } from '../diary/sessionWords.ts';
import { link } from '../layouts/link.ts';
import type { LeftToAsk } from '../result/leftToAsk.ts';
import { resultsIn } from '../result/useTriedHere.ts';
import { trial as words } from '../words/en/trial.ts';
import { urgencyTitle } from '../words/en/urgencyTitle.ts';

type Judged = {
  readonly guide: Guide;
  /** Undefined without the check: nothing is known then that could speak against a trial. */
  readonly assessment: AssessmentWithoutBands | undefined;
};

type Asked = Judged & {
  readonly left: LeftToAsk | undefined;
  /** Opens the page that comes next, before the check shows it. */
  readonly onGoOn: () => void;
};

/** Whoever has to be seen at once tests nothing before that, nor who may have to: undefined where nothing comes first. */
export function heldBy({ guide, assessment, left, onGoOn }: Asked) {
  if (assessment !== undefined && mustBeSeen(guide, assessment))
    return (
      <div class="notice warn" data-held={assessment.urgency}>
        <p>{words.seeFirst(urgencyTitle(assessment.urgency))}</p>
        <p>
          <a class="button" href={link('/result/')}>
            {words.seeMyResult}
          </a>
        </p>
      </div>
    );
  if (left?.signs !== true) return undefined;
  return (
    <div class="notice warn" data-held="unfinished">
      <p>{words.notFinished}</p>
      <p>
        <a class="button" href={link('/check/')} onClick={onGoOn}>
          {words.goOnAsking}
        </a>
      </p>
    </div>
  );
}

/** Said instead of the next sessions of a change that a suspected cause forbids; undefined where none does. */
export function forbiddenBy({ guide, assessment }: Judged, change: string) {
  const why = whyForbidden(guide, assessment, change);
  return (
    why && (
      <p class="notice warn" data-held="forbidden">
        {why}
      </p>
    )
  );
}

type Told = Judged & { readonly answers: Answers };

/** Why a change is not offered to be tested; undefined where it is. */
export function whyNotOffered({ guide, assessment, answers }: Told, change: string): string | undefined {
  const name = changeName(guide, change);
  if (!guide.changes.some((own) => own.id === change && isTestable(own))) return words.toBook(name);
  if (assessment === undefined || assessment.changes.some(({ id }) => id === change)) return undefined;
  const result = resultsIn(answers)[change];
  if (result !== undefined) return words.wasTried(name, result);
  return whyForbidden(guide, assessment, change) ?? words.notOffered(name);
}

function whyForbidden(
  guide: Guide,
  assessment: AssessmentWithoutBands | undefined,
  change: string,
): string | undefined {
  const against = assessment && forbiddingCause(guide.causes, assessment, change);
  return against && words.forbidden(changeName(guide, change), against.name);
}
