import type { AutocompleteInteraction } from 'discord.js';
import type { Outcome } from '../../health/metrics.ts';
import { contextOf, type Dispatch } from '../answering/answering.ts';
import { calledName, callerOf, languageFor } from '../answering/caller.ts';
import { slashCommand } from '../answering/lookup.ts';
import { isTooLate } from '../errors.ts';
import { isModerator } from '../permissions.ts';

/** Offers what an option can be filled in with while somebody types. Failing, it offers nothing: one can type on. */
export async function suggest(interaction: AutocompleteInteraction, dispatch: Dispatch): Promise<void> {
  const about = { command: interaction.commandName, guild: interaction.guildId, user: interaction.user.id };
  const started = performance.now();
  let outcome: Outcome = 'done';
  try {
    await interaction.respond(choicesFor(interaction, dispatch));
  } catch (err) {
    // While one types on, Discord soon waits for the next suggestions instead.
    outcome = isTooLate(err) ? 'late' : 'failed';
    if (outcome === 'late') dispatch.log.debug(about, 'suggested too late');
    else dispatch.log.error({ ...about, err }, 'could not suggest anything');
    if (outcome === 'failed' && !interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
  dispatch.metrics.answered(`suggest ${about.command}`, outcome, (performance.now() - started) / 1_000);
}

function choicesFor(interaction: AutocompleteInteraction, dispatch: Dispatch) {
  const command = slashCommand(calledName(interaction), dispatch.commands);
  if (command?.moderator && !isModerator(interaction, dispatch.moderatorRoleIds)) return [];
  const typing = interaction.options.getFocused(true);
  const options = Object.entries(command?.options ?? {});
  const option = options.find(([, { name }]) => name.en === typing.name)?.[1];
  const given = Object.fromEntries(
    options
      .filter(([, { name, kind }]) => kind === undefined && name.en !== typing.name)
      .map(([key, { name }]) => [key, interaction.options.getString(name.en) ?? undefined]),
  );
  const offered = option?.complete?.(
    typing.value,
    given,
    contextOf(languageFor(interaction), callerOf(interaction), dispatch),
  );
  return (offered ?? []).map(({ name, value }) => ({ name, value }));
}
