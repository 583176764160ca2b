/** Forms that a value can have as a whole, whatever it means. */
const forms = {
  email: /^[^\s@<>]+@[^\s@<>]+\.[\p{L}]{2,}$/u,
  link: /^(?:https?:\/\/|www\.)\S+$/i,
  file: /^[^\n]{1,200}\.(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|pptx?|jpe?g|png|zip|msg|eml)$/i,
  'ip-address': /^(?:\d{1,3}\.){3}\d{1,3}$|^(?=.*:.*:)[0-9a-f:]{6,39}$/i,
  /** Not "05/03/2024", which is a day, whatever else stands behind it. */
  phone: /^(?!\d{2}([/-])\d{1,2}\1(?:19|20)\d\d(?:\s|$))(?:\+|\(?0)[\d\s()/-]{8,20}$/,
  postcode: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  number: /^[-+]?\d{1,15}(?:[.,]\d+)?$/,
  /** Made by a machine: a hash, a UUID, "R_2YPOQ602ER1jkf1". */
  opaque:
    /^(?=.*\d)(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{18,}|[A-Za-z]{1,6}[-_][A-Za-z0-9-]{5,40}|[0-9a-f]{16,64}|\d{7,20}|(?=.*[a-z])[a-z0-9_-]{6,64})$/i,
  /** What a program keeps: an object or a list. */
  data: /^[[{]\s*["{[].*[\]}]$/s,
} as const;

export type Shape = keyof typeof forms;

const shapes = Object.keys(forms) as readonly Shape[];

/** The shapes that a trimmed value has; most have none. */
export function shapesOf(text: string): readonly Shape[] {
  if (text.length > 250) return forms.data.test(text) ? ['data'] : [];
  return shapes.filter((shape) => forms[shape].test(text));
}

/** Words as runs of letters and digits: enough to tell a name from a sentence. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return text.match(word)?.length ?? 0;
    if (isLetterOrDigit(unit)) {
      if (!isInWord) words += 1;
      isInWord = true;
    } else if (unit !== apostrophe && unit !== hyphen) {
      isInWord = false;
    }
  }
  return words;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const apostrophe = 0x27;
const hyphen = 0x2d;

/** Of ASCII, in which most texts are written: looking at units is faster than a pattern. */
function isLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Reads as prose: long, or of some length with a mark that ends a sentence or in several lines. */
export function isSentence(text: string, words: number): boolean {
  return words >= 15 || (words >= 5 && /[.!?…。！？](?:\s|$)|\n/u.test(text));
}
