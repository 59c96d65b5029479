/** What a server of Footing can be asked in FHIR: one questionnaire to read, one operation, and nothing that it keeps. */
import type { Guide } from '@footing/guide';
import type { CapabilityStatement, OperationDefinition } from '@medplum/fhirtypes';
import { questionnaireCanonical } from './questionnaire.ts';
import { assessOperationUrl } from './systems.ts';

export type ServerSetting = {
  /** Version of the program. */
  readonly version: string;
  /** Since when the server is as it says: a FHIR dateTime. */
  readonly date: string;
  /** Its FHIR address, where it knows it. */
  readonly url?: string;
};

const disclaimer = 'It is no diagnosis, no medical device, and not cleared by any authority.';

/** The answer to `GET metadata`, for the routes of the server of Footing. */
export function capabilityStatementOf(
  guide: Pick<Guide, 'version' | 'hash'>,
  { version, date, url }: ServerSetting,
): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    contained: [assessOperation],
    name: 'FootingServer',
    title: 'Footing',
    status: 'active',
    date,
    kind: 'instance',
    description: `Assesses answers about feet that go numb in exercise, and keeps none. ${disclaimer}`,
    software: { name: 'Footing', version },
    implementation: {
      description: `Footing with its guide ${guide.version}`,
      ...(url === undefined ? {} : { url }),
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        documentation: 'Nothing is stored, so that nothing else can be read, searched or changed.',
        security: { cors: true, description: 'Nobody signs in: there is nothing of anybody to be read.' },
        resource: [
          {
            type: 'Questionnaire',
            documentation: `GET Questionnaire/footing is the interview, ${questionnaireCanonical(guide)}.`,
            interaction: [{ code: 'read' }],
          },
        ],
        operation: [
          {
            name: assessOperation.code!,
            definition: `#${assessOperation.id}`,
            documentation:
              'POST $assess: a response to the questionnaire in, an assessment as a document out.',
          },
        ],
      },
    ],
  };
}

const assessOperation: OperationDefinition = {
  resourceType: 'OperationDefinition',
  id: 'assess',
  url: assessOperationUrl,
  name: 'FootingAssess',
  title: 'Assess answers',
  status: 'active',
  kind: 'operation',
  affectsState: false,
  description: `How urgent it is, which causes fit best and what to change, from the answers alone. ${disclaimer}`,
  code: 'assess',
  system: true,
  type: false,
  instance: false,
  parameter: [
    {
      name: 'response',
      use: 'in',
      min: 1,
      max: '1',
      documentation:
        'The answers. Sent as Parameters, by itself, or in a Bundle that holds no other response.',
      type: 'QuestionnaireResponse',
    },
    {
      name: 'return',
      use: 'out',
      min: 1,
      max: '1',
      documentation:
        'A document; preliminary while a warning sign was not asked that could make it more urgent.',
      type: 'Bundle',
    },
  ],
};
