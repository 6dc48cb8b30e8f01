import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Location } from '@/domain/location';
import { LocationDrawer } from '@/features/locations/LocationDrawer';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, showPlanAt } from '../showPlan';

const onRemove = vi.fn<(location: Location) => void>();

const setUp = (fields: Partial<Location> = {}) => {
  onRemove.mockClear();
  const locations = [exampleLocation({ id: 'a', ...fields }), exampleLocation({ id: 'b', name: 'Kerkweg' })];
  showPlanAt(examplePlan({ locations }), 'a');
  const user = userEvent.setup();
  render(
    <LocationDrawer
      shape={() => null}
      programme={(location, startYear) => (
        <ProgrammeGrid location={location} startYear={startYear} onLast={() => {}} />
      )}
      lines={() => null}
      nextStep={() => null}
      milestones={() => null}
      folds={() => null}
      partners={() => null}
      onRemove={onRemove}
    />,
  );
  return user;
};

const name = () => screen.getByRole('textbox', { name: 'Naam' });
const select = (label: string) => screen.getByRole('combobox', { name: label });
const selectedId = () => onlySelected(useScreen.getState());

describe('de la van een locatie', () => {
  it('is er alleen als er een locatie gekozen is', async () => {
    const user = setUp();
    expect(screen.getByRole('form', { name: 'Locatie' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(selectedId()).toBeNull();
    expect(screen.queryByRole('form', { name: 'Locatie' })).not.toBeInTheDocument();
  });

  it('zegt uit welk bod de locatie kwam, van wie en wanneer, met het nummer ervan', async () => {
    const user = setUp({ offerId: 'bod-1', offeredBy: 'Polderwonen (fictief)', offeredOn: '2026-11-20' });
    const from = screen.getByRole('button', {
      name: 'Uit het bod van Polderwonen (fictief), 20 november 2026',
    });
    expect(from).toHaveAttribute('title', 'Nummer van het bod: bod-1');
    await user.click(from);
    expect(useScreen.getState().dialog).toBe('offers');
  });

  it('sluit met Escape en met het kruis', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(selectedId()).toBeNull();
  });

  it('Escape in een getal sluit de la; wat getypt is blijft', async () => {
    const user = setUp();
    await user.click(screen.getByRole('spinbutton', { name: 'Geclusterd, Sociale huur' }));
    await user.keyboard('24{Escape}');
    expect(selectedId()).toBeNull();
    expect(locationNow('a').programme[0]?.count).toBe(24);
  });

  it('noemt ingreep, oppervlakte en dichtheid', () => {
    setUp({ programme: [exampleLine({ count: 58 })] });
    expect(screen.getByText(/Nieuwbouw · 0,76 ha · 76 per ha/)).toBeInTheDocument();
  });

  it('noemt een punt een punt, zonder oppervlakte', () => {
    setUp({ geometry: { type: 'Point', coordinates: [5.12, 52.09] } });
    expect(screen.getByText(/Nieuwbouw · punt/)).toBeInTheDocument();
    expect(screen.queryByText(/per ha/)).not.toBeInTheDocument();
  });

  it('laat de kaart de locatie tonen', async () => {
    const user = setUp();
    const show = vi.fn();
    setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 8 }), show });
    await user.click(screen.getByRole('button', { name: 'Toon op de kaart' }));
    setCurrentMap(undefined);
    expect(show).toHaveBeenCalledExactlyOnceWith([locationNow('a')]);
  });

  it('bewaart notities en intramurale plaatsen', async () => {
    const user = setUp();
    await user.click(screen.getByText('Meer'));
    await user.type(screen.getByRole('textbox', { name: 'Notities' }), 'Grond van de gemeente.');
    await user.type(screen.getByRole('spinbutton', { name: /^Intramurale plaatsen/ }), '30');
    expect(locationNow('a')).toMatchObject({ notes: 'Grond van de gemeente.', intramuralPlaces: 30 });
    expect(openPlanNow().view.totals.places).toBe(30);
  });

  it('notities zijn samen een stap ongedaan maken', async () => {
    const user = setUp();
    await user.click(screen.getByText('Meer'));
    await user.type(screen.getByRole('textbox', { name: 'Notities' }), 'abc');
    undo();
    expect(locationNow('a').notes).toBe('');
  });

  it('vraagt de locatie te verwijderen die gekozen is', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Locatie verwijderen' }));
    expect(onRemove.mock.calls[0]?.[0].id).toBe('a');
  });
});

describe('de naam van een locatie', () => {
  it('is over te typen, en is een stap ongedaan maken', async () => {
    const user = setUp();
    await user.clear(name());
    await user.type(name(), 'Dorpsstraat 88{Enter}');
    expect(locationNow('a').name).toBe('Dorpsstraat 88');
    undo();
    expect(locationNow('a').name).toBe('Locatie a');
  });

  it('krijgt een nummer als ze al bestaat, en zegt dat', async () => {
    const user = setUp();
    await user.clear(name());
    await user.type(name(), ' Kerkweg {Enter}');
    expect(locationNow('a').name).toBe('Kerkweg (2)');
    expect(name()).toHaveValue('Kerkweg (2)');
    expect(noticeTexts()).toEqual(["Die naam bestaat al. De locatie heet nu 'Kerkweg (2)'."]);
  });

  it('wordt niet leeg: de oude naam blijft', async () => {
    const user = setUp();
    await user.clear(name());
    await user.type(name(), '   ');
    await user.tab();
    expect(name()).toHaveValue('Locatie a');
    expect(openPlanNow().history.undo).toBeUndefined();
  });
});

describe('de planning van een locatie', () => {
  it('begint op 5A, nieuwbouw, nader onderzoek en een onbekend jaar', () => {
    setUp();
    expect(select('Status')).toHaveDisplayValue('5A Ambtelijk, met locatie');
    expect(select('Oplevering')).toHaveDisplayValue('Nog niet bekend');
    expect(select('Ingreep')).toHaveDisplayValue('Nieuwbouw');
    expect(select('Prioriteit')).toHaveDisplayValue('Nader onderzoek');
  });

  it('neemt status, ingreep en prioriteit over', async () => {
    const user = setUp();
    await user.selectOptions(select('Status'), '1A Onherroepelijk');
    await user.selectOptions(select('Ingreep'), 'Transformatie');
    await user.selectOptions(select('Prioriteit'), 'Valt af');
    expect(locationNow('a')).toMatchObject({
      planningStatus: '1A',
      intervention: 'transformatie',
      priority: 'valt_af',
    });
  });

  it('de statussen staan met hun betekenis onder hard, zacht en ambtelijk, van 1A tot 5B', () => {
    setUp();
    const groups = within(select('Status')).getAllByRole<HTMLOptGroupElement>('group');
    expect(groups.map(({ label }) => label)).toEqual([
      'Hard',
      'Zacht',
      'Ambtelijk (nog geen plancapaciteit)',
    ]);
    const codes = (group: HTMLElement) =>
      within(group)
        .getAllByRole('option')
        .map(({ textContent }) => textContent?.split(' ')[0]);
    expect(groups.map(codes)).toEqual([
      ['1A', '1B', '2A', '2B'],
      ['1C', '2C', '3', '4A', '4B'],
      ['5A', '5B'],
    ]);
  });

  it('het jaar dat je kiest voor er woningen zijn, gaat naar de eerste regel', async () => {
    const user = setUp();
    const year = new Date().getFullYear() + 2;
    await user.selectOptions(select('Oplevering'), String(year));
    expect(locationNow('a').programme).toEqual([]);
    await user.click(screen.getByRole('spinbutton', { name: 'Geclusterd, Sociale huur' }));
    await user.keyboard('24');
    expect(locationNow('a').programme.map((line) => line.year)).toEqual([year]);
    expect(select('Oplevering')).toHaveDisplayValue(String(year));
  });

  it('zet het jaar van alle regels, of haalt het weg', async () => {
    const programme = [exampleLine({ year: 2040 }), exampleLine({ id: 'b', type: 'nultreden' })];
    const user = setUp({ programme });
    expect(select('Oplevering')).toHaveDisplayValue('Verschillend per regel');
    await user.selectOptions(select('Oplevering'), '2040');
    expect(locationNow('a').programme.map((line) => line.year)).toEqual([2040, 2040]);
    await user.selectOptions(select('Oplevering'), 'Nog niet bekend');
    expect(locationNow('a').programme.map((line) => line.year)).toEqual([undefined, undefined]);
  });
});
