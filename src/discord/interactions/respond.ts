import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Language } from '../../language/language.ts';
import { permissionNames } from '../../replies/permission-words.ts';
import { note, notice, type Reply } from '../../replies/reply.ts';
import { drawPictures, lacksPicture } from '../drawing/pictures.ts';
import { render, withPing } from '../drawing/render.ts';
import { words } from '../words.ts';
import { addresseeOf } from './members.ts';

/**
 * The first response is the reply, or fills in a deferred one; whatever comes after it is a follow-up. So is the reply to
 * a button whose message was to be updated: everybody may see that message, and the reply may be private.
 */
export async function respond(
  interaction: RepliableInteraction,
  reply: Reply,
  language: Language,
  log: Logger,
): Promise<unknown> {
  const shown = lacksPicture(interaction, reply) ? withoutPicture(reply, language) : reply;
  const message = render(shown, language, interaction.user.id, await drawPictures(interaction, reply, log));
  const fromMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (interaction.replied || (interaction.deferred && fromMessage)) {
    return interaction.followUp(message);
  }
  if (interaction.deferred) {
    // Whether a deferred reply is private was settled when it was deferred: what could not be done only the asker is told.
    if (!reply.private || interaction.ephemeral)
      return interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
    await interaction.deleteReply();
    return interaction.followUp(message);
  }
  const addressee = reply.ping && !reply.private ? addresseeOf(interaction) : null;
  if (!addressee) return interaction.reply(message);
  if (addressee.sees) return interaction.reply(withPing(message, addressee.id));
  // Discord has to have it before the follow-up comes.
  await interaction.reply({ ...message, withResponse: true });
  return interaction.followUp(render(notice(words(language).unseen), language, interaction.user.id));
}

function withoutPicture(reply: Reply, language: Language): Reply {
  const said = words(language).noPicture(permissionNames(['AttachFiles'], language));
  return { ...reply, blocks: [...reply.blocks, note(said)] };
}
