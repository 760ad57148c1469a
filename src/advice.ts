/** An error that is meant for the person at the terminal: its message says what is wrong and what to do about it. */
export class Advice extends Error {
  override readonly name: string = 'Advice';
}
