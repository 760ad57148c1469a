import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { Advice } from '../advice.ts';

/** Why the bot cannot start or go on: one sentence, with the remedy, for who runs it. */
export class BotError extends Advice {
  override readonly name = 'BotError';
}

const WRONG_TOKEN =
  'Discord does not accept the token: copy the bot’s token from https://discord.com/developers/applications (Bot → Reset Token) into DISCORD_TOKEN.';

/** What a connection that Discord closed for good means. */
export function explainClose(code: number): BotError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new BotError(WRONG_TOKEN);
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents) {
    return new BotError(
      `Discord refuses the bot’s intents (close code ${code}). It asks for one privileged intent, and only with MESSAGE_CONTENT=true: grant it at https://discord.com/developers/applications (Bot → Message Content Intent), or take MESSAGE_CONTENT out.`,
    );
  }
  return new BotError(`Discord closed the connection for good (close code ${code}): start the bot again.`);
}

/** What an error at start-up means. */
export function explain(error: unknown, apiUrl: string): BotError {
  if (error instanceof BotError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new BotError(WRONG_TOKEN);
  }
  if (error instanceof DiscordAPIError && error.status === 401) return new BotError(WRONG_TOKEN);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const wrong = error.status < 500 ? 'check DISCORD_API_URL' : 'try again later';
    return new BotError(`Discord’s API at ${apiUrl} answers with status ${error.status}: ${wrong}.`);
  }
  const reason = codeOf(error);
  if (reason) {
    return new BotError(
      `Cannot reach Discord’s API at ${apiUrl} (${reason}): check the network and DISCORD_API_URL.`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new BotError(
    `Cannot connect through Discord’s API at ${apiUrl} (${message}): check DISCORD_API_URL.`,
  );
}

/** A key that is not the application's would have every interaction refused. */
export const WRONG_KEY =
  'DISCORD_PUBLIC_KEY is not the public key of the application that DISCORD_TOKEN belongs to: copy both from one application at https://discord.com/developers/applications.';

/** What a refused registration of commands means. */
export function explainRegistration(error: DiscordAPIError, guildId: string | undefined): BotError {
  return guildId === undefined
    ? new BotError(`Discord refuses the commands: ${error.message}`)
    : new BotError(
        `Discord refuses the commands in guild ${guildId} (${error.message}): check DISCORD_GUILD_ID, and that the bot is in that guild.`,
      );
}

/** The code of a failed connection, `ECONNREFUSED`; a timeout has only a name. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'AbortError' ? 'timed out' : null;
}

/** Discord gave no response to the first answer to an interaction for as long as it waits for one. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
}

/** Discord no longer waits for an answer to this interaction: more than three seconds have passed, or it was answered. */
export function isTooLate(error: unknown): boolean {
  if (error instanceof NoResponse) return true;
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}

/**
 * An error as the log keeps it. Not all of its fields: the address and body of a request hold the token that
 * answers an interaction. And wherever the bot's own token may stand, it is taken out.
 */
export function loggable(error: unknown, token: string | undefined): unknown {
  const clean = (text: string) => (token === undefined ? text : text.replaceAll(token, '…'));
  if (!(error instanceof Error)) return clean(`${error}`);
  return {
    type: error.name,
    message: clean(error.message),
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    stack: error.stack && clean(error.stack),
    ...(error.cause === undefined ? {} : { cause: loggable(error.cause, token) }),
  };
}
