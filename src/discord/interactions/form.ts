import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { MOST_ASKED } from '../../../commands/ask.ts';
import { isPrivate } from '../../../commands/options/private.ts';
import type { Action } from '../../replies/action.ts';
import { followUpWords } from '../../replies/answering/follow-up-words.ts';
import { notice, type Reply } from '../../replies/reply.ts';
import { contextOf, type Dispatch } from '../answering/answering.ts';
import { callerOf, languageFor } from '../answering/caller.ts';
import { askingCommand } from '../answering/lookup.ts';
import { fromCustomId, toCustomId } from '../drawing/custom-id.ts';
import { earlierOn } from '../drawing/shown.ts';
import { words } from '../words.ts';

const FIELD = 'question';

/** The form in which somebody asks on about a passage. Its id is the button's: all that is needed to answer later. */
export function askForm(
  action: Extract<Action, { kind: 'ask' }>,
  asker: string,
): APIModalInteractionResponseCallbackData {
  const say = followUpWords[action.at.language];
  return {
    custom_id: toCustomId(action, asker),
    title: say.title,
    components: [
      {
        type: ComponentType.Label,
        label: say.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          placeholder: say.example,
          max_length: MOST_ASKED,
        },
      },
    ],
  };
}

/** The answer to what was asked in the form; for one person where the card it was opened from is, or answers here are. */
export async function answerForm(interaction: ModalSubmitInteraction, dispatch: Dispatch): Promise<Reply> {
  const language = languageFor(interaction);
  const action = fromCustomId(interaction.customId);
  const asking = askingCommand(dispatch.commands);
  if (action?.kind !== 'ask' || !asking) return notice(words(language).oldButton);
  const { message } = interaction;
  const context = contextOf(language, callerOf(interaction), dispatch);
  return asking.run(interaction.fields.getTextInputValue(FIELD), context, {
    after: { question: message && earlierOn(message).question, at: action.at },
    private: message?.flags.has(MessageFlags.Ephemeral) || isPrivate(undefined, context),
  });
}
