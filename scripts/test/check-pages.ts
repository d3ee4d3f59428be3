import { runAstro } from '../site/run-astro.ts';

const { exitCode } = await runAstro({ command: 'check' });
process.exitCode = exitCode;
