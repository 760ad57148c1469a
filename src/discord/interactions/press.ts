import {
  type ButtonInteraction,
  InteractionContextType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Context } from '../../../commands/command.ts';
import { draftAnswer, gapsStep } from '../../../commands/gaps.ts';
import { forget } from '../../../commands/privacy.ts';
import { follow, type Step } from '../../../commands/steps/follow.ts';
import { giveOpinion } from '../../../commands/steps/opinion.ts';
import { isModerating, isReading } from '../../replies/action.ts';
import { nothingKept } from '../../replies/nothing-kept.ts';
import { notice, type Reply, say } from '../../replies/reply.ts';
import { contextOf, type Dispatch } from '../answering/answering.ts';
import { callerOf, languageFor } from '../answering/caller.ts';
import { refusalOf } from '../answering/guard.ts';
import { fromCustomId } from '../drawing/custom-id.ts';
import { render } from '../drawing/render.ts';
import { questionOn } from '../drawing/shown.ts';
import { soon } from '../soon.ts';
import { words } from '../words.ts';
import { addForm } from './add-form.ts';
import { askForm } from './form.ts';
import { inPlace } from './in-place.ts';
import { nameOf } from './members.ts';

export type ButtonPress = ButtonInteraction | StringSelectMenuInteraction;

/**
 * What a button comes to, or a choice from a menu: what is left to say, and null where all is done. What others see
 * is never changed by somebody else's press: it opens for the one who pressed, and there in place.
 */
export async function press(interaction: ButtonPress, dispatch: Dispatch): Promise<Reply | null> {
  const language = languageFor(interaction);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const action = fromCustomId(chosen ?? '');
  if (action === null) return notice(words(language).oldButton);
  if (action.kind === 'remove') {
    const deed = { action: action.kind, detail: interaction.message.id };
    if (action.asker !== interaction.user.id && (await refusalOf(interaction, deed, dispatch))) {
      return notice(words(language).notYours);
    }
    await interaction.deferUpdate();
    await interaction.deleteReply();
    return null;
  }

  if (action.kind === 'ask') {
    await interaction.showModal(askForm(action, interaction.user.id));
    return null;
  }

  const question = questionOn(interaction.message);
  const context = contextOf(language, callerOf(interaction), dispatch);
  const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (isModerating(action)) {
    const { kind } = action;
    const looks = kind !== 'dismiss' && kind !== 'point';
    const editsArticles = kind === 'add' || kind === 'point';
    const deed = { action: kind, detail: chosen ?? '', looks, editsArticles };
    const refusal = await refusalOf(interaction, deed, dispatch);
    if (refusal) return notice(words(language)[refusal]);
    if (action.kind === 'add') {
      // A form cannot be put off.
      const draft = await soon(draftAnswer(action.gap, context));
      if (!draft) return nothingKept('busy', language);
      if ('refusal' in draft) return draft.refusal;
      await interaction.showModal(addForm(action, draft, language));
      return null;
    }
    // Many questions may take longer to put together than Discord waits, and so may a change of the knowledge base.
    if (ephemeral) await interaction.deferUpdate();
    const reply = await gapsStep(action, context);
    return ephemeral && reply.tone !== 'fault' ? inPlace(reply, interaction) : reply;
  }
  if (action.kind === 'forget') return heard(forget(context), interaction);
  if (!isReading(action)) return heard(giveOpinion(action, question, context), interaction);
  // In a direct message with the bot nobody else is there to see it.
  const direct = interaction.context === InteractionContextType.BotDM;
  const step = { action, question, private: ephemeral || !direct };
  if (action.kind === 'share') return share({ ...step, private: false }, interaction, context);
  const reply = follow(step, context);
  if (!(ephemeral || direct) || action.kind === 'why' || reply.tone === 'fault') return reply;
  return inPlace(reply, interaction);
}

/** What is kept, or not, once that is known: where it takes long Discord is told that the press was heard. */
async function heard(reply: Promise<Reply>, interaction: ButtonPress): Promise<Reply> {
  const said = await soon(reply);
  if (!said) await interaction.deferUpdate();
  return said ?? reply;
}

/** Says to everyone what was said to one, under the name of that one. */
async function share(
  step: Omit<Step, 'above'>,
  interaction: ButtonPress,
  context: Context,
): Promise<Reply | null> {
  const { language } = context;
  const { member, user } = interaction;
  const above = words(language).shownBy(nameOf(member, user));
  const reply = follow({ ...step, above }, context);
  if (reply.tone === 'fault') return reply;
  // The private one gives way only when everyone has theirs: till then it can be shown once more.
  await interaction.deferUpdate();
  await interaction.followUp(render(reply, language, user.id));
  const told = render(say(words(language).shown), language, user.id);
  await interaction.editReply({ ...told, flags: MessageFlags.IsComponentsV2 });
  return null;
}
