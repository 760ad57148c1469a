import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import lunrNl from 'lunr-languages/lunr.nl.js';
import FlexSearch from 'flexsearch';
import enPack from 'flexsearch/lang/en';
import { create, insert, search } from '@orama/orama';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stopwords as swEn } from '@orama/stopwords/english';
import { stopwords as swNl } from '@orama/stopwords/dutch';
import { eng, nld } from 'stopword';
import winkNLP from 'wink-nlp'; import model from 'wink-eng-lite-web-model';
import BM25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
stemmerSupport(lunr); lunrNl(lunr);
const nlp = winkNLP(model), its = nlp.its;
const nlPack = { filter: new Set(nld), finalize: ts => ts.map(t => dutch(t)) };
const sets = { en: JSON.parse(readFileSync('../../shared/eval/squad.en.json')), nl: JSON.parse(readFileSync('../../shared/eval/xquad.nl.json')) };
const stop = { en: new Set(eng), nl: new Set(nld) }, stem = { en: english, nl: dutch };
const osw = { en: new Set(swEn), nl: new Set(swNl) };
function wink(text, lang, { stops = true, stems = true, pipe } = {}) {
  const toks = nlp.readDoc(text).tokens();
  if (lang === 'en') return toks.filter(t => t.out(its.type) !== 'punctuation' && (!stops || !t.out(its.stopWordFlag))).out(stems ? its.stem : its.normal);
  return toks.filter(t => t.out(its.type) !== 'punctuation').out(its.normal).filter(w => !stops || !stop.nl.has(w)).map(w => stems ? dutch(w) : w);
}
const ms = (opts, mk) => (ps, l) => { const m = new MiniSearch({ fields: ['text'], ...(mk ? mk(l) : {}) }); m.addAll(ps.map((text, id) => ({ id, text }))); return q => m.search(q, opts).map(r => r.id); };
const pt = (l, st) => ({ processTerm: t => { t = t.toLowerCase(); if (stop[l].has(t)) return null; return st ? stem[l](t) : t; } });
const systems = {
  'ms default': ms({}),
  'ms fz.2 prefix': ms({ fuzzy: 0.2, prefix: true }),
  'ms stop': ms({}, l => pt(l)),
  'ms stop fz prefix': ms({ fuzzy: .2, prefix: true }, l => pt(l)),
  'ms stop fz prefix>3': ms({ fuzzy: t => t.length > 3 ? .2 : false, prefix: t => t.length > 3 }, l => pt(l)),
  'ms stop fz': ms({ fuzzy: .2 }, l => pt(l)),
  'ms stop stem': ms({}, l => pt(l, true)),
  'ms stop stem fz prefix': ms({ fuzzy: .2, prefix: true }, l => pt(l, true)),
  'lunr search escaped': (ps, l) => { const idx = lunr(function () { if (l === 'nl') this.use(lunr.nl); this.ref('id'); this.field('text'); ps.forEach((text, id) => this.add({ id, text })); }); return q => idx.search(q.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(r => +r.ref); },
  'lunr query+trimmer': (ps, l) => { const idx = lunr(function () { if (l === 'nl') this.use(lunr.nl); this.searchPipeline.before(l === 'nl' ? lunr.nl.stemmer : lunr.stemmer, l==='nl'?lunr.nl.trimmer:lunr.trimmer); this.ref('id'); this.field('text'); ps.forEach((text, id) => this.add({ id, text })); }); return q => idx.query(b => b.term(lunr.tokenizer(q))).map(r => +r.ref); },
  'flex default suggest': (ps, l) => { const i = new FlexSearch.Index({}); ps.forEach((t, id) => i.add(id, t)); return q => i.search(q, { suggest: true, limit: 6 }); },
  'flex lang suggest': (ps, l) => { const i = new FlexSearch.Index({ encoder: new FlexSearch.Encoder(FlexSearch.Charset.LatinBalance, l === 'en' ? enPack : nlPack) }); ps.forEach((t, id) => i.add(id, t)); return q => i.search(q, { suggest: true, limit: 6 }); },
  'flex langonly suggest': (ps, l) => { const i = new FlexSearch.Index({ encoder: new FlexSearch.Encoder(l === 'en' ? enPack : nlPack) }); ps.forEach((t, id) => i.add(id, t)); return q => i.search(q, { suggest: true, limit: 6 }); },
  'flex lang ctx suggest': (ps, l) => { const i = new FlexSearch.Index({ context: true, encoder: new FlexSearch.Encoder(l === 'en' ? enPack : nlPack) }); ps.forEach((t, id) => i.add(id, t)); return q => i.search(q, { suggest: true, limit: 6 }); },
  'flex lang fwd suggest': (ps, l) => { const i = new FlexSearch.Index({ tokenize: 'forward', encoder: new FlexSearch.Encoder(l === 'en' ? enPack : nlPack) }); ps.forEach((t, id) => i.add(id, t)); return q => i.search(q, { suggest: true, limit: 6 }); },
  'orama stem stop dup': (ps, l) => { const db = create({ schema: { text: 'string' }, components: { tokenizer: { stemming: true, allowDuplicates: true, language: l === 'en' ? 'english' : 'dutch', stemmer: stem[l], stopWords: l === 'en' ? swEn : swNl } } }); ps.forEach((text, i) => insert(db, { id: String(i), text })); return q => search(db, { term: q, limit: 6 }).hits.map(h => +h.id); },
  'orama plain': (ps, l) => { const db = create({ schema: { text: 'string' } }); ps.forEach((text, i) => insert(db, { id: String(i), text })); return q => search(db, { term: q, limit: 6 }).hits.map(h => +h.id); },
  'orama stem stop': (ps, l) => { const db = create({ schema: { text: 'string' }, components: { tokenizer: { stemming: true, language: l === 'en' ? 'english' : 'dutch', stemmer: stem[l], stopWords: l === 'en' ? swEn : swNl } } }); ps.forEach((text, i) => insert(db, { id: String(i), text })); return q => search(db, { term: q, limit: 6 }).hits.map(h => +h.id); },
  'orama stem stop exact': (ps, l) => { const db = create({ schema: { text: 'string' }, components: { tokenizer: { stemming: true, language: l === 'en' ? 'english' : 'dutch', stemmer: stem[l], stopWords: l === 'en' ? swEn : swNl } } }); ps.forEach((text, i) => insert(db, { id: String(i), text })); return q => search(db, { term: q, limit: 6, exact: true }).hits.map(h => +h.id); },
  'orama stem stop tol1': (ps, l) => { const db = create({ schema: { text: 'string' }, components: { tokenizer: { stemming: true, language: l === 'en' ? 'english' : 'dutch', stemmer: stem[l], stopWords: l === 'en' ? swEn : swNl } } }); ps.forEach((text, i) => insert(db, { id: String(i), text })); return q => search(db, { term: q, limit: 6, tolerance: 1 }).hits.map(h => +h.id); },
};
for (const [n, o] of [['normal', { stops: false, stems: false }], ['normal stop', { stems: false }], ['stem', { stops: false }], ['stem stop', {}]])
  systems['wink cosine ' + n] = (ps, l) => { const v = BM25Vectorizer(); for (const p of ps) v.learn(wink(p, l, o)); const bows = ps.map((_, i) => v.doc(i).out(its.bow)); return q => { const b = v.bowOf(wink(q, l, o)); return bows.map((x, i) => [similarity.bow.cosine(b, x), i]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(x => x[1]); }; };
for (const [n, o] of [['normal', { stops: false, stems: false }],['stem', { stops: false }], ['stem stop', {}]])
  systems['bm25 ' + n] = (ps, l) => { const docs = ps.map(p => wink(p, l, o)); const N = docs.length, avg = docs.reduce((s, d) => s + d.length, 0) / N; const df = {}; const tfs = docs.map(d => { const tf = Object.create(null); for (const t of d) tf[t] = (tf[t] || 0) + 1; for (const t in tf) df[t + ' '] = (df[t + ' '] || 0) + 1; return tf; }); return q => { const ts = wink(q, l, o); return docs.map((d, i) => { let s = 0; for (const t of ts) { const f = tfs[i][t]; if (!f) continue; const n = df[t + ' ']; s += Math.log(1 + (N - n + .5) / (n + .5)) * f * 2.2 / (f + 1.2 * (.25 + .75 * d.length / avg)); } return [s, i]; }).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(x => x[1]); }; };
const only = process.argv[2];
for (const [name, build] of Object.entries(systems)) { if (only && !name.includes(only)) continue;
  const out = []; const t0 = performance.now();
  for (const l of ['en', 'nl']) { let n = 0, a = 0, c = 0; for (const s of sets[l]) { const ask = build(s.passages, l); for (const q of s.questions) { const r = ask(q.question); n++; if (r[0] === q.passage) a++; if (r.slice(0, 3).includes(q.passage)) c++; } } out.push((a / n * 100).toFixed(1), (c / n * 100).toFixed(1)); }
  console.log(name.padEnd(26), out.join('  '), Math.round(performance.now() - t0) + 'ms');
}
