import type { Rule } from './rule.ts';

export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  asks: 'A file is sound YAML.',
  *find({ files }) {
    for (const file of files)
      for (const { line, message } of file.syntaxIssues)
        yield {
          file: file.path,
          line,
          rule: 'yaml-syntax',
          level: 'error',
          value: (file.text.split('\n')[line - 1] ?? '').trim(),
          what: `is no sound YAML: ${message.replace(/[.:]?( at line \d+.*)?$/, '')}`,
          fix: 'correct the line; a text with ": " or " #" in it needs quotes, or >- and the text on the next line',
        };
  },
};
