// The verbs on shapes, fetched in one piece when one of them is first used.
export { addPicked } from './addPicked';
export { cutOverlap, fillHoles } from './cutLocation';
export { duplicateSelected } from './duplicateSelected';
export { followOverlap } from './followOverlap';
export { mergeSelected } from './mergeSelected';
export { selectedSurface } from './selected';
