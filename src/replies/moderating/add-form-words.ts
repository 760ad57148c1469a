/** What stands in the form in which a moderator writes an answer. Titles and labels take 45 characters. */
export const addFormWords = {
  en: {
    title: 'Add an answer',
    question: 'The question it answers',
    text: 'The passage',
    example: 'As readers will see it, word for word. An empty line starts a new paragraph.',
    language: 'Its language',
    languages: { nl: 'Dutch', en: 'English' },
    article: 'The article it is added to',
  },
  nl: {
    title: 'Antwoord toevoegen',
    question: 'De vraag waarop dit het antwoord is',
    text: 'De passage',
    example: 'Zoals lezers het zien, woord voor woord. Een lege regel begint een nieuwe alinea.',
    language: 'De taal',
    languages: { nl: 'Nederlands', en: 'Engels' },
    article: 'Het artikel waaraan het wordt toegevoegd',
  },
} as const;
