/** XML as text: what is put in is escaped, and signs that XML does not allow are left out. */

/** Signs that no XML 1.0 document may hold. Halves of signs beyond the first plane cannot come in: facts are read from UTF-8, addresses are decoded as such. */
// oxlint-disable-next-line no-control-regex -- these are the signs to find
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  const clean = text.search(FORBIDDEN) < 0 ? text : text.replace(FORBIDDEN, '');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Evidence is JSON, full of quotation marks: single quotes around it leave these as they are. A line end would else be read as a space. */
function attribute(text: string): string {
  const clean = escaped(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
  return clean.includes('"') ? `'${clean.replaceAll("'", '&#39;')}'` : `"${clean}"`;
}

/** A piece of XML that is whole. */
export type Xml = string & { readonly __xml: unique symbol };

export const xmlText = (text: string): Xml => escaped(text) as Xml;

/** `<name a="1">...</name>`; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, ...children: readonly Xml[]): Xml {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}=${attribute(value)}`;
  }
  return (children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`) as Xml;
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
