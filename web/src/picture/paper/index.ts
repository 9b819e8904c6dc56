/** Pictures to take away. Loaded when somebody asks for one. */
import type { Drawing } from './drawing.ts';
import { fontStyle } from './fonts.ts';
import { lightTokens } from './light.ts';
import { png } from './png.ts';
import { sheet, type Around } from './sheet.ts';

export async function makePicture(form: 'svg' | 'png', draw: () => Promise<Drawing>, around: Around): Promise<Blob> {
  // Names are measured in the typefaces that they are drawn in.
  await document.fonts.ready;
  const [drawing, fonts] = await Promise.all([draw(), fontStyle()]);
  const made = sheet(drawing, around, lightTokens(), fonts);
  return form === 'png' ? png(made) : new Blob([made.svg], { type: 'image/svg+xml;charset=utf-8' });
}
