import { dotProducts } from '../statistics/index.js';
import type { DenseMatrix } from '../meaning/index.js';
import type { RandomSequence } from './random.js';

const mostRounds = 10;
/** What follows moves answers anyway, so that the last few need not come to rest. */
const settledShare = 0.01;

/**
 * Spherical k-means over rows of length 1 (Dhillon and Modha 2001): each row joins the centre at the smallest
 * angle. Starts are spread by k-means++ (Arthur and Vassilvitskii 2007), the best of a few tries for each centre.
 *
 * @returns the cluster of each row
 */
export function kMeans(points: DenseMatrix, clusters: number, random: RandomSequence): Int32Array {
  const { rows, columns } = points;
  const centres = spreadStarts(points, clusters, random);
  const labels = new Int32Array(rows).fill(-1);
  const sums = new Float64Array(clusters * columns);
  const cosines = new Float64Array(clusters);
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0;
    sums.fill(0);
    for (let row = 0; row < rows; row++) {
      dotProducts(cosines, points.values, row * columns, centres, columns);
      const nearest = placeOfLargest(cosines);
      if (labels[row] !== nearest) moved += 1;
      labels[row] = nearest;
      for (let axis = 0; axis < columns; axis++)
        sums[nearest * columns + axis]! += points.values[row * columns + axis]!;
    }
    if (moved <= settledShare * rows) break;
    for (let cluster = 0; cluster < clusters; cluster++) setUnit(centres, sums, cluster, columns);
  }
  return labels;
}

/** The middles of clusters, of length 1; zeros where a cluster is empty. */
export function centresOf(
  { columns, values }: DenseMatrix,
  labels: Int32Array,
  clusters: number,
): Float64Array {
  const sums = new Float64Array(clusters * columns);
  labels.forEach((label, row) => {
    for (let axis = 0; axis < columns; axis++)
      sums[label * columns + axis]! += values[row * columns + axis]!;
  });
  for (let cluster = 0; cluster < clusters; cluster++) setUnit(sums, sums, cluster, columns);
  return sums;
}

/** An empty cluster keeps its centre. */
function setUnit(
  centres: Float64Array,
  sums: Float64Array,
  cluster: number,
  columns: number,
): void {
  let square = 0;
  for (let axis = 0; axis < columns; axis++) square += sums[cluster * columns + axis]! ** 2;
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let axis = 0; axis < columns; axis++)
    centres[cluster * columns + axis] = sums[cluster * columns + axis]! * scale;
}

/** Of equal ones the first. */
function placeOfLargest(numbers: Float64Array): number {
  let largest = 0;
  for (let place = 1; place < numbers.length; place++)
    if (numbers[place]! > numbers[largest]!) largest = place;
  return largest;
}

function spreadStarts(points: DenseMatrix, clusters: number, random: RandomSequence): Float64Array {
  const { rows, columns, values } = points;
  const centres = new Float64Array(clusters * columns);
  const tries = 2 + Math.floor(Math.log(clusters));
  const distances = new Float64Array(rows).fill(2);
  let [tried, best] = [new Float64Array(rows), new Float64Array(rows)];
  for (let cluster = 0; cluster < clusters; cluster++) {
    let total = 0;
    for (let row = 0; row < rows; row++) total += distances[row]!;
    let start = 0;
    let least = Infinity;
    for (let attempt = 0; attempt < (cluster === 0 ? 1 : tries); attempt++) {
      const row = draw(distances, random.next() * total);
      const sum = distancesWith(tried, distances, points, row);
      if (sum >= least) continue;
      [start, least] = [row * columns, sum];
      [tried, best] = [best, tried];
    }
    distances.set(best);
    centres.set(values.subarray(start, start + columns), cluster * columns);
  }
  return centres;
}

/**
 * How far each point is from the nearest start when one more point is a start.
 *
 * @param distances what they were
 * @returns their sum
 */
function distancesWith(
  closer: Float64Array,
  distances: Float64Array,
  { columns, values }: DenseMatrix,
  row: number,
): number {
  dotProducts(closer, values, row * columns, values, columns);
  let sum = 0;
  for (let other = 0; other < closer.length; other++) {
    const distance = Math.max(0, 2 - 2 * closer[other]!);
    closer[other] = Math.min(distances[other]!, distance);
    sum += closer[other]!;
  }
  return sum;
}

/** The place at which the running sum of the weights reaches `at`. */
function draw(weights: Float64Array, at: number): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    sum += weights[place]!;
    if (sum > at) return place;
  }
  return weights.length - 1;
}
