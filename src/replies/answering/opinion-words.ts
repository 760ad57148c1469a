/** What has come of a reader's opinion, in a line. */
export const opinionWords = {
  en: {
    votes: {
      helpful: {
        cast: 'Thank you: noted as helpful. Press again to take it back.',
        changed: 'Changed: noted as helpful.',
        withdrawn: 'Taken back: your vote is gone.',
      },
      unhelpful: {
        cast: 'Thank you: noted as not helpful, for the moderators to see. Press again to take it back.',
        changed: 'Changed: noted as not helpful, for the moderators to see.',
        withdrawn: 'Taken back: your vote is gone.',
      },
    },
    passed: 'Passed on: the moderators see the question, without your name.',
    passedBefore: 'The moderators have this question already.',
    noModerators: 'There are no moderators here to pass it to.',
    answered: 'By now the article answers this: ask again to see it.',
    noQuestion: 'There is no question in this to pass on.',
  },
  nl: {
    votes: {
      helpful: {
        cast: 'Bedankt, genoteerd als nuttig. Druk nog eens om het terug te nemen.',
        changed: 'Gewijzigd: genoteerd als nuttig.',
        withdrawn: 'Teruggenomen: je stem is weg.',
      },
      unhelpful: {
        cast: 'Bedankt, genoteerd als niet nuttig; de moderators zien het. Druk nog eens om het terug te nemen.',
        changed: 'Gewijzigd: genoteerd als niet nuttig; de moderators zien het.',
        withdrawn: 'Teruggenomen: je stem is weg.',
      },
    },
    passed: 'Doorgegeven: de moderators zien de vraag, zonder je naam.',
    passedBefore: 'De moderators hebben deze vraag al.',
    noModerators: 'Er zijn hier geen moderators om het aan door te geven.',
    answered: 'Inmiddels staat het antwoord in het artikel: stel de vraag opnieuw om het te zien.',
    noQuestion: 'Hier staat geen vraag in om door te geven.',
  },
} as const;
