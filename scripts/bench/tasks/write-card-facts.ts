/**
 * Writes down what the cards of a campaign's departments show. Reading the campaign is measured with
 * the builds: a process that draws gets the facts alone, so that its memory is that of drawing.
 */
import { writeFileSync } from 'node:fs';
import { departmentFacts } from './department-facts.ts';

const [folder = '.', today = '', file = ''] = process.argv.slice(2);

writeFileSync(file, JSON.stringify(departmentFacts(folder, today)));
