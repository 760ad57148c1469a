import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { addAnswer } from '../../../commands/gaps.ts';
import type { Draft } from '../../../commands/steps/fill-gap.ts';
import type { Language } from '../../language/language.ts';
import { addFormWords } from '../../replies/moderating/add-form-words.ts';
import { notice, type Reply } from '../../replies/reply.ts';
import { contextOf, type Dispatch } from '../answering/answering.ts';
import { callerOf, languageFor } from '../answering/caller.ts';
import { refusalOf } from '../answering/guard.ts';
import type { Press } from '../drawing/custom-id.ts';
import { toGapId } from '../drawing/gap-id.ts';
import { clip } from '../drawing/markdown.ts';
import { LIMITS } from '../limits.ts';
import { words } from '../words.ts';
import { inPlace } from './in-place.ts';

type Add = Extract<Press, { readonly kind: 'add' }>;

/** The form in which a moderator writes an answer to a gap. Its id is the button's. */
export function addForm(
  action: Add,
  draft: Draft,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const say = addFormWords[language];
  const { question, longest, articles, languages } = draft;
  return {
    custom_id: toGapId(action),
    title: say.title,
    components: [
      labelled(say.question, {
        type: ComponentType.TextInput,
        custom_id: 'question',
        style: TextInputStyle.Short,
        value: clip(question, longest),
        max_length: longest,
      }),
      labelled(say.text, {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        placeholder: say.example,
        max_length: LIMITS.input,
      }),
      ...choice('language', say.language, languages, draft.language, (each) => say.languages[each]),
      ...choice(
        'article',
        say.article,
        articles.map(({ id }) => id),
        draft.article,
        (id) => articles.find((article) => article.id === id)?.title ?? id,
      ),
    ],
  };
}

function labelled(label: string, component: APILabelComponent['component']): APILabelComponent {
  return { type: ComponentType.Label, label, component };
}

/** A menu of a form, where there is more than one thing to choose. Past Discord's most, the one that is chosen stays. */
function choice<T extends string>(
  id: string,
  label: string,
  values: readonly T[],
  chosen: T,
  nameOf: (value: T) => string,
): APILabelComponent[] {
  if (values.length < 2) return [];
  const first = [chosen, ...values.filter((value) => value !== chosen)].filter(
    (value) => value.length <= LIMITS.option,
  );
  const options = first.slice(0, LIMITS.options).map((value) => ({
    label: clip(nameOf(value), LIMITS.option),
    value,
    default: value === chosen,
  }));
  return [labelled(label, { type: ComponentType.StringSelect, custom_id: id, options })];
}

/** What comes of a form that was filled in. */
export async function addFromForm(
  action: Add,
  interaction: ModalSubmitInteraction,
  dispatch: Dispatch,
): Promise<Reply | null> {
  const language = languageFor(interaction);
  const { fields } = interaction;
  const text = (id: string) => fields.getTextInputValue(id);
  const detail = `${toGapId(action)} ${text('question')}`;
  const refusal = await refusalOf(
    interaction,
    { action: action.kind, detail, editsArticles: true },
    dispatch,
  );
  if (refusal) return notice(words(language)[refusal]);
  const context = contextOf(language, callerOf(interaction), dispatch);
  const chosen = (id: string) => (fields.fields.has(id) ? fields.getStringSelectValues(id)[0] : undefined);
  const written = {
    question: text('question'),
    text: text('text'),
    language: chosen('language'),
    article: chosen('article'),
  };
  // A change of the knowledge base may take longer than Discord waits.
  if (interaction.isFromMessage()) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await addAnswer(action.gap, written, context);
  return interaction.isFromMessage() && reply.tone !== 'fault' ? inPlace(reply, interaction) : reply;
}
