import { fold } from '../text/index.js';
import type { Publication } from './publication.js';

const asking =
  /\?|\b(?:tick|check|select|mark|please|i|we|my)\b|\b(?:would|do|are|may|can|is) (?:you|it|we|your)\b/;
const publishing =
  /\bpubli(?:sh|c\b|cly\b|cation)|\bshar(?:e|ed|ing)\b|\bquot(?:e|ed|ing)\b|\bdisclos|\battribut/;
const confiding = /confiden|\bprivate(?:ly)?\b|\bwithh[eo]ld/;
const withoutName =
  /\banonym|\b(?:without|not) (?:my |your |the |any |their )?(?:name|personal|identi)|\b(?:name|identity) (?:is |be |being )?(?:withheld|removed|hidden)/;
const denying =
  /\bnot\b|\b(?:do|would|should|ca)n ?'?t\b|\bnever\b|\bobject|\bopt(?:ing|ed)?[ -]out\b|\brefuse|\bwithh[eo]ld|\bdecline|\boppose/;
/** "Keep it out of the publication", "do you mind": against it, and in so many ways that neither answer is plain. */
const roundabout =
  /\bunless\b|\b(?:exclu|omit|remov|redact|keep|kept|leav|left|hid|prevent|block|restrict)\w*\b.*\b(?:from|out of) (?:(?:being|the|any|our) )?publi|(?<!\bin )\bmind\b|\bagainst\b|\bdisagree|\bunhappy\b|\bunpublish/;
/** What may turn a refusal round again, or name it only: "no objection", "do you not want", "select No if". */
const turning =
  /\b(?:yes|no|non|nothing|none|waiv\w*|lift\w*|g[ia]ve up|fore?go|understand|aware|accept|acknowledge|read|but)\b|\b(?:do|would|are|should|may|can) (?:you|we|it) not\b|\bor (?:do|would|should|shall|may|can|is|are|rather)\b/;

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
  const plain = sentence.replace(/\bor not\b/g, '');
  if (roundabout.test(plain)) return undefined;
  const reading = literally(plain);
  const isTurned = turning.test(plain) || plain.split(denying).length > 2;
  // Whoever says "No" to a refusal is published: only where nothing else can be meant.
  return reading?.no === 'public' && isTurned ? undefined : reading;
}

function literally(sentence: string): ReturnType<typeof whatYesMeans> {
  const isDenied = denying.test(sentence);
  if (publishing.test(sentence)) {
    if (withoutName.test(sentence)) return isDenied ? undefined : toPublishWithoutName;
    if (isDenied) return toKeep;
    return confiding.test(sentence) ? undefined : toPublish;
  }
  if (isDenied && !/\bwithh[eo]ld/.test(sentence)) return undefined;
  return confiding.test(sentence) ? toKeep : toKeepName;
}
