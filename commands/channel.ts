import { channelReply } from '../src/replies/moderating/settings.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { serverOnly } from '../src/replies/server-only.ts';
import { slash } from './command.ts';

export const channel = slash({
  name: { en: 'channel', nl: 'kanaal' },
  description: {
    en: 'Answer plain questions in a channel, without a mention (moderators)',
    nl: 'Beantwoord gewone vragen in een kanaal, zonder vermelding (moderators)',
  },
  options: {
    channel: {
      name: { en: 'channel', nl: 'kanaal' },
      description: { en: 'The channel; this one otherwise', nl: 'Het kanaal; anders dit kanaal' },
      kind: 'channel',
    },
    on: {
      name: { en: 'on', nl: 'aan' },
      description: {
        en: 'No to stop answering plain questions there; yes otherwise',
        nl: 'Nee om daar geen gewone vragen meer te beantwoorden; anders ja',
      },
      kind: 'flag',
    },
  },
  moderator: true,
  run: async ({ channel, on = true }, { store, caller, readsMessages, lacking, language }) => {
    const guild = caller?.guild;
    if (!guild || !channel) return serverOnly(language);
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    if (on && !readsMessages) return channelReply(channel, 'withheld', language);
    await store.settings.set(guild, channel, 'plainQuestions', on || undefined);
    return channelReply(channel, on ? 'on' : 'off', language, on ? lacking?.(channel) : []);
  },
});
