import { articleWords } from '../src/replies/moderating/article-words.ts';
import { notice, say as tell } from '../src/replies/reply.ts';
import { slash } from './command.ts';

/** Bytes that a bot may attach; Discord, "Uploading Files", the default limit. */
const MOST = 10_000_000;

export const exportArticles = slash({
  name: { en: 'export', nl: 'exporteren' },
  description: {
    en: 'The articles as a knowledge folder, with all that was added in Discord (moderators)',
    nl: 'De artikelen als kennismap, met alles wat in Discord is toegevoegd (moderators)',
  },
  options: {},
  moderator: true,
  run: async (_values, { knowledge: { articles, sources, placed, revision }, language }) => {
    const say = articleWords[language];
    // The libraries that write articles and archives are only loaded here.
    const [{ exported }, { zipSync }] = await Promise.all([
      import('../src/articles/additions/export.ts'),
      import('fflate'),
    ]);
    const files = exported(articles, sources, placed);
    // The same files always give the same archive: no time of day stands in it.
    const zip = zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
    if (zip.length > MOST) return notice(say.tooMuch);
    return { ...tell(say.exported(files.size)), files: [{ name: `knowledge-${revision}.zip`, bytes: zip }] };
  },
});
