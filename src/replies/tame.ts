/** Marks on one character that some language needs. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** Characters that are not seen, one after the other; the flag of Scotland has six. Spaces between them change nothing. */
const UNSEEN =
  /((?:[\p{M} ]|\p{Default_Ignorable_Code_Point}){8})(?:[\p{M} ]|\p{Default_Ignorable_Code_Point})+/gu;

/** Whether there is any of all that: in most texts there is not. */
const SUSPECT = /\p{M}|\p{Default_Ignorable_Code_Point}/u;

/** Embeddings, overrides and isolates; Unicode Standard Annex 9. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text of somebody's that is safe to show beside others: it turns none around and piles nothing on the lines above. */
export function tame(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(TURNING, '').replace(STACKED, '$1').replace(UNSEEN, '$1');
}
