/** The pattern of zacht, everywhere the same: stripes in the colour of the type. */
export const Hatch = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="7" height="7" fill={colour} opacity="0.28" />
    <rect width="3.200" height="7" fill={colour} />
  </pattern>
);
