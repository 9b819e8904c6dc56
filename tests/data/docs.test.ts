import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { checkData } from '@rules/graph-seed';
import { RULES } from '../../graph-seed/src/rules/index.ts';
import { problemLine } from '../../graph-seed/src/rules/problem.ts';
import { folderOf, removeFolders, replaced, SMALL } from './support/small-data.ts';

afterAll(removeFolders);

const guide = readFileSync(fileURLToPath(new URL('../../docs/data.md', import.meta.url)), 'utf8');
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

it('the guide lists each lint rule with what it asks, in order', () => {
  const table = guide.slice(guide.indexOf('## The lint rules'));
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, name, asks]) => ({ name, asks }));
  expect(rows).toEqual(RULES.map(({ name, asks }) => ({ name, asks })));
});

it('the examples of the guide pass the check, set into sound data', () => {
  const [links = '', instrument = '', provision = '', block = ''] = examples;
  const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  const change = SMALL['changes/early-help.yaml'] ?? '';
  const act = SMALL['instruments/asp-2014-8.yaml'] ?? '';
  const body = (id: string) => `id: body/${id}\ntitle: ${id}\nconfidence: low\nsources:\n  - own knowledge\n`;
  const files = {
    ...SMALL,
    'instruments/ssi-2009-210.yaml': `${instrument}${provision}`,
    'instruments/asp-2007-4.yaml': stub('asp/2007/4', 110),
    'instruments/ukpga-1968-49.yaml': stub('ukpga/1968/49', 5),
    'instruments/asp-2014-8.yaml': replaced(
      act,
      act.slice(act.indexOf('    imposes:'), act.indexOf('    confidence: high\n    sources:')),
      indent(links, '    '),
    ),
    'bodies/local-authority.yaml': body('local-authority'),
    'bodies/scottish-ministers.yaml': body('scottish-ministers'),
    'roles/court.yaml': body('court').replace('body/', 'role/'),
    'changes/early-help.yaml': replaced(
      change,
      change.slice(change.indexOf('    block:'), change.indexOf('    checked: text_read')),
      indent(block, '    '),
    ),
  };
  expect(checkData(folderOf(files)).errors.map(problemLine)).toEqual([]);
});

/** An instrument with one section. */
const stub = (id: string, section: number): string =>
  `id: ${id}\ntitle: ${id}\nmembership: outside\nconfidence: low\nsources:\n  - own knowledge\nprovisions:\n  - id: ${id}/section/${section}\n    confidence: low\n    sources:\n      - own knowledge\n`;
