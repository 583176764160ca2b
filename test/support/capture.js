/**
 * Keeps what is written to a stream from now on, and gives it back when asked.
 *
 * @param {NodeJS.WriteStream} stream
 */
export function capture(stream) {
  const { write } = stream;
  /** @type {string[]} */
  const pieces = [];
  /** @type {(...args: any[]) => boolean} */
  stream.write = (text, ...rest) => {
    pieces.push(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  return () => {
    stream.write = write;
    return pieces.join('');
  };
}
