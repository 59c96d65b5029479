/** The components of the check and the result, each in its states, put into the gallery as they run. */
import {
  type Answers,
  type Assessor,
  eventPlan,
  isTestable,
  measuresOf,
  settledEmergencies,
} from '@footing/assessment';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { BodyMap } from '../bodyMap/BodyMap.tsx';
import { marksOf } from '../bodyMap/marks.ts';
import { Choice } from '../check/Choice.tsx';
import { NumberField } from '../check/NumberField.tsx';
import { type EventProps, fetchEventGuide } from '../event/fetchEventGuide.ts';
import { Plan } from '../event/Plan.tsx';
import { Waits } from '../event/Waits.tsx';
import type { FindFile } from '../find/findData.ts';
import { openFinder } from '../find/finder.ts';
import { Hits } from '../find/Hits.tsx';
import { NoHit } from '../find/NoHit.tsx';
import { SignLine } from '../find/SignLine.tsx';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { fetchJson } from '../guideData/fetchFile.ts';
import { fetchGuide, type Loaded } from '../guideData/fetchGuide.ts';
import { ChanceBar } from '../result/ChanceBar.tsx';
import { EmergencyCard } from '../result/EmergencyCard.tsx';
import { aroundResult } from '../surroundings/aroundResult.ts';
import { SurroundingsContext } from '../surroundings/surroundings.ts';
import { forbiddenBy, heldBy } from '../trial/Held.tsx';
import { IntoAnswers } from '../trial/IntoAnswers.tsx';
import { ToTest } from '../trial/ToTest.tsx';

const nothing = (): void => {};

function Fixture({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class="fixture" data-fixture={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function CheckFixtures({ guide, views }: Loaded) {
  const [marks, setMarks] = useState(() => marksOf(guide.regions, ['ball', 'big-toe'], 'left'));
  const age = guide.questions.find(({ id }) => id === 'age')!;
  const onset = guide.questions.find(({ id }) => id === 'onsetMinutes')!;
  const where = guide.questions.find(({ id }) => id === 'where')!;
  const field = { question: age, onAnswer: nothing, onTyped: nothing };
  return (
    <>
      <Fixture name="Chances">
        <ChanceBar id="rare" probability={0.03} band={undefined} />
        <ChanceBar id="some" probability={0.37} band={[0.1, 0.78]} />
        <ChanceBar id="sure" probability={0.97} band={[0.9, 0.99]} />
      </Fixture>
      <Fixture name="Choices">
        <Choice kind="checkbox" name="ticked" checked={true} onChange={nothing}>
          {where.options[0]!.label}
        </Choice>
        <Choice kind="checkbox" name="open" checked={false} onChange={nothing}>
          {where.options[1]!.label}
        </Choice>
      </Fixture>
      <Fixture name="A number">
        <NumberField {...field} answer={41} measures={[]} typed="" unit="" problem={undefined} />
      </Fixture>
      <Fixture name="A number told as a distance">
        <NumberField
          {...field}
          question={onset}
          answer={28}
          measures={measuresOf(guide, onset, { activities: ['running', 'cycling'] })}
          typed="5"
          unit="km running"
          problem={undefined}
        />
      </Fixture>
      <Fixture name="Body map">
        <BodyMap views={views} regions={guide.regions} question={where} marks={marks} onMarks={setMarks} />
      </Fixture>
      <Fixture name="Emergency">
        <EmergencyCard guide={guide} flags={settledEmergencies(guide, { pelvic: ['bladder'] })} level={2} />
      </Fixture>
    </>
  );
}

/** A rider with changes to test: nothing urgent. */
const rider = { activities: ['cycling'], where: ['ball'], footwear: ['stiff-sole-or-cleats'] };

function TrialFixtures({ assessor }: { readonly assessor: Assessor }) {
  const { guide } = assessor;
  const assess = (answers: Answers) => assessor.assessWithoutBands({ answers, denied: {} });
  const assessment = assess(rider);
  const urgent = assess({ ...rider, pelvic: ['bladder'] });
  const page = { page: guide.pages[1]!.id, questions: [] };
  const held = { guide, onGoOn: nothing };
  const toTest = { guide, assessment, answers: rider, seed: 1, onStart: nothing };
  const verdict = {
    result: 'helped',
    isMadeUp: false,
    isChecked: true,
    inAnswers: undefined,
    isUsed: false,
    onUse: nothing,
    onTakeBack: nothing,
  } as const;
  return (
    <>
      <Fixture name="A trial waits">
        {heldBy({ ...held, assessment: urgent, left: undefined })}
        {heldBy({ ...held, assessment, left: { page, signs: true } })}
        {forbiddenIn(assessor)}
      </Fixture>
      <Fixture name="Changes to test, and one that is booked">
        <ToTest {...toTest} proposed={guide.changes.find((own) => !isTestable(own))!.id} />
      </Fixture>
      <Fixture name="A verdict, into the answers">
        <IntoAnswers {...verdict} />
        <IntoAnswers {...verdict} inAnswers="no" />
        <IntoAnswers {...verdict} inAnswers="helped" isUsed={true} />
        <IntoAnswers {...verdict} isChecked={false} />
        <IntoAnswers {...verdict} isMadeUp={true} />
      </Fixture>
    </>
  );
}

function FindFixtures({ file }: { readonly file: FindFile }) {
  return (
    <>
      <Fixture name="Pages found">
        <Hits hits={openFinder(file)('hot foot').hits.slice(0, 3)} />
      </Fixture>
      <Fixture name="Words that can be a warning sign">
        <SignLine />
      </Fixture>
      <Fixture name="No page found">
        <NoHit />
      </Fixture>
    </>
  );
}

/** A rider who has answered all: what was not told was asked, and is not known or not so. */
function EventFixtures({ assessor, guide }: EventProps) {
  const untold = guide.questions.map(({ id, kind }) => [id, kind === 'many' ? [] : null] as const);
  const answers: Answers = { ...Object.fromEntries(untold), ...rider };
  const assessment = { ...assessor.assessWithoutBands({ answers, denied: {} }), urgency: 'routine' as const };
  const own = { day: '2027-05-01', sessionsAWeek: 3, activity: 'cycling' };
  const found = eventPlan(guide, answers, assessment, { ...own, days: 30, underTest: undefined });
  const told = { guide, own, days: 30, today: '2027-04-01', underTest: undefined, titleRef: null };
  return (
    <>
      <Fixture name="An event: the plan, with an appointment before it">
        {'plan' in found && <Plan {...told} plan={found.plan} onDelete={nothing} />}
      </Fixture>
      <Fixture name="An event waits">
        <Waits
          {...{ guide, assessment }}
          checked={{ goOnAsking: () => undefined }}
          waits={{ because: 'cause', cause: 'metatarsal-stress-fracture' }}
        />
      </Fixture>
    </>
  );
}

/** A change that the cause of the guide which forbids most speaks against, as if it were suspected. */
function forbiddenIn({ guide, assessWithoutBands }: Assessor) {
  const cause = guide.causes.reduce((most, own) => (own.forbids.length > most.forbids.length ? own : most));
  const told = assessWithoutBands({ answers: rider, denied: {} });
  const forbidden = cause.forbids.map((id) => ({ id, by: cause.id }));
  return forbiddenBy({ guide, assessment: { ...told, forbidden } }, cause.forbids[0]!);
}

render(
  <SurroundingsContext.Provider value={aroundResult}>
    <CheckFixtures {...(await fetchGuide())} />
    <TrialFixtures {...(await fetchAssessor())} />
    <FindFixtures file={await fetchJson<FindFile>('/guide/find.json')} />
    <EventFixtures {...(await fetchEventGuide())} />
  </SurroundingsContext.Provider>,
  document.querySelector('#check-fixtures')!,
);
