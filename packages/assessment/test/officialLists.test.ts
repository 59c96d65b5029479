/** What public lists of "when to be seen" ask for, the rules ask for too, whatever is believed about causes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Urgency, urgencyRank } from '@footing/guide';
import { type Answers, raisedRedFlags, urgencyFloor } from '../src/index.ts';
import { guide } from './realGuide.ts';

type Listed = { readonly says: string; readonly source: string; readonly answers: Answers };

const lists: Readonly<Record<Exclude<Urgency, 'self-care'>, readonly Listed[]>> = {
  emergency: [
    {
      says: 'weakness or numbness in both legs that gets worse, with back pain',
      source: 'low-back-pain-northern-trust',
      answers: {
        back: ['ache'],
        sides: 'both',
        quality: ['numb'],
        course: 'worsening',
        duration: 'days',
        between: 'constant',
      },
    },
    {
      says: 'numb around the genitals or bottom, with back pain',
      source: 'sciatica',
      answers: { back: ['ache'], pelvic: ['saddle-numb'] },
    },
    {
      says: 'passing urine or stool has changed and is not normal for you',
      source: 'sciatica',
      answers: { pelvic: ['bladder'] },
    },
    {
      says: 'numbness and weakness or imbalance on both sides within hours to days',
      source: 'sensory-symptoms-including-tingling',
      answers: {
        sides: 'both',
        quality: ['numb', 'weak'],
        weaknessPace: 'hours-to-days',
        duration: 'days',
        between: 'constant',
      },
    },
    {
      says: 'a walk that is unsteady all at once may be a stroke',
      source: 'gait-unsteadiness-ng127',
      answers: { balance: 'unsteady', start: 'sudden', duration: 'hours' },
    },
    {
      says: 'weak, and difficult to breathe',
      source: 'guillain-barre-111-wales',
      answers: { weakness: ['both-legs'], weaknessPace: 'weeks-to-months', chest: ['breathless'] },
    },
    {
      says: 'cancer, back pain, and pins and needles or numbness',
      source: 'spinal-cord-compression-cruk',
      answers: { conditions: ['cancer'], back: ['mid-back'], quality: ['tingling'], course: 'worsening' },
    },
    {
      says: 'numbness or pins and needles in the toes under a plaster',
      source: 'plaster-casts-leaflet',
      answers: {
        injury: ['fracture-or-cast'],
        quality: ['tingling'],
        duration: 'days',
        relief: 'does-not-settle',
      },
    },
    {
      says: 'toes that turn blue or pale under a plaster',
      source: 'plaster-instructions-leaflet-2024',
      answers: { injury: ['fracture-or-cast'], colour: ['blue-or-purple'], duration: 'hours' },
    },
    {
      says: 'diabetes and an infection deep in the foot, with or without a sore',
      source: 'diabetic-foot-borders',
      answers: { conditions: ['diabetes'], general: ['fever'], colour: ['red'], swelling: ['foot-or-ankle'] },
    },
  ],
  'same-day': [
    {
      says: 'diabetes, and a foot that changes colour or is cold: contact your team at once',
      source: 'serious-foot-problems-diabetes-uk',
      answers: { conditions: ['diabetes'], sides: 'left', colour: ['blue-or-purple'] },
    },
    {
      says: 'an ulcer on the foot of somebody whose arteries may be narrow',
      source: 'vascular-referral-queensland-2018',
      answers: { skin: ['wound'], smoking: 'current' },
    },
    {
      says: 'toes short of blood in the cold, and a sore',
      source: 'raynauds-bnssg',
      answers: { skin: ['wound'], colour: ['white'], worseWith: ['cold'] },
    },
    {
      says: 'pain in the foot at night that hanging the leg down relieves',
      source: 'artery-disease-bnssg',
      answers: { between: 'night', reliefBy: ['hanging-legs-down'], smoking: 'current' },
    },
    {
      says: 'a sprain that is numb, discoloured or cold',
      source: 'sprains-and-strains-portsmouth',
      answers: { injury: ['twisted-ankle'], duration: 'hours', colour: ['white'] },
    },
    {
      says: 'skin whose feeling does not come back soon after cold',
      source: 'cold-injury-simcoe',
      answers: { coldExposure: 'cold', relief: 'hours', duration: 'hours' },
    },
    {
      says: 'clumsy hands and trouble walking, getting worse',
      source: 'cervical-myelopathy-royal-free',
      answers: { where: ['hand-or-arm', 'whole-foot'], balance: 'unsteady', course: 'worsening' },
    },
    {
      says: 'a faint in exercise',
      source: 'fainting-111-wales',
      answers: { chest: ['faint'] },
    },
  ],
  routine: [
    ...[
      { says: 'for the first time after 30', answers: { age: 36, duration: 'months' } },
      { says: 'on one side of the body only', answers: { age: 20, sides: 'left', duration: 'months' } },
      { says: 'with a rash', answers: { age: 20, skin: ['rash'] } },
    ].map(({ says, answers }) => ({
      says: `toes that go white in the cold, ${says}`,
      source: 'raynauds-nhs-factsheet-2022',
      answers: { colour: ['white'], worseWith: ['cold'], ...answers },
    })),
    {
      says: 'toes that go white in the cold, with tablets for blood pressure',
      source: 'beta-blockers-cold-feet-1976',
      answers: { colour: ['white'], worseWith: ['cold'], conditions: ['blood-pressure-or-cholesterol'] },
    },
    {
      says: 'a risk of low vitamin B12 and a sign of it: a blood test',
      source: 'b12-deficiency-bmj-2024',
      answers: { conditions: ['low-b12-risk'], quality: ['tingling'], between: 'sometimes' },
    },
    { says: 'a lump', source: 'lumps-nhs-copy', answers: { selfTests: ['lump-presses'] } },
  ],
};

for (const [urgency, listed] of Object.entries(lists))
  for (const { says, source, answers } of listed)
    test(`${urgency} at least: ${says}`, () => {
      assert.ok(
        guide.sources.some(({ id }) => id === source),
        `${source} is a source of the guide`,
      );
      const raised = raisedRedFlags(guide, answers).filter(({ sources }) => sources.includes(source));
      assert.ok(
        urgencyRank(urgencyFloor(raised)) >= urgencyRank(urgency as Urgency),
        'a rule that cites it is raised',
      );
    });
