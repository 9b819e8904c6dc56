/** Checks XML against the schemas of the formats, with libxml2 as WebAssembly. Asks the network for nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { root } from '../../support/server.ts';

const FOLDER = join(root, 'tests/server/take-away/schemas');

function filesOf(folder: string): { fileName: string; contents: string }[] {
  return readdirSync(join(FOLDER, folder)).map((fileName) => ({
    fileName,
    contents: readFileSync(join(FOLDER, folder, fileName), 'utf8').replaceAll(
      /schemaLocation="http:\/\/graphml\.graphdrawing\.org\/xmlns\/1\.1\//g,
      'schemaLocation="',
    ),
  }));
}

const FORMATS = {
  gexf: { files: filesOf('gexf-1.3'), main: 'gexf.xsd' },
  graphml: { files: filesOf('graphml-1.1'), main: 'graphml.xsd' },
};

/** What is wrong with it, in the words of libxml2; nothing where it is valid. */
export async function problemsOf(format: keyof typeof FORMATS, xml: string): Promise<string[]> {
  const { files, main } = FORMATS[format];
  const schema = files.find(({ fileName }) => fileName === main);
  if (!schema) throw new Error(`There is no ${main}`);
  const { valid, errors } = await validateXML({
    // schemas/README.md tells why.
    xml: { fileName: `file.${format}`, contents: format === 'gexf' ? xml.replaceAll(/<(\/?)viz:/g, '<$1') : xml },
    schema: [schema],
    preload: files.filter((file) => file !== schema),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ message }) => message);
}
