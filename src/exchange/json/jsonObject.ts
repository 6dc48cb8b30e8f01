/** An object from JSON: only its own keys count, so that `constructor` or `__proto__` mean nothing. */
export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a key, or undefined; null counts as not filled in. */
export const valueAt = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
