import { about } from './en/about.ts';
import { card } from './en/card.ts';
import { change } from './en/change.ts';
import { citation } from './en/citation.ts';
import { copy } from './en/copy.ts';
import { criterion } from './en/criterion.ts';
import { data } from './en/data.ts';
import { department } from './en/department.ts';
import { departments } from './en/departments.ts';
import { embed } from './en/embed.ts';
import { files } from './en/files.ts';
import { form } from './en/form.ts';
import { frame } from './en/frame.ts';
import { map } from './en/map.ts';
import { mapPicture } from './en/map-picture.ts';
import { methodBefore } from './en/method-before.ts';
import { method } from './en/method.ts';
import { notFound } from './en/not-found.ts';
import { objective } from './en/objective.ts';
import { press } from './en/press.ts';
import { relevance } from './en/relevance.ts';
import { report } from './en/report.ts';
import { reports } from './en/reports.ts';
import { score } from './en/score.ts';
import { share } from './en/share.ts';
import { theme } from './en/theme.ts';

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
  methodBefore,
  data,
  files,
  citation,
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
  copy,
};
