import type { Palette } from './palette';

/** How the plan is drawn. `plural`: what a cluster counts, in words; `scale`: of donuts and letters, above 1 for a big screen. */
export type Look = { palette: Palette; plural: string; scale: number };
