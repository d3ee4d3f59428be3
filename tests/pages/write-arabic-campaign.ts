import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A report by its year, its marks by department; a blank is no response. */
const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  2025: {
    health: '3 3 4',
    justice: '2 1 3',
    interior: '1 0 1',
    education: '1 2 1',
    transport: '1 0 0',
    housing: '0 1 0',
    finance: '2 1 1',
    youth: '2 2 2',
  },
  2026: {
    health: '4 3 4',
    justice: '2 2 4',
    interior: '1 0 1',
    education: '1 1 1',
    transport: '1 0 0',
    housing: '0 1 0',
    finance: '',
    youth: '2 2 2',
  },
};

/** The same names with digits, brackets and Latin letters in them, which is what moves things about. */
const departments = `department,name,short_name,sector
health,وزارة الصحة والسكان,الصحة,care
justice,وزارة العدل (المحاكم),العدل,law
interior,وزارة الداخلية,الداخلية,law
education,وزارة التربية والتعليم,التعليم,care
transport,هيئة النقل 2030,النقل 2030,works
housing,وزارة الإسكان,الإسكان,works
finance,وزارة المالية,المالية,works
youth,وكالة UN للشباب,UN للشباب,care
`;

const criteria = [
  'plan,policy,هل لدى الوزارة خطة مكتوبة؟',
  'money,policy,هل للخطة ميزانية؟',
].concat('training,work,هل دُرّب الموظفون في السنوات الـ3 الأخيرة؟');

const years = Object.keys(marks);
const perYear = (rows: (year: string) => readonly string[]): string =>
  years.flatMap((year) => rows(year).map((row) => `${year},${row}\n`)).join('');

const assessments = (year: string): string =>
  Object.entries(marks[year]!).reduce((text, [department, typed]) => {
    if (typed === '') return `${text}${department},all,no response,,لم ترد الوزارة.\n`;
    const rows = typed
      .split(' ')
      .map(
        (mark, i) => `${department},${criteria[i]!.split(',')[0]!},,${mark},السبب رقم ${i + 1}.\n`,
      );
    return text + rows.join('');
  }, 'department,criterion,status,mark,reason\n');

const objectives = `objective,department,text,source_title,source_url,page
beds,health,توفير 500 سرير جديد.,خطة الصحة 2026,https://health.example.org/,4
courts,justice,تقصير مدة القضايا.,خطة العدل,https://justice.example.org/,7
patrols,interior,زيادة الدوريات الليلية.,خطة الأمن,https://interior.example.org/,
`;

const links = `objective,form,relevance,link_made,reason
beds,domestic,3,explicit,تذكر الخطة العنف الأسري.
beds,stalking,2,no,لا تذكر الخطة الملاحقة.
courts,domestic,3,no,لا تذكر الخطة العنف.
courts,stalking,1,no,
patrols,domestic,2,no,لا تذكر الخطة النساء.
patrols,stalking,3,no,لا تذكر الخطة النساء.
`;

const site = `key,value
name,تقييم الوزارات
organisation,ائتلاف النساء
address,https://grades.example.org/
language,ar
country,أرض الخيال
contact,grades@example.org
licence,CC BY 4.0
`;

const evidence = `department,criterion,title,publisher,published_on,url,page,quote,kind
health,plan,الخطة الوطنية 2026,وزارة الصحة والسكان,2026-03-09,https://health.example.org/plan,12,الصحة حق.,official
`;

const replies = `edition,department,asked_on,replied_on,status,text
2026,health,2026-09-01,2026-09-20,replied,"نشكر الائتلاف على 3 ملاحظات.

سنرد على كل منها."
`;

const prose = `---
title: الوزارات في عام 2026
summary: حصلت الصحة على أعلى درجة.
---

حصلت وزارة الصحة على <Score department="health" />، وترتيبها <Rank department="health" />.
`;

/** Writes a small campaign in Arabic, a language that the interface has no words in. */
export function writeArabicCampaign(folder: string): void {
  const files: Record<string, string> = {
    'data/site.csv': site,
    'data/editions.csv': `edition,title,year,status,published_on,method,no_response\n${years
      .map((year) => `${year},تقرير ${year},${year},published,${year}-11-10,first,zero\n`)
      .join('')}`,
    'data/departments.csv': departments,
    'data/sectors.csv': `sector,name,evident\ncare,الرعاية,yes\nlaw,القانون,yes\nworks,الأشغال,no\n`,
    'data/themes.csv': `edition,theme,name\n${perYear(() => ['policy,السياسة', 'work,العمل'])}`,
    'data/criteria.csv': `edition,criterion,theme,question,max_mark\n${perYear(() => criteria.map((row) => `${row},4`))}`,
    'data/levels.csv': `edition,criterion,mark,meaning\n${perYear(() => ['plan,0,لا خطة.', 'plan,4,خطة كاملة.'])}`,
    'data/bands.csv': `edition,from,band,meaning\n${perYear(() => ['0,ضعيف,', '5,جيد,أكثر من 5.'])}`,
    'data/forms.csv': `form,name,definition\ndomestic,العنف الأسري,عنف داخل الأسرة.\nstalking,الملاحقة,تتبع متكرر.\n`,
    'data/objectives/2026.csv': objectives,
    'data/links/2026.csv': links,
    'data/evidence/2026.csv': evidence,
    'data/replies.csv': replies,
    'content/reports/2026.mdx': prose,
  };
  for (const year of years) files[`data/assessments/${year}.csv`] = assessments(year);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
