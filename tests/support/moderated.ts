import { commands } from '../../commands/index.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { open } from '../store/support.ts';
import { type Running, run } from './bot.ts';
import { folderOf, TEA } from './knowledge.ts';
import { type From, PERMISSIONS, ROLE_ID } from './payloads.ts';

export const moderator: From = { permissions: PERMISSIONS.manageGuild };

/** An article to be added. */
export const COFFEE = `# Coffee at home

## Brewing

### How long does filter coffee brew? {#filter}

- brewing time of filter coffee

Filter coffee brews for four minutes.
`;

/** A bot with all commands, a store, and a knowledge folder with one article in it. */
export interface Moderated extends Running {
  readonly store: OpenStore;
  readonly knowledge: Knowledge;
  readonly folder: string;
}

export async function moderated(options: Partial<BotOptions> = {}): Promise<Moderated> {
  const store = await open();
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const knowledge = await loadKnowledge(folder, { store });
  const fileOrigins: string[] = [];
  const running = await run({
    commands,
    knowledge,
    store,
    fileOrigins,
    moderatorRoleIds: [ROLE_ID],
    ...options,
  });
  fileOrigins.push(running.server.origin);
  return { ...running, store, knowledge, folder };
}
