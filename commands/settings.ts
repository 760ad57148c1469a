import { settingsReply } from '../src/replies/moderating/settings.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { serverOnly } from '../src/replies/server-only.ts';
import { slash } from './command.ts';

export const settings = slash({
  name: { en: 'settings', nl: 'instellingen' },
  description: {
    en: 'See or change how I answer in this server (moderators)',
    nl: 'Bekijk of wijzig hoe ik in deze server antwoord (moderators)',
  },
  options: {
    private: {
      name: { en: 'private', nl: 'privé' },
      description: {
        en: 'Yes: only the asker sees answers to commands, unless they choose otherwise',
        nl: 'Ja: antwoorden op opdrachten zijn alleen voor wie ze geeft, tenzij die anders kiest',
      },
      kind: 'flag',
    },
  },
  moderator: true,
  run: async ({ private: isPrivate }, { store, caller, lacking, language }) => {
    const guild = caller?.guild;
    if (!guild) return serverOnly(language);
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    if (isPrivate !== undefined) await store.settings.set(guild, null, 'private', isPrivate || undefined);
    return settingsReply(store.settings.all(guild), lacking ?? (() => []), language);
  },
});
