// The Python that has scikit-learn: the first on the path, or the system's own.
import { spawnSync } from 'node:child_process';

export const python =
  ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0,
  ) ?? 'python3';
