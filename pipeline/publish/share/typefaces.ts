// Font files of the packages → the typefaces of share cards.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Scripts that the typefaces have; each is a file of its own. */
const scripts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** Noto Serif and Noto Sans, SIL Open Font License 1.1. */
const faces = [
  { face: 'noto-serif', weight: 700 },
  { face: 'noto-sans', weight: 400 },
  { face: 'noto-sans', weight: 600 },
] as const;

export type Weight = (typeof faces)[number]['weight'];

/** A font as the layout takes it. */
export interface Font {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: Weight;
  readonly style: 'normal';
}

/** All fonts, read from the disk. Throws where a package is missing. */
export function openFonts(): Font[] {
  return faces.flatMap(({ face, weight }) =>
    scripts.map((script) => ({
      name: `${face}-${weight}-${script}`,
      data: readFileSync(
        require.resolve(`@fontsource/${face}/files/${face}-${script}-${weight}-normal.woff`),
      ),
      weight,
      style: 'normal' as const,
    })),
  );
}

/** What a text is set in, script by script. */
export function setIn({ face, weight }: (typeof faces)[number]): {
  readonly fontFamily: string;
  readonly fontWeight: Weight;
} {
  return {
    fontFamily: scripts.map((script) => `${face}-${weight}-${script}`).join(', '),
    fontWeight: weight,
  };
}

export const [serif, sans, strong] = faces;
