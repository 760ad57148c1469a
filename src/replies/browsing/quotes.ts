import type { Edition } from '../../articles/article.ts';
import type { Quotation } from '../../extraction/quotations.ts';
import { fold } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { mapped, type Work } from '../../slices.ts';
import { sentenceLine } from '../quotation.ts';
import { type Block, list, notice, paragraph, type Reply, type Run } from '../reply.ts';
import { words } from '../words.ts';
import { overview, type Part } from './overview.ts';

/** What an edition quotes. */
interface Quoted {
  readonly edition: Edition;
  readonly quotations: readonly Quotation[];
}

/** Who said what, what is quoted to the letter in bold; by speaker in the order in which they first speak, who is not named last. */
export function* quotesReply(all: readonly Quoted[], language: Language): Work<Reply> {
  const say = words[language];
  const parts: Part[] = [];
  for (const { edition, quotations } of all) {
    const blocks: Block[] = [];
    for (const group of bySpeaker(quotations)) {
      blocks.push({ kind: 'paragraph', runs: speakerRuns(group[0]!, language) });
      const line = (each: Quotation) => sentenceLine(each, each.literal, edition, language);
      blocks.push(list(yield* mapped(group, line)));
    }
    parts.push({ edition, blocks });
  }
  return overview(say.quotes, parts, say.noQuotes, language);
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

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
