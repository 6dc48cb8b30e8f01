import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from '@/domain/geometry';
import { followGround } from '@/features/drawing/ground/followGround';
import { knownParcelAt } from '@/features/drawing/ground/groundStore';
import { boxSurface } from '@/geo/bounds';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Ground, GroundListener, TraceWay } from '@/map/mapContract';
import { bringFile } from '@/plans/broughtFiles';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Sources } from '@/sources/interfaces/sources';
import { putLayer, resetLayers, setLayer } from '@/state/layerStore';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { selectLocation, setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { toggleTrace, turnTrace } from '@/state/traceStore';
import { examplePlan } from '../../examplePlan';
import { answered, answerLater, fakeSources } from '../layers/fakeSources';
import { noticeTexts, showPlan } from '../showPlan';

const sources = vi.hoisted(() => ({ now: vi.fn<() => Promise<Sources>>() }));
vi.mock('@/plans/sourcesOfPlan', () => ({ sourcesNow: sources.now }));

/** Three parcels side by side, of 68 by 111 m. */
const parcels: Parcel[] = [1, 2, 3].map((number) => ({
  id: `p${number}`,
  designation: `VBD00 A ${number}`,
  geometry: boxSurface([5.12 + number / 1000, 52.09, 5.121 + number / 1000, 52.091]),
  registeredArea: 7600,
}));

/** Parts of the app are fetched meanwhile. */
const soon = (look: () => void) => vi.waitFor(look, { timeout: 20_000 });

const within = vi.fn(async () => answered({ parcels, isCut: false }, { source: 'brk' }));
let shown: readonly Ground[] = [];
let ways: TraceWay[] = [];
let onGround: GroundListener | undefined;

const locations = () => [...openPlanNow().view.locations.values()];
const known = () => soon(() => expect(shown).toHaveLength(3));
/** The map is dragged over these parcels. */
const drag = (...ids: string[]) => onGround?.onGathered(ids);

beforeEach(() => {
  shown = [];
  ways = [];
  onGround = undefined;
  within.mockClear();
  resetLayers();
  const { parcels: others } = fakeSources({});
  sources.now.mockResolvedValue(fakeSources({ parcels: { ...others, within } }));
  showPlan(examplePlan());
  setCurrentMap({
    ...inertPlanMap({ center: [5.1225, 52.0905], zoom: 17 }),
    hand: async () => ({
      showGround: (ground, listener) => {
        shown = ground;
        onGround = listener;
      },
      trace: (way) => ways.push(way),
      startCorners: () => true,
      startMove: () => true,
      tellPlaces: () => undefined,
      showOverlap: () => undefined,
    }),
  });
  followGround();
});

describe('percelen in beeld', () => {
  it('worden één keer per beeld gevraagd, en alleen voor wie ze nodig heeft', async () => {
    setScreen({ tool: 'rectangle' });
    expect(within).not.toHaveBeenCalled();
    setScreen({ tool: 'parcel' });
    await known();
    setScreen({ inView: [5.1, 52, 5.2, 52.1] });
    setScreen({ inView: [5.1, 52, 5.3, 52.1] });
    expect(within).toHaveBeenCalledTimes(1);
    setScreen({ tool: 'select' });
    await soon(() => expect(shown).toEqual([]));
  });

  it('worden bij het tekenen gevraagd zodra de laag ermee aangaat, en gaan weg als zij uitgaat', async () => {
    const empty = { shows: '', origin: { source: 'brk', date: null }, legend: [], isOffline: false };
    putLayer({
      ...empty,
      id: 'parcels',
      kind: 'facts',
      name: 'Percelen',
      startsOn: false,
      startOpacity: 1,
      content: null,
    });
    setScreen({ tool: 'polygon' });
    expect(within).not.toHaveBeenCalled();
    setLayer('parcels', { isOn: true });
    await known();
    setLayer('parcels', { isOn: false });
    await soon(() => expect(shown).toEqual([]));
  });

  it('worden opnieuw gevraagd na een bestand met percelen; tot dan is er niets over te nemen', async () => {
    setScreen({ tool: 'parcel' });
    await known();
    const { geometry } = parcels[0] ?? {};
    const place: Position = [5.1215, 52.0905];
    expect(knownParcelAt(place)?.parcel.geometry).toEqual(geometry);
    const later = answerLater<{ parcels: Parcel[]; isCut: boolean }>();
    within.mockImplementationOnce(() => later.ask(undefined));
    await bringFile(openPlanNow().planId, 'parcels', 'percelen.geojson', new Blob(['{}']));
    await soon(() => expect(shown).toEqual([]));
    expect(knownParcelAt(place)).toBeUndefined();
    later.give(answered({ parcels, isCut: false }));
    await known();
    expect(within).toHaveBeenCalledTimes(2);
  });

  it('worden na slepen samen één locatie, met alle aanduidingen en in één keer ongedaan te maken', async () => {
    setScreen({ tool: 'parcel' });
    await known();
    drag('p1', 'p2');
    await soon(() => expect(locations()).toHaveLength(1));
    expect(locations()[0]).toMatchObject({
      name: 'Perceel VBD00 A 1 en 1 ander',
      geometry: { type: 'Polygon' },
      origin: { designation: 'VBD00 A 1, VBD00 A 2', registeredArea: 15_200, source: 'brk' },
    });
    undo();
    expect(locations()).toHaveLength(0);
  });

  it('komen bij de locatie waarvoor percelen worden gekozen; wat er al bij hoort, niet nog eens', async () => {
    setScreen({ tool: 'parcel' });
    await known();
    drag('p1');
    await soon(() => expect(locations()).toHaveLength(1));
    const [{ id = '' } = {}] = locations();
    selectLocation(id);
    setScreen({ tool: 'parcel', drawingFor: { kind: 'part', locationId: id } });
    await known();
    drag('p1', 'p2', 'p3');
    const named = () => locations()[0]?.origin;
    await soon(() => expect(named()).toMatchObject({ registeredArea: 22_800 }));
    expect(named()).toMatchObject({ designation: 'VBD00 A 1, VBD00 A 2, VBD00 A 3' });
    setScreen({ tool: 'parcel', drawingFor: { kind: 'part', locationId: id } });
    await known();
    drag('p2');
    await soon(() => expect(noticeTexts()).toContain('Deze percelen staan al in het plan.'));
  });
});

describe('grens volgen', () => {
  it('gaat aan, de andere kant om, en uit', async () => {
    toggleTrace();
    turnTrace();
    toggleTrace();
    await soon(() => expect(ways).toEqual(['shorter', 'other', 'off']));
  });
});
