const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`´]/g;
const ASCII = /^[\p{ASCII}]*$/u;

/** Lower case, without accents, with one kind of apostrophe: `Ariën’s` → `arien's`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, "'");
}
