import { writeFileSync } from 'node:fs';
import { describeKinds } from './issue-pages/describe-kinds.ts';

for (const [name, page] of describeKinds()) writeFileSync(`docs/issues/${name}`, page);
