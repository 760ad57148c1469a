import type { Article, Edition, Passage } from '../articles/article.ts';
import type { Span } from '../language/span.ts';
import { attributionOf } from './quotations/attribution.ts';
import { quotedIn } from './quotations/quotation-marks.ts';
import type { Reading } from './quotations/rule.ts';
import { type Speaker, speakerOf } from './quotations/speaker.ts';
import { tellsPlace } from './quotations/subject.ts';
import { isSentence, opensWithSpeech, unitsOf } from './quotations/units.ts';
import { findOnce, readingsOf } from './reading.ts';

/** Words that the article attributes to somebody. Offsets are those of the passage's text, UTF-16. */
export interface Quotation {
  readonly passage: Passage;
  /** The sentences that quote, whole. */
  readonly start: number;
  readonly end: number;
  /** What stands in quotation marks in them; none in reported speech. */
  readonly literal: readonly Span[];
  /** Null where the article does not say who it is. */
  readonly speaker: Speaker | null;
}

const found = findOnce((edition, glossary) =>
  underFullName(
    readingsOf(edition, glossary).flatMap((reading) =>
      quotationsIn({ ...reading, quoted: quotedIn(reading.text), glossary }),
    ),
  ),
);

/** Who said what in an edition of the article, as the article attributes it, in reading order. */
export function quotations({ glossary }: Article, edition: Edition): readonly Quotation[] {
  return found(edition, glossary);
}

/** Who is called by the end of a name is whoever was named in full before: "General Isler", then "Isler"; "Anna de Vries", then "De Vries". */
function underFullName(found: readonly Quotation[]): Quotation[] {
  const full = new Map<string, Speaker>();
  return found.map((quotation) => {
    const { speaker } = quotation;
    if (speaker === null || speaker.name !== null) return quotation;
    const words = speaker.label.split(' ');
    const last = words.at(-1)!;
    if (!/^\p{Lu}/u.test(last) || tellsPlace(speaker.label)) return quotation;
    const before = full.get(last);
    if (before && endsIn(before.label, speaker.label)) return { ...quotation, speaker: before };
    if (words.length > 1 && !before) full.set(last, speaker);
    return quotation;
  });
}

function endsIn(name: string, end: string): boolean {
  return name.toLowerCase().endsWith(` ${end.toLowerCase()}`);
}

function quotationsIn(reading: Reading): Quotation[] {
  const found: Quotation[] = [];
  const units = unitsOf(reading);
  let last = null as { speaker: Speaker | null; unit: number; literal: boolean } | null;
  for (const [index, unit] of units.entries()) {
    const attribution = attributionOf(reading, unit);
    let speaker = attribution && speakerOf(reading, attribution.speaker, found.at(-1)?.speaker ?? null);
    let { start, speech } = unit;
    if (attribution?.before) {
      const previous = units[index - 1];
      if (!previous) continue;
      start = previous.start;
      speech = [...previous.speech, ...speech];
      if (found.at(-1)?.start === start) found.pop();
    } else if (!attribution) {
      if (unit.speech.length === 0) continue;
      // "…," says Isler. "And …": a quotation that follows another at once goes on in the same voice.
      const goesOn: boolean = last?.unit === index - 1 && last.literal && opensWithSpeech(reading, unit);
      if (!goesOn && !unit.speech.some((quoted) => isSentence(reading, quoted))) continue;
      speaker = goesOn ? (last?.speaker ?? null) : null;
    }
    found.push({
      passage: reading.passage,
      start,
      end: unit.stop,
      literal: speech.map(({ from, to }) => ({ start: from, end: to })),
      speaker,
    });
    last = { speaker, unit: index, literal: speech.length > 0 };
  }
  return found;
}
