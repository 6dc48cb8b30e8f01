// What stands on the ground of a site: large buildings, drawn as a few rectangles in shares of the ground.
import { between, distance } from './geometry.mjs';
import { siteWishes } from './sites.mjs';

/** Wings as [from left, from front, to right, to back], in shares of the ground. */
const plans = {
  hall: {
    use: 'kantoor',
    wings: [
      [0.2, 0.18, 0.8, 0.55],
      [0.38, 0.55, 0.62, 0.82],
    ],
  },
  school: {
    use: 'school',
    wings: [
      [0.1, 0.15, 0.9, 0.36],
      [0.1, 0.36, 0.3, 0.82],
      [0.62, 0.36, 0.84, 0.7],
    ],
  },
  care: {
    use: 'zorg',
    wings: [
      [0.08, 0.12, 0.92, 0.32],
      [0.08, 0.32, 0.26, 0.86],
      [0.74, 0.32, 0.92, 0.86],
    ],
  },
  court: {
    use: 'wonen',
    wings: [
      [0.08, 0.1, 0.92, 0.3],
      [0.08, 0.3, 0.25, 0.9],
      [0.75, 0.3, 0.92, 0.9],
    ],
  },
  slab: { use: 'wonen', wings: [[0.12, 0.3, 0.88, 0.58]] },
  office: {
    use: 'kantoor',
    wings: [
      [0.14, 0.2, 0.5, 0.8],
      [0.5, 0.55, 0.86, 0.8],
    ],
  },
  shops: {
    use: 'winkel',
    wings: [
      [0.08, 0.12, 0.6, 0.5],
      [0.66, 0.12, 0.92, 0.74],
      [0.08, 0.56, 0.4, 0.86],
    ],
  },
  shed: { use: 'bedrijf', wings: [[0.12, 0.5, 0.45, 0.85]] },
  church: {
    use: 'kerk',
    wings: [
      [0.24, 0.34, 0.78, 0.62],
      [0.5, 0.22, 0.64, 0.74],
      [0.15, 0.4, 0.24, 0.56],
    ],
  },
  square: { use: 'plein', wings: [[0.36, 0.4, 0.6, 0.6]] },
  parking: { use: 'parkeren', wings: [] },
  grass: { use: 'groen', wings: [] },
};

/** Buildings and ground colour of the site `key` on its ground, which has four corners or more. */
export function buildOnSite(town, key, ring) {
  const wish = siteWishes[key];
  const { use, wings } = plans[wish.builds];
  const corners = fourCorners(ring);
  town.addLand(
    {
      parkeren: 'parking',
      groen: 'grass',
      plein: 'pedestrian',
      kerk: 'pedestrian',
      school: 'school',
      zorg: 'hospital',
    }[use] ?? 'residential',
    ring,
    wish.name ?? '',
  );
  const place = (across, deep) =>
    between(between(corners[0], corners[1], across), between(corners[3], corners[2], across), deep);
  wings.forEach(([left, front, right, back], i) => {
    const wing = [place(left, front), place(right, front), place(right, back), place(left, back)];
    const homes = i === 0 ? (wish.homes ?? (wish.builds === 'slab' ? 48 : 0)) : 0;
    town.addBuilding(wing, {
      use,
      homes,
      site: key,
      name: i === 0 ? wish.name : undefined,
      isVacant: wish.isVacant === true,
      front: between(wing[0], wing[1], 0.5),
      isMain: i === 0,
      isPart: i > 0,
    });
  });
}

/** The four corners that stick out most, beginning at the longest side's first. */
function fourCorners(ring) {
  if (ring.length === 4) {
    const isTall = distance(ring[0], ring[1]) < distance(ring[1], ring[2]) * 0.8;
    return isTall ? [ring[1], ring[2], ring[3], ring[0]] : ring;
  }
  throw new Error(`A site has four corners, not ${ring.length}`);
}
