/**
 * What Node needs to run the sources as they are: `node --import ./typescript.js src/main.ts`. From 22.18 on it reads
 * TypeScript by itself, and can keep what it has compiled for the next start; before that a loader does.
 */
import module from 'node:module';

module.enableCompileCache?.();
if (!process.features.typescript) await import('@oxc-node/core/register');
