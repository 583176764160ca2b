import { fold } from '../text/index.js';
import type { Publication } from './publication.js';

const asking =
  /\?|\b(?:tick|check|select|mark|please|i|we|my)\b|\b(?:would|do|are|may|can|is) (?:you|it|we|your)\b/;
const publishing =
  /\bpubli(?:sh|c\b|cly\b|cation)|\bshar(?:e|ed|ing)\b|\bquot(?:e|ed|ing)\b|\bdisclos|\battribut/;
const confiding = /confiden|\bprivate(?:ly)?\b|\bwithh[eo]ld/;
const withoutName = /\banonym|\bwithout (?:my |your |the |any |their )?(?:name|personal|identi)/;
const denying =
  /\bnot\b|\b(?:do|would|should|ca)n ?'?t\b|\bnever\b|\bobject|\bopt(?:ing|ed)? out\b|\brefuse|\bwithh[eo]ld|\bdecline|\boppose/;

/**
 * What "Yes" and "No" mean for what may be done with a response, by the question that they answer: "Do not publish my
 * response" is agreed to by those who refuse. Of several sentences the one that asks counts.
 *
 * @returns undefined where the question can be read both ways: then neither may be taken for consent
 */
export function whatYesMeans(
  question: string,
): { readonly yes: Publication; readonly no: Publication } | undefined {
  const sentences = fold(question)
    .split(/(?<=[.?!])\s+|[();]/)
    .filter((sentence) =>
      [publishing, confiding, withoutName].some((words) => words.test(sentence)),
    );
  if (sentences.length === 0) return toPublish;
  const asked = sentences.filter((sentence) => asking.test(sentence));
  const readings = (asked.length > 0 ? asked : sentences).map(readingOf);
  const [first] = readings;
  return readings.every((reading) => reading === first) ? first : undefined;
}

/** A mark in a box, as far as it says no more than "Yes". */
export function isTick(option: string): boolean {
  return /^(?:x|✓|✔|☑|1|y|yes|true|on|ticked|checked|selected|(?:i )?(?:agree|confirm)|agreed|confirmed)$/i.test(
    option.trim(),
  );
}

const toPublish = { yes: 'public', no: 'confidential' } as const;
const toKeep = { yes: 'confidential', no: 'public' } as const;
const toKeepName = { yes: 'anonymous', no: 'public' } as const;
const toPublishWithoutName = { yes: 'anonymous', no: 'confidential' } as const;

function readingOf(sentence: string): ReturnType<typeof whatYesMeans> {
  if (/\bunless\b/.test(sentence)) return undefined;
  const isDenied = denying.test(sentence);
  if (publishing.test(sentence)) {
    if (withoutName.test(sentence)) return isDenied ? undefined : toPublishWithoutName;
    if (isDenied) return toKeep;
    return confiding.test(sentence) ? undefined : toPublish;
  }
  if (isDenied && !/\bwithh[eo]ld/.test(sentence)) return undefined;
  return confiding.test(sentence) ? toKeep : toKeepName;
}
