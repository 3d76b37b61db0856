import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress-plugin.ts';
import { withoutGraphQlLanguage } from './scripts/graphql-language-plugin.ts';
import { onlyUsedUtrecht } from './scripts/utrecht-plugin.ts';
import { trustedDocuments } from './scripts/trusted-documents-plugin.ts';
import { serviceWorker } from './scripts/service-worker-plugin.ts';

const backend = process.env.WERKBRUG_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    trustedDocuments(),
    withoutGraphQlLanguage(),
    react(),
    onlyUsedUtrecht(),
    serviceWorker(),
    compress(),
  ],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // The package names only its build for developing, which is larger.
      'react-router': fileURLToPath(
        new URL('./node_modules/react-router/dist/production/index.mjs', import.meta.url),
      ),
    },
  },
  build: {
    target: 'es2022',
    // A strict content security policy forbids data: fonts and inline styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // The Utrecht packages are one file each for all components; only what is used may stay.
      treeshake: {
        moduleSideEffects: (id) => /\.css/.test(id) || !/node_modules|src\/(ui|i18n|graphql)\//.test(id),
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            // Only fetched where such a file is opened; the service worker leaves them out.
            { name: 'toon-pdf', test: /node_modules\/pdfjs-dist\// },
            {
              name: 'toon-word',
              test: /node_modules\/(mammoth|jszip|bluebird|xmlbuilder|underscore|dingbat-to-unicode|lop|option|@xmldom|pako|base64-js)\//,
            },
            { name: 'taal-en', test: /src\/i18n\/.*\/en\.ts$/ },
            { name: 'taal-pl', test: /src\/i18n\/.*\/pl\.ts$/ },
            { name: 'taal-ar', test: /src\/i18n\/.*\/ar\.ts$/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/config.json', '/files', '/oauth2', '/connect', '/login', '/demo', '/.well-known'].map(
        (path) => [path, { target: backend, ws: path === '/graphql', changeOrigin: false }],
      ),
    ),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
    restoreMocks: true,
  },
});
