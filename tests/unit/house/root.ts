/** The folder of the repository, as a URL that paths can be added to. */
export const root = new URL('../../../', import.meta.url);
