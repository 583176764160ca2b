/** Protecting that is done within this time needs no line. */
const patience = 2000;
const least = 250;
/** Where lines cannot be written over, one now and then says that the program is alive. */
const leastInLog = 15_000;

/** Says on stderr how far the protection of a report is: what is done, and how many proofs are missing. */
export function protectionProgress(
  stream: NodeJS.WriteStream = process.stderr,
): (stage: string, left: number) => void {
  const start = performance.now();
  let told = start + patience - least;
  return (stage, left) => {
    const now = performance.now();
    if (now - told < (stream.isTTY ? least : leastInLog)) return;
    told = now;
    const line = `protecting: ${stage}, ${left} proofs left`;
    stream.write(stream.isTTY ? `\r${line.padEnd(60)}\r` : `${line}\n`);
  };
}
