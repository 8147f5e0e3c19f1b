// How far a long build is → one line of a terminal that rewrites itself.

/** Shows `done` of `total`; nothing where the stream is no terminal or there is little to do. */
export interface Progress {
  advance(done: number, total: number): void;
  clear(): void;
}

const fewest = 50;
const width = 28;

/** A progress line on `stream`, which is silent off a terminal. Redrawn once per hundredth at the most. */
export function progressOn(stream: NodeJS.WriteStream, label: string): Progress {
  let drawn = -1;
  const silent = !stream.isTTY;
  return {
    advance(done, total) {
      if (silent || total < fewest) return;
      const percent = Math.floor((100 * done) / total);
      if (percent === drawn) return;
      drawn = percent;
      const filled = Math.round((width * done) / total);
      stream.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`);
    },
    clear() {
      if (drawn >= 0) stream.write('\r\u001B[K');
      drawn = -1;
    },
  };
}
