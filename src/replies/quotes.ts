import type { Edition } from '../articles/article.ts';
import type { Quotation } from '../extraction/quotations.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { attribution } from './quotation.ts';
import { type Block, heading, list, notice, paragraph, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

/** What an edition quotes. */
interface Quoted {
  readonly edition: Edition;
  readonly quotations: readonly Quotation[];
}

/** Who said what, by speaker in the order in which they first speak; who is not named comes last. */
export function quotesReply(all: readonly Quoted[], language: Language): Reply {
  const say = words[language];
  const some = all.filter(({ quotations }) => quotations.length > 0);
  if (some.length === 0) return notice(say.noQuotes);
  return {
    tone: 'info',
    private: false,
    blocks: some.flatMap(({ edition, quotations }) => [
      heading(`${say.quotes}: ${edition.title}`),
      ...bySpeaker(quotations).flatMap((group): Block[] => [
        { kind: 'paragraph', runs: speakerRuns(group[0]!, language) },
        list(group.map((quotation) => row(quotation, edition, language))),
      ]),
      attribution(edition, language),
    ]),
  };
}

/** That somebody is not quoted, and who is. */
export function noSpeakerReply(asked: string, all: readonly Quoted[], language: Language): Reply {
  const speakers = all.flatMap(({ quotations }) =>
    bySpeaker(quotations).flatMap(([first]) => (first?.speaker ? [capitalized(first.speaker.label)] : [])),
  );
  const say = words[language];
  if (speakers.length === 0) return notice(say.noQuotes);
  return {
    ...notice(''),
    blocks: [paragraph(say.noSuchSpeaker(asked)), list([...new Set(speakers)])],
  };
}

function bySpeaker(quotations: readonly Quotation[]): Quotation[][] {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = quotation.speaker ? fold(quotation.speaker.label) : '';
    const group = groups.get(key);
    if (group) group.push(quotation);
    else groups.set(key, [quotation]);
  }
  const unnamed = groups.get('');
  groups.delete('');
  return [...groups.values(), ...(unnamed ? [unnamed] : [])];
}

/** "**Matthew Isler**: general; brigadier in the American air force". */
function speakerRuns({ speaker }: Quotation, language: Language): Run[] {
  if (!speaker) return [{ text: words[language].unnamedSpeaker, style: 'bold' }];
  const role = speaker.name?.role?.[language];
  return [{ text: capitalized(speaker.label), style: 'bold' }, ...(role ? [{ text: `: ${role}` }] : [])];
}

/** The sentence as written, what it quotes to the letter in bold. */
function row({ passage, start, end, literal }: Quotation, edition: Edition, language: Language): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of literal) {
    runs.push({ text: passage.text.slice(at, span.start) });
    runs.push({ text: passage.text.slice(span.start, span.end), style: 'bold' });
    at = span.end;
  }
  runs.push({ text: passage.text.slice(at, end) });
  const place = words[language].place(passage.position, edition.passages.length);
  return [
    ...runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })).filter(({ text }) => text !== ''),
    { text: ` (${place})`, style: 'italic' },
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
