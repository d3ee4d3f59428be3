/** No longer than anybody would type. */
const longest = 60;

/** An id made from what was typed in its place, `Home Office` to `home-office`; undefined where nothing of it can be kept, or too much. */
export function suggestId(typed: string): string | undefined {
  const id = typed
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(id) && id.length <= longest ? id : undefined;
}
