type Point = [east: number, north: number];
type Ring = Point[];

/** The town in metres east and north of its middle; rings are open. */
export type Town = {
  borders: Ring[];
  /** By neighbourhood: the outer ring, then its holes. */
  outlines: Map<string, Ring[]>;
  buildings: {
    ring: Ring;
    use: string;
    homes: number;
    neighbourhood: string;
    street?: string;
    number?: number;
    isPart?: boolean;
  }[];
  parcels: { ring: Ring }[];
  streets: { name: string; line: Ring; kind: string }[];
  sites: Map<string, { ring: Ring }>;
  isDry: (ring: Ring) => boolean;
};

export function buildTown(): Town;
