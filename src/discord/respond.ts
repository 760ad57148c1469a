import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Language } from '../language/language.ts';
import type { Reply } from '../replies/reply.ts';
import { drawPictures } from './pictures.ts';
import { render } from './render.ts';

/**
 * The first response is the reply, or fills in a deferred one; whatever comes after it is a follow-up. So is what comes
 * after a button's message was promised a change: that message may be everybody's, and this need not be.
 */
export async function respond(
  interaction: RepliableInteraction,
  reply: Reply,
  language: Language,
  log: Logger,
): Promise<unknown> {
  const message = render(reply, language, interaction.user.id, await drawPictures(interaction, reply, log));
  const fromMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (interaction.replied || (interaction.deferred && fromMessage)) {
    return interaction.followUp(message);
  }
  // Whether a deferred reply is private was settled when it was deferred.
  if (interaction.deferred) return interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  return interaction.reply(message);
}
