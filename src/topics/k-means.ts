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
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0;
    sums.fill(0);
    for (let row = 0; row < rows; row++) {
      const nearest = nearestCentre(points, row, centres, clusters);
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

function nearestCentre(
  { columns, values }: DenseMatrix,
  row: number,
  centres: Float64Array,
  clusters: number,
): number {
  let nearest = 0;
  let best = -Infinity;
  for (let cluster = 0; cluster < clusters; cluster++) {
    let cosine = 0;
    for (let axis = 0; axis < columns; axis++)
      cosine += values[row * columns + axis]! * centres[cluster * columns + axis]!;
    if (cosine > best) {
      best = cosine;
      nearest = cluster;
    }
  }
  return nearest;
}

function spreadStarts(points: DenseMatrix, clusters: number, random: RandomSequence): Float64Array {
  const { rows, columns, values } = points;
  const centres = new Float64Array(clusters * columns);
  const tries = 2 + Math.floor(Math.log(clusters));
  let distances = new Float64Array(rows).fill(2);
  for (let cluster = 0; cluster < clusters; cluster++) {
    let total = 0;
    for (const distance of distances) total += distance;
    let best: { row: number; distances: Float64Array<ArrayBuffer>; sum: number } | undefined;
    for (let attempt = 0; attempt < (cluster === 0 ? 1 : tries); attempt++) {
      const row = draw(distances, random.next() * total);
      let sum = 0;
      const closer = new Float64Array(rows);
      for (let other = 0; other < rows; other++) {
        let cosine = 0;
        for (let axis = 0; axis < columns; axis++)
          cosine += values[row * columns + axis]! * values[other * columns + axis]!;
        closer[other] = Math.min(distances[other]!, Math.max(0, 2 - 2 * cosine));
        sum += closer[other]!;
      }
      if (best === undefined || sum < best.sum) best = { row, distances: closer, sum };
    }
    distances = best!.distances;
    const start = best!.row * columns;
    centres.set(values.subarray(start, start + columns), cluster * columns);
  }
  return centres;
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
