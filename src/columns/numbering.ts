import { readHeader } from '../questionnaire/index.js';
import { fold } from '../text/index.js';

/** "Q12a", "3.", "(7.ii)": numbering, and no figure that the wording begins with ("5 years ago …"). */
const numbering =
  /^\s*[([]?\s*(?:(?:question|q)\s*\.?\s*(\d{1,3}(?:\s?[a-h]\b|\.\d{1,2}\b)?)|(\d{1,3}(?:[a-h]\b|\.(?:\d{1,2}|[ivx]{1,4}|[a-h])\b)*)(?=\s*[.):\]–-]))/iu;
/** "Prop 1 Q1 - …", "A2: …", "S3Q4. …". */
const prefix = /^\s*((?:\p{L}{1,8}\s?\d{1,3}[a-z]?\s+)?\p{L}{1,2}\d{1,3}[a-z]?)\s*[-–:.)]\s/iu;

/** The numbering in a header as an id: "12a", "7.ii", "prop-1-q1"; undefined where there is none. */
export function numberIn(header: string): string | undefined {
  const numbered = numbering.exec(header);
  if (numbered) {
    const label = readHeader(header).label;
    const own = (numbered[1] ?? numbered[2]!).replace(/\s/g, '').toLowerCase();
    return label?.includes('.') === true && !/[a-h]$/.test(own) ? label : own;
  }
  const found = prefix.exec(header)?.[1];
  return found === undefined ? undefined : slug(found);
}

/** Small letters, digits and hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
