import { firstIntervention } from '@/domain/firstIntervention';
import type { Geometry, Position } from '@/domain/geometry';
import type { Location, Origin } from '@/domain/location';
import { normaliseGeometry } from '@/geo/normalise';
import type { PickTool } from '@/map/mapContract';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { Answer, Provenance } from '@/sources/interfaces/answer';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Sources } from '@/sources/interfaces/sources';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { notifyWhile } from '@/state/noticeWhile';
import { isOpen, openPlanNow } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';
import { failureText, pickText } from '@/text/sources';
import { drawingText } from '@/text/words';
import { announce } from '@/ui/announce';
import { addToPlan } from './addToPlan';
import { knownParcelAt } from './ground/groundStore';
import { newLocation } from './newLocation';

/** Below this zoom nobody can point out one parcel or building. */
const pickFromZoom = 15;
const zoomToPick = 17.5;

/** What was picked: a shape, what its register says, and a name for the location. */
type Picked = { geometry: Geometry; origin: Origin; name: string };

/** What a register said of a parcel. */
export const parcelOrigin = (parcel: Parcel, { source, asOf }: Provenance): Origin => {
  const { id, designation, registeredArea } = parcel;
  return { kind: 'parcel', id, designation, registeredArea, source, asOf };
};

const pickedParcel = (parcel: Parcel, from: Provenance): Picked => ({
  geometry: parcel.geometry,
  origin: parcelOrigin(parcel, from),
  name: pickText.parcelsName(parcel.designation, 0),
});

const askParcel = async (
  sources: Sources,
  at: Position,
  signal: AbortSignal,
): Promise<Answer<Picked | null>> => {
  const answer = await sources.parcels.at(at, { signal });
  if (!answer.ok || answer.value === null) return answer.ok ? { ...answer, value: null } : answer;
  return { ...answer, value: pickedParcel(answer.value, answer.from) };
};

/** The address of a building says more than its number; without one it is a building. */
const nameOf = async (sources: Sources, at: Position, signal: AbortSignal): Promise<string> => {
  const near = await sources.places.reverse(at, { signal });
  return near.ok && near.value !== null ? near.value.label : pickText.buildingName;
};

const askBuilding = async (
  sources: Sources,
  at: Position,
  signal: AbortSignal,
): Promise<Answer<Picked | null>> => {
  const [answer, name] = await Promise.all([
    sources.buildings.at(at, { signal }),
    nameOf(sources, at, signal),
  ]);
  if (!answer.ok || answer.value === null) return answer.ok ? { ...answer, value: null } : answer;
  const { id, geometry, yearBuilt, uses, floorArea } = answer.value;
  const { source, asOf } = answer.from;
  const origin = { kind: 'building', id, yearBuilt, uses, floorArea, source, asOf } as const;
  return { ...answer, value: { geometry, origin, name } };
};

/** Files number their own records: only what is called the same by the same source is the same thing. */
const isSame = (one: Origin, other: Origin): boolean => {
  if (one.kind === 'parcel' && other.kind === 'parcel') {
    if (one.source !== other.source) return false;
    const together = one.designation.split(', ');
    if (together.length > 1) return together.includes(other.designation);
    return one.id === other.id && one.designation === other.designation;
  }
  return (
    one.kind === 'building' && other.kind === 'building' && one.source === other.source && one.id === other.id
  );
};

/** The location that was picked from the same parcel or building before. */
export const knownLocation = (origin: Origin): Location | undefined => {
  for (const location of openPlanNow().view.locations.values()) {
    if (isSame(location.origin, origin)) return location;
  }
  return undefined;
};

/** Puts what was picked with a location that is there already. */
const addTo = (locationId: string, picked: Picked): void => {
  import('./shape').then(
    ({ addPicked }) => addPicked(locationId, picked),
    () => notify(drawingText.notLoaded),
  );
};

/** Lets more parcels be picked for the same location. */
const pickMore = (locationId: string): void => {
  setScreen({ tool: 'parcel', drawingFor: { kind: 'part', locationId }, shapeInHand: null });
  currentMap()?.focus();
};

/** Makes a location of what was picked, or puts it with the one that ground is picked for. */
export const take = (picked: Picked): void => {
  const { geometry, origin, name } = picked;
  const { drawingFor } = useScreen.getState();
  if (drawingFor?.kind === 'part') {
    addTo(drawingFor.locationId, picked);
    return;
  }
  const known = knownLocation(origin);
  if (known !== undefined) {
    selectLocation(known.id);
    notify(pickText.known(known.name));
    return;
  }
  const location = newLocation(normaliseGeometry(geometry) ?? geometry, openPlanNow().view.allLocations, {
    origin,
    name,
    intervention: firstIntervention(origin),
  });
  const wasPlacing = useScreen.getState().placing !== null;
  addToPlan(location, pickText.done);
  if (origin.kind !== 'parcel' || wasPlacing) return;
  notifyWhile(() => openPlanNow().view.locations.has(location.id), pickText.taken(location.name), {
    label: pickText.more,
    act: () => pickMore(location.id),
  });
};

let asking = new AbortController();

/** Gives up on what was asked. */
const stopPicking = (): void => {
  asking.abort();
  setScreen({ isAsking: false });
};

/** Takes over the parcel or building at a place, with what its register says of it. */
export const pickLocation = async (tool: PickTool, at: Position): Promise<void> => {
  stopPicking();
  const map = currentMap();
  if (map !== undefined && map.view().zoom < pickFromZoom) {
    map.goTo({ center: at, zoom: zoomToPick });
    announce(pickText.zoomIn);
    return;
  }
  const known = tool === 'parcel' ? knownParcelAt(at) : undefined;
  if (known !== undefined) {
    take(pickedParcel(known.parcel, known.from));
    return;
  }
  asking = new AbortController();
  const { signal } = asking;
  const { planId } = openPlanNow();
  setScreen({ isAsking: true });
  // Who takes another tool or looks at a kept snapshot has gone on, and must not be called back by a late answer.
  const stopFollowing = useScreen.subscribe((next, before) => {
    if (next.tool !== before.tool || next.snapshot !== before.snapshot) stopPicking();
  });
  signal.addEventListener('abort', stopFollowing);
  announce(drawingHintText.asking[tool]);
  const sources = await sourcesNow().catch(() => undefined);
  const ask = tool === 'parcel' ? askParcel : askBuilding;
  const answer = sources && (await ask(sources, at, signal));
  stopFollowing();
  if (signal.aborted || !isOpen(planId)) return;
  setScreen({ isAsking: false });
  if (answer === undefined) notify(drawingText.notLoaded);
  else if (!answer.ok) notify(failureText(answer.failure, pickText.instead));
  else if (answer.value === null) notify(pickText.nothing[tool]);
  else take(answer.value);
};
