import { toBash } from './bash.js';
import { toFish } from './fish.js';
import { toZsh } from './zsh.js';

export { completableCommands } from './completable.js';

/** By shell, the writer of its script. */
export const completionWriters = { bash: toBash, zsh: toZsh, fish: toFish };

export type Shell = keyof typeof completionWriters;
