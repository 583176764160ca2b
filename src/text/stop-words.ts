import { stemOf } from './stem.js';

/**
 * English function words: they say how a sentence is built, not what it is about. No keyword begins
 * or ends with one. Contractions are listed without their apostrophe's tail ("don't" and "dont").
 */
const functionWords = `
a about above across after afterwards again against all almost along already also although always am
among amongst an and another any anybody anyone anything anyway anywhere are arent around as at away
back be became because become becomes becoming been before beforehand behind being below beside besides
between beyond both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down
due during each either else elsewhere enough especially etc even ever every everybody everyone
everything everywhere except far few first for former from further furthermore gave get gets getting
give given gives giving go goes going gone got had hadnt has hasnt have havent having he hed hell hence
her here heres hers herself hes him himself his how however i id ie if ill im in indeed instead into is
isnt it itd itll its itself ive just keep kept last latter least less let lets like likely made mainly
make makes making many may maybe me meanwhile might mine more moreover most mostly much must my myself
namely near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off
often oh ok on once one ones only onto or other others otherwise ought our ours ourselves out over own
per perhaps please put quite rather re really regarding s said same saw say says see seem seemed seems
seen shall shant she shed shell shes should shouldnt since so some somebody somehow someone something
sometimes somewhere still such t take taken takes taking than thanks that thats the their theirs them
themselves then thence there thereby therefore theres these they theyd theyll theyre theyve thing things
think this those though through throughout thus to together too toward towards truly try trying under
unless unlike until up upon us use used uses using usually various very via viz was wasnt way ways we
wed well went were werent weve what whatever whats when whenever where whereas wherever whether which
while who whoever whole whom whose why will with within without wont would wouldnt yes yet you youd
youll your youre yours yourself yourselves youve
e.g i.e eg ie vs
also able actually doi anyways certain certainly clearly come comes coming currently
different entirely example examples exactly fully generally great greatly help helps helped helping
however include included includes including kind kinds know known knows little lot lots
need needed needing needs number numerous obviously particular particularly possible possibly
possibly probably provide provided provides providing quickly quite recent recently several simply
sort sorts specific specifically sure tend tends therefore think thinks two three four
five six seven eight nine ten want wanted wants work worked working works year years
`;

/**
 * Words that say little on their own but something in a phrase: "people" is no keyword, "young people" is. Forms of
 * the commonest verbs, and days of the week, which say when and not what: "Friday releases" is a keyword.
 */
const genericWords = `
add added agree agreed answer answered answers area areas ask asked asking asks base based began begin
begins begun best better bought bring brings brought buy buys call called calls came change changed
changes choose chooses chose chosen continue continued continues day days deal early end ended ends
expect expected fact fallen feel feels fell felt find finds follow followed following follows found
friday good grew group groups grow grown grows hand happen happened happens hear heard hold holds issue
issues item items kept knew lead led left long look looked looking looks lose lost man mean means meant
meet meets men met moment monday month months move moved name named names new night number numbers
offer offered offering offers old open opened paid part parts pay pays people person pick picked picks
place placed places plan plans point points problem problems properly put question questions read real
receive received receives remain remained remains rest run runs sat saturday saw send sends sent set
sets show showed shown shows side sit sits small speak speaks spoke spoken start started starts stay
stayed stood stop stopped stops sunday talk talks tell tells thing thursday time times today told took
tried tuesday turn turned understand understands understood view walk wanted wednesday week weeks went
wish woman world worse worst write written wrote
`;

/** Tells whether a folded word cannot be a keyword on its own. */
export function isGenericWord(folded: string): boolean {
  return generic.has(folded);
}

const generic: ReadonlySet<string> = new Set(genericWords.split(/\s+/).filter(Boolean));

/** Tells whether a folded word (see `fold`) is a function word. */
export function isStopWord(folded: string): boolean {
  if (stopWords.has(folded)) return true;
  if (!folded.includes("'")) return false;
  const first = folded.replace(contractedVerb, '');
  return stopWords.has(first) || stopWords.has(folded.replaceAll("'", '')) || first.endsWith("n't");
}

/** What may be left of a verb behind a function word: "who'll", "there've". */
const contractedVerb = /'(?:d|ll|m|re|s|ve)$/;

const stopWords: ReadonlySet<string> = new Set(functionWords.split(/\s+/).filter(Boolean));

/** Adverbs of phrasal verbs, and "one": unlike prepositions they govern nothing, so a phrase may end with them. */
const particles: ReadonlySet<string> = new Set(
  'up out off down away back together one ones'.split(' '),
);

/** Tells whether a folded word may finish what stands before it. */
export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

/** The same of a stem; that of "one" is "on". */
export function isParticleStem(stem: string): boolean {
  return particleStems.has(stem);
}

const particleStems: ReadonlySet<string> = new Set([...particles].map(stemOf));
