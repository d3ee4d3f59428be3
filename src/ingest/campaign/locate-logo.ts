import type { FactsOf, Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { CampaignFiles } from './read-tables.ts';

/** The logo of a campaign, and the files that were probably meant as it. */
export interface LocatedLogo {
  /** Undefined where there is none that can be drawn. */
  readonly logo: { readonly file: string; readonly type: LogoType } | undefined;
  readonly issues: readonly Issue[];
}

type LogoType = 'svg' | 'png';
type Why = FactsOf<'logo-not-shown'>['why'];

const picture = /\.(?:svg|png|jpe?g|gif|webp|avif|tiff?|bmp|pdf|ai|eps)$/i;

/** Whether a file is meant as a logo, by its name and place. Pictures of texts are left alone. */
export const isLogo = (path: string): boolean =>
  /^(?:data\/|public\/)?[^/]*logo[^/]*$/i.test(path) && picture.test(path);

/** The logo, `public/logo.svg` or else `public/logo.png` in whatever case; and why others are not shown. */
export function locateLogo(files: Pick<CampaignFiles, 'keys' | 'get'>): LocatedLogo {
  const meant = [...files.keys()].filter(isLogo).toSorted();
  const right = (['svg', 'png'] as const).flatMap((type) => {
    const file = meant.find((path) => path.toLowerCase() === `public/logo.${type}`);
    return file === undefined ? [] : [{ file, type }];
  });
  const [logo] = right;
  if (logo === undefined) {
    return { logo, issues: meant.map((file) => issueOf(file, whyUnused(file))) };
  }
  const why = judgeLogo(logo.type, files.get(logo.file) ?? new Uint8Array());
  if (why === undefined) return { logo, issues: [] };
  return { logo: why === 'letters' ? logo : undefined, issues: [issueOf(logo.file, why)] };
}

function issueOf(file: string, why: Why): Issue {
  const type = /\.svg$/i.test(file) ? 'svg' : 'png';
  return makeIssue('logo-not-shown', {
    place: { file },
    facts: { why, as: `public/logo.${type}` },
  });
}

function whyUnused(file: string): Why {
  if (!/\.(?:svg|png)$/i.test(file)) return 'kind';
  return file.toLowerCase().startsWith('public/') ? 'name' : 'place';
}

const signature = [0x89, 0x50, 0x4e, 0x47];

function judgeLogo(type: LogoType, bytes: Uint8Array): Why | undefined {
  if (type === 'png')
    return signature.every((byte, at) => bytes[at] === byte) ? undefined : 'no png';
  const text = new TextDecoder().decode(bytes);
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const isWhole = root.includes('http://www.w3.org/2000/svg') && /<\/svg\s*>\s*$/.test(text);
  if (!isWhole) return 'no svg';
  if (!/\bviewBox\s*=/.test(root)) return 'no size';
  return /<text\b/.test(text) ? 'letters' : undefined;
}
