import { type AssessmentRequest, createAssessor } from '@footing/assessment';
import {
  assessmentBundle,
  clinicianHtml,
  clinicianPage,
  operationOutcomeOf,
  readResponse,
  responseOf,
} from '@footing/exchange';
import { loadGuide } from '@footing/guide/load';
import { bytesOf, jsonOf, notJson, type Reader } from '../reader.ts';
import { someRequests } from '../someRequests.ts';
import { jsonWords } from '../words.ts';

/** FHIR from anywhere, as `footing fhir answers` and `$assess` read it, and what is made of it. */
export const fhir: Reader = {
  words: [
    ...jsonWords,
    '"item":[',
    '"answer":[{"valueDecimal":1}]',
    '"linkId":"age"',
    '"modifierExtension":[]',
    '"resourceType":"Bundle"',
  ],
  prepare: async () => {
    const guide = await loadGuide();
    const assessor = createAssessor(guide);
    const responses = someRequests.map((request) =>
      responseOf(guide, { denied: {}, ...request } as AssessmentRequest),
    );
    return {
      seeds: [
        ...responses,
        { resourceType: 'Bundle', type: 'collection', entry: [{ resource: responses[1] }] },
      ].map((value) => bytesOf(JSON.stringify(value))),
      run: (input) => {
        const json = jsonOf(input);
        if (json === undefined) return notJson;
        const { request, issues } = readResponse(guide, json.value);
        if (request === undefined) {
          operationOutcomeOf(issues);
          return { kind: 'refused', issues };
        }
        const assessment = assessor.assess(request);
        const time = '2026-05-01T06:30:00Z';
        let ids = 0;
        const newId = (): string => `00000000-0000-8000-a000-${String(++ids).padStart(12, '0')}`;
        clinicianHtml(clinicianPage({ guide, request, assessment }));
        return {
          kind: 'read',
          value: [request, assessmentBundle({ guide, request, assessment, time, newId })],
        };
      },
    };
  },
};
