import { expect, test } from '@jest/globals';

import { showAgain } from '../../src/disclosure/show-again.js';
import type { Goal, World } from '../../src/disclosure/assignment.js';
import type { Showing } from '../../src/disclosure/show-again.js';

/** Three counts withheld for others; what is shown may not be moved. */
const costs = Float64Array.of(1, 2, 3);
const goal: Goal = { variables: [9], factors: [1], atLeast: 5 };

const moving = (...variables: number[]): World =>
  variables.map((variable) => ({ variable, change: 1 }));

/** Shows again what may be, where these worlds reach the goal. */
function shownAgain(first: World, worlds: readonly World[]) {
  const hidden = new Set([0, 1, 2]);
  const withheld: Showing = {
    costs,
    show: (number) => void hidden.delete(number),
    hide: (number) => void hidden.add(number),
    isOutside: ({ variable }) => !hidden.has(variable),
  };
  const find = (): World | undefined =>
    worlds.find((world) => world.every(({ variable }) => hidden.has(variable)));
  const proofs = showAgain([0, 1, 2], withheld, [{ goal, world: first }], find);
  return { hidden: [...hidden], proofs };
}

test('what no proof moves any more is shown again', () => {
  expect(shownAgain(moving(1), [moving(1)])).toEqual({
    hidden: [1],
    proofs: [{ goal, world: moving(1) }],
  });
});

test('the dearest is shown where another world leaves it as it is', () => {
  expect(shownAgain(moving(0, 2), [moving(0, 2), moving(0, 1)])).toEqual({
    hidden: [1, 0],
    proofs: [{ goal, world: moving(0, 1) }],
  });
});

test('what every world moves stays withheld, and so does its proof', () => {
  expect(shownAgain(moving(0, 1, 2), [moving(0, 1, 2)])).toEqual({
    hidden: [2, 1, 0],
    proofs: [{ goal, world: moving(0, 1, 2) }],
  });
});
