import type { Language, Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import type { Edition, Passage } from '../article.ts';
import { articleFaults } from '../faults/articles.ts';
import { type Flaw, type Parsed, parsed } from '../flaw.ts';
import { collapse, ID_RULE, isId, suggestId } from '../text.ts';
import { type Block, type Item, readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';

/** Characters of a question or section; longer ones are paragraphs that were marked by mistake. */
export const MAX_HEADING = 300;

/** Characters of a passage: some seven pages of print, far more than an answer can show. */
export const MAX_PASSAGE = 20_000;

/** Says of a passage that it is meant to stand in this language alone. */
const UNTRANSLATED = /\s+\.untranslated$/;

/** What two ways of writing one question have in common. */
export function sameQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.]+$/u, '');
}

/** The ids of passages that were given none: `p1`, `p2` and so on, counted among themselves. */
const GENERATED = /^p\d+$/;

/** Whether the passage was given no id, so that its place pairs it with its translation. */
export function isUnnamed({ id }: Passage): boolean {
  return GENERATED.test(id);
}

/** Reads the lines of one `article.<lang>.md`: an edition, or every flaw of the file. */
export function* readEdition(
  lines: readonly string[],
  article: string,
  language: Language,
): Work<Parsed<Edition>> {
  const head = yield* readFrontMatter(lines, language);
  const { blocks, flaws } = yield* readBlocks(lines, head.end);
  const body = new Body(head.value?.title ?? null);
  for (const block of blocks) {
    body.add(block);
    yield;
  }
  const passages = yield* body.finish();
  const all = [...head.flaws, ...flaws, ...body.flaws];
  if (passages.length === 0 && all.length === 0) all.push({ line: null, message: articleFaults.noPassage });
  return parsed(head.value && { article, ...head.value, passages }, all);
}

/** A passage whose end has not been reached. */
interface Draft {
  readonly id: string | null;
  readonly untranslated: boolean;
  readonly heading: string | null;
  readonly questions: string[];
  readonly paragraphs: string[];
  readonly line: number;
}

/** Gathers blocks into passages, and the flaws of their order. */
class Body {
  readonly flaws: Flaw[] = [];
  readonly #title: string | null;
  readonly #passages: (Omit<Passage, 'id'> & { readonly id: string | null })[] = [];
  /** Lines on which ids and questions first stand. */
  readonly #ids = new Map<string, number>();
  readonly #questions = new Map<string, number>();
  #section: string | null = null;
  #draft: Draft | null = null;

  constructor(title: string | null) {
    this.#title = title;
  }

  add(block: Block): void {
    if (block.kind === 'heading') this.#heading(block.level, block.text, block.line);
    else if (block.kind === 'list') this.#list(block.items);
    else this.#paragraph(collapse(block.text), block.line);
  }

  *finish(): Work<readonly Passage[]> {
    this.#close();
    const passages: Passage[] = [];
    let unnamed = 0;
    for (const { id, ...passage } of this.#passages) {
      if (id === null) {
        do unnamed += 1;
        while (this.#ids.has(`p${unnamed}`));
      }
      passages.push({ id: id ?? `p${unnamed}`, ...passage });
      yield;
    }
    return passages;
  }

  #heading(level: number, written: string, line: number): void {
    this.#close();
    const { text, id, untranslated } = this.#named(collapse(written), line);
    if (text === '') {
      this.#flaw(line, articleFaults.emptyHeading);
      return;
    }
    if (text.length > MAX_HEADING) {
      this.#flaw(line, articleFaults.longHeading(MAX_HEADING));
      return;
    }
    // People repeat the title above the text; anything else at that level is a section to them.
    if (level === 1 && text === this.#title) return;
    if (level <= 2) this.#section = text;
    else if (level === 3) this.#question(text, id, untranslated, line);
    else this.#flaw(line, articleFaults.deepHeading(text));
  }

  /** Splits the `{#id}` or `{#id .untranslated}` off a heading. */
  #named(heading: string, line: number): { text: string; id: string | null; untranslated: boolean } {
    const at = heading.endsWith('}') ? heading.lastIndexOf('{#') : -1;
    const text = at === -1 ? heading : heading.slice(0, at).trim();
    if (at === -1) return { text, id: null, untranslated: false };
    const mark = heading.slice(at + 2, -1).trim();
    const id = mark.replace(UNTRANSLATED, '');
    if (isId(id)) return { text, id, untranslated: id !== mark };
    const suggestion = suggestId(id) ?? suggestId(text);
    this.#flaw(line, articleFaults.badId(id, ID_RULE, suggestion && `{#${suggestion}}`));
    return { text, id: null, untranslated: false };
  }

  #question(text: string, id: string | null, untranslated: boolean, line: number): void {
    this.#draft = { id, untranslated, heading: text, questions: [], paragraphs: [], line };
    this.#ask(text, line);
    if (id === null) return;
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, line);
    else this.#flaw(line, articleFaults.idTwice(id, first));
  }

  /** Right under a question: other ways to ask it. Under a paragraph: part of its passage. */
  #list(items: readonly Item[]): void {
    const draft = this.#draft;
    if (draft === null) {
      const text = items.map((item) => `${item.marker} ${collapse(item.text)}`).join('\n');
      this.#paragraph(text, items[0]!.line);
      return;
    }
    const isQuestions = draft.heading !== null && draft.paragraphs.length === 0;
    for (const { marker, text: written, line, joined } of items) {
      const text = collapse(written);
      if (text === '') this.#flaw(line, articleFaults.emptyItem);
      else if (!isQuestions) draft.paragraphs.push(`${marker} ${text}`);
      else if (joined !== null) this.#flaw(joined, articleFaults.joinedItem);
      else if (text.length > MAX_HEADING) this.#flaw(line, articleFaults.longQuestionItem(MAX_HEADING));
      else {
        draft.questions.push(text);
        this.#ask(text, line);
      }
    }
  }

  /** A question written twice would have two passages for one answer. */
  #ask(text: string, line: number): void {
    const asked = sameQuestion(text);
    const first = this.#questions.get(asked);
    if (first === undefined) this.#questions.set(asked, line);
    else this.#flaw(line, articleFaults.questionTwice(text, first));
  }

  #paragraph(text: string, line: number): void {
    if (text === '') return;
    if (this.#draft?.heading == null) {
      this.#close();
      this.#draft = { id: null, untranslated: false, heading: null, questions: [], paragraphs: [], line };
    }
    this.#draft!.paragraphs.push(text);
  }

  #close(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft === null) return;
    const { heading, questions, line } = draft;
    const text = draft.paragraphs.join('\n\n');
    if (text === '') {
      this.#flaw(line, articleFaults.questionAlone(heading ?? ''));
      return;
    }
    if (text.length > MAX_PASSAGE) this.#flaw(line, articleFaults.longPassage(text.length, MAX_PASSAGE));
    this.#passages.push({
      id: draft.id,
      position: this.#passages.length + 1,
      section: this.#section,
      heading,
      questions,
      text,
      line,
      ...(draft.untranslated ? { untranslated: true as const } : {}),
    });
  }

  #flaw(line: number, message: Localized): void {
    this.flaws.push({ line, message });
  }
}
