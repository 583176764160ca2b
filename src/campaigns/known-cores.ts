import type { Core } from './core.js';
import { HashCounts } from './hash-counts.js';
import type { Words } from './template.js';

/** So many shingles in common are worth a closer look. */
const leastShingles = 2;

/** Common texts, found by their shingles. */
export class KnownCores {
  readonly #cores: Core[] = [];
  readonly #known = new Set<Core>();
  readonly #holders = new Map<number, number[]>();
  /** Tells most places of most answers quickly that they are in no common text. */
  readonly #shingles = new HashCounts();

  get inOrder(): readonly Core[] {
    return this.#cores;
  }

  /** Adds one, unless it is known. */
  add(core: Core): void {
    if (this.#known.has(core)) return;
    this.#known.add(core);
    const number = this.#cores.push(core) - 1;
    for (const hash of core.template.shingles) {
      this.#shingles.add(hash, number);
      const holders = this.#holders.get(hash);
      if (holders === undefined) this.#holders.set(hash, [number]);
      else holders.push(number);
    }
  }

  /** The text of which an answer has most, if it is a copy of one. */
  whoseCopyIs(answer: Words): Core | undefined {
    const common = new Map<number, number>();
    for (let at = 0; at < answer.words - 2; at++) {
      const hash = answer.short[at]!;
      if (this.#shingles.get(hash) === 0) continue;
      for (const core of this.#holders.get(hash)!) common.set(core, (common.get(core) ?? 0) + 1);
    }
    let best: Core | undefined;
    let most = 0;
    for (const [number, shingles] of [...common].sort(([a], [b]) => a - b)) {
      if (shingles < leastShingles) continue;
      const core = this.#cores[number]!;
      const kept = core.template.kept(answer);
      if (kept <= most || !core.isCopy(kept, answer.words)) continue;
      best = core;
      most = kept;
    }
    return best;
  }
}
