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
import { optionOfRole } from '../options/documents.js';
import type { DocumentRole, ReportDocument } from '../options/documents.js';
import { draftName } from '../options/settings.js';
import { toolName } from './report-folder.js';

const roles = Object.keys(optionOfRole) as [DocumentRole, ...DocumentRole[]];
const methodNames = Object.keys(keywordMethods) as [KeywordMethodName, ...KeywordMethodName[]];

const fingerprint = z.object({ name: z.string(), sha256: z.string() });

const writtenByUs = z.object({ tool: z.object({ name: z.literal(toolName) }) });

const manifestSchema = writtenByUs.extend({
  inputs: z.array(fingerprint),
  documents: z.array(fingerprint.extend({ role: z.enum(roles) })),
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
  readonly inputs: readonly z.infer<typeof fingerprint>[];
  readonly documents: z.infer<typeof manifestSchema>['documents'];
  readonly by: readonly string[] | undefined;
  /** How its keywords were chosen. */
  readonly keywords: KeywordWishes;
  readonly campaigns: CampaignCounting | undefined;
  readonly filter: FilterRequest;
  readonly isPublic: boolean;
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
  if (!writtenByUs.safeParse(json).success) throw noReport();
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success)
    throw new WinnowError(
      'unreadable-file',
      `${path} is not as this version of winnow writes it.`,
      'Make the report again.',
    );
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

type DocumentOption = Exclude<(typeof optionOfRole)[DocumentRole], undefined>;

/** Ids and files of documents, by the option that names them. */
export type DocumentOptions = Partial<Readonly<Record<DocumentOption, string>>>;

/**
 * The documents that the report was made with, to be read again: those that the user names, the catalogue's, and others
 * by their name in the report's folder or in this one.
 */
export function documentsOf(
  { documents }: ReadManifest,
  folder: string,
  given: DocumentOptions,
): DocumentOptions {
  const found = documents.flatMap(({ role, name }): readonly [DocumentOption, string][] => {
    const option = optionOfRole[role];
    if (option === undefined || given[option] !== undefined) return [];
    if (name.startsWith('catalogue/')) return [[option, basename(name, '.yaml')]];
    const path = [join(folder, name), name].find((place) => existsSync(place));
    if (path !== undefined) return [[option, path]];
    // It is made for the files again.
    if (name === draftName) return [];
    throw new WinnowError(
      'bad-option',
      `The report was made with ${name}, which is not here.`,
      `Give it with --${role}.`,
    );
  });
  return { ...(Object.fromEntries(found) as DocumentOptions), ...given };
}

/** @throws WinnowError `bad-option` when the documents are not those that the report was made with */
export function checkDocuments(read: readonly ReportDocument[], { documents }: ReadManifest): void {
  for (const { role, name, text } of read) {
    const recorded = documents.find((document) => document.role === role);
    if (recorded === undefined)
      throw new WinnowError(
        'bad-option',
        `The report was made without --${role}.`,
        `Leave ${name} out, or make the report again with it.`,
      );
    if (createHash('sha256').update(text).digest('hex') !== recorded.sha256)
      throw new WinnowError(
        'bad-option',
        `${recorded.name} is not as it was when the report was made.`,
        'Give the version it was made with, or make the report again.',
      );
  }
}
