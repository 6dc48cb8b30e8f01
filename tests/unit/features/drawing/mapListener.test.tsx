import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redoEdit, undoEdit } from '@/app/operations/editing';
import type { Area } from '@/domain/area';
import { createMapListener } from '@/features/drawing/mapListener';
import { boxSurface } from '@/geo/bounds';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Sources } from '@/sources/interfaces/sources';
import { setCurrentMap } from '@/state/mapHandle';
import { useNotices } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { answered, answerLater, fakeSources } from '../layers/fakeSources';
import { noticeTexts, showPlan } from '../showPlan';

const sources = vi.hoisted(() => ({ now: vi.fn<() => Promise<Sources>>() }));
vi.mock('@/plans/sourcesOfPlan', () => ({ sourcesNow: sources.now }));

const undecided: Area = { kind: 'undecided' };
const geometry = boxSurface([5.12, 52.09, 5.121, 52.091]);
const parcel: Parcel = { id: 'p', designation: 'VBD00 A 5678', geometry, registeredArea: 7600 };
const utrecht: MunicipalityOutline = {
  code: 'GM0344',
  name: 'Utrecht',
  geometry: boxSurface([5, 52, 5.2, 52.2]),
};

const listener = createMapListener(() => {});
const names = () => Array.from(openPlanNow().view.locations.values(), ({ name }) => name);
/** Long enough for a part of the app that is there already, and for answers that are at hand. */
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const pick = () => {
  setScreen({ tool: 'parcel' });
  listener.onPicked('parcel', [5.1205, 52.0905]);
};

beforeEach(() => {
  const { parcels, boundaries } = fakeSources({});
  sources.now.mockResolvedValue(
    fakeSources({
      parcels: { ...parcels, at: async () => answered(parcel) },
      boundaries: { ...boundaries, at: async () => answered(utrecht) },
    }),
  );
  showPlan(examplePlan());
  setCurrentMap(inertPlanMap({ center: [5.12, 52.09], zoom: 17 }));
});
afterEach(() => setCurrentMap(undefined));

describe('een perceel kiezen terwijl dat deel van de app nog komt', () => {
  it('zet het perceel in het plan', async () => {
    pick();
    await vi.waitFor(() => expect(names()).toEqual(['Perceel VBD00 A 5678']));
  });

  it('zet niets in een ander plan dat intussen is geopend', async () => {
    pick();
    showPlan(examplePlan({ id: 'ander' }));
    await wait();
    expect(names()).toEqual([]);
  });

  it('ook niet als daar hetzelfde gereedschap in de hand is', async () => {
    pick();
    showPlan(examplePlan({ id: 'ander' }));
    setScreen({ tool: 'parcel' });
    await wait();
    expect(names()).toEqual([]);
  });

  it('haalt niemand terug die ander gereedschap koos', async () => {
    pick();
    setScreen({ tool: 'polygon' });
    await wait();
    expect(names()).toEqual([]);
    expect(useScreen.getState().tool).toBe('polygon');
  });

  it('Esc geeft op wat al gevraagd is', async () => {
    const later = answerLater<Parcel | null>();
    const { parcels } = fakeSources({});
    sources.now.mockResolvedValue(
      fakeSources({ parcels: { ...parcels, at: (_, asking) => later.ask(asking?.signal) } }),
    );
    pick();
    await vi.waitFor(() => expect(later.signals).toHaveLength(1));
    expect(useScreen.getState().isAsking).toBe(true);
    listener.onCancelled();
    expect(useScreen.getState()).toMatchObject({ isAsking: false, tool: 'select' });
    expect(later.signals[0]?.aborted).toBe(true);
  });
});

describe('een vorm die is versleept', () => {
  const other = boxSurface([5.12, 52.09, 5.122, 52.092]);
  const shapeNow = () => openPlanNow().view.locations.get('a')?.geometry;
  beforeEach(() =>
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg', geometry })] })),
  );

  it('wordt gemeld met een weg terug', async () => {
    listener.onReshaped('a', other);
    expect(shapeNow()).toEqual(other);
    await vi.waitFor(() => expect(noticeTexts()).toEqual(["Vorm van locatie 'Kerkweg' gewijzigd"]));
    act(() => useNotices.getState().notices[0]?.action?.act());
    expect(shapeNow()).toEqual(geometry);
  });

  it('geeft bij elke volgende keer één melding, niet een erbij', async () => {
    listener.onReshaped('a', other);
    listener.onReshaped('a', boxSurface([5.12, 52.09, 5.123, 52.093]));
    await vi.waitFor(() => expect(noticeTexts()).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(noticeTexts()).toHaveLength(1);
  });

  it('met een paar pijltjes achter elkaar is met één keer ongedaan maken terug', () => {
    listener.onReshaped('a', boxSurface([5.12, 52.09, 5.123, 52.093]), 'keys-1');
    listener.onReshaped('a', other, 'keys-1');
    undoEdit.run();
    expect(shapeNow()).toEqual(geometry);
    redoEdit.run();
    expect(shapeNow()).toEqual(other);
    listener.onReshaped('a', boxSurface([5.12, 52.09, 5.123, 52.093]), 'keys-2');
    undoEdit.run();
    expect(shapeNow()).toEqual(other);
  });

  it('wordt niet gemeld als er niets is veranderd', () => {
    listener.onReshaped('a', geometry);
    listener.onReshaped('weg', other);
    expect(noticeTexts()).toEqual([]);
  });
});

describe('de gemeente bij de eerste locatie', () => {
  it('wordt voorgesteld', async () => {
    showPlan(examplePlan({ area: undecided }));
    listener.onDrawn(geometry);
    await vi.waitFor(() => expect(noticeTexts()).toEqual([expect.stringMatching(/Utrecht/)]));
  });

  it('wordt niet voorgesteld voor een ander plan dat intussen is geopend', async () => {
    showPlan(examplePlan({ area: undecided }));
    listener.onDrawn(geometry);
    showPlan(examplePlan({ id: 'ander', area: undecided, locations: [exampleLocation({ id: 'a' })] }));
    await wait();
    expect(noticeTexts()).toEqual([]);
  });
});
