/** Breaks a name into the lines of a card, at spaces, with an ellipsis where it does not fit. */
export function cardLines(name: string, most = 2, longest = 21): string {
  const words = name.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? '';
    while (words[0] && `${line} ${words[0]}`.length <= longest) line += ` ${words.shift()}`;
    lines.push(line);
  }
  if (words.length > 0) lines.push(words.join(' '));
  const cut = (line: string): string => (line.length > longest ? `${line.slice(0, longest - 1).replace(/[\s,;:]+$/, '')}…` : line);
  return lines.map(cut).join('\n');
}
