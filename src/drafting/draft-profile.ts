import {
  isTick,
  optionKey,
  usualPublicationOptions,
  whatYesMeans,
} from '../questionnaire/index.js';
import type { ProfileField, Publication } from '../questionnaire/index.js';
import type { Choice } from '../columns/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';
import type { Ids } from './ids.js';
import { fold } from '../text/index.js';
import { remarksOn } from './remarks.js';

/** The fields about the respondent, with remarks on those that were unsure. */
export function draftProfile(
  columns: readonly GatheredColumn[],
  ids: Ids,
): {
  readonly fields: readonly ProfileField[];
  /** What the header of each speaks of, by place. */
  readonly notions: readonly (string | undefined)[];
  readonly remarks: readonly Remark[];
} {
  const fields: ProfileField[] = [];
  const notions: (string | undefined)[] = [];
  const remarks: Remark[] = [];
  const idOfColumn = new Map<number, string>();
  columns.forEach((column, place) => {
    const field = toField(
      column,
      (wanted) => {
        const owner = idOfColumn.get(column.judged.belongsTo ?? -1);
        // Of several fields about a region, one is called that.
        const own = ids.has(wanted) ? ids.from(column.head) : wanted;
        const id = ids.take(owner === undefined ? own : `${owner}-other`);
        idOfColumn.set(place, id);
        return id;
      },
      columns,
      ids,
    );
    if (field === undefined) return;
    remarks.push(...remarksOn(column, ['profile', fields.length]));
    fields.push(field);
    notions.push(column.judged.notion);
  });
  return { fields, notions, remarks };
}

type TakeId = (wanted: string) => string;

function toField(
  column: GatheredColumn,
  takeId: TakeId,
  columns: readonly GatheredColumn[],
  ids: Ids,
): ProfileField | undefined {
  const { judged, header } = column;
  if (header === '') return undefined;
  const asked = { question: header, ...(column.also.length > 0 ? { also: [...column.also] } : {}) };
  const { notion, choice, detail = 'other' } = judged;
  switch (judged.kind) {
    case 'personal':
      return {
        id: takeId(detail === 'other' ? ids.from(column.head) : detail),
        ...asked,
        kind: 'personal',
        detail,
      };
    case 'confidentiality':
      return { id: takeId('confidentiality'), ...asked, kind: 'confidentiality' };
    case 'publication':
      return {
        id: takeId('publication'),
        name: 'publication of the response',
        ...asked,
        kind: 'publication',
        ...meanings(header, choice!),
      };
    case 'contact':
      return {
        id: takeId('contact'),
        name: 'consent to be contacted',
        ...asked,
        kind: 'contact',
        options: [...choice!.options],
      };
    case 'profile': {
      const id = takeId(
        notion === undefined || notion === 'about-you' ? ids.from(column.head) : notion,
      );
      return {
        id,
        ...(id === notion || isName(id, header) ? {} : { name: `“${header}”` }),
        ...asked,
        ...options(choice!, notion),
      };
    }
    case 'profile-text':
      return { id: takeId(notion ?? ids.from(column.head)), ...asked, kind: 'text' };
    case 'other-text':
      return isAboutRespondent(columns[judged.belongsTo ?? -1])
        ? { id: takeId(''), ...asked, kind: 'text' }
        : undefined;
    default:
      return undefined;
  }
}

export function isAboutRespondent(column: GatheredColumn | undefined): boolean {
  return column?.judged.kind === 'profile';
}

/** A word, or all words of the header: "Which area of England do you live in?" is not called "area england live". */
function isName(id: string, header: string): boolean {
  const words = fold(header).match(/[\p{L}\p{N}]+/gu) ?? [];
  return /^\p{L}+$/u.test(id) || words.join('-') === id;
}

/** Lists that are too long to be options of a form's own: every country found is one. */
const openEnded: ReadonlySet<string> = new Set(['country', 'region', 'language']);
const mostDeclared = 12;

function options(
  { kind, options: found, others }: Choice,
  notion: string | undefined,
):
  | { readonly kind: 'one-of' }
  | { readonly kind: 'one-of' | 'some-of'; readonly options: string[]; readonly other?: boolean } {
  const isOpenEnded = notion !== undefined && openEnded.has(notion);
  return kind === 'one-of' && isOpenEnded && (others > 0 || found.length > mostDeclared)
    ? { kind }
    : { kind, options: [...found], ...(others > 0 ? { other: true } : {}) };
}

/** What each option says about publication; nothing is declared where all are usual wordings. */
function meanings(
  header: string,
  { options: found }: Choice,
): Partial<Record<Publication, string[]>> {
  const answers = whatYesMeans(header);
  const usual = new Set(Object.values(usualPublicationOptions).flat().map(optionKey));
  if (answers?.yes === 'public' && found.every((option) => usual.has(optionKey(option)))) return {};
  const meaning: Record<Publication, string[]> = {
    public: [],
    anonymous: [],
    confidential: [],
  };
  for (const option of found) meaning[meaningOf(option, answers)].push(option);
  return Object.fromEntries(Object.entries(meaning).filter(([, list]) => list.length > 0));
}

/** "No, keep it confidential", whatever was asked; "No, it is not confidential" is plain. */
const asksAllTheSame =
  /\b(?:not|don.?t) (?:be )?publi|^no\b(?!.*(?:\b(?:no[nt]?|without)\b|n.t\b)).*\b(?:confidential|private|withh[eo]ld)/i;

/** What is not plain is confidential. */
function meaningOf(option: string, answers: ReturnType<typeof whatYesMeans>): Publication {
  if (isTick(option)) return answers?.yes ?? 'confidential';
  if (
    /anonym|without (?:my |your |the )?(?:name|identity)|name (?:is |be )?(?:withheld|not)/i.test(
      option,
    )
  )
    return 'anonymous';
  if (/^(?:no\b|n$|false$|0$)/i.test(option))
    return asksAllTheSame.test(option) ? 'confidential' : (answers?.no ?? 'confidential');
  if (/\b(?:not|don't|confidential|private|withhold)\b/i.test(option)) return 'confidential';
  if (/^yes\b/i.test(option)) return answers?.yes ?? 'confidential';
  if (/\b(?:consent|agree)/i.test(option)) return answers?.yes ?? 'confidential';
  return /publi/i.test(option) ? 'public' : 'confidential';
}
