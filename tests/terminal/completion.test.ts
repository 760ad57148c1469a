import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/language/language.ts';
import { complete } from '../../src/terminal/completion.ts';
import { contextIn } from '../support/knowledge.ts';

let context: (language: Language) => Context;
beforeAll(async () => {
  const knowledge = await loadKnowledge('knowledge');
  context = (language) => contextIn(language, knowledge);
});

describe('the tab key', () => {
  test.each<[string, Language, string, string]>([
    ['/wh', 'en', '/who ', '/wh'],
    ['/vr', 'nl', '/vraag ', '/vr'],
    ['where is al-ba', 'en', 'where is al-Baghdadi now', 'where is al-ba'],
    ['/ask where is al-ba', 'en', 'where is al-Baghdadi now', 'where is al-ba'],
    ['/who isl', 'en', 'Matthew Isler', 'isl'],
    ['/lees bevrijding', 'nl', 'east-mosul', 'bevrijding'],
    ['/who --article mos', 'en', 'mosul-2017', 'mos'],
    ['/ask where is he --article ', 'en', 'mosul-2017', ''],
    ['/timeline --', 'en', '--from ', '--'],
    ['/tijdlijn --van 2016 --t', 'nl', '--tot ', '--t'],
    ['/summary m', 'en', 'medium', 'm'],
    ['/samenvatting --lengte ', 'nl', 'kort', ''],
    ['/quotes isl', 'en', 'Matthew Isler', 'isl'],
    ['/tij', 'en', '/tijdlijn ', '/tij'],
    ['/who --art', 'en', '--article ', '--art'],
    ['/lees --', 'nl', '--artikel ', '--'],
    ['/read --article mosul-2017 --passage eastern', 'en', 'east-mosul', 'eastern'],
  ])('%j in %s', (line, language, hit, typed) => {
    const [hits, of] = complete(line, commands, context(language));
    expect(hits).toContain(hit);
    expect(of).toBe(typed);
  });

  test('does not offer an option twice', () => {
    const [hits] = complete('/read --article mosul-2017 --', commands, context('en'));
    expect(hits).toEqual(['--passage ', '--private ', '--language ']);
  });

  test.each([
    '/nothing x',
    '/help x',
    '/ask where --colour x',
    '/timeline --from 2016 --f',
    '/read --article other --passage ea',
  ])('%j has nothing to offer', (line) => {
    expect(complete(line, commands, context('en'))[0]).toEqual([]);
  });
});
