import type { RedactionKind } from '../../text/index.js';

/** A part of a text, from the first character to the one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, and what takes its place. */
export interface MarkedSpan extends Span {
  readonly mark: `[${RedactionKind}]`;
}

/** Puts marks in the place of spans, which are in order and do not overlap. */
export function replaceSpans(text: string, spans: readonly MarkedSpan[]): string {
  if (spans.length === 0) return text;
  let made = '';
  let from = 0;
  for (const { start, end, mark } of spans) {
    made += text.slice(from, start) + mark;
    from = end;
  }
  return made + text.slice(from);
}

/** The few words that stand before a place: enough to tell what a number is. */
export function wordsBefore(text: string, place: number, length = 32): string {
  return text.slice(Math.max(0, place - length), place);
}
