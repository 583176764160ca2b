/** Breaks a label into lines of at most so many characters, between words where it can; three lines at most. */
export function wrapLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).flatMap((part) => cut(part, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, width - 1)}…`];
}

const mostLines = 3;

/** By code points, so that no character is halved. */
function cut(word: string, width: number): readonly string[] {
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += width)
    pieces.push(characters.slice(at, at + width).join(''));
  return pieces;
}
