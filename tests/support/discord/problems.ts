import {
  commandProblems,
  deferProblems,
  formProblems,
  messageProblems,
  suggestionProblems,
} from '../limits.ts';
import { openapiProblems } from '../openapi.ts';
import type { Json } from '../payloads.ts';
import { CALLBACK } from './interactions.ts';
import type { Sent } from './rest.ts';

/** What Discord would refuse in a request, or people regret. */
export function problemsOf({ method, path, body, files }: Sent): string[] {
  const problems = openapiProblems(method, path, body);
  if (method === 'PUT') problems.push(...commandProblems(body as Json[]));
  if (method === 'GET' || method === 'PUT' || method === 'DELETE') return problems;
  if (path === '/users/@me/channels') return problems;
  const { type, data } = body as { type?: number; data?: Json };
  if (type === CALLBACK.defer) return [...problems, ...deferProblems(data)];
  if (type === CALLBACK.suggest) return [...problems, ...suggestionProblems(data)];
  if (type === CALLBACK.deferUpdate) return problems;
  if (type === CALLBACK.form) return [...problems, ...formProblems(data)];
  return [...problems, ...messageProblems(data ?? (body as Json), files, type === CALLBACK.reply)];
}
