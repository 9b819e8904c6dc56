/** How wide a text is in the font it is drawn in, in pixels. */
let context: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, size: number, weight: number, family: string): number {
  context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  // Without a canvas, as in tests: about what the letters of our fonts take.
  if (!context) return text.length * size * (weight > 500 ? 0.53 : 0.5);
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width;
}
