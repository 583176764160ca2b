const mostSweeps = 30;

/**
 * Eigenvalues and eigenvectors (as columns) of a symmetric matrix, the largest first: cyclic Jacobi rotations
 * (Golub and Van Loan, "Matrix Computations", 4th edition, section 8.5).
 */
export function symmetricEigen(
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const a = new Float64Array(matrix);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let turned = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q]!;
        if (off * off <= 1e-24 * Math.abs(a[p * size + p]! * a[q * size + q]!)) continue;
        turned = true;
        rotate(a, v, size, p, q);
      }
    }
    if (!turned) break;
  }
  const order = Array.from({ length: size }, (_, i) => i);
  order.sort((x, y) => a[y * size + y]! - a[x * size + x]! || x - y);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let i = 0; i < size; i++) vectors[i * size + to] = v[i * size + from]!;
  });
  return { values: Float64Array.from(order, (i) => a[i * size + i]!), vectors };
}

/** Turns rows and columns p and q so that the number where they cross becomes 0. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * a[p * size + q]!);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let i = 0; i < size; i++) turn(a, i * size + p, i * size + q, cosine, sine);
  for (let i = 0; i < size; i++) turn(a, p * size + i, q * size + i, cosine, sine);
  for (let i = 0; i < size; i++) turn(v, i * size + p, i * size + q, cosine, sine);
}

function turn(m: Float64Array, atP: number, atQ: number, cosine: number, sine: number): void {
  const x = m[atP]!;
  const y = m[atQ]!;
  m[atP] = cosine * x - sine * y;
  m[atQ] = sine * x + cosine * y;
}
