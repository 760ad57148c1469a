import { expect, test } from 'vitest';
import { stemmer } from '../../src/language/stem.ts';

const dutch = stemmer('nl');

/** Forms of one word, or words so near that a question with the one is about the other. */
test.each([
  'regering regeringen regeren regeert regeerde regeerden geregeerd',
  'bouwen bouw bouwde gebouwd gebouw gebouwen',
  'oprichten opgericht oprichting',
  'vestigen vestigt vestigde gevestigd vestiging',
  'aankondigen aangekondigd aankondiging',
  'ontwikkelen ontwikkeld ontwikkelde ontwikkeling',
  'vertalen vertaald vertaling',
  'verhuizen verhuisd verhuisde verhuizing',
  'bekostigen bekostigd bekostigt',
  'ontdekken ontdekt ontdekte ontdekking',
  'lezen lees gelezen',
  'groot grote grootste',
  'oud oude oudste',
  'vrij vrije',
  'rood rode',
  'nederlands nederlandse',
  'religieus religieuze',
  'huis huizen huisje',
  'brief brieven',
  'man mannen mannetje',
  'woord woorden woordje',
  'beeld beelden beeldje',
  'boom bomen boompje',
  'hoofdstad hoofdsteden',
  'dag dagen',
  'verjaardag verjaardagen',
  'kind kinderen',
  'zee zeeen',
  'strategie strategieen',
  'universiteit universiteiten',
  'generaal generaals',
  'gemeente gemeenten gemeentes',
  'gezond gezonde gezondheid',
  'mogelijk mogelijke mogelijkheid mogelijkheden',
  'eten eet',
])('%s', (words) => {
  const [first, ...others] = words.split(' ');
  expect(others.map(dutch)).toEqual(others.map(() => dutch(first!)));
});

/** What looks like a form of another word and is none. */
test.each([
  ['gezond', 'zon'],
  ['gezin', 'zin'],
  ['gewoon', 'wonen'],
  ['gelijk', 'lijk'],
  ['gemeente', 'menen'],
  ['geslacht', 'slachten'],
  ['gewest', 'west'],
  ['gevaar', 'varen'],
  ['bestand', 'bestaan'],
  ['beeld', 'bel'],
  ['schilderij', 'schild'],
  ['weekend', 'week'],
  ['eerste', 'eer'],
  ['order', 'orde'],
  ['man', 'maan'],
  ['burgemeester', 'burger'],
])('%s is not of %s', (one, other) => {
  expect(dutch(one)).not.toBe(dutch(other));
});

test.each(['', 'a', 'ge', "'s", 'ij', 'x1', '2016', 'isis'])('%j is left as it is', (word) => {
  expect(dutch(word)).toBe(word);
});
