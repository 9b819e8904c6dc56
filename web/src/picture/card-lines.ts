/**
 * Breaks a name into the lines of a card, at spaces, with an ellipsis where it does not fit.
 * @param fits whether a line is short enough for the card
 */
export function cardLines(name: string, most: number, fits: (line: string) => boolean): string {
  const words = name.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? '';
    while (words[0] && fits(`${line} ${words[0]}`)) line += ` ${words.shift()}`;
    lines.push(line);
  }
  if (words.length > 0) lines.push(words.join(' '));
  return lines.map((line) => cut(line, fits)).join('\n');
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  let short = line;
  while (short.length > 1 && !fits(`${short}…`)) short = short.slice(0, -1).replace(/[\s,;:(]+$/, '');
  return `${short}…`;
}
