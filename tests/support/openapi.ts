import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from './payloads.ts';

/** Discord's description of its own API: https://github.com/discord/discord-api-spec. */
const FILE =
  process.env.DISCORD_OPENAPI ??
  fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

/** Whether requests can be held against it here. */
export const hasOpenapi = existsSync(FILE);

interface Api {
  readonly ajv: Ajv2020;
  readonly paths: readonly { readonly template: string; readonly pattern: RegExp }[];
  readonly document: { readonly paths: Record<string, Json> };
}

let api: Api | null = null;
const validators = new Map<string, ValidateFunction | null>();

/** What is wrong with a request's body by Discord's own description; nothing where that is not at hand. */
export function openapiProblems(method: string, path: string, body: unknown): string[] {
  if (!hasOpenapi) return [];
  api ??= load();
  // A path that is spelled out, `…/@original`, comes before one with a placeholder in the same place.
  const matching = api.paths.filter(({ pattern }) => pattern.test(path));
  const template = matching.sort((a, b) => holes(a.template) - holes(b.template))[0]?.template;
  if (template === undefined) return [`${path} is no path of Discord's`];
  const key = `${method} ${template}`;
  if (!validators.has(key)) validators.set(key, compile(api, method, template));
  const validate = validators.get(key);
  if (!validate || validate(body)) return [];
  return [`${key}: ${api.ajv.errorsText(validate.errors?.slice(0, 5))}`];
}

function load(): Api {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as Api['document'];
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'discord');
  const paths = Object.keys(document.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  return { ajv, paths, document };
}

function compile({ ajv, document }: Api, method: string, template: string): ValidateFunction | null {
  const operation = document.paths[template]?.[method.toLowerCase()] as Json | undefined;
  if (!operation?.requestBody) return null;
  const pointer = [
    'paths',
    template,
    method.toLowerCase(),
    'requestBody',
    'content',
    'application/json',
    'schema',
  ];
  const encoded = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  return ajv.compile({ $ref: `discord#/${encoded.join('/')}` });
}

function holes(template: string): number {
  return template.split('{').length;
}
