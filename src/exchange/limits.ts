/** Bytes. Larger files are refused before they are read. */
export const largestFile = 200 * 1024 * 1024;

/** Bytes of a backup: about the longest text that a browser holds, so that what was written can be read. */
export const largestBackup = 500 * 1024 * 1024;

/** Locations in one file: what the app is built to stay quick with. */
export const mostLocations = 20_000;

/** Features of one file that are looked at, to take those that lie in the area of a plan. */
export const mostFeatures = 200_000;

/** Corners of one location. The most detailed municipal border has some tens of thousands. */
export const mostPositions = 100_000;

/** Notes kept of one import; the rest is only counted, so that a broken file cannot fill the memory. */
export const mostNotes = 10_000;

/** Names of unknown properties that are reported. */
export const mostStrangers = 50;

/** Bytes of a file with facts (amenities, neighbourhoods, parcels). */
export const largestFactFile = 50 * 1024 * 1024;

/** Records of one file with facts: more than the parcels of a large village, fewer than makes a click slow. */
export const mostFacts = 50_000;

/** In m2: a surface above this is a region or a map sheet, and no place to build. */
export const largestLocation = 100_000_000;

/** In m2: whoever brings a surface above this is asked to look whether it is the place and not all around it. */
export const largeLocation = 10_000_000;

/** Bytes that a packed file may become. */
export const largestUnpacked = 400 * 1024 * 1024;

/** How much larger a file may become than it was packed: text of coordinates becomes some tens of times as large. */
export const mostPackedRatio = 200;

/** Bytes from which that is looked at: a small file may hold the same byte all along. */
export const smallestSuspect = 10 * 1024 * 1024;

/** Sheets of a workbook that are looked at. */
export const mostSheets = 1_000;
