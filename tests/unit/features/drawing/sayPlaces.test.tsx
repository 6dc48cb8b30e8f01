import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayLetGo } from '@/features/drawing/draft/sayLetGo';
import { sayPlaces } from '@/features/drawing/draft/sayPlaces';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Hand } from '@/map/mapContract';
import { setCurrentMap } from '@/state/mapHandle';
import { selectLocation, setScreen } from '@/state/screenStore';
import { announcementsId } from '@/ui/announce';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { showPlan } from '../showPlan';

type Places = Parameters<Hand['tellPlaces']>[0];

const said = () => document.getElementById(announcementsId)?.textContent;

let places: Places;

beforeEach(async () => {
  document.getElementById(announcementsId)?.remove();
  const location = exampleLocation({ id: 'a', name: 'Kerkweg', geometry: box([0, 0, 100, 100]) });
  showPlan(examplePlan({ locations: [location] }));
  const told = new Promise<Places>((resolve) => {
    const hand: Hand = {
      showGround: () => undefined,
      tellPlaces: resolve,
      trace: () => undefined,
      showOverlap: () => undefined,
      startCorners: () => true,
      startMove: () => true,
    };
    setCurrentMap({ ...inertPlanMap({ center: at(0, 0), zoom: 17 }), hand: async () => hand });
  });
  sayPlaces();
  sayLetGo();
  places = await told;
});

describe('wie op het gehoor tekent', () => {
  it('hoort waar een rechthoek en een cirkel begint', async () => {
    setScreen({ tool: 'rectangle' });
    places.onBegun(at(0, 0));
    await vi.waitFor(() => expect(said()).toMatch(/^Eerste hoek gezet\. RD \d/));
    setScreen({ tool: 'circle' });
    places.onBegun(at(0, 0));
    await vi.waitFor(() => expect(said()).toMatch(/^Midden gezet\. RD \d/));
  });

  it('hoort waar het kruis tot rust komt, en in welke locatie', async () => {
    setScreen({ tool: 'polygon' });
    places.onRested(at(200, 50));
    await vi.waitFor(() => expect(said()).toMatch(/^Kruis: RD \d/));
    places.onRested(at(50, 50));
    await vi.waitFor(() => expect(said()).toMatch(/^Kruis in ‘Kerkweg’: RD \d/));
  });

  it('hoort dat een locatie is losgelaten, en niet als er een andere wordt gekozen', () => {
    setScreen({ tool: 'select' });
    selectLocation('a');
    expect(said()).toBeUndefined();
    selectLocation(null);
    expect(said()).toBe('Kerkweg is niet meer gekozen.');
  });
});
