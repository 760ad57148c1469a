/** What is asked, over and over: in both languages, well and badly spelled, answered and not. */
export const QUESTIONS = [
  'where is al-Baghdadi?',
  'hoeveel strijders zijn gedood?',
  'waarom duurt de bevrijding van Mosul zo lang',
  'who said the game is over?',
  'when will Raqqa be attacked',
  'is Nederland voorbereid op terugkeerders?',
  'who won the world cup?',
  'bagdadi schuilplats',
];
