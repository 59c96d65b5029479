/** What to do now: the number to call, what for, and nothing else in the way. */
import type { AskedGuide } from '@footing/assessment';
import type { RedFlag } from '@footing/guide';
import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { care } from '../words/en/care.ts';
import { emergencyAdvice } from './emergencyAdvice.ts';
import { deviceZone, numberHere } from './regionHere.ts';
import { Sign } from './Sign.tsx';
import { Sources } from './Sources.tsx';

type Props = {
  readonly guide: AskedGuide;
  readonly flags: readonly RedFlag[];
  /** 1 where the card is the page, which is nearly always. */
  readonly level?: 1 | 2;
  /** Where its sources are opened, when nothing around it hears of that. */
  readonly place?: Ref<HTMLElement>;
  readonly children?: ComponentChildren;
};

export function EmergencyCard({ guide, flags, level = 1, place, children }: Props) {
  const Heading = `h${level}` as const;
  const { forAll, own } = emergencyAdvice(flags);
  return (
    <section class="care" data-urgency="emergency" aria-labelledby="care-title" ref={place ?? null}>
      <Heading id="care-title" class="care-title">
        <Sign urgency="emergency" />
        {care.emergency.title}
      </Heading>
      <CallNow guide={guide} />
      <p class="care-advice">{forAll}</p>
      {flags.map((flag, place) => (
        <Flag key={flag.id} guide={guide} flag={flag} advice={own[place]!} />
      ))}
      {children}
    </section>
  );
}

type FlagProps = { readonly guide: AskedGuide; readonly flag: RedFlag; readonly advice: string };

/** A warning sign, why it counts, and what to do that stands nowhere above it. */
function Flag({ guide, flag, advice }: FlagProps) {
  return (
    <div class="care-flag">
      <p>
        <strong>{flag.name}.</strong> {flag.why}
      </p>
      {advice !== '' && <p>{advice}</p>}
      <Sources guide={guide} ids={flag.sources} />
    </div>
  );
}

/** The local number as a button to call; another region can be chosen. */
function CallNow({ guide }: { readonly guide: AskedGuide }) {
  const { emergencyNumbers } = guide;
  const [id, setId] = useState(() => here(guide)?.id ?? '');
  const chosen = emergencyNumbers.find((number) => number.id === id);
  return (
    <div class="call">
      {chosen === undefined ? (
        <p class="call-local">{care.callLocal}</p>
      ) : (
        <a class="button big call-button" href={`tel:${chosen.number}`}>
          {care.call(chosen.number)}
        </a>
      )}
      <label class="call-region">
        <span>{care.whereAreYou}</span>
        {/* a select cuts long words off: what is chosen stands below it, on as many lines as it takes */}
        <span class="call-chosen">
          <span aria-hidden="true">{chosen?.name ?? care.elsewhere}</span>
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            {emergencyNumbers.map((number) => (
              <option key={number.id} value={number.id}>
                {number.name}: {number.number}
              </option>
            ))}
            <option value="">{care.elsewhere}</option>
          </select>
        </span>
      </label>
      {chosen !== undefined && <Sources guide={guide} ids={[chosen.source]} />}
    </div>
  );
}

function here({ emergencyNumbers }: AskedGuide) {
  return numberHere(emergencyNumbers, deviceZone(), navigator.language);
}
