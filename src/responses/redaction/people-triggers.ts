import { wordBegins } from './edges.js';
import { anyRelation, trades } from './people-words.js';

/** "My", "a", "Jane's" */
const whose = String.raw`(?:my|our|his|her|their|your|whose|the|a|an|one|this|that|[\p{L}]{2,20}['’]s)`;
/** What may be said of somebody before the word for who it is: "my late", "her 9-year-old". */
const described = [
  'own|late|older|elder|eldest|oldest|younger|youngest|little|wee|baby|twin|step|half',
  'foster|adopted|adoptive|estranged|beloved|best|closest|favourite|darling|deceased|two|three',
  'grown-up|little|big|lovely|beautiful|dear|only|first|second|old|new|then|former|previous|current',
  String.raw`amazing|brilliant|great|young|then-|teenage|\d{1,2}[- ]year[- ]old|adult|poor|local`,
  'excellent|wonderful|named|allocated',
].join('|');
/** "'s name is" */
const ownName = "(?:['’]s name (?:is|was)|['’]s called)?(?: of)?";
/** ", who is called" */
const called =
  "(?:,? (?:is|was|who is|who was|who(?: i|'s| is)? ?(?:am)?)? ?(?:called|named|by the name of))?(?: name)?";
/** A comma, a bracket or a dash before the name. */
const mark = '[,:]? ?[(–-]? ?';

/** "my son Jake", "his keyworker, Dave", "our Maria", "my daughter's name is Jane", "a worker called Bev" */
export const related = new RegExp(
  [
    wordBegins,
    `${whose} (?:(?:${described}) ){0,2}`,
    String.raw`(${anyRelation})(?!\p{L})`,
    ownName,
    called,
    mark,
    String.raw`(?=\p{L})`,
  ].join(''),
  'giu',
);

const describedSeveral = [
  'own|late|older|younger|little|young|teenage|grown-up|step|foster|adopted|best',
  String.raw`two|three|four|five|\d`,
].join('|');
const relativesTogether = [
  '(?:step-?|grand-?|god-?)?(?:sons|daughters|children|kids|boys|girls|brothers|sisters|parents)',
  'nephews|nieces|cousins|friends|mates|twins|babies',
].join('|');
const calledSeveral = "(?:['’]s? names| are| were)?(?: called| named)?";
const foundBefore = String.raw`(?:\[name\](?:,? and |, | & ))*`;

/** "My sons Luca, Marek and Idris": each behind those that were found before it. */
export const relatedSeveral = new RegExp(
  [
    wordBegins,
    `(?:my|our|his|her|their) (?:(?:${describedSeveral}) ){0,2}`,
    `(?:${relativesTogether})`,
    calledSeveral,
    mark,
    foundBefore,
    String.raw`(?=\p{Lu})`,
  ].join(''),
  'giu',
);

/** "In memory of Callum", "RIP Tony" */
export const inMemory =
  /(?<![\p{L}\p{N}])(?:in (?:loving |fond )?memory of|rest in peace|RIP|R\.I\.P\.?|the late),?\s(?:(?:big|little|wee|old|young) )?(?=\p{Lu})/giu;

/** "My son [name] (Toby)": what he is called for short. */
export const nickname = /\[name\] \([“"'‘]?(?=\p{Lu}\p{Ll}+[”"'’]?\))/gu;

/** "Social worker Yetunde Macpherson did visit": a trade alone, in lower case. */
export const trade = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${trades}) (?=\p{Lu}\p{Ll}|\p{Lu}\. )`,
  'gu',
);

const writings =
  'statement|evidence|response|account|testimony|letter|views?|comments?|prepared|authored|compiled|author';

/** "Statement by Jane Smith" */
export const author = new RegExp(
  String.raw`${wordBegins}(?:${writings}) ?(?:by|of|from|:) (?=\p{Lu})`,
  'giu',
);

const whoseName = "(?:my|his|her|their|whose|the|child['’]s|son['’]s|daughter['’]s)";
const kindOfName = '(?:(?:full|real|first|last|own|maiden|birth|given|sur) ?)?(?:sur)?';
/** "My full name is": then the words that join it to the name may fail. */
const ownedName = `${whoseName} ${kindOfName}names?(?:['’]?s| is| was| being|:)?`;
const bareName = "names?(?: is|['’]s|:)";

/** "My name is", "her name was", "Name:" */
export const nameIs = new RegExp(
  String.raw`${wordBegins}(?:${ownedName}|${bareName})\s{1,2}(?:is |was )?(?=\p{L})`,
  'giu',
);

/** "I am jane", where only a small letter follows. */
const iAmInSmall = String.raw`(?:[Ii] am|[Ii]['’]?m) (?=\p{Ll})`;
const iAmWithCapital = String.raw`(?:I am|I['’]m|Im|i am|i['’]m|I, |This is|My son is|We are|[Ii]t['’]s)\s?(?=\p{Lu})`;

/** "I am Jane Smith", "I'm Jane and", "im jane": only what is known to be a name. */
export const selfNamed = new RegExp(`${wordBegins}(?:${iAmInSmall}|${iAmWithCapital})`, 'gu');

const farewells = [
  '(?:kind(?:est)?|best|warm(?:est)?|many|with) (?:regards|wishes|thanks)',
  'regards|rgds|sincerely|faithfully|truly|respectfully',
  'cheers|thanks|thank you|thanks again|ta',
  'signed(?: by)?|sent by|submitted by|written by|completed by|on behalf of',
  'love(?: from)?|yours|from|best|sign(?:ed|ature)',
].join('|');
/** A comma and the end of the line, perhaps with kisses on the next. */
const farewellEnds = String.raw`[ \t]{0,2}[,.:!–-]{0,2}\s{1,4}(?:x{1,3}\s{1,2}|from )?`;

/** "Kind regards,⏎Jane Smith" */
export const signOff = new RegExp(
  String.raw`${wordBegins}(?:${farewells})${farewellEnds}(?=\p{L})`,
  'giu',
);

const spokeTo = '(?:spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted) (?:to|with) ';
const met = [
  'thanks to|thank|ask for|asked for|phone|ring|rang|phoned|emailed|email|contact|contacted|call|called',
  'met|meet|saw|seeing|see|with|told|named|lost|miss|love|like',
  'and|by|for|to|from|when|where|after|because|but',
].join('|');

/** A capital, then small letters or a hyphen: no abbreviation. */
const capitalised = String.raw`(?=\p{Lu}[\p{Ll}-]+(?:\b|['’]))`;

/** "I spoke to Sarah", "thanks to Sarah": a first name that is hardly anything else. */
export const metWith = new RegExp(`${wordBegins}(?:${spokeTo}|(?:${met}) ${capitalised})`, 'gu');

/** Neither in a word nor behind a part of a name. */
const nameBegins = String.raw`(?<![\p{L}\p{M}\p{N}'’-])`;
const nearest =
  'mum|mam|mom|dad|mother|father|sister|brother|wife|husband|partner|son|daughter|friend|gran|nan|carer|keyworker';

/** "Jane's mum here" */
export const relativesName = new RegExp(
  String.raw`${nameBegins}(?=\p{Lu}\p{Ll}+['’]s (?:${nearest})\b)`,
  'gu',
);

/** "My recovery worker is Orla", "my Shaun": only what is known to be a first name. */
export const relationIs = new RegExp(
  String.raw`${wordBegins}[Mm]y (?:(?:${anyRelation}) (?:is|was|are|were) )?(?=\p{Lu}\p{Ll})`,
  'gu',
);

/** Two words with capitals: where a name may stand by itself. */
export const capitals =
  /(?<![\p{L}\p{M}\p{N}'’-])(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’]\p{L})/gu;

/** No longer, so that a long run of capitals takes no quadratic time. */
const capitalWord = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
const capitalWordOrInitial = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;

/** "Nasreen Qureshi, [email]": who is reached there. */
export const contact = new RegExp(
  String.raw`${nameBegins}(?=(?:${capitalWordOrInitial} ){1,3}${capitalWord},? (?:on |at |\()?\[(?:email|phone)\])`,
  'gu',
);
