const months = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');
const month = String.raw`(?:${months})\.?`;
const day = '(?:the )?\\d{1,2} ?(?:st|nd|rd|th)?';
const year = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)(?!\\d)";
const gap = '[ ,./\\u00a0-]{1,3}';
/** "4Oct1985": between figures and letters there need be nothing. */
const anyGap = '[ ,./\\u00a0-]{0,3}';

/** "12 3 84" */
const inSpaces = `\\d{1,2} \\d{1,2} ${year}`;
const firstToNinth = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const dayInWords = [
  firstToNinth,
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth',
  `twentieth|thirtieth|twenty[ -](?:${firstToNinth})|thirty[ -]first`,
].join('|');
/** ", nineteen eighty-seven", "two thousand and one" */
const yearInWords = [
  ',? (?:nineteen|two thousand|twenty)(?: and)?',
  String.raw`(?:[ -](?:oh |hundred )?[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)\b)?)?`,
].join('');
/** "The third of May, nineteen eighty-seven" */
const inWords = [
  `(?:the )?(?:${dayInWords})(?: day)?(?: of)? ${month}`,
  `(?:${gap}${year}|${yearInWords})?`,
].join('');
/** "Christmas Day", "New Year's Eve" */
const feasts = [
  "christmas (?:day|eve)|boxing day|new year['’]?s (?:day|eve)",
  String.raw`(?:st\.? )?valentine['’]?s day|hallowe['’]?en|hogmanay`,
].join('|');

/** A day of the calendar in any of the ways people write one. */
const date = [
  `\\d{1,2} ?[/.\\-–\\\\] ?\\d{1,2} ?[/.\\-–\\\\] ?${year}`,
  `(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `${day}(?: of)?${anyGap}${month}(?:${anyGap}${year})?`,
  `${month}${gap}(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:${gap}${year})?`,
  inWords,
  `(?:${feasts})${gap}(?:in |of )?(?:19|20)\\d\\d(?!\\d)`,
].join('|');

const birth = [
  String.raw`\b(?:born|d\.? ?o\.? ?b\.?|d/o/b|date[ -]of[ -]birth|birth[ -]?dates?|birthdays?|dates of birth)`,
  String.raw`(?!\p{L})\.?`,
].join('');
/** "DOB03051984": behind the words themselves also eight or six figures without a mark. */
const figuresAlone = String.raw`(?<=(?:d\.?o\.?b|birth)\.?[^.\n\d]{0,12})(?:\d{8}|\d{6})(?!\d)`;

/** The words of birth, then what may stand between them and the date. */
const announced = new RegExp(
  [
    String.raw`(${birth}[^.\n\d]{0,40}?)`,
    String.raw`(?:(?<![\p{N}\p{L}])|(?<=d\.?o\.?b))`,
    `(?:${date}|${inSpaces}|${figuresAlone})`,
  ].join(''),
  'giu',
);

/** " (DOB", but not that of another date: "DOB: 3". */
const thenBirth = String.raw`\(?(?:d\.?o\.?b\b|date of birth)(?!\.?[ :=–-]*\d)`;
const isBirth = String.raw`(?:is|was) (?:my|his|her|their|the|our)\b[^.\n\d]{0,20}(?:birth|d\.?o\.?b)`;
/** "12/03/1984 (DOB)", "12 March 1984 is my date of birth" */
const explained = new RegExp(
  String.raw`(?<![\p{N}\p{L}])(?:${date})(?=[ ,]{0,2}(?:${thenBirth}|${isBirth}))`,
  'giu',
);
/** "b. 12.3.84" */
const abbreviated = new RegExp(`((?<![\\p{L}\\p{N}])b\\. ?)(?:${date})`, 'giu');

export function redactDatesOfBirth(text: string): string {
  return text
    .replace(explained, '[date-of-birth]')
    .replace(announced, '$1[date-of-birth]')
    .replace(abbreviated, '$1[date-of-birth]');
}
