/** The files that a plan can be read from, for the browser's own dialog. */
export const planFiles = '.geojson,.json,application/geo+json,application/json';
