import { partsOf, type Surface, surfaceOf } from './surface';

/** A shape with all its holes filled. */
export const withoutHoles = (shape: Surface): Surface =>
  surfaceOf(partsOf(shape).map((rings) => rings.slice(0, 1))) ?? shape;
