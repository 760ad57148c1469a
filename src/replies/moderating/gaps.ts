import type { Article, Edition, Passage } from '../../articles/article.ts';
import { versionOf } from '../../articles/reference.ts';
import type { Gap } from '../../gaps/gaps.ts';
import type { Language } from '../../language/language.ts';
import type { Criticised } from '../../store/votes.ts';
import type { GapName } from '../action.ts';
import { excerptOf } from '../excerpt.ts';
import { opening, place, quotation } from '../quotation.ts';
import { type Block, type Choice, heading, list, note, paragraph, type Reply, type Run } from '../reply.ts';
import { gapsWords } from './gaps-words.ts';

/** A passage, and what it is in. */
export interface Found {
  readonly edition: Edition;
  readonly passage: Passage;
}

/** How many gaps are listed, and how many wordings of one. */
const LISTED = 20;
const WORDINGS = 10;

/** Every gap with how often and how lately it was asked, and a menu to choose one from. */
export function gapsReply(
  { gaps, criticised }: { readonly gaps: readonly Gap[]; readonly criticised: readonly Criticised[] },
  language: Language,
): Reply {
  const say = gapsWords[language];
  const all = [...gaps, ...criticised].map((gap) => choiceOf(gap, language));
  const listed = all.slice(0, LISTED);
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(say.title),
      ...(listed.length === 0
        ? [paragraph(say.none)]
        : [
            list(
              listed.map(({ title, detail }): Run[] => [
                { text: title, style: 'bold' },
                { text: ` ${detail}` },
              ]),
            ),
            ...(all.length > LISTED ? [note(say.more(all.length - LISTED))] : []),
            { kind: 'menu', label: say.choose, items: listed } as const,
          ]),
    ],
  };
}

/** One gap: its wordings, what came nearest, and what can be done about it. */
export function gapReply(gap: Gap | Criticised, articles: readonly Article[], language: Language): Reply {
  const say = gapsWords[language];
  const { title, detail } = choiceOf(gap, language);
  const name = gapNameOf(gap);
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(title),
      note(detail),
      ...('ids' in gap ? questioned(gap, articles, language) : answered(gap, articles, language)),
      {
        kind: 'buttons',
        buttons: [
          { label: say.add, action: { kind: 'add', gap: name } },
          { label: say.point, action: { kind: 'passages', gap: name, page: 0 } },
          { label: say.dismiss, action: { kind: 'dismiss', gap: name } },
          { label: say.back, action: { kind: 'gaps' } },
        ],
      },
    ],
  };
}

function questioned(
  { wordings, nearest, language: asked }: Gap,
  articles: readonly Article[],
  language: Language,
): Block[] {
  const say = gapsWords[language];
  const found = nearest && passageOf(nearest, asked, articles);
  return [
    ...(wordings.length > 1 ? [paragraph(say.wordings), list(wordings.slice(0, WORDINGS))] : []),
    ...(found ? [paragraph(say.nearest), ...quoted(found, language)] : []),
  ];
}

function answered(answer: Criticised, articles: readonly Article[], language: Language): Block[] {
  const say = gapsWords[language];
  const found = passageOf(answer, answer.language, articles);
  return found && versionOf(found.passage) === answer.version
    ? [paragraph(say.shown), ...quoted(found, language)]
    : [paragraph(say.changed)];
}

function passageOf(
  { article, passage: id }: { readonly article: string; readonly passage: string },
  language: Language,
  articles: readonly Article[],
): Found | null {
  const edition = articles.find((each) => each.id === article)?.editions[language];
  const passage = edition?.passages.find((each) => each.id === id);
  return edition && passage ? { edition, passage } : null;
}

function quoted({ edition, passage }: Found, language: Language): Block[] {
  return [
    quotation(passage, undefined, excerptOf(passage.text)),
    note(`${edition.title} · ${place(edition, passage, language)}`),
  ];
}

/** What a button calls it by. */
export function gapNameOf(gap: Gap | Criticised): GapName {
  return { of: 'ids' in gap ? 'question' : 'answer', id: gap.id.replaceAll('-', '').slice(0, 12) };
}

/** It as something to choose: what was asked, how often, and when last. */
export function choiceOf(gap: Gap | Criticised, language: Language): Choice {
  const say = gapsWords[language];
  const title = opening('ids' in gap ? (gap.wordings[0] ?? '') : gap.question);
  const detail = [
    ...('ids' in gap
      ? [say.asked(gap.times), ...(gap.passed ? [say.passed] : [])]
      : [say.badly(gap.unhelpful, gap.helpful)]),
    say.last(ago(gap.latest, language)),
  ].join(' · ');
  return { title, detail, label: title, action: { kind: 'gap', gap: gapNameOf(gap) } };
}

/** "3 days ago", "13 hours ago": whether that was yesterday depends on where one is. */
function ago(when: number, language: Language): string {
  const minutes = Math.max(1, (Date.now() - when) / 60_000);
  const [count, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 24 * 60
        ? ([minutes / 60, 'hour'] as const)
        : ([minutes / 60 / 24, 'day'] as const);
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(count), unit);
}
