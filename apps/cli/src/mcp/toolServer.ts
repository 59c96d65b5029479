/** The three tools: assess, next_page and guide_lookup. Stateless: every call carries all the answers. */
import { type AssessmentRequest, type Assessor, readRequest } from '@footing/assessment';
import { formatIssue } from '@footing/guide';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { kinds, lookUp } from './lookUp.ts';
import { namedAssessment, namedPage } from './namedAssessment.ts';

const instructions = `Footing ranks what may make feet go numb in exercise, from checked sources. It is no diagnosis, no medical device, and not
cleared by any authority. Begin with next_page and no answers; put its questions to the person in their own words; add the
answers and ask again until there is no next page; then assess. Never answer for the person: null says that they do not know.
Tell what stands under emergency at once, before anything else. While warningSignsNotAsked names any, never say that nothing is
urgent; what stands under warningSignsNotSure is no "no". Pass on the sources.`;

const rightDenied = 'must be an object of lists of options by question id, such as {"footwear": ["boots"]}';

const request = z.strictObject(
  {
    answers: z
      .record(z.string(), z.unknown(), 'must be an object of answers by question id, such as {"age": 41}')
      .describe(
        'By question id: a number, an option id, a list of option ids ([] says none of these), for tried an object of results by change (helped, partly or no), or null for not known',
      ),
    denied: z
      .record(z.string(), z.array(z.string(), rightDenied), rightDenied)
      .optional()
      .describe('By question id: options that the person said are absent'),
  },
  only('answers and denied'),
);

const entry = z.strictObject(
  {
    kind: z.enum(kinds, `must be one of ${kinds.join(', ')}`),
    id: z.string('must be a text').max(200, 'must have at most 200 characters').optional(),
  },
  only('kind and id'),
);

/** The words for an argument that there is not. */
function only(known: string) {
  return {
    error: (found: z.core.$ZodRawIssue): string | undefined =>
      found.code === 'unrecognized_keys'
        ? `there is no ${found['keys'].map((key: string) => JSON.stringify(key)).join(', ')}: a call has ${known}, nothing else`
        : undefined,
  };
}

const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

export function createToolServer(assessor: Assessor): McpServer {
  const { guide } = assessor;
  const server = new McpServer({ name: 'footing', version: packageJson.version }, { instructions });
  server.registerTool(
    'next_page',
    {
      title: 'What to ask next',
      description:
        'The next questions of the interview with their options, or that it is over. Safety questions come first.',
      inputSchema: request,
      annotations: readOnly,
    },
    (input) => forRequest(assessor, input, (read) => namedPage(guide, read.answers, assessor.next(read))),
  );
  server.registerTool(
    'assess',
    {
      title: 'How urgent, which causes fit, what to change',
      description:
        'Urgency first, then causes with probability, 80% band and reasons, then changes in order; each with its sources.',
      inputSchema: request,
      annotations: readOnly,
    },
    (input) =>
      forRequest(assessor, input, (read) => namedAssessment(guide, read.answers, assessor.assess(read))),
  );
  server.registerTool(
    'guide_lookup',
    {
      title: 'Look something up in the guide',
      description:
        'The text of one cause, change, activity, question, red flag or source; without an id, the ids there are.',
      inputSchema: entry,
      annotations: readOnly,
    },
    ({ kind, id }) => {
      const found = lookUp(guide, kind, id);
      return found === undefined
        ? failure(`There is no ${kind} "${id}". Call guide_lookup with the kind alone for the ids.`)
        : success(found);
    },
  );
  return server;
}

/** Every issue when the answers cannot be read, so that the caller can mend them. */
function forRequest(
  assessor: Assessor,
  input: unknown,
  answer: (read: AssessmentRequest) => object,
): CallToolResult {
  const { request: read, issues } = readRequest(assessor.guide, input);
  return read === undefined ? failure(issues.map(formatIssue).join('\n')) : success(answer(read));
}

function success(value: object): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(value) }],
    structuredContent: value as Record<string, unknown>,
  };
}

function failure(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}
