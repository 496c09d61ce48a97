import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { mathInFences } from './math.ts';
import { sidebar } from './sidebar.ts';

const REPOSITORY = 'https://github.com/clientele-metrics/clientele';

export default defineConfig({
  lang: 'en',
  title: 'clientele',
  description: 'Exact customer metrics for JavaScript and TypeScript.',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  // The time of a page's last commit is not known where the site is built from an archive.
  lastUpdated: false,
  markdown: {
    math: true,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: mathInFences,
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/getting-started', activeMatch: '/guide/' },
      { text: 'Metrics', link: '/metrics/', activeMatch: '/metrics/' },
      { text: 'Reference', link: '/reference/', activeMatch: '/reference/' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    logo: { src: '/favicon.svg', alt: '' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    editLink: { pattern: `${REPOSITORY}/edit/main/docs/:path`, text: 'Edit this page' },
  },
  vite: {
    // zod's comments about annotations are taken for annotations.
    build: { rollupOptions: { onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning) } },
    resolve: { alias: { clientele: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) } },
    ssr: { noExternal: [/^pure-rand/] },
    plugins: [
      {
        // The theme of typedoc writes links as VitePress writes its own anchors, but not the anchors of typedoc.
        name: 'reference-anchors',
        enforce: 'pre',
        transform: (code, path) =>
          /\/reference\/\w+\.md$/.test(path)
            ? code.replace(/<a id="[^"]+">/g, (anchor) => anchor.replaceAll('_', '-'))
            : undefined,
      },
    ],
  },
});
