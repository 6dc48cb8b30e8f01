/** Plots that are a point, in metres east and north of the middle. */
export const plotPoints: Record<string, [number, number]>;
