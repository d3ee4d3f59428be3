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
import { press } from './press.ts';
import { record } from './record.ts';
import { relevance } from './relevance.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { score } from './score.ts';
import { share } from './share.ts';
import { theme } from './theme.ts';

/** The interface in English, a section for each kind of page or sentence. */
export const en = {
  frame,
  score,
  change,
  report,
  department,
  notFound,
  criterion,
  departments,
  reports,
  theme,
  method,
  data,
  about,
  card,
  relevance,
  map,
  mapPicture,
  form,
  objective,
  press,
  share,
  embed,
  methodBefore,
  files,
  citation,
  copy,
  chart,
  missing,
  record,
  history,
};
