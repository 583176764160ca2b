import { wordBegins } from './edges.js';

/** Forms of address. What follows with a capital is a name. */
const titles = [
  'Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Cllr|Councillor',
  'Sgt|Sergeant|PC|WPC|PCSO|DC|DS|DI|DCI|Insp|Inspector|Constable|Supt|Superintendent',
  'Rev|Revd|Reverend|Fr|Father|Sister|Nurse|Sir|Dame|Lord|Lady|Baroness|Baron',
  'Judge|Canon|Imam|Rabbi|Auntie|Aunty|Aunt|Uncle|Nan|Nanna|Grandad|Grandma',
  'Capt|Captain|Major|Cpl|Lt|Mister|Missus',
].join('|');
/** "MRS SMITH", "MRS J. SMITH": in capitals only before a name in capitals. */
const shoutedTitles = String.raw`(?:DR|MR|MRS|MS|MISS|PROF|CLLR)(?=\.? (?:\p{Lu}\. ?)?\p{Lu}{3})`;
const smallTitles = 'dr|mr|mrs|miss|prof|cllr|pc|sgt|sir|dame';
/** "A doctor", "my nan" */
const notSomebodys = String.raw`(?<!\b(?:a|an|the|my|your|each) )`;
const great = [
  'Changes?|Concerns?|Problems?|Issues?|Incidents?|Traumas?|Projects?|Roads?|Works?|Reforms?|Tax|Crim(?:e|es)',
  'Investments?|Improvements?|Events?|Causes?|Risks?|Barriers?|Challenges?|Impacts?|Cuts?|Surgery|Depression',
  'Depressive|Trials?|Stud(?:y|ies)|Findings?|Themes?|Points?|Parts?|Cities|Employers?|Operators?|Routes?',
].join('|');
/** "A Major Problem", "Major Tax Changes", in a title. */
const notGreat = String.raw`(?<!\b(?:A|The) (?=Major ))(?!Major (?:\p{Lu}\p{L}+ )?(?:${great})\b)`;

/** "Dr Okafor", "MRS SMITH", "mr jones" */
export const title = new RegExp(
  [
    wordBegins,
    notSomebodys,
    notGreat,
    `(?:${titles}|${shoutedTitles}|${smallTitles})`,
    String.raw`\.?\s{1,2}(?=\p{L})`,
  ].join(''),
  'gu',
);

/** Titles that other words follow too: then the name must have more to it. */
export const looseTitles =
  /^(?:Nurse|Sister|Father|Judge|Lord|Lady|Major|Captain|Inspector|Superintendent|Constable|Baron|Fr|Nan|DS|DI|DC|PC|Doctor|Uncle|Aunt)\b/;

/** What follows a title besides names: figures of speech ("Mr Right"), offices, slang and makes. */
const titledThings = [
  'Lett|Data|Software|Big|Nice|Who|Chancellor|Advocate|Mayor|Chief|Lieutenant|World|Plod',
  'Christmas|Right|Speaker|President|Chairman|Chair|Bean|Muscle|Universe|Martens|Pepper|Dre|Spock',
  'Cobley|Magazine|Act|Commissioner|Justice|General|Minister|Men',
  'Motivator|Blobby|Average|Perfect|Angry|In|Of|The|And|Or',
].join('|');
export const notTitled = new RegExp(String.raw`^(?:${titledThings})(?![\p{L}-])`, 'u');
/**
 * "Uncle Sam", "Mr T", "Miss Selfridge" and slang for drugs, title included; "Ms T. Okafor" and "Dr Sam" are people.
 */
export const figures =
  /^(?:(?:Uncle|Aunt(?:ie|y)?) {1,2}(?:Mary|Nora|Hazel|Emma|Sam|Tom)|Mr {1,2}(?:T|Whippy)|Miss {1,2}Selfridges?)(?!\p{L}|\.?\s\p{Lu}\p{L})/u;
