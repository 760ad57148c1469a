import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { defaults } from '../support/bot.ts';
import { DiscordServer } from '../support/discord-server.ts';

/** A bot with all commands at a server of its own, outside of a test. */
export interface Lone {
  readonly server: DiscordServer;
  /** Stops both; what was wrong with what the bot sent. */
  readonly stop: () => Promise<readonly string[]>;
}

export async function startLone(
  knowledge: Knowledge,
  options: Partial<BotOptions> = {},
  prepare: (server: DiscordServer) => void = () => {},
): Promise<Lone> {
  const server = await DiscordServer.start();
  prepare(server);
  const log = pino({ level: 'silent' });
  const bot = await startBot({ ...defaults(server), commands, knowledge, log, ...options });
  return {
    server,
    async stop() {
      await bot.stop();
      await server.stop();
      return server.problems;
    },
  };
}
