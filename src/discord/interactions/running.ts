import type { RepliableInteraction } from 'discord.js';
import type { Metrics } from '../../health/metrics.ts';
import type { Running } from '../../replies/moderating/status.ts';
import { WANTED } from '../permissions.ts';

/** How the bot is doing, and what it may do where it is called. */
export function runningIn({ client, appPermissions }: RepliableInteraction, metrics: Metrics): Running {
  return {
    uptime: process.uptime(),
    ...metrics.summary(),
    memory: process.memoryUsage.rss(),
    pings: client.ws.shards.map(({ ping }) => (ping < 0 ? null : ping)),
    missing: appPermissions.missing(WANTED),
  };
}
