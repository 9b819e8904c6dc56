/** Build and development server of the explorer. `API_URL` names the API that the development server proxies /graphql to. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { generate, GRAPHQL_CALL } from './codegen.ts';

const documentsFile = fileURLToPath(new URL('src/generated/documents.json', import.meta.url));

/**
 * Generates the typed documents first, then puts each parsed document in the place of its graphql(`...`) call. Without it the whole
 * list of documents, of every page, would be part of the first load.
 */
function documents(): Plugin {
  let known: Record<string, unknown> = {};
  const refresh = async (): Promise<void> => {
    await generate();
    known = JSON.parse(readFileSync(documentsFile, 'utf8')) as Record<string, unknown>;
  };
  return {
    name: 'rules-documents',
    enforce: 'pre',
    buildStart: refresh,
    async handleHotUpdate({ file, server }) {
      if (!/\/src\/(?!generated).*\.tsx?$/.test(file) || !readFileSync(file, 'utf8').match(GRAPHQL_CALL)) return;
      await refresh().catch((error: unknown) => server.config.logger.error(String(error)));
    },
    transform(code, id) {
      if (!/\/src\/(?!generated).*\.tsx?$/.test(id) || !code.includes('graphql(')) return;
      return code.replace(GRAPHQL_CALL, (call, sdl: string) => {
        const name = /\b(?:query|fragment)\s+(\w+)/.exec(sdl)?.[1];
        const document = name && known[name];
        if (!document) this.error(`No generated document for: ${call.slice(0, 80)}`);
        return `(${JSON.stringify(document)})`;
      });
    },
  };
}

/** The two font files of the first page, asked for before the style sheet names them. */
function preloadFonts(): Plugin {
  return {
    name: 'rules-preload-fonts',
    transformIndexHtml: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /latin-wght-normal-.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
          injectTo: 'head' as const,
        })),
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [documents(), react(), preloadFonts()],
  build: { target: 'es2022', assetsInlineLimit: 0, manifest: true, reportCompressedSize: false, chunkSizeWarningLimit: 3000 },
  server: { host: '127.0.0.1', proxy: { '/graphql': process.env.API_URL ?? 'http://127.0.0.1:4000' } },
  preview: { host: '127.0.0.1', proxy: { '/graphql': process.env.API_URL ?? 'http://127.0.0.1:4000' } },
});
