import { undrawable } from '#model/drawable.ts';
import type { Settings } from '#model/tables/site.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { localeOf } from '#site/locale.ts';
import { termsOf } from '#site/terms.ts';

/**
 * The site and the book of an edition with names that the fonts of cards can write: one name that they
 * can't must not cost a report its card. A sign that is no letter or figure is left out. In place of
 * other names stand the id of a department, a theme or an edition, and who is responsible in place of
 * the name of the campaign; a country, a government and a band go unnamed, and those that are graded
 * are called departments. What the grades are about is never put in other words.
 */
export function withDrawableNames(site: Site, book: EditionBook): [Site, EditionBook] {
  const departments = [...site.departments].map(([id, row]): [string, typeof row] => {
    const whole = firstDrawable([row.name, row.short_name], id);
    return [id, { ...row, name: whole, short_name: firstDrawable([row.short_name], whole) }];
  });
  const settings = withDrawableTerms(site.campaign.settings);
  return [
    {
      ...site,
      departments: new Map(departments),
      campaign: { ...site.campaign, settings },
      locale: localeOf(settings.language, termsOf(settings)),
    },
    withDrawableTitles(book),
  ];
}

function withDrawableTerms(settings: Settings): Settings {
  const { name, organisation = '', address, subject } = settings;
  const host = address === undefined ? '' : new URL(address).host;
  const { country, government, government_first: first } = settings;
  const { body, bodies, body_first: bodyFirst, bodies_first: bodiesFirst } = settings;
  const isDrawn = [body, bodies, bodyFirst, bodiesFirst].every(
    (term) => undrawable(term ?? '').length === 0,
  );
  return {
    ...settings,
    ...(isDrawn ? {} : { body: undefined, bodies: undefined }),
    ...(isDrawn ? {} : { body_first: undefined, bodies_first: undefined }),
    name: firstDrawable([name, organisation, host], ''),
    subject: subject && withoutSigns(subject),
    country: firstDrawable([country], '') || undefined,
    government: firstDrawable([government], '') || undefined,
    government_first: firstDrawable([first], '') || undefined,
  };
}

function withDrawableTitles({ edition, themes, results, ...book }: EditionBook): EditionBook {
  return {
    ...book,
    edition: { ...edition, title: firstDrawable([edition.title], edition.edition) },
    themes: themes.map((theme) => ({ ...theme, name: firstDrawable([theme.name], theme.theme) })),
    results: new Map(
      [...results].map(([id, result]) => [
        id,
        { ...result, band: firstDrawable([result.band], '') || undefined },
      ]),
    ),
  };
}

/** The first of some names that can be written, without its signs that can't; otherwise another text. */
function firstDrawable(names: readonly (string | undefined)[], otherwise: string): string {
  const written = names.map((name) => withoutSigns(name ?? ''));
  return written.find((name) => name !== '' && undrawable(name).length === 0) ?? otherwise;
}

/** A text without the signs, such as stars and pictures, that no card can draw. */
export function withoutSigns(text: string): string {
  const missing = new Set(undrawable(text).filter((sign) => !/[\p{L}\p{M}\p{N}]/u.test(sign)));
  if (missing.size === 0) return text;
  return [...text]
    .filter((sign) => !missing.has(sign))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
