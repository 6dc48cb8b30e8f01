/** One thing that was measured, once per run. */
export type Figure = {
  what: string;
  runs: readonly number[];
  unit: 'ms' | 'kB' | 'MB' | 'times';
  /** The median should not be above it. */
  budget?: number;
};

/** A list beside the figures, such as files with their sizes. */
export type Listing = { title: string; head: readonly string[]; rows: readonly (readonly string[])[] };

/** What a benchmark found, and how it measured. */
export type Report = {
  title: string;
  figures: readonly Figure[];
  listings?: readonly Listing[];
  /** How to read the figures. */
  notes: readonly string[];
};
