import type { Article, Edition, Passage } from '../articles/article.ts';
import { articleKey, versionOf } from '../articles/reference.ts';
import type { Gap } from '../gaps/gaps.ts';
import type { Language } from '../language/language.ts';
import type { Criticised } from '../store/votes.ts';
import { excerptOf } from './excerpt.ts';
import { label, opening, place, quotation } from './quotation.ts';
import {
  type Block,
  type Button,
  type Choice,
  type GapName,
  heading,
  list,
  note,
  paragraph,
  type Reply,
  type Run,
} from './reply.ts';

/** How many gaps are listed, and how many wordings of one. */
const LISTED = 20;
const WORDINGS = 10;

/** Passages on a page to choose from; Discord, "Component Reference", String Select: at most 25 options. */
const PAGE = 25;

export const gapsWords = {
  en: {
    title: 'What people asked and did not get',
    none: 'Nothing is open: everything that was asked has an answer by now, or was put aside.',
    more: (n: number) => `and ${n} more, asked less often or longer ago`,
    choose: 'Choose one to see more of it',
    asked: (n: number) => (n === 1 ? 'asked once' : `asked ${n} times`),
    last: (when: string) => `last ${when}`,
    passed: 'passed on by a reader',
    badly: (against: number, inFavour: number) => `answered badly: ${against} against, ${inFavour} in favour`,
    wordings: 'In these words:',
    nearest: 'The nearest passage:',
    shown: 'The answer that was shown:',
    changed: 'The passage that was shown has been changed or removed since.',
    dismiss: 'Put aside',
    point: 'Point to a passage',
    choosePassage:
      'Choose the passage that answers this. The question is then added to its questions, and answered with it from now on.',
    candidates: 'The passage that answers it',
    morePassages: 'More passages',
    noPassages: 'No article has passages in the language of the question.',
    pointed: (question: string) => `From now on “${question}” is answered with that passage.`,
    force: 'Do it all the same',
    return: 'Back',
    back: 'Back to the list',
    gone: 'This is no longer open: it was answered or put aside, or it expired. /gaps lists what is.',
  },
  nl: {
    title: 'Wat mensen vroegen en niet kregen',
    none: 'Er staat niets open: op alles wat gevraagd is, is er nu een antwoord, of het is opzijgelegd.',
    more: (n: number) => `en nog ${n}, minder vaak of langer geleden gevraagd`,
    choose: 'Kies er een om meer te zien',
    asked: (n: number) => (n === 1 ? 'één keer gevraagd' : `${n} keer gevraagd`),
    last: (when: string) => `laatst ${when}`,
    passed: 'doorgegeven door een lezer',
    badly: (against: number, inFavour: number) => `slecht beantwoord: ${against} tegen, ${inFavour} voor`,
    wordings: 'In deze woorden:',
    nearest: 'De passage die het dichtst in de buurt komt:',
    shown: 'Het antwoord dat getoond werd:',
    changed: 'De passage die getoond werd, is sindsdien gewijzigd of verwijderd.',
    dismiss: 'Opzijleggen',
    point: 'Passage aanwijzen',
    choosePassage:
      'Kies de passage met het antwoord. De vraag komt dan bij de vragen van die passage, en krijgt die voortaan als antwoord.',
    candidates: 'De passage met het antwoord',
    morePassages: 'Meer passages',
    noPassages: 'Geen artikel heeft passages in de taal van de vraag.',
    pointed: (question: string) => `Op ‘${question}’ volgt voortaan die passage.`,
    force: 'Toch doen',
    return: 'Terug',
    back: 'Terug naar de lijst',
    gone: 'Dit staat niet meer open: het is beantwoord, opzijgelegd of verlopen. /hiaten toont wat nog openstaat.',
  },
} as const;

/** Every gap with how often and how lately it was asked, and a menu to choose one from. */
export function gapsReply(
  { gaps, criticised }: { readonly gaps: readonly Gap[]; readonly criticised: readonly Criticised[] },
  language: Language,
): Reply {
  const say = gapsWords[language];
  const all = [...gaps, ...criticised].map((gap) => choice(gap, language));
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
  const { title, detail } = choice(gap, language);
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

/** A passage, and what it is in. */
interface Found {
  readonly edition: Edition;
  readonly passage: Passage;
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

/** Passages to choose the answer to a gap from, a page of them. */
export function candidatesReply(
  gap: Gap | Criticised,
  candidates: readonly Found[],
  page: number,
  language: Language,
): Reply {
  const say = gapsWords[language];
  const name = gapNameOf(gap);
  const shown = candidates.slice(page * PAGE, (page + 1) * PAGE);
  const more = candidates.length > (page + 1) * PAGE;
  const next: Button = {
    label: say.morePassages,
    action: { kind: 'passages', gap: name, page: page + 1 },
  };
  const back: Button = { label: say.return, action: { kind: 'gap', gap: name } };
  const buttons = more ? [next, back] : [back];
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(choice(gap, language).title),
      ...(shown.length === 0
        ? [paragraph(say.noPassages)]
        : [
            paragraph(say.choosePassage),
            {
              kind: 'menu',
              label: say.candidates,
              items: shown.map(({ edition, passage }) => ({
                title: label(passage),
                detail: `${edition.title} · ${place(edition, passage, language)}`,
                label: label(passage),
                action: {
                  kind: 'point',
                  gap: name,
                  article: articleKey(edition.article),
                  passage: passage.id,
                  force: false,
                },
              })),
            } as const,
          ]),
      { kind: 'buttons', buttons },
    ],
  };
}

function choice(gap: Gap | Criticised, language: Language): Choice {
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

/** "3 days ago", "today". */
function ago(when: number, language: Language): string {
  const days = Math.round((Date.now() - when) / 86_400_000);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}
