/** The OpenAPI document as a page to read: no script, and nothing from elsewhere. */
import { html } from 'hono/html';
import { plainPage } from './plainPage.ts';

type Schema = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly description?: string;
};
type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
};
export type ApiDocument = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<
      Record<string, { readonly scheme: string; readonly description: string }>
    >;
  };
};

export function apiPage(document: ApiDocument) {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      operationPart(method, path, operation, tokensOf(document, operation)),
    ),
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => html`<h3 id="schema-${name}"><code>${name}</code></h3>${schemaPart(schema)}`,
  );
  return plainPage(
    document.info.title,
    html`<p>${document.info.description ?? ''}</p>
<p><a href="/openapi.json">The same as an OpenAPI 3.1 document</a> · version ${document.info.version}</p>
${operations}
<h2>What is sent and received</h2>
${schemas}`,
  );
}

/** The tokens that an operation asks for, as items of its list. */
function tokensOf({ components }: ApiDocument, { security = [] }: Operation) {
  return security
    .flatMap((needed) => Object.keys(needed))
    .map((name) => components.securitySchemes?.[name])
    .filter((scheme) => scheme !== undefined)
    .map(
      ({ description }) => html`<li><code>Authorization: Bearer</code> in the header. ${description}</li>`,
    );
}

function operationPart(
  method: string,
  path: string,
  operation: Operation,
  tokens: ReturnType<typeof tokensOf>,
) {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  return html`<h2 id="${method}-${path}"><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary ?? ''}. ${description ?? ''}</p>
${parameters.length + tokens.length === 0 ? '' : html`<ul>${parameters.map(parameterPart)}${tokens}</ul>`}
${requestBody === undefined ? '' : html`<p>Send ${contentPart(requestBody.content)}</p>`}
<table>
<thead><tr><th scope="col">Status</th><th scope="col">Means</th><th scope="col">Holds</th></tr></thead>
<tbody>${Object.entries(responses).map(
    ([status, response]) =>
      html`<tr><td>${status}</td><td>${response.description}</td><td>${contentPart(response.content ?? {})}</td></tr>`,
  )}</tbody>
</table>`;
}

function parameterPart({ name, in: place, required, schema = {}, description }: Parameter) {
  const words = description ?? schema['description'] ?? '';
  return html`<li><code>${name}</code> in the ${place}${required ? '' : ', may be left out'}. ${words}</li>`;
}

function contentPart(content: Content) {
  return Object.entries(content).map(
    ([type, { schema = {} }]) => html`<code>${type}</code>: ${schemaLink(schema)} `,
  );
}

function schemaLink(schema: Schema): unknown {
  if (Array.isArray(schema['anyOf']))
    return schema['anyOf'].map((one: Schema, i) => html`${i === 0 ? '' : ' or '}${schemaLink(one)}`);
  const name = referenceOf(schema);
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`;
  return schema['description'] ?? schema['type'] ?? '';
}

function referenceOf(schema: Schema): string | undefined {
  return typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
}

function schemaPart(schema: Schema) {
  return html`<pre>${JSON.stringify(schema, null, 2)}</pre>`;
}
