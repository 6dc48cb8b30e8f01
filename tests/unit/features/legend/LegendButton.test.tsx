import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import '@/features/legend/Legend';
import { LegendButton } from '@/features/legend/LegendButton';
import { followColouring } from '@/state/colouring';
import '@/state/colouringOf';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const corporatie = { id: 'p', name: 'Polderwonen', role: 'corporatie' as const };

const legend = () => screen.queryByRole('region', { name: 'Legenda' });

let stop = () => {};

beforeEach(() => {
  stop();
  localStorage.clear();
  showPlan(
    examplePlan({
      partners: [corporatie],
      locations: [exampleLocation({ id: 'a', commitments: [{ partnerId: 'p', level: 'intentie' }] })],
    }),
  );
  stop = followColouring();
});

const colours = async () => {
  const [list] = await within(screen.getByRole('region', { name: 'Legenda' })).findAllByRole('list');
  return [...(list?.children ?? [])].map(({ textContent }) => textContent);
};

describe('de legenda op de kaart', () => {
  it('laat kiezen wat de kleur vertelt, en onthoudt dat bij dit plan', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    await user.click(screen.getByRole('button', { name: 'Legenda' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kleur van locaties' }), 'Partner');
    await waitFor(async () => expect(await colours()).toEqual(['Polderwonen', 'Geen partner']));
    expect(legend()).toHaveTextContent('elke partner een even groot deel van de ring');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kleur van locaties' }),
      'Jaar van oplevering',
    );
    await waitFor(async () =>
      expect(await colours()).toEqual([
        't/m 2026',
        '2027',
        '2028',
        '2029',
        '2030',
        'na 2030',
        'Jaar onbekend',
      ]),
    );
    stop();
    stop = followColouring();
    expect(screen.getByRole('combobox', { name: 'Kleur van locaties' })).toHaveDisplayValue(
      'Jaar van oplevering',
    );
  });

  it('zegt dat er nog geen criteria zijn als de kleur een score moet vertellen', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    await user.click(screen.getByRole('button', { name: 'Legenda' }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Kleur van locaties' }),
      'Score (rangschikken)',
    );
    expect(await screen.findByText(/Er zijn nog geen criteria/)).toBeVisible();
    expect(await colours()).toEqual([
      '80 of meer',
      '60 tot 80',
      '40 tot 60',
      '20 tot 40',
      '0 tot 20',
      'Geen score',
    ]);
  });

  it('is ingeklapt, en toont na een klik wat elke kleur, vulling en elk teken betekent', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    const button = screen.getByRole('button', { name: 'Legenda', expanded: false });
    expect(legend()).not.toBeInTheDocument();
    await user.click(button);
    const items = await within(screen.getByRole('region', { name: 'Legenda' })).findAllByRole('listitem');
    const words = items.map(({ textContent }) => textContent);
    expect(words).toEqual([
      'Geclusterd',
      'Zorggeschikt',
      'Nultreden',
      'Overig geschikt',
      'Regulier',
      'Type onbekend',
      'gerealiseerd',
      'hard',
      'zacht',
      'ambtelijk',
      'Een locatie, met het aantal woningen',
      'Meer locaties samen: alleen wat meetelt voor de opgave',
      'Vaag: valt af, telt niet mee',
      'Bestaande bouw, telt niet mee',
      'Zonder rand: zoekt nog een plek (5B)',
    ]);
    await user.click(button);
    expect(legend()).not.toBeInTheDocument();
  });

  it('gaat met het toetsenbord open met Enter en dicht met Escape', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(legend()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(legend()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Legenda' })).toHaveFocus();
  });
});
