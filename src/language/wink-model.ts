import file from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
};

/** What there is of a word or a feature in the model. */
interface Feature {
  readonly list: string[];
  hash?: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}

/** Bits of a feature in a number: its mask, its shift, whether its values are numbered by themselves, and whether by expansion. */
type Layout = readonly [first: number, mask: number, shift: number, packed: number, expanded: number];

/** The model's file. */
interface Stored {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly packing: { readonly layout: Readonly<Record<string, Layout>> };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly features: Readonly<Record<string, Feature>> & {
    readonly lexeme: Feature;
    readonly posClusters: { readonly list: readonly string[] };
  };
}

/** In memory once: the package has loaded the same. */
const stored = file as unknown as Stored;

/** The English model as the package reads it, in two thirds of the time: without a copy of all of it by way of JSON. */
export function readModel() {
  const { layout } = stored.packing;
  const features: Record<string, unknown> = { ...stored.features };
  const efList: string[] = [];
  for (const [name, [, mask, shift, packed, expanded]] of Object.entries(layout)) {
    if (packed === 0) features[name] = { ...numbered(stored.features[name]!), maxIndex: mask >>> shift };
    if (expanded === 1) efList.push(name);
  }
  const { lexeme, posClusters } = stored.features;
  const { hash } = stored.pos;
  const list = posClusters.list.map((cluster) => new Set(cluster.split('_').map((tag) => hash[tag] || 0)));
  return {
    ...stored,
    lexicon: unpacked(stored.lexicon),
    xpansions: unpacked(stored.xpansions),
    packing: { ...stored.packing, efList },
    features: { ...features, lexeme: numbered(lexeme), posClusters: { ...posClusters, list } },
  };
}

/** With a list of its own, which grows by what is read, and the number of each of its values. */
function numbered(feature: Feature): Feature {
  const list = [...feature.list];
  const hash: Record<string, number> = Object.create(null);
  for (let at = 0; at < list.length; at++) hash[list[at]!] = at;
  return { ...feature, list, hash, intrinsicSize: list.length, index: list.length };
}

function unpacked(numbers: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
}
