/** The two typefaces inside the file, so that it looks the same wherever it is opened. Both are under the SIL Open Font License, which allows it. */
export const FAMILY = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  serif: "'Literata Variable', Literata, Georgia, serif",
};

/** The rules of the page that name our typefaces, with the address of each file. */
function fontFaces(): { family: string; weight: string; url: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const url = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (url === undefined) return [];
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      return [{ family, weight: rule.style.getPropertyValue('font-weight'), url: new URL(url, sheet.href ?? location.href).href }];
    }),
  );
}

async function asData(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The typeface could not be read (status ${answer.status}).`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

let kept: Promise<string> | undefined;

/** Style that holds both; made once. Without them, where they cannot be read, other fonts stand in. */
export async function fontStyle(): Promise<string> {
  kept ??= Promise.all(
    fontFaces().map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await asData(url)}) format('woff2')}`,
    ),
  ).then((faces) => faces.join(''));
  return kept.catch(() => {
    kept = undefined;
    return '';
  });
}
