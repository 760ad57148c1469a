import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../../../commands/command.ts';
import { same } from './same.ts';
import { type CommandJson, toJson } from './to-json.ts';

/** Which commands to register, and where: everywhere, or in one guild. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/**
 * Registers the commands, if Discord has others. A guild's own list holds only what the global list lacks:
 * so no command shows twice there, and nobody else loses one.
 */
export async function register({ rest, applicationId, guildId, commands, log }: Registration): Promise<void> {
  const everywhere = Routes.applicationCommands(applicationId);
  const scope = guildId === undefined ? 'global' : 'guild';
  const route = guildId === undefined ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);

  const present = await registered(rest, route);
  const global = scope === 'global' ? [] : await registered(rest, everywhere);
  const wanted = commands
    .filter((command) => !global.some((other) => same([other], [toJson(command, 'global')], 'global')))
    .map((command) => toJson(command, scope));

  if (same(present, wanted, scope)) {
    log.info({ scope }, 'the registered commands are up to date');
    return;
  }
  await rest.put(route, { body: wanted });
  log.info({ scope, commands: wanted.map((command) => command.name) }, 'registered the commands');
}

async function registered(rest: REST, route: `/${string}`): Promise<CommandJson[]> {
  // Without this Discord leaves the localisations out.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as CommandJson[];
}
