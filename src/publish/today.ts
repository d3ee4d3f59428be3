interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * Today's date, `2026-11-10`: that of `SOURCE_DATE_EPOCH` (seconds, in UTC) where it is set, so
 * that a build can be repeated, otherwise that of the system's clock where it stands. Throws where
 * the variable is no such number.
 */
export function today(environment: Environment = process.env, now = new Date()): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,12}$/.test(epoch)) {
      throw new RangeError(`SOURCE_DATE_EPOCH is "${epoch}", and has to be a number of seconds.`);
    }
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  }
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
