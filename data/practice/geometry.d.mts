type Point = [east: number, north: number];

export function areaOf(ring: readonly Point[]): number;
export function contains(ring: readonly Point[], point: Point): boolean;
export function distanceToLine(point: Point, line: readonly Point[]): number;
export function middleOf(ring: readonly Point[]): Point;
export function overlap(one: readonly Point[], other: readonly Point[]): boolean;
export function shrunk(ring: readonly Point[], metres: number): Point[];
