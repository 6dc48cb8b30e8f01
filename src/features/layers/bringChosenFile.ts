import type { Geometry } from '@/domain/geometry';
import { geometriesOf } from '@/domain/placed';
import type { Work } from '@/exchange/formats/work';
import type { LooseShape } from '@/exchange/plan/looseShapes';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { type BroughtKind, bringFile } from '@/plans/broughtFiles';
import type { FactKind, FileFacts } from '@/sources/files/readFacts';
import type { PathsFault } from '@/sources/nearness/readPaths';
import { currentMap } from '@/state/mapHandle';
import { isOpen, openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { showWork } from '@/state/showWork';
import {
  broughtText,
  factErrorText,
  factNoteText,
  fileNoteText,
  mapFaultText,
  pathsText,
} from '@/text/broughtFiles';
import { ownText } from '@/text/ownLayers';
import { readErrorText } from '@/text/readErrors';
import { underlayText } from '@/text/underlay';
import { common, drawingText } from '@/text/words';
import { showBrought } from './askSurroundings';
import { liesElsewhere } from './liesElsewhere';

/** Brings what a map file covers into view, when the map looks at something else. */
const bringIntoView = (bounds: Bounds): void => {
  const map = currentMap();
  if (map === undefined) return;
  const [lon, lat] = map.view().center;
  const [west, south, east, north] = bounds;
  const isInside = lon >= west && lon <= east && lat >= south && lat <= north;
  if (!isInside) map.goToBounds(bounds);
};

const takeMap = async (file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const { readMapFile } = await import('@/map/background/vectorArchive');
  const read = await readMapFile(file);
  if (!read.ok) return [mapFaultText(read.fault)];
  const isStored = await bringFile(planId, 'map', file.name, file);
  if (isOpen(planId)) {
    setScreen({ backgroundChoice: 'own' });
    if (read.bounds !== null) bringIntoView(read.bounds);
  }
  return [broughtText.mapTaken(file.name), ...(isStored ? [] : [broughtText.notStored])];
};

const placesOf = (found: FileFacts): Geometry[] =>
  found.kind === 'amenities' || found.kind === 'people'
    ? found.facts.map(({ point }) => ({ type: 'Point', coordinates: point }))
    : found.facts.map(({ geometry }) => geometry);

/** Where facts for this plan may be expected: in view, in its municipality, and around its locations. */
const areasOfPlan = (): Bounds[] => {
  const { outline } = useScreen.getState();
  const locations = geometriesOf(openPlanNow().view.locations.values());
  return [currentMap()?.bounds(), outline && boundsOf([outline]), boundsOf(locations)].filter(
    (bounds) => bounds !== undefined && bounds !== null,
  );
};

/** Of lines the box alone matters. */
const placeOf = ({ geometry }: LooseShape): Geometry =>
  geometry.type === 'MultiLineString' ? { type: 'Polygon', coordinates: geometry.coordinates } : geometry;

const takeReference = async (file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const { readShapes } = await import('@/exchange/door/readShapes');
  const words = { doing: () => broughtText.reading(file.name), stop: common.cancel };
  const read = await showWork(words, (work) => readShapes(file, work));
  if (!read.ok) return [readErrorText(read.error)];
  const shapes = read.value;
  if (shapes.length === 0) return [ownText.fileEmpty(file.name)];
  const isStored = await bringFile(planId, 'reference', file.name, file);
  return [
    ownText.fileTaken(file.name, shapes.length),
    ...(isOpen(planId) && liesElsewhere(shapes.map(placeOf), areasOfPlan()) ? [broughtText.elsewhere] : []),
    ...(isStored ? [] : [broughtText.notStored]),
  ];
};

const takeUnderlay = async (file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const { ofUnderlay, shrinkPicture } = await import('@/exchange/picture/shrinkPicture');
  const small = await shrinkPicture(file, ofUnderlay);
  if (!small.ok) return [underlayText.fault(small.error)];
  const isStored = await bringFile(planId, 'underlay', file.name, small.value);
  return [underlayText.taken(file.name), ...(isStored ? [] : [broughtText.notStored])];
};

const takeFacts = async (kind: FactKind, file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const { readFactFile } = await import('@/exchange/door/readFactFile');
  const { readFacts } = await import('@/sources/files/readFacts');
  const words = { doing: () => broughtText.reading(file.name), stop: common.cancel };
  const read = await showWork(words, (work) => readFactFile(file, work));
  if (!read.ok) return [factErrorText(read.error)];
  const { notes, ...found } = readFacts(read.value.records, kind);
  const remarks = [
    ...read.value.notes.map(fileNoteText),
    ...notes.map((note) => factNoteText(note, read.value.form)),
  ];
  if (found.facts.length === 0) return [broughtText.nothing(file.name), ...remarks];
  const isStored = await bringFile(planId, kind, file.name, file);
  const isElsewhere = isOpen(planId) && liesElsewhere(placesOf(found), areasOfPlan());
  if (isOpen(planId)) showBrought(kind);
  return [
    broughtText.taken(file.name, found.facts.length),
    ...(isElsewhere ? [broughtText.elsewhere] : []),
    ...(isStored ? [] : [broughtText.notStored]),
    ...remarks,
  ];
};

/** What GeoJSON in degrees or Rijksdriehoek does not say, another format or system may. */
const isForOthers = (fault: PathsFault | null): boolean => fault === 'not_readable' || fault === 'elsewhere';

/** Paths of any format as GeoJSON in degrees, the one form they are kept in. Undefined when there are no shapes in it. */
const pathsInGeoJson = async (file: File, work: Partial<Work>): Promise<Blob | undefined> => {
  const { readShapes } = await import('@/exchange/door/readShapes');
  const read = await readShapes(file, work);
  if (!read.ok) return undefined;
  const features = read.value.map(({ geometry }) => ({ type: 'Feature', properties: null, geometry }));
  return new Blob([JSON.stringify({ type: 'FeatureCollection', features })], {
    type: 'application/geo+json',
  });
};

const takePaths = async (file: File): Promise<string[]> => {
  const { planId } = openPlanNow();
  const { createSquareCounter } = await import('@/sources/nearness/squareCounter');
  const counter = createSquareCounter();
  const words = { doing: () => broughtText.reading(file.name), stop: common.cancel };
  let kept: { name: string; content: Blob } = { name: file.name, content: file };
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    counter.end();
  };
  const read = await showWork(words, async (work) => {
    work.signal.addEventListener('abort', stop);
    const asked = await counter.ask({ job: 'paths', file });
    if (isStopped || asked?.job !== 'paths' || !isForOthers(asked.fault)) return asked;
    const turned = await pathsInGeoJson(file, work);
    if (isStopped || turned === undefined) return asked;
    kept = { name: `${file.name.replace(/\.[^.]*$/, '')}.geojson`, content: turned };
    return counter.ask({ job: 'paths', file: turned });
  }).finally(counter.end);
  if (isStopped) return [readErrorText({ code: 'cancelled' })];
  if (read?.job !== 'paths') return [drawingText.notLoaded];
  if (read.fault !== null) return [pathsText.fault(read.fault)];
  const isStored = await bringFile(planId, 'paths', kept.name, kept.content);
  return [pathsText.taken(file.name, read.lines), ...(isStored ? [] : [broughtText.notStored])];
};

const takers: Record<BroughtKind, (file: File) => Promise<string[]>> = {
  map: takeMap,
  reference: takeReference,
  underlay: takeUnderlay,
  amenities: (file) => takeFacts('amenities', file),
  neighbourhoods: (file) => takeFacts('neighbourhoods', file),
  parcels: (file) => takeFacts('parcels', file),
  people: (file) => takeFacts('people', file),
  paths: takePaths,
};

/** Takes in a file with a map, a layer or facts, when there is something in it. Gives what to tell of it. Never rejects. */
export const bringChosenFile = (kind: BroughtKind, file: File): Promise<string[]> =>
  takers[kind](file).catch(() => [drawingText.notLoaded]);
