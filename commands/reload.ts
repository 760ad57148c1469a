import { reloadReply } from '../src/replies/reload.ts';
import { slash } from './command.ts';

export const reload = slash({
  name: { en: 'reload', nl: 'herlaad' },
  description: {
    en: 'Read the knowledge files again (moderators)',
    nl: 'Lees de kennisbestanden opnieuw in (moderators)',
  },
  options: {},
  moderator: true,
  run: async (_values, { reload, language }) => reloadReply(await reload(), language),
});
