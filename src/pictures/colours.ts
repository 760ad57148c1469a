/** Of what a picture is painted; text and ground have a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). */
export interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly happened: string;
  readonly ahead: string;
}

/** For a dark surface, as Discord's mostly is, and for a light one. */
export type Scheme = 'dark' | 'light';

export const COLOURS: Readonly<Record<Scheme, Colours>> = {
  dark: {
    ground: '#1e1f22',
    text: '#f2f3f5',
    quiet: '#b5bac1',
    line: '#4e5058',
    happened: '#8b9bff',
    ahead: '#f0b232',
  },
  light: {
    ground: '#f1f1ec',
    text: '#1d1d1f',
    quiet: '#55555c',
    line: '#b4b4ac',
    happened: '#3d46c2',
    ahead: '#8a5000',
  },
};
