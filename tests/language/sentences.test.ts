import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two.', ['One.', 'Two.']],
    ['Is it? Yes! So it is…', ['Is it?', 'Yes!', 'So it is…']],
    ['Dr. Smith met Gen. Jones. They spoke.', ['Dr. Smith met Gen. Jones.', 'They spoke.']],
    ['J. F. Kennedy spoke. He won.', ['J. F. Kennedy spoke.', 'He won.']],
    [
      'De stad, d.w.z. Mosul, viel. Dat was bijv. Jan. opgevallen.',
      ['De stad, d.w.z. Mosul, viel.', 'Dat was bijv. Jan. opgevallen.'],
    ],
    ["'The game is over!' says the general. He left.", ["'The game is over!' says the general.", 'He left.']],
    ['“It fell.” The end.', ['“It fell.”', 'The end.']],
    ["Het duurde 3.5 jaar. 's Avonds stopte het.", ['Het duurde 3.5 jaar.', "'s Avonds stopte het."]],
    ["Hij riep 'kom!' 't was laat. 't Is stil.", ["Hij riep 'kom!' 't was laat.", "'t Is stil."]],
    [
      'It fell.[5] He left.[citation needed][n 1] (They stayed.)[6]:121,154 No one won.[7]',
      ['It fell.[5]', 'He left.[citation needed][n 1]', '(They stayed.)[6]:121,154', 'No one won.[7]'],
    ],
    [
      'The answer is no. He knew. See No. 5 and Smith et al. (2005).',
      ['The answer is no.', 'He knew.', 'See No. 5 and Smith et al. (2005).'],
    ],
    [
      'Dat wist hij al. Hij ging met Max. Op ca. 20 nov. 2016 was het over.',
      ['Dat wist hij al.', 'Hij ging met Max.', 'Op ca. 20 nov. 2016 was het over.'],
    ],
    ['He fell at Mt.[5] Sinjar.', ['He fell at Mt.[5] Sinjar.']],
    ['A first line\n\nA second paragraph', ['A first line', 'A second paragraph']],
    ['  ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('together they hold all that is not white space', () => {
    const text = 'Een. "Twee!" zei hij... Drie?\n\nVier (vijf.) Zes';
    expect(split(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});
