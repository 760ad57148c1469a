import { readArticles } from '../../src/articles/read.ts';
import { DEFAULT_FILES, readDataSet } from '../data/data.ts';
import { readerSets } from '../data/readers.ts';
import type { Example } from './example.ts';
import { examplesOf, halve, mix } from './folders.ts';
import { examplesOfReaders, examplesOfShipped } from './own.ts';
import { TermCounts } from './term-counts.ts';

/** Parts that the examples are measured in; what is measured on one was learned from the others. */
export const FOLDS = 5;

/** The terms of what is learned from. */
export function countTerms(): TermCounts {
  const sets = [...DEFAULT_FILES.map(readDataSet), ...readerSets()];
  return new TermCounts(sets.flatMap(({ folders }) => folders));
}

/** Every example there is, in the order of the data; for none is its own article among those that tell what is common. */
export async function gatherExamples(counts: TermCounts): Promise<Example[]> {
  const { folders } = readDataSet(DEFAULT_FILES[0]!);
  const examples = folders.flatMap((folder, at) => {
    const strangers = folders.filter((other) => other !== folder);
    const others = folder.questions
      .filter((_, turn) => turn % 2 === 0)
      .map((_, turn) => {
        const { questions } = strangers[turn % strangers.length]!;
        return questions[(turn * 37 + at * 11) % questions.length]!.ask;
      });
    return examplesOf(folder, others, counts.without([folder.edition.article]));
  });
  // Mixed within a fold, so that what is measured on a fold was trained without all of it.
  const mixed = Array.from({ length: FOLDS }, (_, fold) => {
    const own = folders.filter((__, at) => at % FOLDS === fold);
    const strangers = folders.filter((__, at) => at % FOLDS !== fold);
    const others = strangers.flatMap(({ questions }) =>
      questions.filter((__, at) => at % 12 === 0).map(({ ask: q }) => q),
    );
    const common = counts.without(own.map(({ edition }) => edition.article));
    return own.length > 0 ? examplesOf(mix(own), others, common) : [];
  }).flat();
  const dutch = readDataSet(DEFAULT_FILES[1]!).folders.flatMap((folder) =>
    [false, true].flatMap((second) => {
      const half = halve(folder, second);
      return examplesOf(half.folder, half.others, counts.without([folder.edition.article]));
    }),
  );
  const read = await readArticles('knowledge');
  const shipped = read.kind === 'whole' ? read.articles : [];
  const others = folders.flatMap(({ questions }) =>
    questions.filter((_, at) => at % 20 === 0).map(({ ask: q }) => q),
  );
  return [
    ...examples,
    ...mixed,
    ...dutch,
    ...examplesOfReaders(counts),
    ...shipped.flatMap((article) => examplesOfShipped(article, others, counts.without([]))),
  ];
}
