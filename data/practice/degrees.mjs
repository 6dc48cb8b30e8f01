// From metres around the middle to WGS84.
const middle = [5.25, 52.55];
const metresPerDegree = 111_320;
const shrink = Math.cos((middle[1] * Math.PI) / 180);

const rounded = (degrees) => Math.round(degrees * 1e7) / 1e7;

export const degreesOf = ([east, north]) => [
  rounded(middle[0] + east / (metresPerDegree * shrink)),
  rounded(middle[1] + north / metresPerDegree),
];

export const lineInDegrees = (line) => line.map(degreesOf);

/** A closed ring, as GeoJSON has it. */
export const ringInDegrees = (ring) => lineInDegrees([...ring, ring[0]]);

export const polygonInDegrees = (ring, holes = []) => [
  ringInDegrees(ring),
  ...holes.map((hole) => ringInDegrees(hole).toReversed()),
];
