import { type APIGatewayBotInfo, type IIdentifyThrottler, SimpleIdentifyThrottler } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../../store/store.ts';

/**
 * Milliseconds in which a bucket of shards may identify once: five seconds (Discord, "Gateway", Sharding, max_concurrency),
 * with some to spare, for it is the turn that is timed, and the identify comes after it.
 */
const PACE = 5_500;

/** Keeps to Discord's pace of identifying together with all processes on the same database; alone without one. */
export function throttlerOn(store: Store, log: Logger) {
  return async (manager: {
    fetchGatewayInformation: () => Promise<APIGatewayBotInfo>;
  }): Promise<IIdentifyThrottler> => {
    const { session_start_limit: limit } = await manager.fetchGatewayInformation();
    const alone = new SimpleIdentifyThrottler(limit.max_concurrency);
    const takeTurn = store.kind === 'open' ? store.takeTurn : undefined;
    if (!takeTurn) return alone;
    return {
      async waitForIdentify(shard, signal) {
        try {
          await takeTurn(shard % limit.max_concurrency, PACE, signal);
        } catch (err) {
          if (signal.aborted) throw err;
          log.warn(
            { err, shard },
            'identifies without waiting for other machines: the database cannot be asked',
          );
          await alone.waitForIdentify(shard, signal);
        }
      },
    };
  };
}
