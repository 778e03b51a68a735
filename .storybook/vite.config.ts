// A separate configuration for Storybook, since vite.config.ts has the root of the pages.

import { defineConfig } from 'vite';

export default defineConfig({ build: { target: 'es2022', chunkSizeWarningLimit: 4000 } });
