import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { type Answer, causesShown, changesShown, createAssessor, isTestable } from '@footing/assessment';
import { ownCases, readCasesFile } from '@footing/evaluation';
import { type RedFlag, type Urgency, urgencyRank } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { type HowFar, howFarAsked } from '../src/result/howFar.ts';
import { resultText } from '../src/result/resultText.ts';
import { emergencyText } from '../src/result/urgencyText.ts';
import { saidByHead } from '../src/result/words.ts';

const guide = await loadGuide();
const assessor = createAssessor(guide);
const foot = { activities: ['running'], where: ['ball'], sides: 'both', quality: ['numb'] };

/** The recorded people, with what they told. */
const everybody = ownCases
  .flatMap((file) => readCasesFile(guide, file).cases)
  .map(({ request }) => ({ answers: request.answers as Readonly<Record<string, Answer>> }));

type Told = { readonly urgency: Urgency; readonly text: string };

/** The result on one line, so that no break hides a phrase. */
function told(answers: Readonly<Record<string, Answer>>, asked: HowFar = 'all'): Told {
  const assessment = assessor.assess({ answers, denied: {} });
  return { urgency: assessment.urgency, text: plain(resultText(assessor, assessment, asked, answers)) };
}

/** The result in a terminal that is two columns wider. */
function linesAt(width: number, answers: Readonly<Record<string, Answer>>): string[] {
  const { columns } = process.stdout;
  process.stdout.columns = width + 2;
  try {
    const text = resultText(assessor, assessor.assess({ answers, denied: {} }), 'all', answers);
    return stripVTControlCharacters(text).split('\n');
  } finally {
    process.stdout.columns = columns;
  }
}

function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, ' ');
}

/** One person for each red flag, numb under the ball of the foot besides. */
const people = guide.redFlags.map((flag) => ({ flag, ...told({ ...foot, ...flag.fires }) }));
const withUrgency = (urgency: Urgency) => people.filter((person) => person.urgency === urgency);

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('the result in the terminal', () => {
  it('says in an emergency nothing of whom else to see, of how long it takes, nor of going on in training', () => {
    assert.ok(withUrgency('emergency').length > 20);
    for (const { text, flag } of withUrgency('emergency'))
      assert.doesNotMatch(
        text,
        /Who to see|Who can help|If you want it examined|How long it takes|[Tt]raining( \(.*?\))?:/,
        flag.id,
      );
  });

  it('puts the examination before the changes that are left where four were tried in vain, and nowhere else', () => {
    for (const { text, flag } of withUrgency('routine')) {
      const changes = text.search(/What to change, one at a time|If you want to go on trying meanwhile/);
      if (changes === -1) continue;
      const isFirst = text.indexOf('For the appointment: ') < changes;
      assert.equal(isFirst, ['tried-much', 'treated-and-still-there'].includes(flag.id), flag.id);
      assert.equal(text.includes('If you want to go on trying meanwhile'), isFirst, flag.id);
    }
    assert.match(
      people.find(({ flag }) => flag.id === 'tried-much')!.text,
      /If you want to go on trying meanwhile/,
    );
  });

  it('names no other clinician and no training beside "be seen today"', () => {
    assert.ok(withUrgency('same-day').length > 20);
    for (const { text, flag } of withUrgency('same-day')) {
      assert.doesNotMatch(
        text,
        /Who to see|Who can help|If you want it examined|[Tt]raining( \(.*?\))?:/,
        flag.id,
      );
      assert.match(text, /Do not train until you have been seen/);
    }
  });

  it('does not calm who must be seen today with how soon a less urgent cause is gone', () => {
    const timed = withUrgency('same-day').filter(({ text }) => text.includes('How long it takes'));
    for (const { text } of timed) {
      const [, name] = /How long it takes \(([^)]*)/.exec(text)!;
      const { urgency } = guide.causes.find((cause) => cause.name.startsWith(name!))!;
      assert.ok(urgency === 'same-day' || urgency === 'emergency', name!);
    }
    assert.ok(timed.length < withUrgency('same-day').length);
  });

  it('says beside an appointment who gives one and what to stop, never to go on as before', () => {
    assert.ok(withUrgency('routine').length > 10);
    for (const { text, flag } of withUrgency('routine')) {
      assert.match(text, /For the appointment: /, flag.id);
      assert.doesNotMatch(
        text,
        /If you want it examined|Training( \(.*?\))?:|a good shoe shop|a bike fitter/,
        flag.id,
      );
    }
  });

  it('sends who has numb feet from tight shoes and a lump to the family doctor, not to a shoe shop', () => {
    const { urgency, text } = told({
      activities: ['hiking'],
      where: ['dorsum'],
      footwear: ['boots', 'laces-or-straps-tight'],
      feet: ['lump'],
    });
    assert.equal(urgency, 'routine');
    assert.match(text, /For the appointment: your family doctor/);
  });

  it('lets walking go on until it aches where that treats the likeliest cause, and says so in the head', () => {
    const narrow: Readonly<Record<string, Answer>> = {
      age: 77,
      smoking: 'past',
      activities: ['walking'],
      where: ['calf', 'whole-foot'],
      sides: 'left',
      quality: ['cramp', 'numb'],
      relief: 'minutes',
      onsetPattern: 'same-point',
      reliefBy: ['standing-still'],
    };
    const { urgency, text } = told(narrow);
    assert.equal(urgency, 'routine');
    assert.match(
      text,
      /do not bring it on, with one exception\. Walking until it aches, .*? be seen sooner\./,
    );
    for (const { text: other, urgency: own } of people)
      if (own !== 'routine') assert.ok(!other.includes('with one exception'));
  });

  it('says each sentence of advice once, however many red flags ask for it', () => {
    const fires = (urgency: Urgency): Record<string, Answer> =>
      Object.assign(
        {},
        ...guide.redFlags.filter((flag) => flag.urgency === urgency).map((flag) => flag.fires),
      );
    const texts = (['emergency', 'same-day', 'routine'] as const).map((urgency) =>
      told({ ...foot, ...fires(urgency) }),
    );
    for (const { text } of [...people, ...texts])
      for (const sentence of new Set(guide.redFlags.flatMap(({ whatToDo }) => sentencesOf(whatToDo))))
        assert.ok(timesIn(text, sentence) <= 1, `${sentence} in ${text.slice(0, 2000)}`);
  });

  it('keeps every sentence of advice that the head does not say, the moment of the emergency too', () => {
    const head = Object.values(saidByHead).flat();
    const holdsAll = (text: string, flag: RedFlag): void => {
      for (const sentence of sentencesOf(flag.whatToDo).filter((one) => !head.includes(one)))
        assert.equal(timesIn(text, sentence), 1, `${flag.id}: ${sentence}`);
    };
    for (const { flag, text, urgency } of people) if (urgency === flag.urgency) holdsAll(text, flag);
    for (const flag of guide.redFlags.filter(({ urgency }) => urgency === 'emergency'))
      holdsAll(plain(emergencyText(guide, [flag])), flag);
  });

  it('leaves out of the red flags only sentences that the guide still has', () => {
    for (const [urgency, sentences] of Object.entries(saidByHead))
      for (const sentence of sentences)
        assert.ok(
          guide.redFlags.some(
            (flag) => flag.urgency === urgency && sentencesOf(flag.whatToDo).includes(sentence),
          ),
          sentence,
        );
  });

  it('names the warning signs that the person was not sure of, where one of them alone makes it more urgent', () => {
    const unsure = told({ ...foot, pelvic: null, chest: null, trainingChange: null });
    assert.match(
      unsure.text,
      /not sure about these\..*• Is anything new between the legs or in the toilet\?/,
    );
    assert.match(unsure.text, /• Is there any trouble with your chest, breath or heart\?/);
    assert.ok(!unsure.text.includes('• What had changed in your training?'));
    assert.doesNotMatch(told({ ...foot, pelvic: [], chest: [] }).text, /not sure about these/);
    assert.doesNotMatch(told({ ...foot, pelvic: ['bladder'], chest: null }).text, /not sure about these/);
  });

  it('sends nobody to the clinician of a guess, nor says how long a guess takes', () => {
    const unclear = { activities: ['running'], where: null, sides: null, quality: null };
    for (const answers of [unclear, { ...unclear, conditions: ['diabetes'] }]) {
      const { text, urgency } = told(answers);
      assert.ok(urgency === 'routine' || urgency === 'self-care');
      assert.match(text, /We cannot tell/);
      assert.match(text, /(For the appointment|If you want it examined): your family doctor\./);
      // without a name in brackets it is what holds whatever the cause
      assert.doesNotMatch(text, /Who to see \(|How long it takes \(/);
    }
  });

  it('lets no milder cause that stands first calm who must be seen today or at once', () => {
    const urgent = [...withUrgency('emergency'), ...withUrgency('same-day')];
    for (const { text, flag, urgency } of urgent) {
      const { causes } = assessor.assess({ answers: { ...foot, ...flag.fires } as never, denied: {} });
      const first = guide.causes.find(({ id }) => id === causes[0]!.id)!;
      const isMilder = urgencyRank(first.urgency) < urgencyRank(urgency);
      assert.equal(text.includes('does not make this less urgent'), isMilder, flag.id);
    }
    for (const { text } of withUrgency('routine')) assert.ok(!text.includes('less urgent'));
  });

  it('names beside the urgency no cause at one or two in a hundred but the likeliest that asks for it', () => {
    let left = 0;
    for (const { answers } of everybody) {
      const assessment = assessor.assess({ answers, denied: {} });
      const { text } = told(answers);
      const shown = causesShown(assessment.causes).map(({ id }) => id);
      const asking = assessment.urgencyReasons.flatMap((reason) => ('cause' in reason ? [reason.cause] : []));
      for (const [place, id] of asking.entries()) {
        const { name, short } = guide.causes.find((cause) => cause.id === id)!;
        const isNamed = text.includes(`It may be: ${name} (`) || text.includes(`It may be that ${short}.`);
        assert.equal(isNamed, place === 0 || shown.includes(id), `${id} of ${asking}`);
        if (!isNamed) left++;
      }
    }
    assert.ok(left > 0);
  });

  it('says to book a professional, and puts none to a test of sessions', () => {
    let booked = 0;
    for (const { answers } of everybody) {
      const { changes } = assessor.assess({ answers, denied: {} });
      const { text } = told(answers);
      const shown = changes
        .slice(0, changesShown)
        .map(({ id }) => guide.changes.find((change) => change.id === id)!);
      const testable = shown.filter(isTestable);
      assert.equal(timesIn(text, 'like-for-like sessions'), testable.length);
      const meanwhile = testable.length > 0 ? shown.length - testable.length : 0;
      assert.equal(timesIn(text, 'book it, and test another change meanwhile'), meanwhile);
      booked += shown.length - testable.length;
    }
    assert.ok(booked > 0);
  });

  it('sends who has tried all changes in vain to be examined, and to no changes', () => {
    const tried = Object.fromEntries(guide.changes.map(({ id }) => [id, 'no'] as const));
    for (const { answers } of everybody) {
      const all = { ...answers, tried };
      const { text, urgency } = told(all);
      assert.doesNotMatch(text, /change something and watch|within six weeks of changes|What to change/);
      if (urgency === 'self-care')
        assert.match(text, /have it examined No change is left .* examination, by (your family doctor|an? )/);
      if (urgency === 'routine') assert.match(text, /No change is left .* next step is the examination/);
    }
  });

  it('gives nobody anything to watch for who must be seen today or at once', () => {
    const unclear = { ...foot, sides: null, where: null };
    assert.match(told(unclear).text, /watch for them/);
    for (const urgent of [{ pelvic: ['bladder'] }, { weightBearing: 'cannot' }])
      assert.doesNotMatch(told({ ...unclear, ...urgent }).text, /watch for them/);
  });

  it('has no line but the address of a source that is wider than a narrow terminal', () => {
    const widths = [24, 38, 78];
    for (const width of widths)
      for (const answers of [foot, { ...foot, pelvic: null }, { ...foot, pelvic: ['bladder'] }])
        for (const line of linesAt(width, answers))
          assert.ok(line.length <= width || !line.trim().includes(' '), `${width}: ${line}`);
  });

  it('gives no name to what fits no cause', () => {
    const assessment = assessor.assess({ answers: foot, denied: {} });
    const urgencyReasons = [
      { cause: 'something-else', urgency: 'routine', source: 'judgement', probability: 0.4 } as const,
    ];
    const text = plain(
      resultText(assessor, { ...assessment, urgency: 'routine', urgencyReasons }, 'all', foot),
    );
    assert.match(text, /It may be that none of the causes we know fits well\./);
    assert.doesNotMatch(text, /(may|it) (be|is) Something else/i);
  });
});

describe('the result of a check that was not finished', () => {
  const unfinished = (answers: Readonly<Record<string, Answer>>): Told =>
    told(answers, howFarAsked(guide, answers, false));

  it('never says that nothing is urgent while a warning sign was not asked, nor to go on in training', () => {
    const { text } = unfinished(foot);
    assert.doesNotMatch(text, /NOTHING URGENT|[Tt]raining( \(.*?\))?:|What to change/);
    assert.match(text, /NOT FINISHED.*not all warning signs were asked/);
  });

  it('gives no urgency, no cause and no source to who told nothing', () => {
    for (const answers of [{}, { activities: null, where: null }]) {
      const { text } = unfinished(answers);
      assert.match(text, /^ *NOT FINISHED: we cannot say how urgent it is .* get help\.$/);
      assert.doesNotMatch(text, /APPOINTMENT|It may be|fits your answers|Sources/);
    }
  });

  it('misses no warning sign that is put to nobody who answers so', () => {
    const strong = { ...foot, where: ['whole-leg', 'hand-or-arm'], sides: 'right', weakness: [] };
    const answers: Record<string, Answer> = { ...strong, start: 'during-exercise' };
    for (let next = assessor.next({ answers, denied: {} }); next !== null; ) {
      for (const id of next.questions)
        answers[id] = guide.questions.find((q) => q.id === id)!.kind === 'many' ? [] : null;
      next = assessor.next({ answers, denied: {} });
    }
    assert.equal(howFarAsked(guide, answers, false), 'all-signs');
  });

  it('keeps the urgency of every red flag, and says that it may be more', () => {
    const titles = {
      emergency: 'EMERGENCY:',
      'same-day': 'BE SEEN TODAY',
      routine: 'BOOK AN APPOINTMENT',
    } as const;
    for (const flag of guide.redFlags) {
      const { urgency, text } = unfinished({ ...foot, ...flag.fires });
      assert.ok(urgency !== 'self-care' && text.includes(titles[urgency]), flag.id);
      assert.match(text, /The check was not finished/, flag.id);
      assert.doesNotMatch(text, /NOTHING URGENT|we cannot say how urgent/, flag.id);
    }
  });
});

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]/g)!.map((sentence) => sentence.trim());
}
