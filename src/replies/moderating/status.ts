import { passageCount } from '../../articles/article.ts';
import type { Snapshot } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import type { Trouble } from '../../store/trouble.ts';
import { nothingKept } from '../nothing-kept.ts';
import { permissionNames } from '../permission-words.ts';
import { heading, list, type Reply } from '../reply.ts';

/** How the bot itself is doing, where it is called. */
export interface Running {
  /** Seconds. */
  readonly uptime: number;
  /** Questions since the start, by what they were answered with. */
  readonly questions: { readonly answer: number; readonly doubt: number; readonly silence: number };
  /** Milliseconds from what was asked to the answer's acknowledgement; null before the first. */
  readonly latency: { readonly median: number; readonly p99: number } | null;
  /** Bytes. */
  readonly memory: number;
  /** Milliseconds of each connection to the gateway; null before its first heartbeat. */
  readonly pings: readonly (number | null)[];
  /** Permissions that the bot lacks in this channel, by Discord's names for them in code. */
  readonly missing: readonly string[];
}

const WORDS = {
  en: {
    title: 'Status',
    uptime: (time: string) => `at work for ${time}`,
    revision: (name: string, articles: number, passages: number, pinned: boolean) =>
      `revision ${name}: ${articles} ${articles === 1 ? 'article' : 'articles'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}${pinned ? ', put back with /rollback; /reload takes in the files again' : ''}`,
    faults: (n: number) =>
      `the files have ${n === 1 ? 'a fault' : `${n} faults`}, so this revision from before goes on answering: /reload says where, and takes them in once they are mended`,
    missed: (name: string) =>
      `revision ${name} is in force in my other processes; this one cannot read it and goes on with its own. The log says why`,
    apart:
      'I started without the database: this revision is of the files here, and my other processes may have another in force',
    questions: (answered: number, doubtful: number, refused: number) =>
      `questions since the start: ${answered} answered, ${doubtful} doubtful, ${refused} refused`,
    votes: (helpful: number, unhelpful: number) => `votes: ${helpful} helpful, ${unhelpful} not helpful`,
    latency: (median: string, p99: string) => `answers: half within ${median}, 99% within ${p99}`,
    memory: (amount: string) => `memory: ${amount} MB`,
    ping: (list: string) => `gateway: ${list}`,
    noPing: 'gateway: not connected; commands arrive over HTTP',
    unknown: 'no heartbeat yet',
    missing: (names: string) => `permissions that I lack in this channel: ${names}`,
    none: 'permissions in this channel: all that I need',
    intent: 'intent that I lack: Message Content, for the channels where plain questions are to be answered',
    units: ['d', 'h', 'min', 's'],
  },
  nl: {
    title: 'Status',
    uptime: (time: string) => `al ${time} aan het werk`,
    revision: (name: string, articles: number, passages: number, pinned: boolean) =>
      `revisie ${name}: ${articles} ${articles === 1 ? 'artikel' : 'artikelen'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}${pinned ? ', teruggezet met /terugzetten; /herlaad neemt de bestanden weer op' : ''}`,
    faults: (n: number) =>
      `de bestanden bevatten ${n === 1 ? 'een fout' : `${n} fouten`}, dus deze revisie van voorheen blijft antwoorden: /herlaad zegt waar, en neemt ze op zodra ze hersteld zijn`,
    missed: (name: string) =>
      `revisie ${name} is van kracht in mijn andere processen; dit kan haar niet lezen en gaat door met de zijne. Het logboek zegt waarom`,
    apart:
      'ik ben zonder de database gestart: deze revisie komt van de bestanden hier, en in mijn andere processen kan een andere van kracht zijn',
    questions: (answered: number, doubtful: number, refused: number) =>
      `vragen sinds de start: ${answered} beantwoord, ${doubtful} twijfelachtig, ${refused} geweigerd`,
    votes: (helpful: number, unhelpful: number) => `stemmen: ${helpful} nuttig, ${unhelpful} niet nuttig`,
    latency: (median: string, p99: string) => `antwoorden: de helft binnen ${median}, 99% binnen ${p99}`,
    memory: (amount: string) => `geheugen: ${amount} MB`,
    ping: (list: string) => `gateway: ${list}`,
    noPing: 'gateway: niet verbonden; opdrachten komen via HTTP',
    unknown: 'nog geen hartslag',
    missing: (names: string) => `rechten die ik in dit kanaal mis: ${names}`,
    none: 'rechten in dit kanaal: alle die ik nodig heb',
    intent: 'intent die ik mis: Message Content, voor de kanalen waar gewone vragen beantwoord moeten worden',
    units: ['d', 'u', 'min', 's'],
  },
} as const;

/** What there is to know for who looks after the bot. No address and no token stands in it. */
export function statusReply(
  about: {
    readonly knowledge: Snapshot;
    /** How many faults the files have, because of which that is in force still. */
    readonly faults: number;
    /** Why nothing is kept; null where all is. */
    readonly trouble: Trouble | null;
    /** The revision that is in force elsewhere and cannot be read here; null where there is none. */
    readonly missed: string | null;
    /** What is in force elsewhere has not been seen yet: the database was away at the start. */
    readonly apart: boolean;
    /** Null where nothing is kept. */
    readonly votes: { readonly helpful: number; readonly unhelpful: number } | null;
    /** Null in the terminal. */
    readonly running: Running | null;
    /** Plain questions are to be answered here, and cannot be read. */
    readonly lacksIntent: boolean;
  },
  language: Language,
): Reply {
  const say = WORDS[language];
  const { knowledge, faults, missed, apart, trouble, votes, running, lacksIntent } = about;
  const { articles, revision, pinned } = knowledge;
  const ms = (value: number) =>
    `${value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 })} ms`;
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(say.title),
      list([
        say.revision(revision, articles.length, passageCount(articles), pinned),
        ...(faults > 0 ? [say.faults(faults)] : []),
        ...(missed === null ? [] : [say.missed(missed)]),
        ...(apart ? [say.apart] : []),
        ...(votes ? [say.votes(votes.helpful, votes.unhelpful)] : []),
        ...(running ? lines(running) : []),
        ...(lacksIntent ? [say.intent] : []),
      ]),
      ...(trouble ? nothingKept(trouble, language).blocks : []),
    ],
  };

  function lines({ uptime, questions, latency, memory, pings, missing }: Running): string[] {
    return [
      say.uptime(span(uptime, say.units)),
      say.questions(questions.answer, questions.doubt, questions.silence),
      ...(latency ? [say.latency(ms(latency.median), ms(latency.p99))] : []),
      say.memory((memory / 1e6).toFixed(0)),
      pings.length === 0
        ? say.noPing
        : say.ping(pings.map((ping) => (ping === null ? say.unknown : ms(ping))).join(', ')),
      missing.length === 0 ? say.none : say.missing(permissionNames(missing, language)),
    ];
  }
}

/** `3 d 4 h`, the two greatest units. */
function span(seconds: number, units: readonly string[]): string {
  const parts = [86_400, 3_600, 60, 1].map(
    (unit, at) => [Math.floor(seconds / unit) % ROLLS[at]!, units[at]!] as const,
  );
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** After how many of a unit the greater one counts. */
const ROLLS = [Number.MAX_SAFE_INTEGER, 24, 60, 60];
