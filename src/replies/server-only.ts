import type { Language } from '../language/language.ts';
import { notice, type Reply } from './reply.ts';
import { settingsWords } from './settings.ts';

/** The reply of a command that is about a server, called where there is none. */
export function serverOnly(language: Language): Reply {
  return notice(settingsWords[language].serverOnly);
}
