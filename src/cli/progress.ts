/** Reading that is done within this time needs no bar. */
const patience = 1000;
const redraw = 100;
const width = 30;

/** How far the reading is, on stderr, when it is a terminal and it takes longer than a second. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #start = performance.now();
  #expected = 0;
  #read = 0;
  #drawn = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** More bytes are to come. */
  expect(bytes: number): void {
    this.#expected += bytes;
  }

  advance(bytes: number): void {
    this.#read += bytes;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#start < patience || now - this.#drawn < redraw) return;
    this.#drawn = now;
    this.#stream.write(`\r${this.#line((now - this.#start) / 1000)}`);
  }

  /** Takes the bar away. */
  done(): void {
    if (this.#drawn > 0) this.#stream.write(`\r${' '.repeat(width + 40)}\r`);
    this.#drawn = 0;
  }

  #line(seconds: number): string {
    const megabytes = this.#read / 1e6;
    const rate = `${megabytes.toFixed(0)} MB, ${(megabytes / seconds).toFixed(0)} MB/s`;
    if (this.#expected < this.#read) return `reading ${rate}`;
    const share = this.#read / this.#expected;
    const full = Math.round(share * width);
    const left = Math.ceil((seconds / share) * (1 - share));
    return `reading [${'='.repeat(full)}${' '.repeat(width - full)}] ${Math.floor(100 * share)} %  ${rate}, ${left} s left `;
  }
}
