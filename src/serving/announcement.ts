import type { Article } from '../articles/article.ts';
import { inventory } from '../articles/inventory.ts';
import type { Answering, Bot } from '../discord/bot.ts';

/** What there is to say of a bot that has started, besides the bot itself. */
interface Started {
  readonly gateway: boolean;
  readonly overHttp: boolean;
  /** That of the web server, where there is one. */
  readonly port: number | undefined;
  /** The address of the pages, where there are any. */
  readonly pages: string | undefined;
  readonly articles: readonly Article[];
}

/** What is printed when a bot or a server has started: who it is, what reaches it in which way, and what it knows. */
export function announcement(bot: Answering | Bot, started: Started): string {
  const { port, pages, articles } = started;
  return [
    ...('tag' in bot ? greeting(bot) : []),
    ...ways(bot, started),
    ...(port !== undefined && pages ? [`The articles are at ${pages}`] : []),
    ...inventory(articles),
  ].join('\n');
}

function greeting({ tag, guilds, invite, inviteSelf }: Bot): string[] {
  return [
    `${tag} is at work in ${guilds} ${guilds === 1 ? 'server' : 'servers'}.`,
    `Add it to a server: ${invite}`,
    `Add it to your own account: ${inviteSelf}`,
  ];
}

/** How interactions and messages arrive, where not everything comes through the gateway. */
function ways(bot: Answering | Bot, { gateway, overHttp, port }: Started): string[] {
  if (port === undefined) return [];
  const listens = `Listens at port ${port}: /healthz, /readyz, /metrics`;
  if (!overHttp) return [`${listens}.`];
  const ways = [`${listens}, and /interactions for commands and buttons.`];
  if (!('tag' in bot)) {
    return [...ways, 'Without DISCORD_TOKEN the commands are registered, and mentions answered, by others.'];
  }
  return [
    ...ways,
    gateway
      ? 'Mentions and direct messages arrive through the gateway.'
      : 'Mentions and direct messages need the gateway: DISCORD_GATEWAY=on, here or in one other process.',
    ...(bot.endpoint === null
      ? [
          `Discord does not send commands here yet: set the Interactions Endpoint URL to https://YOUR-ADDRESS/interactions at https://discord.com/developers/applications/${bot.id}/information`,
        ]
      : []),
  ];
}
