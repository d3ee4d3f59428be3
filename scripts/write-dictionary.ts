import { writeFileSync } from 'node:fs';
import { describeTables } from './dictionary/describe-tables.ts';

writeFileSync('data/README.md', describeTables());
