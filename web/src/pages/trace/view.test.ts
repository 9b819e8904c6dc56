import { expect, it } from 'vitest';
import { sectionOf, viewOf } from './view.ts';

it('goes to the section of the hash before that of the view', () => {
  expect([sectionOf('', undefined), sectionOf('', 'words'), sectionOf('', 'table'), sectionOf('', 'picture')]).toEqual([
    null,
    null,
    'links',
    'picture',
  ]);
  expect([sectionOf('room', undefined), sectionOf('picture', 'table')]).toEqual(['room', 'picture']);
});
it('shows the view in which that section stands', () => {
  expect([viewOf('', undefined), viewOf('', 'table'), viewOf('picture', 'table'), viewOf('links', undefined)]).toEqual([
    'words',
    'table',
    'picture',
    'table',
  ]);
  expect(viewOf('room', 'picture')).toBe('words');
});
