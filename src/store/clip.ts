/** The first characters of a text, as code points: none is cut in two. Without nulls, which databases do not take. */
export function clip(text: string, most: number): string {
  const clean = text.replaceAll('\0', '');
  return clean.length <= most ? clean : Array.from(clean).slice(0, most).join('');
}
