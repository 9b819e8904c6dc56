/** SVG as text: what is put in is escaped. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A piece of SVG that is whole. */
export type Svg = string & { readonly __svg: unique symbol };

export const svgText = (text: string): Svg => escaped(text) as Svg;

/** Numbers with one digit after the point, which is finer than a screen. */
const written = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value));

/** `<name a="1">...</name>`; attributes that are undefined are left out. */
export function tag(name: string, attributes: Record<string, string | number | undefined>, ...children: readonly Svg[]): Svg {
  const all = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]));
  const open = `<${name}${all.join('')}`;
  return (children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`) as Svg;
}
