import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// Fonts stay files of their own: the Content-Security-Policy allows no data: fonts.
	build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) },
	server: { host: '127.0.0.1' },
	// Native modules and drivers stay outside the server bundle.
	ssr: { external: ['@ladybugdb/core', 'neo4j-driver'] },
});
