import { readArticles } from '../../src/articles/read.ts';
import { DEFAULT_FILES, readDataSet } from '../data/data.ts';
import type { Example } from './example.ts';
import { examplesOf, halve, mix } from './folders.ts';
import { examplesOfReaders, examplesOfShipped } from './own.ts';

/** Parts that the examples are measured in; what is measured on one was learned from the others. */
export const FOLDS = 5;

/** Every example there is, in the order of the data. */
export async function gatherExamples(): Promise<Example[]> {
  const { folders } = readDataSet(DEFAULT_FILES[0]!);
  const examples = folders.flatMap((folder, at) => {
    const strangers = folders.filter((other) => other !== folder);
    const others = folder.questions
      .filter((_, turn) => turn % 2 === 0)
      .map((_, turn) => {
        const { questions } = strangers[turn % strangers.length]!;
        return questions[(turn * 37 + at * 11) % questions.length]!.ask;
      });
    return examplesOf(folder, others);
  });
  // Mixed within a fold, so that what is measured on a fold was trained without all of it.
  const mixed = Array.from({ length: FOLDS }, (_, fold) => {
    const own = folders.filter((__, at) => at % FOLDS === fold);
    const strangers = folders.filter((__, at) => at % FOLDS !== fold);
    const others = strangers.flatMap(({ questions }) =>
      questions.filter((__, at) => at % 12 === 0).map(({ ask: q }) => q),
    );
    return own.length > 0 ? examplesOf(mix(own), others) : [];
  }).flat();
  const dutch = readDataSet(DEFAULT_FILES[1]!).folders.flatMap((folder) =>
    [false, true].flatMap((second) => {
      const half = halve(folder, second);
      return examplesOf(half.folder, half.others);
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
    ...examplesOfReaders(),
    ...shipped.flatMap((article) => examplesOfShipped(article, others)),
  ];
}
