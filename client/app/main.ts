/**
 * The content security policy forbids `eval`, which zod would try for speed as soon as a schema is made; so zod is told
 * before anything that holds a schema is loaded.
 */
import { z } from 'zod';

z.config({ jitless: true });
const { start } = await import('./start.tsx');
await start();
