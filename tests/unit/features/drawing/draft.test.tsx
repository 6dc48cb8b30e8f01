import { beforeEach, describe, expect, it, vi } from 'vitest';
import { redoEdit, undoEdit } from '@/app/operations/editing';
import { keepDrafts } from '@/features/drawing/draft/keepDrafts';
import '@/features/drawing/draft/sayCorners';
import { createMapListener } from '@/features/drawing/mapListener';
import { measureLine } from '@/features/drawing/measureLine';
import { mendSketch } from '@/features/drawing/mendSketch';
import { refuse } from '@/features/drawing/refuse';
import { sketchProblem } from '@/features/drawing/sketchProblem';
import { lineCrossesItself } from '@/geo/selfIntersects';
import { uncross } from '@/geo/verbs/uncross';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setDraft, useDraft } from '@/state/draftStore';
import { setCurrentMap } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { announcementsId } from '@/ui/announce';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { at } from '../../geo/verbs/squares';
import { noticeTexts, pressNotice, showPlan } from '../showPlan';

const corners = [at(0, 0), at(100, 0), at(100, 100)];
const listener = createMapListener(() => {});
const map = {
  ...inertPlanMap({ center: at(0, 0), zoom: 17 }),
  resume: vi.fn(),
  undoCorner: vi.fn(() => false),
};
const forget = () => useDraft.setState({ draft: null, isInHand: false });

beforeEach(() => {
  forget();
  localStorage.clear();
  vi.clearAllMocks();
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  setCurrentMap(map);
  keepDrafts('plan-1');
});

/** The corners are set one by one with the tool for surfaces. */
const draw = () => {
  setScreen({ tool: 'polygon' });
  listener.onDraft?.({ tool: 'polygon', corners });
};

describe('een tekening die niet af is', () => {
  it('wordt bij Esc weggelegd, en staat er met één druk weer', () => {
    draw();
    listener.onCancelled();
    expect(noticeTexts().at(-1)).toBe('Tekening met 3 hoeken weggelegd.');
    pressNotice();
    expect(useScreen.getState().tool).toBe('polygon');
    expect(map.resume).toHaveBeenCalledWith({ tool: 'polygon', corners });
    // Once it is in hand again there is nothing more to take up.
    draw();
    expect(noticeTexts()).toEqual([]);
  });

  it('is er niet van een lijn met één punt: waar een splitsing zou beginnen', () => {
    setScreen({ tool: 'line', drawingFor: { kind: 'split', locationId: 'a', share: 'by_area' } });
    listener.onDraft?.({ tool: 'line', corners: corners.slice(0, 1) });
    listener.onCancelled();
    expect(useDraft.getState().draft).toBeNull();
    expect(noticeTexts()).toEqual([]);
  });

  it('komt terug als de bladzijde opnieuw laadt, en niet in een ander plan', () => {
    draw();
    const stored = localStorage.getItem('boven-de-kaart/tekening') ?? '';
    forget();
    showPlan(examplePlan({ id: 'ander' }));
    localStorage.setItem('boven-de-kaart/tekening', stored);
    keepDrafts('ander');
    expect(noticeTexts()).toEqual([]);
    showPlan(examplePlan());
    keepDrafts('plan-1');
    expect(noticeTexts().at(-1)).toBe('In dit plan is een tekening met 3 hoeken niet af.');
  });

  it('is weg als hij af is, of als de laatste hoek is teruggenomen', () => {
    draw();
    listener.onDraft?.(null);
    setScreen({ tool: 'select' });
    expect(noticeTexts()).toEqual([]);
    expect(localStorage.getItem('boven-de-kaart/tekening')).toBeNull();
  });

  it('blijft bij meten en kiezen niet bewaard', () => {
    setScreen({ tool: 'line', drawingFor: { kind: 'measure' } });
    listener.onDraft?.({ tool: 'line', corners });
    expect(useDraft.getState().draft).toBeNull();
  });

  it('geeft Ongedaan maken aan zijn hoeken, nooit aan de locatie ervoor', () => {
    draw();
    undoEdit.run();
    expect(map.undoCorner).toHaveBeenCalled();
    expect(noticeTexts().at(-1)).toContain('niets meer terug te nemen');
    redoEdit.run();
    expect(noticeTexts().at(-1)).toContain('niets opnieuw te zetten');
  });

  it('zegt welke hoek is gezet en waar, en welke is teruggenomen', async () => {
    setScreen({ tool: 'select' });
    setScreen({ tool: 'polygon' });
    const said = () => document.getElementById(announcementsId)?.textContent;
    const set = (count: number) =>
      listener.onDraft?.(count === 0 ? null : { tool: 'polygon', corners: corners.slice(0, count) });
    set(1);
    await vi.waitFor(() => expect(said()).toMatch(/^Hoek 1 gezet\. RD \d+ \d+, \d+ \d+$/));
    set(2);
    await vi.waitFor(() => expect(said()).toMatch(/^Hoek 2 gezet\. RD/));
    set(3);
    await vi.waitFor(() => expect(said()).toMatch(/^Hoek 3 gezet\. RD .*, nu 0,50 ha$/));
    // Of what crosses itself there is no size to tell.
    const crossing = [...corners.slice(0, 2), at(0, 100), at(100, 100)];
    listener.onDraft?.({ tool: 'polygon', corners: crossing.slice(0, 3) });
    listener.onDraft?.({ tool: 'polygon', corners: crossing });
    await vi.waitFor(() => expect(said()).toMatch(/^Hoek 4 gezet\. RD [\d ,]+$/));
    set(2);
    await vi.waitFor(() => expect(said()).toBe('Hoek teruggenomen, nog 2 hoeken.'));
    set(1);
    set(0);
    await vi.waitFor(() => expect(said()).toBe('Hoek teruggenomen. Er is niets meer getekend.'));
  });

  it('heeft geen bericht meer waarom hij niet af mag, zodra hij anders is', () => {
    draw();
    refuse('self_intersection');
    expect(noticeTexts()).toEqual(['Een vlak mag zichzelf niet kruisen.']);
    listener.onDraft?.({ tool: 'polygon', corners: corners.slice(0, 2) });
    expect(noticeTexts()).toEqual([]);
  });

  it('die geknoeid is teruggekomen, wordt niet aangeboden', () => {
    localStorage.setItem(
      'boven-de-kaart/tekening',
      '{"planId":"plan-1","tool":"polygon","corners":[["x",1]]}',
    );
    keepDrafts('plan-1');
    expect(noticeTexts()).toEqual([]);
  });
});

describe('wat er aan een tekening schort', () => {
  const tie = [at(0, 0), at(100, 100), at(100, 0), at(0, 100)];
  const problemOf = (...places: [number, number][]) => sketchProblem({ tool: 'polygon', corners: places });

  it('wordt genoemd terwijl u tekent: kruisen, geen oppervlakte, buiten Nederland', () => {
    expect(problemOf(...corners)).toBeNull();
    expect(problemOf(at(0, 0), at(100, 100), at(100, 0), at(0, 90))).toBe('crosses');
    expect(problemOf(at(0, 0), at(50, 0), at(100, 0))).toBe('no_surface');
    expect(problemOf([12, 48])).toBe('outside');
  });

  it('wordt met één druk rechtgezet: een strik wordt een vierkant', () => {
    const ring = uncross(tie) ?? [];
    expect(ring).toHaveLength(4);
    expect(lineCrossesItself([...ring, ring[0] ?? at(0, 0)])).toBe(false);
    setScreen({ tool: 'polygon' });
    setDraft({ tool: 'polygon', corners: tie, planId: 'plan-1', drawingFor: null });
    mendSketch('crosses');
    expect(map.resume).toHaveBeenCalledWith({ tool: 'polygon', corners: ring });
  });
});

describe('meten', () => {
  it('geeft de lengte, en de oppervlakte als de uiteinden aan elkaar gaan', () => {
    const line = (...coordinates: [number, number][]) => measureLine({ type: 'LineString', coordinates });
    expect(line(at(0, 0), at(100, 0)).length).toBeCloseTo(100, 0);
    expect(line(...corners).area).toBeCloseTo(5000, -1);
  });
});
