import { digitGroups } from './digit-groups.js';
import type { DigitGroup } from './digit-groups.js';
import { nhsNumberAt } from './nhs-numbers.js';
import { localPhoneAt, phoneAt } from './phones.js';
import { replaceSpans } from './spans.js';
import type { MarkedSpan } from './spans.js';

/** "O7700 900123": with a letter for its first figure. */
const slipped =
  /(?<![\p{L}\p{N}])[Oo](?:7\d{3}[ -]?\d{3}[ -]?\d{3}|1\d{2}[ -]?\d{3}[ -]?\d{4}|1\d{3}[ -]?\d{3}[ -]?\d{3}|2\d[ -]?\d{4}[ -]?\d{4})(?!\p{N})/gu;

/** "ext 221", ", extension 4", "x12" */
const extension = /^(?:[ ,(]{0,3}(?:extension|ext|x)[ .:]{0,2}\d{1,5}(?!\d)\)?)?/i;

/** Telephone and NHS numbers: which of them a run of digits is shows only when its groups are counted. */
export function redactLongNumbers(written: string): string {
  const text = written.replace(slipped, '[phone]');
  const groups = digitGroups(text);
  const spans: MarkedSpan[] = [];
  for (let first = 0; first < groups.length; first++) {
    // "07700 900123/07700 900124"
    const isBeside =
      text.charAt(groups[first]!.start - 1) === '/' &&
      spans.at(-1)?.end === groups[first]!.start - 1;
    if (!isBeside && !beginsNumber(text, groups[first]!)) continue;
    const nhs = nhsNumberAt(text, groups, first);
    if (nhs && endsNumber(text, nhs.end)) {
      spans.push({ start: groups[first]!.start, end: nhs.end, mark: '[nhs-number]' });
      first = nhs.last;
      continue;
    }
    const phone =
      phoneAt(text, groups, first) ?? (isBeside ? localPhoneAt(groups, first) : undefined);
    if (phone && endsNumber(text, phone.span.end)) {
      const end = phone.span.end + extension.exec(text.slice(phone.span.end))![0].length;
      spans.push({ ...phone.span, end, mark: '[phone]' });
      first = phone.last;
      while (first + 1 < groups.length && groups[first + 1]!.start < end) first += 1;
    }
  }
  return replaceSpans(text, spans);
}

/** Not within a word, a date, an amount of money or behind a decimal point; "Tel.0161" is the exception. */
function beginsNumber(text: string, { start }: DigitGroup): boolean {
  const before = text.slice(Math.max(0, start - 7), start);
  if (/(?:^|[^\p{L}])(?:tel|ph|phone|mob|mobile|fax|[tmf])[.:]?$/iu.test(before)) return true;
  return !/[\p{L}\p{N}_/£$€#]$|\p{N}[.,:\u2010-\u2015-]$/u.test(before);
}

/** "0161 496 0123ext 4" ends there; "01614960123a" is a number of something else. */
function endsNumber(text: string, end: number): boolean {
  return !/^(?!x|ext|or|and|fax|tel|mob|e-?m)\p{L}|^\p{N}|^%/iu.test(text.slice(end, end + 4));
}
