/** Forms of address. What follows with a capital is a name. */
const titles =
  'Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Cllr|Councillor|Sgt|Sergeant|PC|WPC|PCSO|DC|DS|DI|DCI|Insp|Inspector|Constable|Supt|Superintendent|Rev|Revd|Reverend|Fr|Father|Sister|Nurse|Sir|Dame|Lord|Lady|Baroness|Baron|Judge|Canon|Imam|Rabbi|Auntie|Aunty|Aunt|Uncle|Nan|Nanna|Grandad|Grandma|Capt|Captain|Major|Cpl|Lt|Mister|Missus';
export const title = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!\\b(?:a|an|the|my|your|each) )(?:${titles}|(?:DR|MR|MRS|MS|MISS|PROF|CLLR)(?=\\.? \\p{Lu}{3})|dr|mr|mrs|miss|prof|cllr|pc|sgt|sir|dame)\\.?\\s{1,2}(?=\\p{L})`,
  'gu',
);
/** Titles that other words follow too: then the name must have more to it. */
export const looseTitles =
  /^(?:Nurse|Sister|Father|Judge|Lord|Lady|Major|Captain|Inspector|Superintendent|Constable|Baron|Fr|Nan|DS|DI|DC|PC|Doctor|Uncle|Aunt)\b/;

/** What follows a title besides names: figures of speech, offices, slang and makes. */
export const notTitled =
  /^(?:Lett|Data|Software|Big|Nice|Who|Chancellor|Advocate|Mayor|Chief|Lieutenant|World|Plod|Christmas|Right|Speaker|President|Chairman|Chair|Bean|Muscle|Universe|Martens|Pepper|Dre|Spock|Mary|Nora|Hazel|Emma|Sam|Tom|Cobley|Magazine|Act|Commissioner|Justice|General|Minister|Men|Motivator|T|Blobby|Average|Perfect|Angry|In|Of|The|And|Or)(?![\p{L}-])/u;

const relatives =
  '(?:step-?|grand-?|god-?|foster |half[- ])?(?:son|daughter|child|mother|father|brother|sister|mum|mam|mom|dad|parent|boy|girl|lad)|(?:nan|nana|gran|granny|grandma|grandad|grandpa)|husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?|ex(?:[- ](?:husband|wife|partner|boyfriend|girlfriend))?|nephew|niece|cousin|uncle|aunt(?:ie|y)?|friend|best friend|mate|flat ?mate|house ?mate|cell ?mate|pad ?mate|neighbour|baby|twin|bairn|kid|eldest|youngest|late (?:husband|wife|son|daughter|brother|sister)';
const workers =
  '(?:key|support|social|drugs?|recovery|outreach|link|youth|case|care|peer|family support|mental health|housing|probation|project|substance misuse|alcohol|community|resettlement|through[- ]the[- ]gate)[ -]?(?:worker|co-?ordinator|manager|officer|mentor|navigator|nurse)|worker|keyworker|caseworker|counsellor|sponsor|sponsee|therapist|psychiatrist|psychologist|doctor|gp|nurse|cpn|consultant|probation officer|offender manager|manager|boss|line manager|supervisor|landlord|landlady|teacher|headteacher|mentor|pharmacist|chemist|solicitor|barrister|lawyer|advocate|midwife|health visitor|dentist|carer|colleague|client|patient|service user|student|pupil|tutor|coach|vicar|priest|chaplain|officer|prescriber|mp|dealer|ex|man|woman|lady|guy|bloke|chap|fella|person|member|volunteer|helper|resident|tenant|inmate|prisoner';

/** "my son Jake", "his keyworker, Dave", "our Maria", "my daughter's name is Jane", "a worker called Bev" */
export const related = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:my|our|his|her|their|your|whose|the|a|an|one|this|that|[\\p{L}]{2,20}['’]s) (?:(?:own|late|older|elder|eldest|oldest|younger|youngest|little|wee|baby|twin|step|half|foster|adopted|adoptive|estranged|beloved|best|closest|favourite|darling|deceased|two|three|grown-up|little|big|lovely|beautiful|dear|only|first|second|old|new|then|former|previous|current|amazing|brilliant|great|young|then-|teenage|\\d{1,2}[- ]year[- ]old|adult|poor|local|excellent|wonderful|named|allocated) ){0,2}(${relatives}|${workers})(?!\\p{L})(?:['’]s name (?:is|was)|['’]s called)?(?: of)?(?:,? (?:is|was|who is|who was|who(?: i|'s| is)? ?(?:am)?)? ?(?:called|named|by the name of))?(?: name)?[,:]? ?[(–-]? ?(?=\\p{L})`,
  'giu',
);

/** "My sons Luca, Marek and Idris": each behind those that were found before it. */
export const relatedSeveral =
  /(?<![\p{L}\p{N}])(?:my|our|his|her|their) (?:(?:own|late|older|younger|little|young|teenage|grown-up|step|foster|adopted|best|two|three|four|five|\d) ){0,2}(?:(?:step-?|grand-?|god-?)?(?:sons|daughters|children|kids|boys|girls|brothers|sisters|parents)|nephews|nieces|cousins|friends|mates|twins|babies)(?:['’]s? names| are| were)?(?: called| named)?[,:]? ?[(–-]? ?(?:\[name\](?:,? and |, | & ))*(?=\p{Lu})/giu;

/** "In memory of Callum", "RIP Tony" */
export const inMemory =
  /(?<![\p{L}\p{N}])(?:in (?:loving |fond )?memory of|rest in peace|RIP|R\.I\.P\.?|the late),?\s(?:(?:big|little|wee|old|young) )?(?=\p{Lu})/giu;

/** "My son [name] (Toby)": what he is called for short. */
export const nickname = /\[name\] \([“"'‘]?(?=\p{Lu}\p{Ll}+[”"'’]?\))/gu;

/** "Social worker Yetunde Macpherson did visit": a trade alone, in lower case. */
export const trade = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${workers.replace(/\|ex\|.*$/, '')}) (?=\\p{Lu}\\p{Ll}|\\p{Lu}\\. )`,
  'gu',
);

/** "Statement by Jane Smith" */
export const author =
  /(?<![\p{L}\p{N}])(?:statement|evidence|response|account|testimony|letter|views?|comments?|prepared|authored|compiled|author) ?(?:by|of|from|:) (?=\p{Lu})/giu;

/** "My name is", "her name was", "Name:" */
export const nameIs =
  /(?<![\p{L}\p{N}])(?:(?:my|his|her|their|whose|the|child['’]s|son['’]s|daughter['’]s) (?:(?:full|real|first|last|own|maiden|birth|given|sur) ?)?(?:sur)?names?(?:['’]?s| is| was| being|:)?|names?(?: is|['’]s|:))\s{1,2}(?:is |was )?(?=\p{L})/giu;

/** "I am Jane Smith", "I'm Jane and", "im jane": only what is known to be a name. */
export const selfNamed =
  /(?<![\p{L}\p{N}])(?:(?:[Ii] am|[Ii]['’]?m) (?=\p{Ll})|(?:I am|I['’]m|Im|i am|i['’]m|I, |This is|My son is|We are|[Ii]t['’]s)\s?(?=\p{Lu}))/gu;

/** "Kind regards,⏎Jane Smith" */
export const signOff =
  /(?<![\p{L}\p{N}])(?:(?:kind(?:est)?|best|warm(?:est)?|many|with) (?:regards|wishes|thanks)|regards|rgds|sincerely|faithfully|truly|respectfully|cheers|thanks|thank you|thanks again|ta|signed(?: by)?|sent by|submitted by|written by|completed by|on behalf of|love(?: from)?|yours|from|best|sign(?:ed|ature))[ \t]{0,2}[,.:!–-]{0,2}\s{1,4}(?:x{1,3}\s{1,2}|from )?(?=\p{L})/giu;

/** "I spoke to Sarah", "thanks to Sarah": a first name that is hardly anything else. */
export const metWith =
  /(?<![\p{L}\p{N}])(?:spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted) (?:to|with) |(?:thanks to|thank|ask for|asked for|phone|ring|rang|phoned|emailed|email|contact|contacted|call|called|met|meet|saw|seeing|see|with|told|named|lost|miss|love|like|and|by|for|to|from|when|where|after|because|but) (?=\p{Lu}[\p{Ll}-]+(?:\b|['’]))/gu;

/** "Jane's mum here" */
export const relativesName =
  /(?<![\p{L}\p{M}\p{N}'’-])(?=\p{Lu}\p{Ll}+['’]s (?:mum|mam|mom|dad|mother|father|sister|brother|wife|husband|partner|son|daughter|friend|gran|nan|carer|keyworker)\b)/gu;

/** "My recovery worker is Orla", "my Shaun": only what is known to be a first name. */
export const relationIs = new RegExp(
  `(?<![\\p{L}\\p{N}])[Mm]y (?:(?:${relatives}|${workers}) (?:is|was|are|were) )?(?=\\p{Lu}\\p{Ll})`,
  'gu',
);

/** Two words with capitals: where a name may stand by itself. */
export const capitals =
  /(?<![\p{L}\p{M}\p{N}'’-])(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’]\p{L})/gu;

/** "Nasreen Qureshi, [email]": who is reached there. */
export const contact =
  /(?<![\p{L}\p{M}\p{N}'’-])(?=(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30} ){1,3}\p{Lu}[\p{L}\p{M}'’-]{1,30},? (?:on |at |\()?\[(?:email|phone)\])/gu;
