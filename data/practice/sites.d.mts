/** Ground set apart, by key; only what the tests ask for. */
export const siteWishes: Record<string, { name?: string; isSenior?: boolean; homes?: number }>;
