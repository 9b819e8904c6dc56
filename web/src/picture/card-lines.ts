/** Breaks a name into the two lines of a card, at spaces, with an ellipsis where it does not fit. */
export function cardLines(name: string, longest = 21): string {
  const words = name.split(/\s+/).filter(Boolean);
  let first = words.shift() ?? '';
  while (words[0] && `${first} ${words[0]}`.length <= longest) first += ` ${words.shift()}`;
  const second = words.join(' ');
  const cut = (line: string): string => (line.length > longest ? `${line.slice(0, longest - 1).replace(/[\s,;:]+$/, '')}…` : line);
  return second ? `${cut(first)}\n${cut(second)}` : cut(first);
}
