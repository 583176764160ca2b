/** Bits of the mantissa that the table tells apart: a logarithm is right to about one part in 8,000. */
const tableBits = 12;
const mantissaBits = 23;
const exponentBias = 127;
const mantissas = Float64Array.from({ length: 1 << tableBits }, (_, step) =>
  Math.log(1 + (step + 0.5) / (1 << tableBits)),
);
const exponents = Float64Array.from(
  { length: 256 },
  (_, exponent) => (exponent - exponentBias) * Math.LN2,
);

/**
 * Positive numbers to their natural logarithms, in place: by looking up what their bits say, several times as fast as
 * `Math.log`, and near enough where words are weighed.
 */
export function takeLogarithms(numbers: Float32Array): void {
  const bits = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  for (let at = 0; at < bits.length; at++) {
    const own = bits[at]!;
    numbers[at] =
      exponents[own >>> mantissaBits]! +
      mantissas[(own >>> (mantissaBits - tableBits)) & ((1 << tableBits) - 1)]!;
  }
}
