/** The sheet as points: twice as many as on a plain screen, fewer where it would be more than browsers draw. */
import type { Sheet } from './sheet.ts';

const SHARPNESS = 2;
/** Most points of a canvas on every browser that we know of. */
const MOST_POINTS = 16e6;

export const scaleFor = ({ width, height }: Pick<Sheet, 'width' | 'height'>): number =>
  Math.min(SHARPNESS, Math.sqrt(MOST_POINTS / (width * height)));

export async function png(sheet: Sheet): Promise<Blob> {
  const { svg, width, height } = sheet;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = scaleFor(sheet);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser could not make the picture.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
