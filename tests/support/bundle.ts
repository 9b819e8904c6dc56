/** One file of JavaScript from one of TypeScript and all that it imports, by the builder of the pages. */
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As much of Vite as is asked here; it is a package of the pages. */
interface Vite {
  build(config: object): Promise<unknown>;
}
const vitePath = createRequire(new URL('../../web/package.json', import.meta.url)).resolve('vite');

/** Writes the file into `folder` under its own name with the ending .mjs. What a part reads beside itself it still finds: each keeps its own address. */
export async function bundle(entry: string, folder: string): Promise<void> {
  const vite = (await import(pathToFileURL(vitePath).href)) as Vite;
  await vite.build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'own-address',
        transform: (code: string, id: string) =>
          code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null,
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${basename(entry, '.ts')}.mjs`, codeSplitting: false } },
    },
  });
}
