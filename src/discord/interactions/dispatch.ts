import type { Interaction, ModalSubmitInteraction, RepliableInteraction } from 'discord.js';
import { notice, type Reply } from '../../replies/reply.ts';
import { answer, type Dispatch } from '../answering/answering.ts';
import { callerOf, languageFor } from '../answering/caller.ts';
import type { Wait } from '../answering/cooldown.ts';
import { fromCustomId } from '../drawing/custom-id.ts';
import { LIMITS } from '../limits.ts';
import { words } from '../words.ts';
import { addFromForm } from './add-form.ts';
import { suggest } from './autocomplete.ts';
import { type CommandCall, runCommand } from './commands.ts';
import { answerForm } from './form.ts';
import { type ButtonPress, press } from './press.ts';
import { respond } from './respond.ts';

/** Answers whatever somebody does with a command, a button, a menu or a form; leaves other interactions alone. */
export async function answerInteraction(interaction: Interaction, dispatch: Dispatch): Promise<void> {
  const waited = dispatch.delay(interaction.createdTimestamp);
  // Nobody waits for it any more: the time goes to those who do.
  if (waited > LIMITS.wait) return giveUp(interaction, waited, dispatch);
  if (interaction.isAutocomplete()) return suggest(interaction, dispatch);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return reply(interaction, interaction.commandName, dispatch, runCommand);
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const [verb = ''] = interaction.customId.split(' ');
    return reply(interaction, `button ${verb}`, dispatch, press);
  }
  if (interaction.isModalSubmit()) return reply(interaction, 'form', dispatch, submit);
}

function giveUp(interaction: Interaction, waited: number, { log, metrics }: Dispatch): void {
  const about = { guild: interaction.guildId, user: interaction.user.id, waited: Math.round(waited) };
  log.warn(about, 'too late: Discord no longer waits for an answer');
  metrics.answered('interaction', 'late', waited / 1_000);
}

/** What comes of a form that was filled in. */
async function submit(interaction: ModalSubmitInteraction, dispatch: Dispatch): Promise<Reply | null> {
  const action = fromCustomId(interaction.customId);
  return action?.kind === 'add'
    ? addFromForm(action, interaction, dispatch)
    : answerForm(interaction, dispatch);
}

async function reply<I extends CommandCall | ButtonPress | ModalSubmitInteraction>(
  interaction: I & RepliableInteraction,
  command: string,
  dispatch: Dispatch,
  run: (interaction: I, dispatch: Dispatch) => Promise<Reply | null>,
): Promise<void> {
  const language = languageFor(interaction);
  await answer(
    {
      about: { command, guild: interaction.guildId, user: interaction.user.id },
      caller: callerOf(interaction),
      language,
      run: async () => {
        const wait = await count(interaction, dispatch);
        return wait ? notice(words(language).wait[wait.of](wait.seconds)) : run(interaction, dispatch);
      },
      say: (said) => respond(interaction, said, language, dispatch.log),
    },
    dispatch,
  );
}

/** A press counts as one, unless it adds something to a channel: that is an answer there. */
function count(interaction: Interaction, { cooldown }: Dispatch): Promise<Wait | null> {
  const { user, channelId } = interaction;
  if (interaction.isMessageComponent() && !interaction.customId.startsWith('share ')) {
    return cooldown.press(user.id);
  }
  return cooldown.answer({ person: user.id, channel: channelId ?? user.id });
}
