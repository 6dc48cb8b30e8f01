import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { emptyTarget } from '@/domain/target';
import { Dock } from '@/features/targets/Dock';
import { setScreen, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const setUp = (locations: Location[] = [], target = examplePlan().target) => {
  showPlan(examplePlan({ locations, target }));
  render(<Dock />);
};

const at = (fields: Partial<Location>) => exampleLocation({ id: 'a', programme: [exampleLine()], ...fields });
const dock = () => screen.getByRole('region', { name: 'Opgave en totalen' });
const counter = (type: string) => within(dock()).getByRole('region', { name: type });

describe('opgave en totalen', () => {
  it('noemt geclusterd en zorggeschikt eerst, want daar knelt het', () => {
    setUp();
    expect(
      within(dock())
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    ).toEqual(['Geclusterd', 'Zorggeschikt', 'Nultreden']);
  });

  it('zegt hoeveel er nog te vinden is, in Nederlandse getallen', () => {
    setUp([at({})], {
      ...examplePlan().target,
      byType: { geclusterd: 4070, zorggeschikt: 1230, nultreden: 4170 },
    });
    expect(counter('Geclusterd')).toHaveTextContent('24 van 4.070 · nog 4.046 te vinden');
    expect(counter('Nultreden')).toHaveTextContent('0 van 4.170 · nog 4.170 te vinden');
  });

  it('zegt dat de opgave gehaald is, ook als er meer zijn', () => {
    setUp([at({ planningStatus: '1A', programme: [exampleLine({ count: 700 })] })]);
    expect(counter('Geclusterd')).toHaveTextContent('700 van 640 · opgave gehaald');
  });

  it('zegt erbij dat de opgave alleen gehaald is met ambtelijke plannen: dat is nog geen plancapaciteit', () => {
    const hard = at({ planningStatus: '1A', programme: [exampleLine({ count: 600 })] });
    const official = { ...at({ planningStatus: '5A', programme: [exampleLine({ count: 100 })] }), id: 'b' };
    setUp([hard, official]);
    expect(counter('Geclusterd')).toHaveTextContent('700 van 640 · gehaald met 100 ambtelijk');
  });

  it('zegt zonder opgave niet dat er nul te vinden is, maar vraagt haar in te vullen', async () => {
    const user = userEvent.setup();
    setUp([at({})], emptyTarget);
    setScreen({ panel: 'locations', isPanelOpen: false });
    expect(dock()).not.toHaveTextContent('te vinden');
    await user.click(within(counter('Geclusterd')).getByRole('button', { name: 'Opgave invullen' }));
    expect(useScreen.getState()).toMatchObject({ panel: 'target', isPanelOpen: true });
  });

  it('een opgave van nul is iets anders dan geen opgave', () => {
    const target = { ...emptyTarget, byType: { ...emptyTarget.byType, geclusterd: 0 } };
    setUp([], target);
    expect(counter('Geclusterd')).toHaveTextContent('0 van 0 · opgave gehaald');
    expect(within(counter('Zorggeschikt')).getByRole('button', { name: 'Opgave invullen' })).toBeVisible();
  });

  it('splitst in hard, zacht, ambtelijk en opgeleverd, ook voor wie de balk niet ziet', () => {
    setUp([
      at({ planningStatus: '1A', programme: [exampleLine({ completed: 10 })] }),
      exampleLocation({ id: 'b', planningStatus: '3', programme: [exampleLine({ count: 30 })] }),
      exampleLocation({ id: 'c', programme: [exampleLine({ count: 5 })] }),
    ]);
    const list = within(counter('Geclusterd')).getAllByRole('listitem');
    expect(list.map((item) => item.textContent)).toEqual([
      'gerealiseerd 10',
      'hard 14',
      'zacht 30',
      'ambtelijk 5',
    ]);
    expect(within(counter('Geclusterd')).getByRole('img')).toHaveAccessibleName(
      'Geclusterd: 59 woningen, gerealiseerd 10, hard 14, zacht 30, ambtelijk 5; van 640 · nog 581 te vinden',
    );
  });

  it('houdt woningen na het jaar van de opgave apart', () => {
    setUp([at({ programme: [exampleLine({ year: 2032 }), exampleLine({ id: 'b', count: 6, year: 2030 })] })]);
    expect(counter('Geclusterd')).toHaveTextContent('6 van 640');
    expect(counter('Geclusterd')).toHaveTextContent('na 2030: 24');
  });

  it('toont de vorm in hand erbij, bij het type dat laatst gebruikt is, zonder haar mee te tellen', () => {
    setUp();
    act(() => setScreen({ lastType: 'zorggeschikt', shapeInHand: { area: 6200, homes: 47 } }));
    expect(counter('Zorggeschikt')).toHaveTextContent('+47 in tekening');
    expect(counter('Zorggeschikt')).toHaveTextContent('0 van 230');
    expect(counter('Geclusterd')).not.toHaveTextContent('in tekening');
    act(() => setScreen({ shapeInHand: null }));
    expect(counter('Zorggeschikt')).not.toHaveTextContent('in tekening');
  });

  it('geeft het aandeel sociaal en betaalbaar naast de regionale norm, en wat onbekend is', () => {
    setUp([
      at({
        programme: [
          exampleLine({ count: 30 }),
          exampleLine({ id: 'b', segment: 'middenhuur', count: 30 }),
          exampleLine({ id: 'c', segment: 'koop_onbekend', count: 40 }),
        ],
      }),
    ]);
    expect(screen.getByText('Sociale huur').nextSibling).toHaveTextContent('30%');
    expect(screen.getByText('Betaalbaar').nextSibling).toHaveTextContent('60%');
    expect(dock()).toHaveTextContent('regionale norm 30% en 2/3 · 40% prijsklasse onbekend');
  });

  it('toont zonder woningen geen aandeel van nul procent', () => {
    setUp();
    expect(screen.getByText('Sociale huur').nextSibling).toHaveTextContent('–');
  });

  it('noemt wat niet meetelt en wat zonder jaar meetelt', () => {
    setUp([
      at({ intervention: 'bestaande_bouw' }),
      exampleLocation({ id: 'b', priority: 'valt_af', programme: [exampleLine({ count: 30 })] }),
      exampleLocation({ id: 'c', intramuralPlaces: 12, programme: [exampleLine({ count: 5 })] }),
    ]);
    expect(dock()).toHaveTextContent('5 zonder jaar (telt mee)');
    expect(dock()).toHaveTextContent(
      'Telt niet mee: 24 bestaande bouw · 30 valt af · 12 intramurale plaatsen',
    );
  });
});

describe('met een filter', () => {
  it('zegt hoeveel van de woningen die meetellen in het filter zitten', async () => {
    setUp([
      at({
        planningStatus: '1A',
        programme: [exampleLine({ year: 2028 }), exampleLine({ id: 'r', count: 6 })],
      }),
      at({ id: 'b', programme: [exampleLine({ type: 'nultreden', segment: 'middenhuur', count: 70 })] }),
    ]);
    act(() => setScreen({ filter: { fromYear: 2028, toYear: 2028 } }));
    const selection = await screen.findByRole('region', { name: 'selectie' });
    expect(selection).toHaveTextContent('selectie: 24 van 100');
    expect(selection).toHaveTextContent('geclusterd 24');
    expect(selection).toHaveTextContent('Sociale huur100% plan 30%');
    act(() => setScreen({ filter: {} }));
    expect(screen.queryByRole('region', { name: 'selectie' })).not.toBeInTheDocument();
  });
});
