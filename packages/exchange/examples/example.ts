/** An assessment as a FHIR document, and its answers read back from it. */
import { createAssessor } from '@footing/assessment';
import { assessmentBundle, clinicianPage, clinicianText, readResponse } from '@footing/exchange';
import { decryptFile, encryptFile, newKey } from '@footing/exchange/health-links';
import { loadGuide } from '@footing/guide/load';

const guide = await loadGuide();
const request = { answers: { activities: ['running'], where: ['toes-3-4'], age: 41 }, denied: {} };
const assessment = createAssessor(guide).assess(request);
const time = '2026-05-01T06:30:00Z';
const bundle = assessmentBundle({ guide, request, assessment, time, newId: () => crypto.randomUUID() });
console.log(`${bundle.type} of ${bundle.entry!.length} resources`);
console.log(`read back: ${JSON.stringify(readResponse(guide, bundle).request?.answers)}`);
console.log(clinicianText(clinicianPage({ guide, request, assessment, time })).split('\n')[0]);

const key = newKey();
const jwe = await encryptFile(key, { contentType: 'application/fhir+json', content: JSON.stringify(bundle) });
console.log(`encrypted and decrypted: ${(await decryptFile(key, jwe))?.content === JSON.stringify(bundle)}`);
