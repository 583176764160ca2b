import { wordBegins } from './edges.js';
import { isGivenName } from './name-phrase.js';

/** Pages of one person on the sites where people have them: what stands behind the name of the site. */
const profiles = [
  'linkedin\\.com/(?:in|pub)/',
  '(?:facebook|fb)\\.com/(?:profile\\.php\\?id=|people/)?',
  '(?:instagram|twitter|x|threads|snapchat|vimeo|pinterest|soundcloud|twitch)\\.(?:com|net|tv)/(?:add/|in/)?',
  '(?:tiktok|youtube|medium)\\.com/(?:@|user/|c/)',
  '(?:github|gitlab)\\.com/',
  'researchgate\\.net/profile/',
  'academia\\.edu/',
  'orcid\\.org/',
  '(?:t|wa)\\.me/',
  'reddit\\.com/u(?:ser)?/',
  'bsky\\.app/profile/',
].join('|');
const begin = String.raw`(?<![\p{L}\p{N}@.-])(?:https?://)?(?:[a-z]{1,4}\.)?`;
/** A character of an address of a page. */
const inUrl = String.raw`[^\s<>"'()\[\]]`;
/** Closing marks do not belong to it. */
const end = String.raw`(?=[.,;:!?)\]]*(?:[\s<>"'()\[\]]|$))`;

const userName = String.raw`(@?[\p{L}\p{N}._-]{1,60}[\p{L}\p{N}_-])`;
const profileUrl = new RegExp(`${begin}(?:${profiles})${userName}(${inUrl}{0,200}?)${end}`, 'giu');

const anySite = '[a-z0-9][a-z0-9.-]{2,80}/';
const folders = `(?:${inUrl}{0,80}/)?`;
const aboutPeople =
  '(?:staff|people|person|profiles?|team|authors?|our-people|our-team|users?|members?|~)/?';
/** "jane-doe", "jane.mary.doe", "jane-doe-2" */
const nameInPath = '[a-z]{2,20}[-._][a-z]{2,20}(?:[-._][a-z0-9]{1,20})?/?';
/** "…/staff/jane-doe": a page about one person on any site. */
const staffUrl = new RegExp(`${begin}${anySite}${folders}${aboutPeople}${nameInPath}${end}`, 'giu');

const firstParts = [
  'groups?|pages?|events?|company|school|hashtag|search|share|sharer|intent|watch|home|login|explore',
  'p|reels?|stories|status|help|about|policies|privacy|legal|marketplace|gaming|i|topics|features',
  'sites?|orgs|collections|directory|statuses|photo|video|government|organisations?|public',
].join('|');
/** First parts of paths that are no person. */
const pages = new RegExp(`^(?:${firstParts})$`, 'i');

/** "@jane_doe", not behind a letter: that is an e-mail address. */
const handle =
  /(?<=^|[\s("'“‘,:;[])[@＠](?:[\p{L}_][\p{L}\p{N}_.]{1,29}[\p{L}\p{N}_])(?![\p{L}\p{N}@])/gu;

const networks = [
  'instagram|insta|ig|twitter|snapchat|snap|tiktok|tik tok|facebook|fb|discord|telegram|kik|skype',
  'reddit|youtube|threads|bluesky|mastodon|whatsapp|linkedin|messenger|xbox|psn|gamertag',
].join('|');
/** " handle is", "-name: " */
const leadsToHandle = [
  '(?:[ -](?:handle|name|username|user|account|id|page|profile|tag|me|is|on|as|at|under|called|:)){0,4}',
  '[ :=–(-]{1,3}',
].join('');
const handleAlone = String.raw`([\p{L}\p{N}_][\p{L}\p{N}_.#-]{2,30})(?![\p{L}\p{N}@])`;
/** "Insta: jane_doe88", "my Twitter handle is janedoe", "snapchat jane.doe9" */
const named = new RegExp(
  String.raw`${wordBegins}((?:${networks})\)?${leadsToHandle})${handleAlone}`,
  'giu',
);
const reddit = /(?<![\p{L}\p{N}/])\/?u\/[\p{L}\p{N}_-]{3,40}(?![\p{L}\p{N}])/giu;

const ofOrganisations = [
  'nhs|gov|council|trust|charit|police|foundation|health|recover|service|support|drug|alcohol|society',
  'college|universi|uni(?:_|$)|(?:^|_)uni|news|bbc|uk$|^[@＠]?uk|org|official|group|network|project',
  'centre|phoenix|turningpoint|wearewithyou|addaction|frank|samaritans|mungos|shelter|crisis|mind',
  'parliament|dhsc|phe_|committee|campaign|alliance|release|transform|harm|naloxone',
].join('|');
/** Handles by which an organisation speaks: the analysis needs those. */
const organisation = new RegExp(ofOrganisations, 'i');
/** "follow me @recoverykez" is a person's, whatever it speaks of. */
const ofMine =
  /\b(?:(?:follow|add|find|message|dm|tag) me(?: (?:on|at|as))?(?: [\p{L}]+)?|i[’']?m|i am)[ :,]{0,2}$/iu;
const noHandles =
  /^[@＠](?:home|work|school|least|night|all|here|me|the|everyone|channel|gmail|hotmail|yahoo|outlook|media|import|types?)$/i;
/** "Facebook: example.com" */
const site =
  /\.(?:com|net|info|co|io|eu|ac|tv|scot|wales|cymru|london|nhs|pdf|html?|php)(?![\p{L}])/iu;
const placeholders =
  /^(?:handle|username|user|account|page|profile|name|group|groups|messages?|stories|posts?|live|video)$/i;

export function redactProfileUrls(text: string): string {
  return text
    .replace(profileUrl, (match, name: string, rest: string) =>
      pages.test(name) ||
      (/git(?:hub|lab)\.com/i.test(match) && /\w/.test(rest)) ||
      (organisation.test(name) && !/linkedin\.com\/in\//i.test(match))
        ? match
        : '[url-with-name]',
    )
    .replace(staffUrl, '[url-with-name]');
}

export function redactHandles(text: string): string {
  return text
    .replace(handle, (match, at: number) =>
      (organisation.test(match) && !ownsName(match) && !ofMine.test(text.slice(0, at))) ||
      noHandles.test(match)
        ? match
        : '[social-handle]',
    )
    .replace(named, (match, lead: string, name: string) =>
      isHandle(lead, name) ? `${lead}[social-handle]` : match,
    )
    .replace(reddit, '[social-handle]');
}

/** "@sarah_in_recovery" and "@recovery_sarah" speak of recovery, but for Sarah. */
function ownsName(handleOf: string): boolean {
  const parts = handleOf.slice(1).split(/[._\d]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return isGivenName(parts[0]!) || isGivenName(parts.at(-1)!) || inRecovery.test(handleOf);
}

/** What a person says of themselves. */
const inRecovery = /[._]in[._]recovery|\bim[._]in\b/i;

/** "Instagram jane_88" and "handle is janedoe", but not "Twitter: people". */
function isHandle(lead: string, name: string): boolean {
  if (organisation.test(name) || placeholders.test(name) || site.test(name)) return false;
  const isOdd =
    /\p{L}[._#]?\d|\p{L}[_.]\p{L}|^_|_$|\d\p{L}/u.test(name) &&
    !/^\d+(?:st|nd|rd|th|am|pm|s|k|m|yrs?)$/i.test(name);
  return (
    isOdd ||
    (/(?:handle|username|gamertag|tag|account name)\b/i.test(lead) &&
      /is|[:=]/.test(lead) &&
      !/^(?:is|the|a|an|not|in|on|my|to)$/i.test(name))
  );
}
