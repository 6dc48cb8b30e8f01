/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date. Undefined when it says neither. */
export const retryAfter = (header: string | null, now: Date): number | undefined => {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
};
