import type { Stored } from "../../src/usecases/delivery-ports.ts";

/** Rows with versions: what every store of this kind is made of. */
export class Rows<T> {
  readonly #rows = new Map<string, Stored<T>>();
  #saves = 0;

  find(key: string): Stored<T> | undefined {
    const row = this.#rows.get(key);
    return row === undefined ? undefined : structuredClone(row);
  }

  save(key: string, value: T, expected: string | undefined): string | undefined {
    if (this.#rows.get(key)?.version !== expected) return undefined;
    const version = `v${(this.#saves += 1)}`;
    this.#rows.set(key, structuredClone({ value, version }));
    return version;
  }

  remove(key: string): boolean {
    return this.#rows.delete(key);
  }

  all(): Stored<T>[] {
    return structuredClone([...this.#rows.values()]);
  }
}
