interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * Today's date, `2026-11-10`: that of `SOURCE_DATE_EPOCH` (seconds, in UTC) where it is set, so
 * that a build can be repeated, otherwise that of the system's clock where it stands.
 */
export function today(environment: Environment = process.env, now = new Date()): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d+$/.test(epoch)) {
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  }
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
