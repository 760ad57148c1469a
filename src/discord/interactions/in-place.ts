import {
  type ButtonInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply } from '../../replies/reply.ts';
import { languageFor } from '../answering/caller.ts';
import { render } from '../drawing/render.ts';

/** Says it in the place of the message whose button was pressed, or opened the form that was filled in. */
export async function inPlace(
  reply: Reply,
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction,
): Promise<null> {
  const rendered = render(reply, languageFor(interaction), interaction.user.id);
  const message = { ...rendered, flags: MessageFlags.IsComponentsV2 } as const;
  await (interaction.deferred ? interaction.editReply(message) : interaction.update(message));
  return null;
}
