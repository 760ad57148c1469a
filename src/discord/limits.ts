/**
 * What Discord accepts from a bot. Where a limit counts characters, we count UTF-16 units: never fewer than
 * Discord counts, so what fits here fits there.
 */
export const LIMITS = {
  /** Characters of all text displays of a message together; Discord, "Component Reference", Text Display. */
  text: 4_000,
  /** Components of a message, nested ones included; Discord, "Component Reference". */
  components: 40,
  /** Characters of a button's label and address; "Component Reference", Button. */
  label: 80,
  url: 512,
  /** Characters of a menu's placeholder, and of the label and description of its options; the same, String Select. */
  placeholder: 150,
  option: 100,
  /** Options of a menu; the same. */
  options: 25,
  /** Characters that can be typed in a field of a form; "Component Reference", Text Input. */
  input: 4_000,
  /** Milliseconds to answer or defer an interaction; Discord, "Receiving and Responding to Interactions". */
  answer: 3_000,
  /** Milliseconds after which an interaction that has waited is given up: under load its answer would come too late. */
  wait: 1_500,
} as const;
