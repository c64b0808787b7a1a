/** Chance that is the same in every run, so that a failure can be seen again. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 up to, not including, a limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

/** Runs a property with a hundred rows of chance and says which one broke it. */
export function forAll(property: (chance: Chance) => void): void {
  for (let seed = 1; seed <= 100; seed++) {
    try {
      property(new Chance(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}
