import { byCodeUnits } from './code-units.js';

const parts = /\d+|\D+/g;

/** Compares ids as a person would: "row-2" before "row-10", with no regard to the machine's language. */
export function naturalOrder(a: string, b: string): number {
  const left = a.match(parts) ?? [];
  const right = b.match(parts) ?? [];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const x = left[i]!;
    const y = right[i]!;
    const byNumber = /^\d/.test(x) && /^\d/.test(y) ? compareDigits(x, y) : 0;
    if (byNumber !== 0) return byNumber;
    if (x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

/** However many digits there are. */
function compareDigits(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || byCodeUnits(x, y);
}
