import type { Location } from '@/domain/location';
import { boundsOf, boxesMeet } from '@/geo/bounds';
import { countHoles } from '@/geo/countHoles';
import { areaOf } from '@/geo/measure';
import { overlapOf } from '@/geo/overlapOf';
import { cutAway } from '@/geo/verbs/cutAway';
import { mergeShapes } from '@/geo/verbs/mergeShapes';
import type { Surface } from '@/geo/verbs/surface';
import { withoutHoles } from '@/geo/verbs/withoutHoles';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { shapeText } from '@/text/shape';
import { reshape } from './reshape';
import { hasSurface, type SurfaceLocation, selectedSurface } from './selected';

/** Cuts a drawn shape out of a location. False when nothing was cut. */
export const cutFrom = (location: SurfaceLocation, drawn: Surface): boolean => {
  const cut = cutAway(location.geometry, [drawn]);
  if (!cut.ok) {
    notify(shapeText.whyCut[cut.why]);
    return false;
  }
  const { name, geometry } = location;
  reshape(location, cut.shape, shapeText.didCut(name, areaOf(geometry), areaOf(cut.shape)));
  return true;
};

/** Puts a drawn shape with a location: one whole where it touches, else a part apart. */
export const addTo = (location: SurfaceLocation, drawn: Surface): boolean => {
  const merged = mergeShapes([location.geometry, drawn]);
  if (merged === null) {
    notify(shapeText.impossible);
    return false;
  }
  const { name, geometry } = location;
  reshape(location, merged.shape, shapeText.didAdd(name, areaOf(geometry), areaOf(merged.shape)));
  return true;
};

/** A location and its alternative are meant to lie in one place. */
const isAlternative = (one: Location, other: Location): boolean =>
  one.alternativeOf === other.id || other.alternativeOf === one.id;

/** Borders that were drawn along each other share less than this part. */
const leastShare = 0.001;

/** What lies over a location, and is no other way to do the same. */
export const lyingOver = (location: SurfaceLocation): SurfaceLocation[] => {
  const bounds = boundsOf([location.geometry]);
  return [...openPlanNow().view.locations.values()].filter(hasSurface).filter((other) => {
    if (other.id === location.id || isAlternative(location, other)) return false;
    const there = boundsOf([other.geometry]);
    const isNear = bounds !== null && there !== null && boxesMeet(bounds, there);
    return isNear && overlapOf(location.geometry, other.geometry) > leastShare;
  });
};

/** Takes off a location what other locations lie on. */
export const cutOverlap = (location: SurfaceLocation | undefined): void => {
  if (location === undefined) return;
  const others = lyingOver(location);
  if (others.length === 0) {
    notify(shapeText.noOverlap(location.name));
    return;
  }
  const cut = cutAway(
    location.geometry,
    others.map(({ geometry }) => geometry),
  );
  if (!cut.ok) {
    notify(shapeText.whyCut[cut.why]);
    return;
  }
  const names = others.map(({ name }) => name);
  reshape(location, cut.shape, shapeText.didCutOverlap(location.name, names, areaOf(cut.shape)));
};

export const fillHoles = (): void => {
  const location = selectedSurface();
  if (location === undefined) return;
  const holes = countHoles(location.geometry);
  reshape(location, withoutHoles(location.geometry), shapeText.didFill(location.name, holes));
};
