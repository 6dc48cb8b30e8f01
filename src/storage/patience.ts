/** How long the app waits for the storage of the browser, in ms. In one place: tests that wait for it wait less. */

/** How long opening the database may take before the app goes on without it. */
export const openPatience = 4_000;

/** How long an answer may take, or a write before it counts as failed: then there is a banner, and a copy in memory. */
export const answerPatience = 10_000;

/** How long until what was refused is tried again. */
export const retryDelay = 5_000;

/** How long after an edit the list of plans may lag behind: long enough to fall in a pause. */
export const rowDelay = 2_000;

/** How long after an edit what is kept of a large plan for the screen may lag: until then it opens as a small one does. */
export const keptDelay = 3_000;

/** How long after the database was made anew what is open is stored in it again. */
export const anewDelay = 500;

/** How long the map goes before the document of a large plan that is on screen already, at most. */
export const mapPatience = 4_000;
