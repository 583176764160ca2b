import { consentToTakePart, publication } from './consent-words.js';
import { organisation, personName } from './person-words.js';
import { bookkeeping, responseId, timeOfSubmission } from './platform-words.js';

/** What a header can say by its words alone. `about` tells what the notion is for. */
export interface Notion {
  readonly id: string;
  readonly about: 'person' | 'respondent' | 'consent' | 'survey';
  /** In words, for reasons: 'the header speaks of …'. */
  readonly title: string;
}

interface Entry extends Notion {
  readonly words: RegExp;
  readonly unless?: RegExp;
}

/**
 * In the order in which they are tried, on the folded words of a header. They cover English, and the
 * commonest headers in Dutch, French, German, Italian, Polish, Portuguese and Spanish.
 */
export const entries: readonly Entry[] = [
  {
    id: 'bookkeeping',
    about: 'survey',
    title: 'the bookkeeping of the platform',
    words: /(?:first click|last click|page submit|click count)$/,
  },
  // Consent comes before persons: "your e-mail address" occurs in it.
  {
    id: 'contact',
    about: 'consent',
    title: 'consent to be contacted',
    words:
      /\b(?:happy|content|willing|agree|ok|okay|consent|like|want|wish)\b.*\b(?:contact|e ?mail|follow up|mailing list|informed)|\b(?:may|can) we (?:contact|e ?mail)|(?:be|being) contacted|contact (?:you|me)\b|^contact consent|share your e ?mail/,
    // "How would you like to be informed?" asks for channels.
    unless: /\bhow (?:would|do|did|should|could|best)\b|\bwhich (?:channel|way)/,
  },
  {
    id: 'publication',
    about: 'consent',
    title: 'publication of the response',
    words: publication,
    unless: /should (?:be )?(?:anonymi|confidential)/,
  },
  {
    id: 'consent',
    about: 'survey',
    title: 'consent to take part',
    words: consentToTakePart,
  },
  {
    id: 'ip-address',
    about: 'person',
    title: 'an IP address',
    words: /\bip ?ad+ress|^ip$|adresse ip|direccion ip/,
  },
  {
    id: 'email',
    about: 'person',
    title: 'an e-mail address',
    words: /\be ?mails?\b|correo electronico|courriel|adresse electronique|posta elettronica/,
  },
  {
    id: 'organisation',
    about: 'respondent',
    title: 'the name of an organisation',
    words:
      /\bnames? (?:of|for) (?:the |your |an )?(?:organi[sz]ation|company|business|employer|institution|association|group)|\b(?:organi[sz]ation|company|business|employer|institution|association|group) ?(?:s )?name|^(?:your )?organi[sz]ation$|what organi[sz]ation|what is your organi[sz]ation(?: organi[sz]ation| name)?$|which organi[sz]ation (?:are|do) you|nombre de la (?:organizacion|empresa)|nom de l organisation|name der organisation/,
  },
  {
    id: 'register',
    about: 'respondent',
    title: 'a register of organisations',
    words: /transparency register|(?:register|registration|charity|company) (?:number|no)\b/,
  },
  {
    id: 'first-name',
    about: 'person',
    title: 'a first name',
    words:
      /\b(?:first|given|fore) ?names?\b|\bname (?:first|given)$|prenom|vorname|voornaam|nombre de pila|\bimie\b/,
  },
  {
    id: 'last-name',
    about: 'person',
    title: 'a last name',
    words:
      /\b(?:last|family|sur) ?names?\b|\bname (?:last|family)$|nom de famille|nachname|familienname|apellidos?|cognome|achternaam|nazwisko/,
  },
  {
    id: 'name',
    about: 'person',
    title: 'a name',
    words: personName,
    unless: organisation,
  },
  {
    id: 'phone',
    about: 'person',
    title: 'a telephone number',
    words: /\b(?:tele)?phone\b|\bmobile (?:number|no)\b|telefono|\btelefon\b|\btel\b(?: no)?/,
  },
  {
    id: 'address',
    about: 'person',
    title: 'an address',
    words:
      /\b(?:home|postal|street|your|full|business|mailing)? ?address$|what is your (?:home |postal )?address|address line|\bpost(?:al)? ?code\b|\b(?:zip|pin) ?code\b|\bzip$|\beir ?code\b|house (?:name|number)|street name|name of (?:the |your )?street|\banschrift\b|\bpostleitzahl\b|\bdomicilio\b|codigo postal|code postal|\bplz\b/,
    unless:
      /postcode (?:area|district)|(?:first|initial) (?:\w+ )?(?:half|part|digits?|letters?|characters?|figures?)|outcode|\b(?:to|should|best) address/,
  },
  {
    id: 'account',
    about: 'person',
    title: 'an account or number of a person',
    words:
      /\b(?:nhs|national insurance|passport|driving licen[cs]e|social security|student|pupil|patient|employee|membership) (?:number|no|id)\b|\bvehicle registration\b|\bnumber plate\b|\b(?:twitter|instagram|facebook|linkedin|skype|whatsapp|social media) (?:handle|user ?name|account|profile|id)\b|^(?:your )?(?:twitter|instagram|facebook|linkedin|skype|whatsapp)$/,
    unless: /\bdo you (?:have|use)\b|\bhow\b/,
  },
  {
    id: 'birth',
    about: 'person',
    title: 'a date of birth',
    words: /date of birth|birth ?date|\bdob\b|geburtsdatum|date de naissance|fecha de nacimiento/,
  },
  {
    id: 'language',
    about: 'respondent',
    title: 'the language of the response',
    words:
      /^(?:user |survey |response |respondent |start |form )?language(?: code| of (?:the )?(?:response|contribution|survey))?$|^langue$|^sprache$|^benutzersprache$|^idioma$|^lingua$|^taal$|^language of my contribution$/,
  },
  {
    id: 'capacity',
    about: 'respondent',
    title: 'the capacity of the respondent',
    words:
      /\bcapacity\b|respond(?:ing|ent)? (?:as|on behalf)|\buser type|respondent type|type of respondent|are you (?:responding|answering|replying|completing|filling|submitting)|(?:giving|making) my contribution as|contribut(?:e|ing) as|who are you responding|individual or (?:on behalf|an? organi)|demographic individual/,
  },
  {
    id: 'gender-identity',
    about: 'respondent',
    title: 'gender identity',
    words: /\b(?:sex|gender)\b.*\b(?:birth|born|same)\b|\bsame (?:sex|gender)\b/,
  },
  {
    id: 'gender',
    about: 'respondent',
    title: 'gender',
    words: /\bgender\b|\byour sex\b|^sexe?o?$|\bgenero\b|geschlecht|^genre$|\bgenere\b|\bplec\b/,
  },
  {
    id: 'orientation',
    about: 'respondent',
    title: 'sexual orientation',
    words: /sexual orientation|sexuality/,
  },
  {
    id: 'age',
    about: 'respondent',
    title: 'age',
    words:
      /\byour age\b|^age\b|^what age\b|\bage (?:group|range|band|bracket)|\bhow old\b|\byear.*\bborn\b|\bedad\b|\balter(?:sgruppe)?\b$|^tranche d age|ano naciste|year of birth|geburtsjahr|\bwiek\b|\beta\b$/,
  },
  {
    id: 'ethnicity',
    about: 'respondent',
    title: 'ethnic background',
    words: /ethnic|origen etnico|\byour race\b|^race\b/,
  },
  {
    id: 'religion',
    about: 'respondent',
    title: 'religion',
    words: /\breligio|\bfaith\b|\bbelief\b$/,
  },
  {
    id: 'disability',
    about: 'respondent',
    title: 'disability or health',
    words:
      /\b(?:you|your)\b.*\bdisab|^disab|do you have .*(?:long term|health condition|impairment)/,
  },
  {
    id: 'education',
    about: 'respondent',
    title: 'education',
    words:
      /highest (?:degree|level|qualification)|^education\b|your (?:highest )?qualification|nivel educativo|niveau d etudes|bildungsabschluss/,
  },
  {
    id: 'income',
    about: 'respondent',
    title: 'income',
    words: /household income|your (?:annual )?(?:income|salary)|^income\b/,
  },
  {
    id: 'organisation-size',
    about: 'respondent',
    title: 'the size of the organisation',
    words:
      /size of (?:your |the )?(?:organi|compan|business|employer)|(?:organi[sz]ation|company|business) size|number of employees|how many (?:people|staff|employees) (?:does|do|are|work)|groesse der organisation|taille de l organisation/,
  },
  {
    id: 'sector',
    about: 'respondent',
    title: 'the sector',
    words:
      /\b(?:which|what|your|main|select)\b.*\bsectors?\b.*(?:you|your|work|organi|belong|part)|^(?:your |main )?sector\b|\bbest describes?\b.*\bsectors?$|what industr|which industr|^industry|en que industria|\bbranche\b/,
  },
  {
    id: 'organisation-type',
    about: 'respondent',
    title: 'the type of organisation',
    words:
      /type of (?:organi|body|company|business|stakeholder)|(?:organi[sz]ation|stakeholder|company|business) (?:type|category)|what kind of organi|which (?:type|category|kind) of organi|best describes your organi/,
  },
  {
    id: 'country',
    about: 'respondent',
    title: 'the country',
    words:
      /\b(?:which|what|your|of|home) country|^country\b|country of|nationality|\bpais\b|^pays\b|herkunftsland|^land$|^paese|^kraj\b/,
  },
  {
    id: 'region',
    about: 'respondent',
    title: 'the place of the respondent',
    words:
      /^(?:which |your |uk |demographic )?region\b|(?:area|part|region) of (?:the |england|scotland|wales|uk)|what region|which region|^(?:county|location|area|local authority|nation)\b|where (?:do|does) (?:you|your) ?(?:organi[sz]ation)? ?(?:live|operate|work)|where (?:are you|is your organi[sz]ation) (?:based|located)|census region|which (?:area|county|council|local authority|nation|town|city|part of)|postcode (?:area|district)|(?:first|initial) .*\b(?:post(?:al)? ?code|zip)|outcode/,
    unless: /\b(?:latitude|longitude|accuracy)\b/,
  },
  {
    id: 'job',
    about: 'respondent',
    title: 'the work of the respondent',
    words:
      /\bjob (?:title|role)|^(?:your )?(?:role|profession|occupation|job)\b|your (?:current )?(?:role|profession|occupation|position)\b|cargo laboral|employment status|(?:category|option) best describes the work|describe mejor el trabajo/,
  },
  {
    id: 'scope',
    about: 'respondent',
    title: 'the reach of the organisation',
    words: /^scope$|^organi[sz]ation scope$/,
  },
  {
    id: 'about-you',
    about: 'respondent',
    title: 'the respondent',
    words:
      /\bbest describes? (?:you|your)\b|^are you an? |^are you (?:currently|working|employed|registered|based|male)|do you (?:live|work) in\b|about you\b|^demographic\b|marital status|^(?:educator|student)$/,
  },
  {
    id: 'attachment',
    about: 'survey',
    title: 'an attachment',
    words:
      /\battach(?:ment|ed)?s?\b|\bupload|supporting (?:document|file|evidence)|\bfile ?name|piece jointe|\banhang\b|adjunto/,
  },
  {
    id: 'bookkeeping',
    about: 'survey',
    title: 'the bookkeeping of the platform',
    words: bookkeeping,
  },
  {
    id: 'submitted',
    about: 'survey',
    title: 'a time of submission',
    words: timeOfSubmission,
  },
  {
    id: 'response-id',
    about: 'survey',
    title: 'an identifier',
    words: responseId,
  },
];
