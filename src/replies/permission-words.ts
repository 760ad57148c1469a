import type { Language, Localized } from '../language/language.ts';
import { words } from './words.ts';

/** Discord's permissions as its clients name them, by the names that they have in code. */
const NAMES: Localized<Readonly<Record<string, string>>> = {
  en: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    AttachFiles: 'Attach Files',
  },
  nl: {
    ViewChannel: 'Kanaal weergeven',
    SendMessages: 'Berichten verzenden',
    SendMessagesInThreads: 'Berichten verzenden in threads',
    ReadMessageHistory: 'Berichtgeschiedenis lezen',
    AttachFiles: 'Bestanden bijvoegen',
  },
};

/** “View Channel”, “Send Messages” */
export function permissionNames(permissions: readonly string[], language: Language): string {
  return permissions.map((each) => words[language].quoted(NAMES[language][each] ?? each)).join(', ');
}
