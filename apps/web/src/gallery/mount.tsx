/** The components of the check and the result, each in its states, put into the gallery as they run. */
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { BodyMap } from '../bodyMap/BodyMap.tsx';
import { marksOf } from '../bodyMap/marks.ts';
import { Choice } from '../check/Choice.tsx';
import { NumberField } from '../check/NumberField.tsx';
import { fetchGuide, type Loaded } from '../guideData/fetchGuide.ts';
import { ChanceBar } from '../result/ChanceBar.tsx';
import { EmergencyCard } from '../result/EmergencyCard.tsx';
import { aroundResult } from '../surroundings/aroundResult.ts';
import { SurroundingsContext } from '../surroundings/surroundings.ts';

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
        <NumberField {...field} answer={41} typed="" problem={undefined} />
      </Fixture>
      <Fixture name="Body map">
        <BodyMap views={views} regions={guide.regions} question={where} marks={marks} onMarks={setMarks} />
      </Fixture>
      <Fixture name="Emergency">
        <EmergencyCard guide={guide} flags={guide.redFlags.slice(0, 1)} level={2} />
      </Fixture>
    </>
  );
}

render(
  <SurroundingsContext.Provider value={aroundResult}>
    <CheckFixtures {...(await fetchGuide())} />
  </SurroundingsContext.Provider>,
  document.querySelector('#check-fixtures')!,
);
