/** Gathers the text of a cell: its runs are joined, and readings of Japanese characters left out. */
export class RichText {
  #text = '';
  #isInText = false;
  #isInReading = false;

  open(name: string): void {
    if (name === 't') this.#isInText = !this.#isInReading;
    if (name === 'rPh') this.#isInReading = true;
  }

  add(piece: string): void {
    if (this.#isInText) this.#text += piece;
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false;
    if (name === 'rPh') this.#isInReading = false;
  }

  /** The text gathered since the last time. */
  take(): string {
    const text = unescape(this.#text);
    this.#text = '';
    return text;
  }
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore before such a thing. */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
