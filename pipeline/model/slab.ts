// A size → memory for arrays that live and die together: one with memory of its own costs as much as filling it.

/** A length of it begins at a multiple of so many bytes, as the widest numbers must. */
const step = 8;

/** Hands out arrays, all of them nought, from one piece of memory; what is more than `bytes` gets another. Throws never. */
export class Slab {
  private memory: ArrayBuffer;
  private used = 0;

  constructor(bytes: number) {
    this.memory = new ArrayBuffer(bytes);
  }

  bytes(length: number): Uint8Array {
    const at = this.take(length);
    return new Uint8Array(this.memory, at, length);
  }

  shorts(length: number): Uint16Array {
    const at = this.take(2 * length);
    return new Uint16Array(this.memory, at, length);
  }

  ints(length: number): Int32Array {
    const at = this.take(4 * length);
    return new Int32Array(this.memory, at, length);
  }

  counts(length: number): Uint32Array {
    const at = this.take(4 * length);
    return new Uint32Array(this.memory, at, length);
  }

  doubles(length: number): Float64Array {
    const at = this.take(8 * length);
    return new Float64Array(this.memory, at, length);
  }

  /** Where the next `bytes` begin. */
  private take(bytes: number): number {
    const whole = Math.ceil(bytes / step) * step;
    if (this.used + whole > this.memory.byteLength) {
      this.memory = new ArrayBuffer(Math.max(whole, this.memory.byteLength));
      this.used = 0;
    }
    const at = this.used;
    this.used += whole;
    return at;
  }
}
