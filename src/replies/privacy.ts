import type { Language } from '../language/language.ts';
import { heading, list, paragraph, type Reply } from './reply.ts';

export const privacyWords = {
  en: {
    title: 'What is kept',
    nothing: 'Nothing is kept here: not what you ask, nor who you are.',
    questions: (days: number) =>
      `Questions that I can’t answer for certain, in their own words, with the server but without your name or id; also those asked in private. After ${days} days they are deleted.`,
    messages: 'No other message of yours, and no question that I did answer, unless you vote on the answer.',
    votes: (days: number) =>
      `Your votes on answers, with the question, under a code that only I can make of your account. After ${days} days they are deleted.`,
    moderators:
      'What moderators do with my commands, and who is refused them, with their id: for a year, so that others can see who did what.',
    yours: (count: number) =>
      count === 0 ? 'You have no votes.' : `You have ${count === 1 ? '1 vote' : `${count} votes`}.`,
    nobodys: 'A question can’t be deleted for you: nothing tells whose it is.',
    forget: 'Delete my votes',
    forgotten: (count: number) =>
      count === 0
        ? 'You had no votes to delete.'
        : `Deleted: ${count === 1 ? '1 vote' : `${count} votes`}. None of your votes is left.`,
  },
  nl: {
    title: 'Wat er bewaard wordt',
    nothing: 'Hier wordt niets bewaard: niet wat je vraagt, en niet wie je bent.',
    questions: (days: number) =>
      `Vragen waarop ik geen zeker antwoord heb, zoals ze gesteld zijn, met de server maar zonder je naam of id; ook als je ze privé stelt. Na ${days} dagen worden ze verwijderd.`,
    messages:
      'Geen ander bericht van jou, en geen vraag waarop ik wel antwoord gaf, tenzij je op dat antwoord stemt.',
    votes: (days: number) =>
      `Je stemmen op antwoorden, met de vraag, onder een code die alleen ik van je account kan maken. Na ${days} dagen worden ze verwijderd.`,
    moderators:
      'Wat moderators met mijn opdrachten doen, en wie ze geweigerd worden, met hun id: een jaar lang, zodat anderen kunnen zien wie wat deed.',
    yours: (count: number) =>
      count === 0
        ? 'Er zijn geen stemmen van jou.'
        : `Er ${count === 1 ? 'is 1 stem' : `zijn ${count} stemmen`} van jou.`,
    nobodys: 'Een vraag kan niet voor je verwijderd worden: er staat niet bij van wie die is.',
    forget: 'Mijn stemmen verwijderen',
    forgotten: (count: number) =>
      count === 0
        ? 'Er waren geen stemmen van jou om te verwijderen.'
        : `Verwijderd: ${count === 1 ? '1 stem' : `${count} stemmen`}. Er is geen stem van jou over.`,
  },
} as const;

/** What is kept, for how many days, and how much of that is the reader's: their votes. */
export function privacyReply(
  { kept, days, votes }: { readonly kept: boolean; readonly days: number; readonly votes: number },
  language: Language,
): Reply {
  const say = privacyWords[language];
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(say.title),
      ...(kept
        ? [
            list([say.questions(days), say.messages, say.votes(days), say.moderators]),
            paragraph(`${say.yours(votes)} ${say.nobodys}`),
          ]
        : [paragraph(say.nothing)]),
      ...(votes > 0
        ? [{ kind: 'buttons', buttons: [{ label: say.forget, action: { kind: 'forget' } }] } as const]
        : []),
    ],
  };
}
