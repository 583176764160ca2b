import { WinnowError } from '../../issues/index.js';

const secondsPerDay = 86_400;

/**
 * The day of a digest: `--as-of`, else that of SOURCE_DATE_EPOCH, else today, in UTC.
 *
 * @throws WinnowError `bad-option` when SOURCE_DATE_EPOCH is no number of seconds
 */
export function today(asOf: string | undefined, environment: NodeJS.ProcessEnv): string {
  if (asOf !== undefined) return asOf;
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch) || Number(epoch) > 3_000_000 * secondsPerDay) {
    throw new WinnowError(
      'bad-option',
      `SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds since 1970.`,
      'Unset it, or give the day with --as-of.',
    );
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
