import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyTarget } from '@/domain/target';
import { type NewPlan, NewPlanDialog } from '@/features/plans/NewPlanDialog';

const setUp = async () => {
  const onCreate = vi.fn<(plan: NewPlan) => void>();
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(<NewPlanDialog onCreate={onCreate} onClose={onClose} />);
  // The municipalities are loaded when the dialog opens.
  await screen.findByRole('combobox', { name: 'Gemeente' }, { timeout: 10_000 });
  return { user, onCreate, onClose };
};

const municipality = () => screen.getByRole('combobox', { name: 'Gemeente' });
const optionNames = () =>
  screen.queryAllByRole('option').map((option) => option.firstElementChild?.textContent ?? '');
/** In one go, as from the clipboard: 342 choices are slow to filter here, letter by letter. */
const search = async (user: Awaited<ReturnType<typeof setUp>>['user'], text: string) => {
  await user.click(municipality());
  await user.paste(text);
};
const choose = async (user: Awaited<ReturnType<typeof setUp>>['user'], text: string, name: string) => {
  await search(user, text);
  const option = screen.getAllByRole('option').find((each) => each.firstElementChild?.textContent === name);
  if (option === undefined) throw new Error(`no option ${name}`);
  await user.click(option);
};
const create = () => screen.getByRole('button', { name: 'Plan maken' });

describe('een nieuw plan', { timeout: 30_000 }, () => {
  it('kan voor elk van de 342 gemeenten, op naam gesorteerd', async () => {
    const { user } = await setUp();
    await user.click(screen.getByRole('button', { name: /Alle gemeenten tonen/ }));
    const names = optionNames();
    expect(names).toHaveLength(342);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
    expect(names).toEqual(expect.arrayContaining(["'s-Gravenhage (Den Haag)", 'Súdwest-Fryslân', 'Utrecht']));
  });

  it('begint met de cursor bij de gemeente; de lijst ligt niet over het formulier voor u ernaar vraagt', async () => {
    await setUp();
    expect(municipality()).toHaveFocus();
    expect(optionNames()).toEqual([]);
    expect(create()).toBeVisible();
  });

  it.each([
    ['gravenhage', "'s-Gravenhage (Den Haag)"],
    ["'s-grav", "'s-Gravenhage (Den Haag)"],
    ['’s-grav', "'s-Gravenhage (Den Haag)"],
    ['den haag', "'s-Gravenhage (Den Haag)"],
    ['den bosch', "'s-Hertogenbosch (Den Bosch)"],
    ['sudwest', 'Súdwest-Fryslân'],
    ['heuvelrug', 'Utrechtse Heuvelrug'],
  ])('wie %s zoekt vindt %s', async (text, name) => {
    const { user } = await setUp();
    await search(user, text);
    expect(optionNames()).toEqual([name]);
  });

  it('stelt een naam voor die je mag overtypen', async () => {
    const { user, onCreate } = await setUp();
    await choose(user, 'houten', 'Houten');
    const name = screen.getByRole('textbox', { name: 'Naam van het plan' });
    expect(name).toHaveValue('Ouderenhuisvesting Houten');
    await user.clear(name);
    await user.type(name, 'Tafel van 3 maart');
    await user.click(create());
    expect(onCreate.mock.calls[0]?.[0].name).toBe('Tafel van 3 maart');
  });

  it('voor een gemeente begint zonder opgave: geen getal, ook geen nul en niet dat van de regio', async () => {
    const { user, onCreate } = await setUp();
    await choose(user, 'houten', 'Houten');
    await user.click(create());
    expect(onCreate).toHaveBeenCalledExactlyOnceWith({
      name: 'Ouderenhuisvesting Houten',
      area: { kind: 'municipality', code: 'GM0321', name: 'Houten' },
      target: emptyTarget,
      point: expect.any(Array),
    });
  });

  it('voor een gemeente neemt de opgave over die je invult', async () => {
    const { user, onCreate } = await setUp();
    await choose(user, 'houten', 'Houten');
    await user.type(screen.getByRole('spinbutton', { name: 'Zorggeschikt' }), '85');
    await user.click(create());
    expect(onCreate.mock.calls[0]?.[0].target.byType).toEqual({
      geclusterd: null,
      zorggeschikt: 85,
      nultreden: null,
    });
  });

  it('zet bij een gemeente de opgave van haar woondealregio ernaast, met bron en datum', async () => {
    const { user } = await setUp();
    await choose(user, 'houten', 'Houten');
    expect(screen.getByText(/de hele woondealregio U10/)).toBeInTheDocument();
    expect(screen.getByText('4.070')).toBeInTheDocument();
    expect(screen.getByText(/^Bron: Hand-out Ouderenhuisvesting.*21 november 2026\.$/)).toBeInTheDocument();
  });

  it('verzint geen regio waar we die niet weten', async () => {
    const { user } = await setUp();
    await choose(user, 'groningen', 'Groningen');
    expect(screen.queryByText(/woondealregio U10/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Bron:/)).not.toBeInTheDocument();
  });

  it('voor een woondealregio begint met haar opgave, met bron en datum', async () => {
    const { user, onCreate } = await setUp();
    await user.click(screen.getByRole('radio', { name: 'Een woondealregio' }));
    const regions = within(screen.getByRole('group', { name: 'Woondealregio' }));
    expect(regions.getAllByRole('radio')).toHaveLength(3);
    await user.click(regions.getByRole('radio', { name: /^Amersfoort/ }));
    expect(screen.getByText('2.180')).toBeInTheDocument();
    await user.click(create());
    expect(onCreate.mock.calls[0]?.[0]).toMatchObject({
      name: 'Ouderenhuisvesting Amersfoort',
      area: { kind: 'region', code: 'Amersfoort' },
      target: {
        horizon: 2030,
        byType: { geclusterd: 2180, zorggeschikt: 650, nultreden: 1920 },
        source: expect.stringContaining('provincie Utrecht'),
        asOf: '2026-11-21',
      },
    });
  });

  it('zegt dat er eerst iets gekozen moet worden, en maakt niets', async () => {
    const { user, onCreate } = await setUp();
    await user.click(create());
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst een gemeente of regio.');
    expect(onCreate).not.toHaveBeenCalled();
    await choose(user, 'houten', 'Houten');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is af te breken', async () => {
    const { user, onCreate, onClose } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onCreate).not.toHaveBeenCalled();
  });
});
