type Matrix = readonly (readonly [number, number, number])[];

/** How full colour blindness sees linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
export const sights: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const cubic = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** CIE Lab of a colour as somebody with this sight sees it. */
const labOf = (hex: string, sight: Matrix): number[] => {
  const seen = linear(hex);
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (seen[at] ?? 0), 0),
      ),
    ),
  );
  const x = cubic((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = cubic(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = cubic((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** How far the two nearest of these colours lie apart, as somebody with this sight sees them. */
export const nearest = (colours: readonly string[], sight: Matrix): number => {
  const seen = colours.map((colour) => labOf(colour, sight));
  let least = Number.POSITIVE_INFINITY;
  seen.forEach((one, index) => {
    for (const other of seen.slice(index + 1)) {
      least = Math.min(least, Math.hypot(...one.map((value, at) => value - (other[at] ?? 0))));
    }
  });
  return least;
};
