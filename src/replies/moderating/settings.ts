import type { Language } from '../../language/language.ts';
import type { Settings } from '../../store/settings.ts';
import { permissionNames } from '../permission-words.ts';
import { heading, list, note, paragraph, type Reply, type Run } from '../reply.ts';

/** How a reply says what is set, and what may be set. */
export const settingsWords = {
  en: {
    serverOnly: 'This is about a Discord server: use it in one that I am a member of.',
    on: [
      'From now on I answer plain questions in ',
      ', without a mention. I stay silent where the article doesn’t say, or where I am not sure.',
    ],
    off: ['I no longer answer plain questions in ', '. A mention still works.'],
    withheld: [
      'I can’t answer plain questions in ',
      ': Discord does not let me read messages that don’t mention me. Nothing has been changed.',
    ],
    grant: [
      'Whoever runs me can change that:',
      'in the Developer Portal (discord.com/developers/applications) → my application → Bot, turn on Message Content Intent;',
      'set MESSAGE_CONTENT=true in .env, and start me again;',
      'then use /channel once more.',
    ],
    lacking: (names: string) =>
      `But I can’t do so yet: there I lack the permission ${names}. Give it to me in the channel’s settings.`,
    title: 'How I answer in this server',
    private:
      'Only the asker sees answers to commands, unless they choose otherwise. A mention is answered for everyone.',
    public: 'Everyone sees answers to commands, unless the asker chooses otherwise.',
    plain: 'Plain questions are answered in ',
    noPlain: 'Plain questions are answered in no channel: I wait for a mention.',
    forbidden: ['But in ', ' I can’t: there I lack the permission '],
    article: 'Questions are about the article ',
    articleIn: 'Questions in ',
    about: ' are about the article ',
    change: 'Change it with /settings private:, /channel and /article use.',
  },
  nl: {
    serverOnly: 'Dit gaat over een Discord-server: gebruik het in een server waar ik lid van ben.',
    on: [
      'Voortaan beantwoord ik gewone vragen in ',
      ', zonder vermelding. Ik zwijg als het niet in het artikel staat, en als ik het niet zeker weet.',
    ],
    off: ['Ik beantwoord geen gewone vragen meer in ', '. Een vermelding werkt nog.'],
    withheld: [
      'Ik kan geen gewone vragen beantwoorden in ',
      ': Discord laat mij berichten waarin ik niet genoemd word niet lezen. Er is niets veranderd.',
    ],
    grant: [
      'Wie mij beheert, kan dat veranderen:',
      'zet in de Developer Portal (discord.com/developers/applications) → mijn applicatie → Bot de Message Content Intent aan;',
      'zet MESSAGE_CONTENT=true in .env en start mij opnieuw;',
      'gebruik daarna nog eens /kanaal.',
    ],
    lacking: (names: string) =>
      `Maar ik kan het nog niet: daar mis ik het recht ${names}. Geef mij dat in de instellingen van het kanaal.`,
    title: 'Hoe ik in deze server antwoord',
    private:
      'Antwoorden op opdrachten zijn alleen voor wie ze geeft, tenzij die anders kiest. Op een vermelding antwoord ik voor iedereen.',
    public: 'Antwoorden op opdrachten zijn voor iedereen, tenzij wie ze geeft anders kiest.',
    plain: 'Gewone vragen beantwoord ik in ',
    noPlain: 'Gewone vragen beantwoord ik in geen enkel kanaal: ik wacht op een vermelding.',
    forbidden: ['Maar in ', ' kan dat niet: daar mis ik het recht '],
    article: 'Vragen gaan over het artikel ',
    articleIn: 'Vragen in ',
    about: ' gaan over het artikel ',
    change: 'Wijzig het met /instellingen privé:, /kanaal en /artikel gebruiken.',
  },
} as const;

/**
 * What has come of letting the bot answer plain questions in a channel, or of stopping it; `lacking` are permissions
 * without which it can't, by Discord's names in code.
 */
export function channelReply(
  channel: string,
  outcome: 'on' | 'off' | 'withheld',
  language: Language,
  lacking: readonly string[] = [],
): Reply {
  const say = settingsWords[language];
  const [before, after] = say[outcome];
  const [intro, ...steps] = say.grant;
  return {
    tone: outcome === 'withheld' ? 'fault' : 'info',
    private: true,
    blocks: [
      { kind: 'paragraph', runs: [{ text: before }, { text: channel, id: 'channel' }, { text: after }] },
      ...(outcome === 'withheld' ? [paragraph(intro), list(steps)] : []),
      ...(lacking.length > 0 ? [paragraph(say.lacking(permissionNames(lacking, language)))] : []),
    ],
  };
}

/**
 * What is set in a guild; its own settings stand under the empty name. `lacking` tells the permissions without which the
 * bot can't answer in a channel, by Discord's names in code.
 */
export function settingsReply(
  all: ReadonlyMap<string, Settings>,
  lacking: (channel: string) => readonly string[],
  language: Language,
): Reply {
  const say = settingsWords[language];
  const channels = [...all].flatMap(([channel, { plainQuestions }]) => (plainQuestions ? [channel] : []));
  const listening: Run[] = channels.flatMap((text, at) => [
    { text: at === 0 ? say.plain : ', ' },
    { text, id: 'channel' as const },
  ]);
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(say.title),
      list([
        all.get('')?.private ? say.private : say.public,
        listening.length > 0 ? [...listening, { text: '.' }] : say.noPlain,
        ...channels.flatMap((channel) => forbidden(channel, lacking(channel), language)),
        ...[...all].flatMap(([channel, { article }]) =>
          article === undefined ? [] : [inUse(channel, article, language)],
        ),
      ]),
      note(say.change),
    ],
  };
}

/** That it can't answer in a channel, and why. */
function forbidden(channel: string, lacking: readonly string[], language: Language): Run[][] {
  if (lacking.length === 0) return [];
  const [before, after] = settingsWords[language].forbidden;
  const names = permissionNames(lacking, language);
  return [[{ text: before }, { text: channel, id: 'channel' }, { text: `${after}${names}.` }]];
}

/** Which article is asked, in a channel or in all of them. */
function inUse(channel: string, article: string, language: Language): Run[] {
  const say = settingsWords[language];
  const where: Run[] =
    channel === ''
      ? [{ text: say.article }]
      : [{ text: say.articleIn }, { text: channel, id: 'channel' }, { text: say.about }];
  return [...where, { text: article, style: 'code' }, { text: '.' }];
}
