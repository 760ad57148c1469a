import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { explainRegistration } from '../errors.ts';
import { type Registration, register } from './register.ts';

/** Milliseconds until a registration that Discord failed to take is tried again. */
const PAUSE = 60_000;

/** Milliseconds that the start waits for it: the commands of the last time work already. */
const PATIENCE = 5_000;

/** How long to wait; tests have less patience. */
interface Waiting {
  readonly pause?: number;
  readonly patience?: number;
}

/**
 * Registers the commands; where Discord is in trouble or gives no response, over and over until it is done, or the
 * signal aborts. Settles when it is done, or would take long.
 * @throws BotError when Discord refuses them; when that comes late, the log says it.
 */
export async function keepRegistering(
  registration: Registration,
  signal: AbortSignal,
  { pause = PAUSE, patience = PATIENCE }: Waiting = {},
): Promise<void> {
  const { log, guildId } = registration;
  let late = false;
  const work = async () => {
    while (!signal.aborted) {
      try {
        return await register(registration);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof DiscordAPIError) {
          const refusal = explainRegistration(error, guildId);
          if (!late) throw refusal;
          return log.error(refusal.message);
        }
        const seconds = pause / 1_000;
        log.error({ err: error }, `could not register the commands; it is tried again in ${seconds} s`);
        await sleep(pause, undefined, { ref: false, signal }).catch(() => {});
      }
    }
  };
  const over = sleep(patience, undefined, { ref: false }).then(() => {
    late = true;
  });
  await Promise.race([work(), over]);
}
