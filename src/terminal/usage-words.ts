import { LANGUAGES, type Language } from '../language/language.ts';

/** What is said of a command line that cannot be carried out, and of those that can. */
const en = {
  hint: 'npm start -- --help lists what there is.',
  badLanguage: (option: string, given: unknown) => `--${option} is ${LANGUAGES.join(' or ')}, not "${given}"`,
  pictureAlone: (command: string) => `--picture goes with ${command}: ${command} --picture FILE`,
  pictureElsewhere: (right: string, wrong: string) => `--picture goes with ${right}, not with ${wrong}`,
  pictureAndJson: '--picture does not go with --json; call timeline once for each',
  optionAlone: (option: string) => `--${option} goes with a command, such as: ask --${option}`,
  jsonElsewhere: (right: readonly string[], wrong: string) =>
    `--json goes with ${right.join(' and ')}, not with ${wrong}`,
  notInChat: (option: string) => `--${option} goes after npm start --, not in the chat`,
  noStep: (step: string) =>
    `${step} leads nowhere from here. What does stands under an answer: ask a question, or open a passage with /read.`,
  chatWords: (word: string) => `"${word}": chat takes no words; ask takes a question`,
  importOne: 'import takes one file: import FILE',
  noOption: (command: string, option: string) => `${command} has no option --${option}`,
  unknownOption: (option: string) => `There is no option ${option}`,
  optionValue: (option: string) => `${option} is given without its value, or with one that it does not take`,
  missing: (command: string, option: string) =>
    `${command} needs ${/^[aeiou]/.test(option) ? 'an' : 'a'} ${option}: ${command} "…"`,
  needsAction: (group: string, actions: string) => `${group} needs an action: ${actions}`,
  noCommand: (name: string, names: string) => `There is no command "${name}". There is: ${names}`,
  leftOver: (command: string, words: string) => `${command} does not know what to do with "${words}"`,
  tooLong: (option: string, most: number, length: number) =>
    `${option} takes ${most} characters at most; this is ${length}`,
  help: {
    start: 'the bot where DISCORD_TOKEN is set, else a chat in the terminal (see .env.example)',
    chat: 'the chat in the terminal',
    import: 'make an article of a file .md, .txt or .html: --article ID, --language nl|en',
    command: 'one command, with the names and options it has in Discord:',
    json: 'ask and timeline: print JSON; ask without a question reads one a line from standard input',
    picture: 'timeline: also draw it as a PNG, into this file',
    language: 'the language to answer in, where a question does not tell its own; with --json always',
    knowledge: 'the knowledge folder (default: KNOWLEDGE_DIR, else knowledge)',
  },
};

type Words = Readonly<typeof en>;

const nl: Words = {
  hint: 'npm start -- --help toont wat er is.',
  badLanguage: (option, given) => `--${option} is ${LANGUAGES.join(' of ')}, niet "${given}"`,
  pictureAlone: (command) => `--picture hoort bij ${command}: ${command} --picture BESTAND`,
  pictureElsewhere: (right, wrong) => `--picture hoort bij ${right}, niet bij ${wrong}`,
  pictureAndJson: '--picture gaat niet samen met --json; geef tijdlijn voor elk een keer',
  optionAlone: (option) => `--${option} hoort bij een opdracht, bijvoorbeeld: vraag --${option}`,
  jsonElsewhere: (right, wrong) => `--json hoort bij ${right.join(' en ')}, niet bij ${wrong}`,
  notInChat: (option) => `--${option} hoort achter npm start --, niet in het gesprek`,
  noStep: (step) =>
    `${step} leidt hier nergens heen. Wat wel kan, staat onder een antwoord: stel een vraag, of open een passage met /lees.`,
  chatWords: (word) => `"${word}": bij chat hoort niets; een vraag stel je met vraag`,
  importOne: 'Bij import hoort één bestand: import BESTAND',
  noOption: (command, option) => `${command} heeft geen optie --${option}`,
  unknownOption: (option) => `Er is geen optie ${option}`,
  optionValue: (option) => `Bij ${option} ontbreekt de waarde, of er hoort er geen bij`,
  missing: (command, option) => `Bij ${command} hoort een ${option}: ${command} "…"`,
  needsAction: (group, actions) => `Zeg wat er met ${group} moet gebeuren: ${actions}`,
  noCommand: (name, names) => `Er is geen opdracht "${name}". Wel: ${names}`,
  leftOver: (command, words) => `${command} weet geen raad met "${words}"`,
  tooLong: (option, most, length) => `${option} mag hoogstens ${most} tekens hebben; dit zijn er ${length}`,
  help: {
    start: 'de bot als DISCORD_TOKEN is ingesteld, anders een gesprek in de terminal (zie .env.example)',
    chat: 'het gesprek in de terminal',
    import: 'maakt een artikel van een bestand .md, .txt of .html: --article ID, --language nl|en',
    command: 'één opdracht, met de namen en opties die ze in Discord heeft:',
    json: 'vraag en tijdlijn: geeft JSON; vraag zonder vraag leest er een per regel van de standaardinvoer',
    picture: 'tijdlijn: tekent die ook als PNG, in dit bestand',
    language: 'de taal van het antwoord, als die niet uit de vraag blijkt; met --json altijd',
    knowledge: 'de kennismap (anders KNOWLEDGE_DIR, anders knowledge)',
  },
};

export const usageWords: Readonly<Record<Language, Words>> = { en, nl };
