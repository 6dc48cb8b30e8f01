import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEditNames } from '@/app/editNames';
import { redoEdit, undoEdit } from '@/app/operations/editing';
import type { Operation } from '@/app/operations/operation';
import { keysOf, listenToShortcuts } from '@/app/shortcuts';
import { changeLocation } from '@/domain/commands/changeLocation';
import { openPlanNow, run } from '@/state/planStore';
import { onlySelected, setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../examplePlan';
import { locationNow, noticeTexts, pressNotice, showPlan } from '../features/showPlan';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('toetsen in woorden', () => {
  it.each([
    [{ ...none, key: 'v' }, 'V'],
    [{ ...none, key: 'z', ctrlKey: true }, 'Control+Z'],
    [{ ...none, key: 'Z', ctrlKey: true, shiftKey: true }, 'Control+Shift+Z'],
    [{ ...none, key: 'z', metaKey: true, altKey: true }, 'Meta+Alt+Z'],
    [{ ...none, key: 'Delete' }, 'Delete'],
    [{ ...none, key: '?', shiftKey: true }, '?'],
  ])('%o', (keys, expected) => {
    expect(keysOf(keys)).toBe(expected);
  });
});

describe('sneltoetsen', () => {
  let stop = () => {};
  beforeEach(() => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] }));
    stop = listenToShortcuts();
    render(
      <>
        <section className="maplibregl-canvas" aria-label="Kaart">
          <button type="button">Op de kaart</button>
          <input aria-label="Dichtheid" />
        </section>
        <input aria-label="Naam" />
        <input aria-label="Aantal" role="spinbutton" aria-valuenow={0} />
        <textarea aria-label="Notities" />
        <select aria-label="Status" />
        <input aria-label="Buurten" type="checkbox" />
        <button type="button">In de la</button>
      </>,
    );
  });
  afterEach(() => stop());

  const user = userEvent.setup();
  const press = async (name: string, keys: string) => {
    act(() => screen.getByLabelText(name, { selector: 'input, textarea, select' }).focus());
    await user.keyboard(keys);
  };
  const edit = () => act(() => run(() => changeLocation(locationNow('a'), { planningStatus: '1A' })));
  const status = () => locationNow('a').planningStatus;
  const tool = () => useScreen.getState().tool;

  it.each([
    ['v', 'polygon'],
    ['R', 'rectangle'],
    ['p', 'point'],
  ])('%s kiest op de kaart het gereedschap %s, en s weer selecteren', async (key, expected) => {
    act(() => screen.getByRole('button', { name: 'Op de kaart' }).focus());
    await user.keyboard(key.toLowerCase());
    expect(tool()).toBe(expected);
    await user.keyboard('s');
    expect(tool()).toBe('select');
  });

  it.each(['Naam', 'Aantal', 'Notities', 'Status', 'Dichtheid'])(
    'losse letters doen niets in het veld %s',
    async (field) => {
      setScreen({ selection: new Set(['a']) });
      await press(field, 'vrp{Delete}');
      expect(tool()).toBe('select');
      expect(openPlanNow().view.locations.size).toBe(1);
    },
  );

  it('Ctrl+A kiest wat het filter laat zien, en zonder filter alles', async () => {
    const user = userEvent.setup();
    showPlan(examplePlan({ locations: ['a', 'b', 'c'].map((id) => exampleLocation({ id, name: id })) }));
    setScreen({ filteredIds: ['a', 'c'] });
    await user.keyboard('{Control>}a{/Control}');
    expect([...useScreen.getState().selection]).toEqual(['a', 'c']);
    setScreen({ filteredIds: null });
    await user.keyboard('{Control>}a{/Control}');
    expect(useScreen.getState().selection.size).toBe(3);
  });

  it('losse letters doen ook niets op een knop buiten de kaart', async () => {
    act(() => screen.getByRole('button', { name: 'In de la' }).focus());
    await user.keyboard('v');
    expect(tool()).toBe('select');
  });

  it('Ctrl+Z maakt ongedaan en Ctrl+Shift+Z of Ctrl+Y doet opnieuw', async () => {
    edit();
    act(() => screen.getByRole('button', { name: 'In de la' }).focus());
    await user.keyboard('{Control>}z{/Control}');
    expect(status()).toBe('5A');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(status()).toBe('1A');
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(status()).toBe('1A');
  });

  it('Ctrl+Z in een veld met woorden blijft van dat veld; in een getal gaat het over het plan', async () => {
    edit();
    await press('Naam', '{Control>}z{/Control}');
    await press('Notities', '{Control>}z{/Control}');
    expect(status()).toBe('1A');
    await press('Aantal', '{Control>}z{/Control}');
    expect(status()).toBe('5A');
  });

  it('Ctrl+K opent het zoeken overal, ook vanuit een veld of een vinkje', async () => {
    for (const field of ['Naam', 'Aantal', 'Notities', 'Buurten']) {
      setScreen({ isSearching: false });
      await press(field, '{Control>}k{/Control}');
      expect(useScreen.getState().isSearching, field).toBe(true);
    }
  });

  it('Ctrl+Z werkt ook vlak na het zetten van een vinkje', async () => {
    edit();
    await press('Buurten', '{Control>}z{/Control}');
    expect(status()).toBe('5A');
  });

  it('Delete verwijdert de gekozen locatie, met een weg terug', async () => {
    setScreen({ selection: new Set(['a']) });
    act(() => screen.getByRole('button', { name: 'Op de kaart' }).focus());
    await user.keyboard('{Delete}');
    expect(openPlanNow().view.locations.size).toBe(0);
    expect(onlySelected(useScreen.getState())).toBeNull();
    expect(noticeTexts()).toEqual(["Locatie 'Kerkweg' verwijderd"]);
    act(() => pressNotice());
    expect(locationNow('a').name).toBe('Kerkweg');
  });

  it('Delete doet niets zonder keuze, of met een tekengereedschap in de hand', async () => {
    act(() => screen.getByRole('button', { name: 'Op de kaart' }).focus());
    await user.keyboard('{Delete}');
    setScreen({ selection: new Set(['a']), tool: 'polygon' });
    await user.keyboard('{Delete}');
    expect(openPlanNow().view.locations.size).toBe(1);
  });

  it('Escape stopt de presentatie, waar het toetsenbord ook is', async () => {
    setScreen({ isPresenting: true });
    act(() => screen.getByRole('button', { name: 'In de la' }).focus());
    await user.keyboard('{Escape}');
    expect(useScreen.getState().isPresenting).toBe(false);
  });

  it('tekent niet tijdens een presentatie', async () => {
    setScreen({ isPresenting: true });
    act(() => screen.getByRole('button', { name: 'Op de kaart' }).focus());
    await user.keyboard('v');
    expect(tool()).toBe('select');
  });

  it('zegt bij ongedaan maken wat er ongedaan gemaakt wordt', async () => {
    await loadEditNames();
    const now = (operation: Operation) => operation.nameNow?.(openPlanNow(), useScreen.getState());
    edit();
    expect(now(undoEdit)).toBe("Ongedaan maken: Locatie 'Kerkweg': status van 5A naar 1A");
    act(() => undo());
    expect(now(redoEdit)).toBe("Opnieuw: Locatie 'Kerkweg': status van 5A naar 1A");
  });
});
