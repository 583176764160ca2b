/** One thing in a finished file that keeps somebody from reading it. */
export interface Breach {
  /** The stable name of the rule: "no-merged-cells". */
  readonly rule: string;
  readonly file: string;
  /** Of a spreadsheet. */
  readonly sheet?: string;
  /** The first cell concerned: "B7"; a range where it is several: "B7:C7". */
  readonly cell?: string;
  /** Of a page, counted from 1. */
  readonly line?: number;
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** What a rule finds; which rule and which file it is about is added by who runs it. */
export type Finding = Omit<Breach, 'rule' | 'file' | 'fix'>;

/** A rule of a checklist. */
export interface Rule<Checked> {
  readonly id: string;
  readonly fix: string;
  readonly find: (checked: Checked) => Iterable<Finding>;
}

/** So many breaches of a rule are named in a sheet or page, with how many more there are. */
const mostNamed = 20;

/** Runs all rules over what was read of a file. */
export function checkRules<Checked>(
  file: string,
  checked: Checked,
  rules: readonly Rule<Checked>[],
): readonly Breach[] {
  return rules.flatMap(({ id, fix, find }) => {
    const named = new Map<string, number>();
    const breaches: Breach[] = [];
    for (const finding of find(checked)) {
      const place = finding.sheet ?? '';
      const times = (named.get(place) ?? 0) + 1;
      named.set(place, times);
      if (times <= mostNamed) breaches.push({ rule: id, file, ...finding, fix });
    }
    for (const [sheet, times] of named) {
      if (times <= mostNamed) continue;
      const message = `${times - mostNamed} more of the same.`;
      breaches.push({ rule: id, file, ...(sheet === '' ? {} : { sheet }), message, fix });
    }
    return breaches;
  });
}
