import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { noteBundled } from './scripts/notices/bundled.ts';

export default defineConfig({
	plugins: [sveltekit(), noteBundled('.svelte-kit/bundled')],
	// Fonts stay files of their own: the Content-Security-Policy allows no data: fonts.
	build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) },
	server: { host: '127.0.0.1' },
	// Native modules and drivers stay outside the server bundle.
	ssr: { external: ['@ladybugdb/core', 'neo4j-driver'] },
});
