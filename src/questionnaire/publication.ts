/** What may be done with a response: named, quoted without a name, or counted only. */
export const publications = ['public', 'anonymous', 'confidential'] as const;

export type Publication = (typeof publications)[number];

/** What stands in the tables for a field of kind `publication`, whatever its own wordings. */
export const publicationLabels = {
  public: 'May be published',
  anonymous: 'May be published without a name',
  confidential: 'Not to be published',
} as const satisfies Record<Publication, string>;

/**
 * Wordings of the publication question that platforms offer, for a field that declares none: Citizen
 * Space (Delib, "Response publishing: consent question"; the Scottish Government's form), the European
 * Commission's "Have your say", EUSurvey, and plain forms of departments. They are compared whole:
 * "Publish response only" is not "Publish response".
 */
export const usualPublicationOptions: Readonly<Record<Publication, readonly string[]>> = {
  public: [
    'Publish',
    'Publish response',
    'Publish my response',
    'Publish response in full',
    'Publish response with name',
    'Publish my response with my name',
    'Publish this response',
    'Public',
    'Yes',
    'Yes, publish my response',
    'Yes, you may publish my response',
    'My contribution can be published with my personal information',
    'My contribution may be published under the name indicated',
    'Contribution can be directly published with personal or organisation information',
  ],
  anonymous: [
    'Publish anonymously',
    'Publish response anonymously',
    'Publish my response anonymously',
    'Publish response only (without name)',
    'Publish response without name',
    'Publish my response without my name',
    'Yes, anonymously',
    'Yes, but anonymously',
    'Yes, but without my name',
    'Anonymous',
    'Anonymously',
    'My contribution may be published but should be kept anonymous',
    'Contribution can be directly published provided that I or my organisation remain anonymous',
  ],
  confidential: [
    'Do not publish',
    'Do not publish response',
    'Do not publish my response',
    'Do not publish this response',
    "Don't publish",
    'Not for publication',
    'Keep confidential',
    'Keep my response confidential',
    'Confidential',
    'No',
    'No, do not publish my response',
    'No, keep my response confidential',
    'My contribution may not be published',
    'Contribution cannot be directly published but may be included in statistical data',
  ],
};
