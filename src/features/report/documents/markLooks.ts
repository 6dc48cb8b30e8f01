import { housingTypes } from '@/domain/housingType';
import { homesIn, isInSums, type Location, type Priority, priorities } from '@/domain/location';

import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { deliveryOf } from '@/domain/report/phasing';
import type { LegendEntry, LegendGroup } from '@/exchange/documents/map/legend';
import type { MarkLook } from '@/exchange/documents/map/marks';
import type { MapSquares } from '@/exchange/documents/map/squares';
import { typeColours } from '@/exchange/documents/typeColours';
import { homesByType, shownFirmness } from '@/map/locations/locationKind';
import { firmnessNames, housingTypeNames, priorityNames } from '@/text/codes';
import { mapWords, type Period } from '@/text/documents/maps';
import { numberText } from '@/text/numbers';

const ink = '#1d2529';
const paper = '#ffffff';
const plain = (disc: string, letters: string): MarkLook => ({
  ring: [],
  firmness: 'hard',
  disc,
  ink: letters,
  isPale: false,
});

/** A way to draw locations, with what its signs mean. */
export type Theme = {
  lookOf: (location: Location) => MarkLook;
  legendOf: (locations: readonly Location[]) => LegendGroup[];
  /** Squares under the marks, in few colours. */
  squares?: MapSquares;
};

const typeRing = (location: Location): MarkLook['ring'] => {
  const homes = homesByType(location);
  const ring = housingTypes
    .filter((type) => homes[type] > 0)
    .map((type) => ({ colour: typeColours[type], share: homes[type] }));
  return ring.length === 0 ? [{ colour: typeColours.onbekend, share: 1 }] : ring;
};

/** Of more locations the marks are smaller. */
export const shrinkFor = (locations: number): number => (locations <= 60 ? 1 : locations <= 250 ? 0.75 : 0.4);

/** Where marks are no smaller than this they have a number: three figures of it can be read in a disc of this radius. */
const leastForNumbers = 0.75;
const leastRadius = 8;

/** Radius by number of homes: the surface grows along, within what can be read. */
export const radiusOf = (homes: number, shrink: number): number =>
  Math.max(
    shrink < leastForNumbers ? 0 : leastRadius,
    shrink * Math.min(20, Math.max(8.5, 5 + 1.25 * Math.sqrt(Math.max(0, homes)))),
  );

const sizes = [10, 30, 100];
const sizeGroup = (shrink: number): LegendGroup => ({
  heading: mapWords.size,
  isRow: true,
  entries: sizes.map(
    (homes): LegendEntry => ({
      look: plain(paper, ink),
      radius: radiusOf(homes, shrink),
      text: numberText(homes),
    }),
  ),
});

/** By type of home, with how firm it is: as on screen. */
export const typeTheme: Theme = {
  lookOf: (location) => ({
    ...plain(paper, ink),
    ring: typeRing(location),
    firmness: shownFirmness(location),
    isPale: !isInSums(location),
  }),
  legendOf: (locations) => {
    const there = (firmness: Firmness) => locations.some((location) => shownFirmness(location) === firmness);
    const types = housingTypes.filter((type) =>
      locations.some((location) => homesByType(location)[type] > 0),
    );
    const ringOf = (colour: string, firmness: Firmness): MarkLook => ({
      ...plain(paper, ink),
      ring: [{ colour, share: 1 }],
      firmness,
    });
    return [
      {
        heading: mapWords.types,
        entries: types.map((type) => ({
          look: ringOf(typeColours[type], 'hard'),
          radius: 7,
          text: housingTypeNames[type],
        })),
      },
      {
        heading: mapWords.firmness,
        entries: [
          ...firmnesses
            .filter(there)
            .map((firmness) => ({ look: ringOf(ink, firmness), radius: 8, text: firmnessNames[firmness] })),
          ...(locations.every(isInSums)
            ? []
            : [{ look: { ...ringOf(ink, 'hard'), isPale: true }, radius: 8, text: mapWords.pale }]),
        ],
      },
      sizeGroup(shrinkFor(locations.length)),
    ];
  },
};

const periodLooks: Record<Period, MarkLook> = {
  soon: plain('#0b5760', paper),
  intime: plain('#5fa9b1', ink),
  late: plain('#d3e8ea', ink),
  open: plain(paper, ink),
};

/** By the period in which its last home comes. */
export const phasingTheme = (horizon: number, thisYear: number): Theme => {
  const soon = Math.min(horizon, thisYear + 1);
  const periodOf = (location: Location): Period => {
    const { to } = deliveryOf(location);
    if (to === undefined) return 'open';
    if (to > horizon) return 'late';
    return to > soon ? 'intime' : 'soon';
  };
  const names: Record<Period, string> = {
    soon: mapWords.period.soon(soon),
    intime: mapWords.period.intime(soon + 1, horizon),
    late: mapWords.period.late(horizon),
    open: mapWords.period.open,
  };
  const periods: readonly Period[] = ['soon', 'intime', 'late', 'open'];
  return {
    lookOf: (location) => ({ ...periodLooks[periodOf(location)], isPale: !isInSums(location) }),
    legendOf: (locations) => [
      {
        heading: mapWords.periods,
        entries: periods
          .filter((period) => locations.some((location) => periodOf(location) === period))
          .map((period) => ({ look: periodLooks[period], radius: 8, text: names[period] })),
      },
      sizeGroup(shrinkFor(locations.length)),
    ],
  };
};

const priorityLooks: Record<Priority, MarkLook> = {
  kansrijk: plain('#0b5760', paper),
  onderzoek: plain('#b9d9dc', ink),
  valt_af: { ...plain(paper, ink), isPale: true },
};

export const priorityTheme: Theme = {
  lookOf: ({ priority }) => priorityLooks[priority],
  legendOf: (locations) => [
    {
      heading: mapWords.priorities,
      entries: priorities
        .filter((priority) => locations.some((location) => location.priority === priority))
        .map((priority) => ({ look: priorityLooks[priority], radius: 8, text: priorityNames[priority] })),
    },
    sizeGroup(shrinkFor(locations.length)),
  ],
};

export const homesOn = (location: Location): number => Math.max(0, homesIn(location));
