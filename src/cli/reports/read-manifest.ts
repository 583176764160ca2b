import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { z } from 'zod';

import { campaignCountings } from '../../campaigns/countings.js';
import type { CampaignCounting } from '../../campaigns/countings.js';
import { WinnowError } from '../../issues/index.js';
import { keywordMethods } from '../../keywords/index.js';
import type { KeywordMethodName, KeywordWishes } from '../../keywords/index.js';
import type { FilterRequest } from '../../responses/index.js';
import { toolName } from './report-folder.js';

const methodNames = Object.keys(keywordMethods) as [KeywordMethodName, ...KeywordMethodName[]];

const manifestSchema = z.object({
  tool: z.object({ name: z.literal(toolName) }),
  inputs: z.array(z.object({ name: z.string(), sha256: z.string() })),
  documents: z.array(z.object({ name: z.string(), sha256: z.string() })),
  settings: z.object({
    by: z.array(z.string()).optional(),
    method: z.enum(methodNames).optional(),
    minimum: z.number().optional(),
    campaigns: z.enum(campaignCountings).optional(),
    filter: z
      .object({
        where: z.record(z.string(), z.array(z.string())).optional(),
        questions: z.array(z.string()).optional(),
        languages: z.array(z.string()).optional(),
        since: z.string().optional(),
        until: z.string().optional(),
      })
      .optional(),
  }),
  publication: z.object({ safe: z.boolean() }),
});

/** What a report says of how it was made. */
export interface ReadManifest {
  readonly inputs: readonly Fingerprinted[];
  /** The questionnaire first, then the code frame where there is one, then lists of words. */
  readonly documents: readonly Fingerprinted[];
  readonly by: readonly string[] | undefined;
  /** How its keywords were chosen. */
  readonly keywords: KeywordWishes;
  readonly campaigns: CampaignCounting | undefined;
  readonly filter: FilterRequest;
  readonly isPublic: boolean;
}

interface Fingerprinted {
  readonly name: string;
  readonly sha256: string;
}

/** @throws WinnowError `unreadable-file` when the folder holds no report of ours */
export function readManifest(folder: string): ReadManifest {
  const path = join(folder, 'manifest.json');
  const noReport = (): WinnowError =>
    new WinnowError(
      'unreadable-file',
      `${folder} holds no report of winnow's: there is no manifest.json in it that can be read.`,
      'Name the folder that `winnow analyse` wrote.',
    );
  if (!existsSync(path)) throw noReport();
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw noReport();
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) throw noReport();
  const { inputs, documents, settings, publication } = parsed.data;
  const { by, method, minimum, campaigns } = settings;
  const { where = {}, questions = [], languages = [], since, until } = settings.filter ?? {};
  return {
    inputs,
    documents,
    by,
    keywords: { method, minimum },
    campaigns,
    filter: { where, questions, languages, since, until },
    isPublic: publication.safe,
  };
}

/**
 * The id or file of a document that the report was made with, to be read again: the catalogue's, the report's own
 * questionnaire, or the one that the user names.
 */
export function documentOf(
  { name }: Fingerprinted,
  folder: string,
  given: string | undefined,
  option: string,
): string {
  if (given !== undefined) return given;
  if (name.startsWith('catalogue/')) return basename(name, '.yaml');
  const places = [join(folder, name), name];
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new WinnowError(
    'bad-option',
    `The report was made with ${name}, which is not here.`,
    `Give it with ${option}.`,
  );
}

/** @throws WinnowError `bad-option` when a text is not the one that the report was made with */
export function checkDocument({ name, sha256 }: Fingerprinted, text: string): void {
  if (createHash('sha256').update(text).digest('hex') === sha256) return;
  throw new WinnowError(
    'bad-option',
    `${name} is not as it was when the report was made.`,
    'Give the version it was made with, or make the report again.',
  );
}
