import { beforeEach, describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { asideNow } from '@/features/drawing/draft/takeUpDraft';
import { addPicked } from '@/features/drawing/shape/addPicked';
import { cutOverlap } from '@/features/drawing/shape/cutLocation';
import { duplicateSelected } from '@/features/drawing/shape/duplicateSelected';
import { mergeSelected } from '@/features/drawing/shape/mergeSelected';
import { selectedSurface } from '@/features/drawing/shape/selected';
import { takeSketch } from '@/features/drawing/shape/takeSketch';
import { areaOf } from '@/geo/measure';
import type { Line } from '@/map/mapContract';
import { setDraft } from '@/state/draftStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const field = (id: string, bounds: [number, number, number, number], homes: number) =>
  exampleLocation({ id, name: id, geometry: box(bounds), programme: [exampleLine({ count: homes })] });

const homes = () => Array.from(openPlanNow().view.locations.values(), homesIn).toSorted((a, b) => a - b);
const select = (...ids: string[]) => setScreen({ selection: new Set(ids) });
const line = (...places: [number, number][]): Line => ({
  type: 'LineString',
  coordinates: places.map(([x, y]) => at(x, y)),
});
const split = (by: Line) => takeSketch(by, 'line', { kind: 'split', locationId: 'Kerk', share: 'by_area' });

beforeEach(() =>
  showPlan(
    examplePlan({
      locations: [
        field('Kerk', [0, 0, 100, 100], 30),
        field('Hof', [100, 0, 150, 100], 12),
        field('Ver', [180, 0, 200, 100], 5),
        field('Over', [80, -50, 95, 50], 4),
      ],
    }),
  ),
);

describe('de vorm van locaties', () => {
  it('voegt samen wat elkaar raakt, in de eerst gekozen locatie, en zet het in één keer terug', () => {
    select('Kerk', 'Hof');
    mergeSelected();
    expect(homes()).toEqual([4, 5, 42]);
    expect([...useScreen.getState().selection]).toEqual(['Kerk']);
    expect(noticeTexts().at(-1)).toBe("2 locaties samengevoegd tot 'Kerk', samen 42 woningen");
    undo();
    expect(homes()).toEqual([4, 5, 12, 30]);
  });

  it('laat staan wat elkaar niet raakt, zegt hoe ver het is, en maakt er op verzoek delen van', () => {
    select('Hof', 'Ver');
    mergeSelected();
    expect(homes()).toEqual([4, 5, 12, 30]);
    expect(noticeTexts().at(-1)).toContain('er zit 30 m tussen');
    pressNotice();
    expect(homes()).toEqual([4, 17, 30]);
    expect(locationNow('Hof').geometry?.type).toBe('MultiPolygon');
  });

  it('splitst langs een lijn, met de woningen naar oppervlakte; een lijn ernaast doet niets', () => {
    select('Kerk');
    setScreen({ tool: 'line', drawingFor: { kind: 'split', locationId: 'Kerk', share: 'by_area' } });
    split(line([-20, -20], [-20, 120]));
    expect(homes()).toEqual([4, 5, 12, 30]);
    expect(noticeTexts().at(-1)).toContain('van buiten naar buiten');
    expect(useScreen.getState().tool).toBe('line');
    // Many corners may have been set for it: it can be taken up and made longer.
    expect(asideNow()).toMatchObject({ tool: 'line', corners: [at(-20, -20), at(-20, 120)] });

    setDraft(null);
    split(line([60, -20], [60, 120]));
    expect(noticeTexts()).toEqual([expect.stringContaining('gesplitst in 2')]);
    expect(homes()).toEqual([4, 5, 12, 12, 18]);
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
    expect(useScreen.getState().selection.size).toBe(2);
    undo();
    expect(homes()).toEqual([4, 5, 12, 30]);
  });

  it('snijdt een gat, tekent er een deel bij, en snijdt weg wat over een ander ligt', () => {
    takeSketch(box([20, 20, 40, 40]), 'polygon', { kind: 'cut', locationId: 'Kerk' });
    expect(locationNow('Kerk').geometry?.coordinates).toHaveLength(2);
    takeSketch(box([300, 0, 320, 20]), 'polygon', { kind: 'part', locationId: 'Kerk' });
    expect(locationNow('Kerk').geometry?.type).toBe('MultiPolygon');
    select('Over');
    cutOverlap(selectedSurface());
    expect(areaOf(locationNow('Over').geometry ?? box([0, 0, 1, 1]))).toBeCloseTo(750, -1);
    expect(noticeTexts().at(-1)).toContain("Overlap met 'Kerk' weggesneden");
    expect(homes()).toEqual([4, 5, 12, 30]);
  });

  it('neemt er percelen bij, met wat het kadaster ervan zegt, en laat er een weer los', () => {
    const parcel = (designation: string, registeredArea: number) =>
      ({
        kind: 'parcel',
        id: designation,
        designation,
        registeredArea,
        source: 'brk',
        asOf: '2026-11-28',
      }) as const;
    showPlan(
      examplePlan({ locations: [{ ...field('Kerk', [0, 0, 100, 100], 30), origin: parcel('A 1', 10_000) }] }),
    );
    const next = { geometry: box([100, 0, 150, 100]), origin: parcel('A 2', 5000), name: 'Perceel A 2' };
    addPicked('Kerk', next);
    expect(locationNow('Kerk').origin).toMatchObject({ designation: 'A 1, A 2', registeredArea: 15_000 });
    expect(noticeTexts().at(-1)).toBe("Perceel A 2 bij 'Kerk': samen 1,50 ha");
    addPicked('Kerk', next);
    expect(areaOf(locationNow('Kerk').geometry ?? box([0, 0, 1, 1]))).toBeCloseTo(10_000, -2);
  });

  it('maakt een kopie ernaast, met dezelfde woningen en een eigen naam', () => {
    select('Hof');
    duplicateSelected();
    expect(homes()).toEqual([4, 5, 12, 12, 30]);
    const [copy] = useScreen.getState().selection;
    expect(locationNow(copy ?? '').name).toBe('Hof (2)');
  });
});
