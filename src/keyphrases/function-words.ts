import type { WordClass } from './word-class.js';

/** The words that tell what kind of word comes next, by what they are. */
const lists: readonly (readonly [WordClass, string])[] = [
  [
    'D',
    `the a an this that these those my your his her its our their whose which what some any no every
    each either neither both all such another`,
  ],
  [
    'P',
    `of in on at by for from with into through over under between among within without against during
    about as than via per upon onto towards toward across along around behind below beneath beside
    beyond despite except inside near off outside past since until up down`,
  ],
  ['T', 'to'],
  ['r', 'today tonight tomorrow yesterday'],
  ['M', `can could may might must shall should will would cannot we i they you he she it who not`],
];

export const functionClasses: ReadonlyMap<string, WordClass> = new Map(
  lists.flatMap(([name, words]) =>
    words.split(/\s+/).map((word): [string, WordClass] => [word, name]),
  ),
);

/** Past forms that are no participles, or hardly ever stand before a noun: verbs, which no ending gives away. */
export const pastForms: ReadonlySet<string> = new Set(
  `arose ate awoke bade began bit blew broke came chose clung crept dealt drank drew drove dug dwelt fell fled
  flew flung forbade foresaw forgave forgot forsook froze grew hid knelt knew leapt leant met mistook overcame
  overran oversaw overthrew overtook ran rang rode sang sank sat shone shook shrank slept slew slid slung
  smote spat spoke sprang spun stank stole strode strove struck stuck stung swam swept swore swung threw
  took tore trod undertook underwent upheld wept withdrew withstood woke wore wove wrote wrung`.split(
    /\s+/,
  ),
);

/** Participles and past forms that no -ed gives away. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  `made found shown given taken seen known done held led left lost built kept felt brought thought
  sought taught caught bought fought spent sent lent meant paid said told sold stood understood put
  set cut let read won ran came became began chosen driven written drawn grown thrown shown worn torn
  born borne broken spoken stolen frozen fallen risen hidden laid lain cost hit hurt spread split rose
  bent bound bred fed hung learnt lent misled shed spelt spilt strewn sung sunk swollen withheld`.split(
    /\s+/,
  ),
);

/**
 * Adjectives and participles that say how much or which, not what: a phrase begins behind them. From
 * reading what was found in abstracts, consultation answers and reports.
 */
export const weakModifiers: ReadonlySet<string> = new Set(
  `proposed suggested presented given resulting corresponding obtained existing considered discussed
  described reported used based required mentioned related associated desired known selected chosen
  observed typical wide major proper suitable important main large small good best better many few
  recent significant certain possible available particular general specific current previous early late
  further additional other similar same common appropriate great overall whole full entire various
  several different new novel present useful interesting necessary detailed extensive comprehensive
  simple basic principal key numerous considerable substantial successful potential initial final actual
  relevant effective efficient easy difficult complete special original traditional usual ordinary
  increasing growing improved enhanced latest short long high low higher lower larger smaller greater
  first second third next last single two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty
  hundred hundreds thousand thousands dozen dozens million billion one clear real huge vast enormous enough total adequate
  sufficient excellent poor bad strong weak sure able likely unlikely serious wrong right true false
  nice ongoing forthcoming upcoming meaningful respective aforementioned above following`.split(
    /\s+/,
  ),
);

/** Days stand behind a noun without a preposition, in news: "officials Monday". */
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Nouns that say little by themselves; phrases with them may stand. */
export const weakNouns: ReadonlySet<string> = new Set(
  `approach approaches method methods paper papers study studies result results example examples problem
  problems case cases number variety kind kinds way ways use uses issue issues work works author authors
  article articles aspect aspects advantage advantages disadvantage set sets type types form forms part
  parts effect effects factor factors role roles basis order term terms fact facts view views point
  points level levels degree amount amounts range lack need needs time times year years development
  application applications purpose purposes area areas field fields idea ideas people person research
  importance benefit benefits concept concepts property properties performance thing things lot lots
  bit answer answers question questions response responses day days week weeks month months today
  yesterday tomorrow reason reasons place places end side hand means matter matters sort one ones
  percent per cent minute minutes hour hours night nights
  morning evening afternoon summer winter spring autumn season seasons decade decades century monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december percentage cent half majority minority lots deal hundreds
  thousands millions something anything everything nothing example et al`.split(/\s+/),
);
