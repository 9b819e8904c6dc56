/** Breaks text into lines. A word that is longer than a line, such as an address, is broken where the line ends. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && widthOf(`${line} ${word}`) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width && line.length > 1) {
      let most = Math.min(line.length, Math.ceil((line.length * width) / widthOf(line)) + 3);
      while (most > 1 && widthOf(line.slice(0, most)) > width) most -= 1;
      lines.push(line.slice(0, most));
      line = line.slice(most);
    }
  }
  return line === '' ? lines : [...lines, line];
}
