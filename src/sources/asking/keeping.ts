const day = 86_400_000;

/** Where an answer is kept: in the store of this device, or in memory until the page closes. */
export type Keeping = { where: 'device' | 'session'; maxAge: number };

/** How long an answer is given without asking again, per kind of answer, and why. */
export const keeping = {
  /** What somebody types stays out of the store; within a session the same letters come back often. */
  suggestions: { where: 'session', maxAge: day },
  place: { where: 'session', maxAge: day },
  reversed: { where: 'session', maxAge: day },
  /** Parcels are split and joined daily, but seldom one that somebody looks at. */
  parcelAt: { where: 'device', maxAge: 7 * day },
  /** Every move of the map asks for another box: too much to store. */
  parcelsWithin: { where: 'session', maxAge: day },
  /** The BAG changes daily, a building seldom. */
  buildingAt: { where: 'device', maxAge: 7 * day },
  /** Outlines change on 1 January at most. */
  municipality: { where: 'device', maxAge: 180 * day },
  municipalityAt: { where: 'session', maxAge: day },
  /** An edition is published once; figures that were not yet in it are filled in later. */
  neighbourhoods: { where: 'device', maxAge: 180 * day },
  /** OpenStreetMap changes all the time, but Overpass is to be asked seldom. */
  amenities: { where: 'device', maxAge: 30 * day },
  /** Asked for the middle of a location: where a soft plan lies may not outlive the plan on this device. */
  zoning: { where: 'session', maxAge: 7 * day },
  /** An edition is published once a year. Which square kilometre was asked about tells where somebody looked. */
  people: { where: 'session', maxAge: 7 * day },
  /** Areas of nature, water and heritage seldom change. */
  zones: { where: 'device', maxAge: 90 * day },
} satisfies Record<string, Keeping>;

export type AnswerKind = keyof typeof keeping;
