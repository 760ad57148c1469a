import type { PassageName } from '../articles/difference.ts';
import type { Reloaded } from '../knowledge.ts';
import type { Language } from '../language/language.ts';
import { type Block, list, paragraph, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

/** How many passages or faults a reply lists one by one. */
const LISTED = 20;

/** What a reload changed, or every fault that kept it from being carried out. */
export function reloadReply(reloaded: Reloaded, language: Language): Reply {
  const say = words[language];
  if (reloaded.kind === 'kept') {
    return {
      tone: 'fault',
      private: true,
      blocks: [
        paragraph(say.kept(reloaded.faults.length)),
        listed(
          reloaded.faults.map(({ file, line, message }) => [
            { text: line === null ? file : `${file}:${line}`, style: 'code' },
            { text: ` ${message}` },
          ]),
          language,
        ),
      ],
    };
  }
  const { difference, knowledge, ms } = reloaded;
  const count = knowledge.articles
    .flatMap(({ editions }) => Object.values(editions))
    .reduce((sum, edition) => sum + edition.passages.length, 0);
  const changes = (['added', 'changed', 'removed'] as const).filter((kind) => difference[kind].length > 0);
  return {
    tone: 'info',
    private: true,
    blocks: [
      paragraph(say.reloaded(count, duration(ms, language))),
      ...(changes.length === 0 ? [paragraph(say.nothingChanged)] : []),
      ...changes.flatMap((kind): Block[] => [
        paragraph(say.changes[kind](difference[kind].length), 'bold'),
        listed(difference[kind].map(passageName), language),
      ]),
    ],
  };
}

function listed(items: readonly (readonly Run[])[], language: Language): Block {
  const rest = items.length - LISTED;
  return list(rest > 0 ? [...items.slice(0, LISTED), words[language].andMore(rest)] : items);
}

function passageName({ article, language, id }: PassageName): Run[] {
  return [{ text: `${article}/${language}#${id}`, style: 'code' }];
}

function duration(ms: number, language: Language): string {
  const [value, unit] = ms < 1000 ? [Math.ceil(ms), 'ms'] : [Math.round(ms / 100) / 10, 's'];
  return `${value.toLocaleString(language)} ${unit}`;
}
