import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { open } from '../store/support.ts';
import { run } from './bot.ts';
import { folderOf, TEA } from './knowledge.ts';
import { flatten } from './limits.ts';
import { type From, GUILD_ID, type Json, PERMISSIONS } from './payloads.ts';

export const moderator: From = { permissions: PERMISSIONS.manageGuild };

/** What can be chosen from the menu. */
export function options({ message }: { message: Json }): string[] {
  return flatten(message.components).flatMap(({ options }) =>
    ((options ?? []) as Json[]).map(({ label }) => String(label)),
  );
}

/** What a button calls it by. */
export function nameOf(id = ''): string {
  return id.replaceAll('-', '').slice(0, 12);
}

/** A word of its own for a number. */
export function word(number: number): string {
  return String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26)).repeat(4);
}

/** A gap in a knowledge base on tea, with what can be done about it. */
export async function opened(question: string, answers = TEA) {
  const store = await open();
  const base = await loadKnowledge(folderOf({ 'tea/article.en.md': answers }), { store });
  const kept = { text: question, language: 'en', outcome: 'silence', nearest: null } as const;
  await store.questions.keep(kept, GUILD_ID);
  const running = await run({ commands, knowledge: base, store });
  const list = await running.server.command('gaps', {}, moderator);
  const gap = await running.server.press(list, question, moderator);
  return { ...running, store, base, gap };
}
