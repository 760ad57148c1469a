import { readFileSync } from 'node:fs';
import { head, readTexts } from './files.ts';

const t = (name: string, files: any) => {
  const s = performance.now();
  const r = readTexts(files);
  console.log(name, r.faults.length, Math.round(performance.now() - s));
};
const shipped = () =>
  Object.fromEntries(
    ['article.nl.md', 'article.en.md', 'glossary.yaml'].map((n) => [
      n,
      readFileSync('knowledge/mosul-2017/' + n),
    ]),
  );
for (let i = 0; i < 5; i++) t('shipped', shipped());
t('>9000', { 'article.en.md': head('en') + '### Q?\n\n' + '>'.repeat(9000) });
t('lists deep', {
  'article.en.md':
    head('en') + Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
});
t('*a_ 10 lines', { 'article.en.md': head('en') + Array(10).fill('*a_'.repeat(3300)).join('\n\n') });
t('*a_ 1 paragraph of 10 lines', {
  'article.en.md': head('en') + Array(10).fill('*a_'.repeat(3300)).join('\n'),
});
t('[a]( 5 lines', { 'article.en.md': head('en') + Array(5).fill('[a]('.repeat(2500)).join('\n') });
t('100k plain', {
  'article.en.md':
    head('en') +
    Array.from(
      { length: 100000 },
      (_, i) =>
        `In ${i} the army took town number ${i} from the fighters, and it said that many people had fled.\nAnother line of it follows.`,
    ).join('\n\n'),
});
t('100k questions', {
  'article.en.md':
    head('en') +
    Array.from(
      { length: 100000 },
      (_, i) => `### Q ${i}?\n- how is ${i}\n\nIn ${i} the **army** took town number ${i}.`,
    ).join('\n\n'),
});
