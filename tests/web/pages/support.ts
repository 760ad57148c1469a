import { onTestFinished } from 'vitest';
import { createMetrics } from '../../../src/health/prometheus.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { startServer } from '../../../src/web/server.ts';
import { recorder } from '../../support/bot.ts';
import { knowledgeOf, TEA } from '../../support/knowledge.ts';

/** The one file of the article on tea. */
export const FILE = 'tea/article.en.md';

/** A site of these articles; what is at a path of it, and the head of that. */
export async function site(knowledge: Knowledge) {
  const { log, lines } = recorder();
  const metrics = createMetrics();
  const web = await startServer({ port: 0, host: '127.0.0.1', pages: knowledge, metrics, log });
  onTestFinished(() => web.drain(0));
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${web.port}${path}`, { ...init, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers });
  const head = (path: string) => ask(path, { method: 'HEAD' });
  return { get, head, lines, metrics };
}

export const tea = async () => site(await knowledgeOf({ [FILE]: TEA }));
export const mosul = async () => site(await loadKnowledge('knowledge'));
