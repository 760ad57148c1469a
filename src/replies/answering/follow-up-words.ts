import type { Localized } from '../../language/language.ts';

/** What is said where questions go on from an answer. */
export const followUpWords: Localized<{
  /** Above the question as it was read: with the one before, and about the same passage. */
  readonly readAs: string;
  readonly aboutPassage: string;
  /** On the button, and in the form that it opens. */
  readonly ask: string;
  readonly title: string;
  readonly label: string;
  readonly example: string;
}> = {
  en: {
    readAs: 'Read with the question before:',
    aboutPassage: 'About the passage before, read as:',
    ask: 'Follow up',
    title: 'Follow up on this passage',
    label: 'Your question',
    example: 'and when was that?',
  },
  nl: {
    readAs: 'Gelezen met de vraag ervoor:',
    aboutPassage: 'Over de passage hiervoor, gelezen als:',
    ask: 'Doorvragen',
    title: 'Doorvragen over deze passage',
    label: 'Je vraag',
    example: 'en wanneer was dat?',
  },
};
