import type { Link } from '#site/link.ts';
import type { Captions } from '#site/sentence/caption.ts';
import type { Words } from '#site/locale.ts';

/** A link to the composer of one platform, with everything filled in. */
interface ShareLink extends Link {
  readonly platform: keyof Words['share']['platforms'];
}

/**
 * Links that open a platform's own composer: plain addresses, so that no platform learns of a
 * reader who follows none.
 * @param link the absolute address that is shared
 */
export function shareLinks(
  words: Words['share'],
  captions: Captions,
  { link, subject }: { readonly link: string; readonly subject: string },
): ShareLink[] {
  const address = (base: string, fields: Record<string, string>): string => {
    // A space is %20 everywhere; `+` stays a plus sign in mail programs.
    const query = Object.entries(fields).map(([key, value]) => `${key}=${encode(value)}`);
    return `${base}?${query.join('&')}`;
  };
  const { plain, short, shortText } = captions;
  const addresses = {
    mail: address('mailto:', { subject, body: plain }),
    whatsapp: address('https://wa.me/', { text: plain }),
    bluesky: address('https://bsky.app/intent/compose', { text: short }),
    x: address('https://x.com/intent/post', { text: shortText, url: link }),
    facebook: address('https://www.facebook.com/sharer/sharer.php', { u: link }),
    linkedin: address('https://www.linkedin.com/sharing/share-offsite/', { url: link }),
  };
  const platforms = ['mail', 'whatsapp', 'bluesky', 'x', 'facebook', 'linkedin'] as const;
  return platforms.map((platform) => ({
    platform,
    href: addresses[platform],
    text: words.platforms[platform],
  }));
}

/** Also what may close a quotation in a message. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
