import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readArticles } from '../../src/articles/read.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import type { Trial } from '../quality/confidence.ts';
import type { DataSet, Folder } from './data.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const QUESTIONS = new URL('../../tests/questions/', import.meta.url);

const Refusals = z.array(z.object({ ask: z.string(), language: z.enum(LANGUAGES), kind: z.string() }));
const Answerable = z.array(
  z.object({ ask: z.string(), passage: z.union([z.string(), z.array(z.string())]) }),
);

/** The shipped article with the questions that its tests ask: what there is to measure without the data. */
export async function readShipped(): Promise<DataSet[]> {
  const read = await readArticles(KNOWLEDGE);
  if (read.kind === 'faulty') throw new Error(`${KNOWLEDGE} has faults: npm run check`);
  return LANGUAGES.map((language) => {
    const questions = Answerable.parse(yaml(`answerable.${language}.yaml`));
    const folders = read.articles.flatMap(({ editions }): Folder[] => {
      const edition = editions[language];
      if (!edition) return [];
      const places = new Map(edition.passages.map(({ id, position }) => [id, position - 1]));
      const asked = questions.map(({ ask, passage }) => ({
        ask,
        right: [passage].flat().flatMap((id) => places.get(id) ?? []),
      }));
      return [{ edition, questions: asked.filter(({ right }) => right.length > 0) }];
    });
    return { name: `knowledge.${language}`, language, folders };
  });
}

/** What the shipped article answers, and what it must refuse: from its own field and from elsewhere. */
export async function shippedTrials(): Promise<Trial[]> {
  const refusals = Refusals.parse(yaml('refusals.yaml'));
  return (await readShipped()).flatMap(({ name, language, folders }) => [
    { name: `${name}: its own questions`, folders },
    ...[...new Set(refusals.map(({ kind }) => kind))].map((kind) => ({
      name: `${name}: ${kind}`,
      folders: folders.map(({ edition }) => ({
        edition,
        questions: refusals
          .filter((question) => question.kind === kind && question.language === language)
          .map(({ ask }) => ({ ask, right: [] })),
      })),
    })),
  ]);
}

function yaml(file: string): unknown {
  return parse(readFileSync(new URL(file, QUESTIONS), 'utf8'));
}
