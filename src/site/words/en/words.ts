import type { Terms } from '#site/terms.ts';
import { about } from './about.ts';
import { card } from './card.ts';
import { chart } from './chart.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { copy } from './copy.ts';
import { criterion } from './criterion.ts';
import { data } from './data.ts';
import { department } from './department.ts';
import { departments } from './departments.ts';
import { embed } from './embed.ts';
import { files } from './files.ts';
import { form } from './form.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { map } from './map.ts';
import { mapPicture } from './map-picture.ts';
import { methodBefore } from './method-before.ts';
import { method } from './method.ts';
import { missing } from './missing.ts';
import { notFound } from './not-found.ts';
import { objective } from './objective.ts';
import { overallChange } from './overall-change.ts';
import { press } from './press.ts';
import { record } from './record.ts';
import { relevance } from './relevance.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { score } from './score.ts';
import { share } from './share.ts';
import { theme } from './theme.ts';

/** The interface in English, a section for each kind of page or sentence. */
export const en = (terms: Terms) => ({
  frame: frame(terms),
  score: score(terms),
  change,
  report: report(terms),
  department: department(terms),
  notFound: notFound(terms),
  criterion: criterion(terms),
  departments: departments(terms),
  reports: reports(terms),
  theme: theme(terms),
  method: method(terms),
  data: data(terms),
  about: about(terms),
  card: card(terms),
  relevance: relevance(terms),
  map: map(terms),
  mapPicture: mapPicture(terms),
  form: form(terms),
  objective: objective(terms),
  overallChange: overallChange(terms),
  press: press(terms),
  share: share(terms),
  embed: embed(terms),
  methodBefore,
  files,
  citation,
  copy,
  chart: chart(terms),
  missing: missing(terms),
  record: record(terms),
  history,
});
