import { onTestFinished } from 'vitest';
import { createMetrics } from '../../../src/health/prometheus.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { startServer } from '../../../src/web/server.ts';
import { recorder } from '../../support/bot.ts';
import { knowledgeOf, TEA } from '../../support/knowledge.ts';

/** The one file of the article on tea. */
export const FILE = 'tea/article.en.md';

/** A site of these articles; what is at a path of it. */
export async function site(knowledge: Knowledge) {
  const { log, lines } = recorder();
  const metrics = createMetrics();
  const web = await startServer({ port: 0, host: '127.0.0.1', pages: knowledge, metrics, log });
  onTestFinished(() => web.drain(0));
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${web.port}${path}`, { headers, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { get, lines, metrics };
}

export const tea = async () => site(await knowledgeOf({ [FILE]: TEA }));
export const mosul = async () => site(await loadKnowledge('knowledge'));
