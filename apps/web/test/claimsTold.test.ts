/**
 * Each claim of guide/claims.yaml is said in words on the page of an entry that carries it, where a reader finds it: an id under `claims`
 * alone says nothing. Better words may take the place of those here; that the claim is still said is then for who changes them to see.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadGuide } from '@footing/guide/load';
import { parseHTML } from 'linkedom';

/** By page: what it says of each claim, as the reader sees it. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'causes/something-else': {
    'common-and-mostly-benign': 'Numb feet in exercise are fairly common and mostly not serious.',
    'warning-sign-to-change-something': 'Numbness is still a sign to change something before it gets worse.',
    'adjustments-help': 'A few small changes often help.',
  },
  'causes/spinal-cord-compression': {
    'red-flag-pain-weakness-neuro':
      'When numb feet come with pain, weakness or other nerve signs, it may be serious.',
  },
  'causes/peripheral-artery-disease': {
    'known-illness-poor-circulation':
      'If you have diabetes or another illness that harms blood flow, keep it under control and have regular checks.',
  },
  'causes/mortons-neuroma': {
    'main-causes':
      'A press article names nerve pressure, neuroma and compartment syndrome as the main causes of numb feet.',
    'nerve-scarring-between-metatarsals':
      'The nerves to your toes run between the long bones of the foot. Squeezing again and again can scar one of them. The thick spot is called a neuroma.',
    'numb-ball-not-whole-foot': 'The whole foot is seldom numb.',
    'cyclists-clip-placement': 'A press article blames badly placed clips',
  },
  'activities/group-class': {
    'same-causes-any-exercise':
      'The causes are the same in every kind of exercise. Only what you change differs.',
    'find-the-root': 'So go through all the causes to find the root.',
  },
  'causes/tight-footwear-neuropraxia': {
    'tight-laces-press-dorsal-nerves':
      'The nerves on top of the foot lie just under the skin. Tight laces, straps or buckles press them on the bone.',
    'superficial-peroneal-neuropraxia': 'a short-lived injury of one nerve, the superficial peroneal',
    'reversible-when-loosened':
      'Most cases clear in minutes, and a press article says that none leaves harm.',
    'unstable-ankles-tie-tight': 'athletes with weak ankles often tie too tight',
  },
  'changes/loosen-laces': {
    'do-loosen-laces': 'Loose laces are the usual first tip, and it costs nothing.',
    'do-cushioned-and-not-too-tight':
      'A soft, cushioned shoe with laces that are not too tight is common advice too.',
  },
  'changes/strengthen-foot-and-ankle': {
    'do-strengthen-ankle-foot': 'Experts advise it when a shaky ankle makes you tie your laces tight.',
  },
  'changes/bike-fit': {
    'do-adjust-bike': 'First adjust the bike as you can: strap, cleat, saddle height, bars.',
    'do-bike-fit': 'The usual advice is a fit by a professional.',
  },
  'changes/metatarsal-pad': {
    'do-orthotics-metatarsal-bar':
      'It is often advised for a neuroma, as a pad or as a bar across the insole.',
  },
  'changes/injection': {
    'do-injection-or-surgery': 'For a neuroma, experts name it as the step after shoes and pads.',
  },
  'changes/surgery': {
    'do-injection-or-surgery': 'Experts name surgery for a neuroma only in worse cases.',
  },
  'changes/wider-or-bigger-shoes': {
    'do-wide-toe-box': 'Experts advise a wide toe box, above all for a neuroma.',
  },
  'causes/chronic-exertional-compartment-syndrome': {
    'can-cause-numbness': 'Your foot can then go numb.',
    'overuse-swelling-presses-nerve-and-vein':
      'Pressure on nerves and veins rises. Your foot can then go numb. Some say that overuse swells the sleeve',
    'tibial-numbs-sole': 'Pressure on the tibial nerve, deep in the calf, can numb the sole.',
    'peroneal-numbs-dorsum':
      'Pressure on the peroneal nerve, at the front or side of the shin, can numb the top of the foot.',
    'chronic-settles-on-stopping':
      'With no fresh injury, numbness that goes when you stop is most likely this milder form.',
    'see-doctor-either-way': 'See a doctor in the next weeks all the same.',
  },
  'causes/acute-compartment-syndrome': {
    'stop-at-once': 'Stop at once. Call an ambulance or go to hospital now.',
    'acute-after-injury-is-emergency':
      'Has the leg or foot just been hurt, by a break or a hard knock? Then numbness may be this.',
  },
  'causes/fat-pad-atrophy': {
    'higher-risk': 'That it makes feet go numb in exercise is opinion.',
    'women-over-50': 'A podiatrist links it above all to women over 50, who may lose the pad under the ball.',
    'leads-to-stress-fracture-or-neuroma':
      'less padding may lead to a stress fracture or a neuroma, and that both numb the foot',
  },
  'changes/cushioned-shoes': {
    'do-cushioned-shoes':
      'Experts advise cushioned shoes to soften shocks when the pad under the foot is thin.',
  },
  'causes/plantar-digital-nerve-pressure': {
    'road-and-stationary': 'It is common on road bikes, and spin bikes too.',
    'pedal-pressure-on-foot-nerves':
      'A pedal, a machine plate, a stirrup or a hard sole can press on them without a break.',
  },
  'causes/sciatic-saddle-compression': {
    'saddle-compresses-sciatic': 'Some say that this is the main cause of numb feet on a bike.',
  },
  'causes/postural-nerve-root-irritation': {
    'sustained-bending-irritates-roots':
      'A back bent for long, on a bike, in a boat or in class, may stretch or irritate the nerve roots.',
  },
  'changes/saddle': {
    'do-other-or-softer-saddle':
      'A physiotherapist blames the seat first. He advises other shapes and a softer one.',
  },
  'changes/upright-position': {
    'do-more-upright-or-recumbent':
      'ride more upright, or lying back on a recumbent, to take load off back, buttocks and sciatic nerve',
  },
  'changes/wider-pedals': { 'do-wider-pedal': 'A surgeon advises a wider pedal' },
  'changes/cleats-back': {
    'do-cleats-not-too-far-forward': 'A surgeon says cleats should not sit too far forward.',
  },
  'activities/weightlifting': {
    'l5-s1-roots':
      'A physiotherapist names the lower back as the likeliest source: the nerve root at L5 or S1.',
    'hyperextension-narrows-exits':
      'many lifters arch the lower back too far in squats, cleans and presses. That narrows the gaps where nerves leave.',
    'load-narrows-further': 'He adds that load narrows them more.',
    'muscles-need-flow': 'Working muscles need more, and a weak supply may leave the feet numb.',
  },
  'changes/neutral-spine': {
    'do-neutral-spine': 'A physiotherapist advises a neutral back, neither bent nor too arched.',
    'do-form-box-jumps-burpees': 'Good form in box jumps and burpees is said to spare the back as well.',
  },
  'changes/lighter-weights': {
    'do-lighter-weights': 'A physiotherapist says that lighter weights press the spine less.',
  },
  'changes/rest-breaks': {
    'do-breaks-for-circulation': 'A surgeon advises breaks so that blood flow can catch up.',
    'do-water-and-rest': 'Plenty of water and rest is the usual advice for classes.',
  },
  'activities/elliptical': {
    'low-impact-yet-numb': "The machine is low in impact, yet some people's feet go numb on it.",
    'back-or-feet': 'A physiotherapist names two sources: nerve roots in the lower back, or the feet.',
  },
  'causes/lumbar-spinal-stenosis': {
    'stenosis-upright-narrows': 'the canal was about a sixth smaller when the back was arched',
  },
  'causes/overpronation-plantar-nerve-irritation': {
    'flat-feet-plantar-nerves':
      'One physical therapist names this as a cause on the elliptical, above all in flat feet.',
    'commoner-in-high-impact': 'He calls it far more common in running.',
  },
  'changes/lean-forward': {
    'do-lean-forward': 'A physiotherapist advises it on the elliptical, to open the gaps for the nerves',
  },
  'changes/legs-only': {
    'do-legs-only-lean-on-console': 'Rest your forearms or hands on the console and lean over it.',
  },
  'changes/orthotics': {
    'do-orthotics-arch-support': 'Experts advise an arch support if the nerves of the sole are the cause.',
  },
  'changes/no-barefoot-impact': {
    'no-barefoot-but-low-impact':
      'A foot doctor advises against bare feet, low-impact yoga and Pilates excepted.',
    'barefoot-three-times-body-weight':
      'She says high impact puts three times body weight on the feet, and that bare feet raise the risk.',
  },
};

const guide = await loadGuide();

/** What a reader of the built page sees: no script, no numbers of sources. */
function textOf(page: string): string {
  const file = fileURLToPath(new URL(`../dist/${page}/index.html`, import.meta.url));
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const main = document.querySelector('main')!;
  for (const unseen of main.querySelectorAll('script, style, template, sup, [hidden]')) unseen.remove();
  return main.textContent.replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}

test('every claim that an entry carries is told here, and no other', () => {
  const claims = Object.values(guide.claims.claims).flatMap((group) => Object.entries(group));
  const carried = claims.filter(([, { app }]) => app === undefined).map(([id]) => id);
  const here = new Set(Object.values(told).flatMap((claimsOfPage) => Object.keys(claimsOfPage)));
  assert.deepEqual([...here].sort(), carried.sort());
});

for (const [page, claims] of Object.entries(told))
  test(`${page} says what its claims say`, () => {
    const [folder, id] = page.split('/') as ['causes' | 'activities' | 'changes', string];
    const entry = guide[folder].find((one) => one.id === id)!;
    const text = textOf(page);
    for (const [claim, words] of Object.entries(claims)) {
      assert.ok(entry.claims.includes(claim), `${page} does not list ${claim}`);
      assert.ok(text.includes(words), `${claim}: ${words}`);
    }
  });

test('the first page says it to who asks whether it is normal, after the emergencies', () => {
  const text = textOf('.');
  const places = [
    'First: is it an emergency?',
    ...Object.values(told['causes/something-else']!).slice(0, 2),
    'Get help at once if you turn weak',
  ].map((words) => text.indexOf(words));
  assert.ok(!places.includes(-1), places.join(', '));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});
