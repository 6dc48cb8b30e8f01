import { beforeEach, describe, expect, it } from 'vitest';
import { operations } from '@/app/operations';
import { openPlanNow } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { shortcutTexts } from '@/text/keys';
import { synonyms } from '@/text/operations';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

const whyNot = (id: string): string | undefined => {
  const operation = operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation.whyNot(openPlanNow(), useScreen.getState());
};

describe('de lijst van alles wat kan', () => {
  beforeEach(() => showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] })));

  it.each([
    ['undo', 'redo', 'remove', 'select', 'polygon', 'rectangle', 'point', 'parcel', 'building'],
    ['search', 'shortcuts', 'import', 'export_geojson', 'backup', 'save_back', 'keep_snapshot', 'history'],
    ['presentation', 'end_presentation', 'panel', 'panel_locations', 'panel_target', 'panel_partners'],
    ['panel_layers', 'theme_system', 'theme_light', 'theme_dark', 'background_auto', 'background_luchtfoto'],
    ['background_builtin', 'background_own', 'rename_plan', 'rename_location', 'show_selected'],
    ['show_whole_plan', 'tour', 'home', 'second_screen', 'next_location', 'colour_partner'],
  ])('heeft %s', (...ids) => {
    expect(operations.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('noemt alles één keer, en alles anders', () => {
    const names = operations.map(({ choiceOf, label }) => `${choiceOf} ${label}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it('noemt een toets zoals hij op het toetsenbord staat', () => {
    const keys = operations.flatMap(({ shortcuts }) => shortcutTexts(shortcuts));
    expect(keys).toContain('PgDn');
    expect(keys.filter((text) => /Arrow|Page|Control|Escape/.test(text))).toEqual([]);
  });

  it('heeft alleen andere woorden voor wat erin staat', () => {
    const ids = new Set(operations.map(({ id }) => id));
    expect(Object.keys(synonyms).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each<[string, Partial<Screen>]>([
    ['er niets is gekozen', {}],
    ['er een locatie is gekozen', { selection: new Set(['a']) }],
    ['er wordt getekend', { tool: 'polygon' }],
    ['er een presentatie is', { isPresenting: true }],
  ])('laat een toets één ding doen als %s', (_, part) => {
    setScreen(part);
    const keys = operations
      .filter((each) => each.whyNot(openPlanNow(), useScreen.getState()) === undefined)
      .flatMap(({ shortcuts }) => shortcuts);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('zegt waarom iets nu niet kan', () => {
    expect(whyNot('undo')).toBe('Niets om ongedaan te maken');
    expect(whyNot('remove')).toBe('Kies eerst een locatie.');
    expect(whyNot('rename_location')).toBe('Kies eerst een locatie.');
    expect(whyNot('tour')).toContain('oefenplan');
    expect(whyNot('background_auto')).toBe('Dit is al gekozen.');
    expect(whyNot('background_own')).toContain('eigen kaartbestand');
    expect(whyNot('end_presentation')).toBe('Er is nu geen presentatie.');
    expect(whyNot('presentation')).toBeUndefined();
    setScreen({ isPresenting: true });
    expect(whyNot('polygon')).toBe('Stop eerst de presentatie.');
    expect(whyNot('import')).toBe('Stop eerst de presentatie.');
    expect(whyNot('end_presentation')).toBeUndefined();
  });

  it('zegt van een plan zonder locaties dat er niets is om te tonen', () => {
    expect(whyNot('show_whole_plan')).toBeUndefined();
    showPlan(examplePlan());
    expect(whyNot('show_whole_plan')).toBe('Dit plan heeft nog geen locaties.');
  });

  it('geeft het oefenplan geen andere achtergrond, en wel de rondleiding', () => {
    showPlan(examplePlan({ area: { kind: 'practice', name: 'Markerwaard' } }));
    expect(whyNot('background_luchtfoto')).toBe('Het oefenplan heeft zijn eigen kaart.');
    expect(whyNot('tour')).toBeUndefined();
  });
});
