import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MoneyFold } from '@/features/money/MoneyFold';
import { parseAmount } from '@/features/money/parseAmount';
import { openPlanNow, usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location === undefined ? null : <MoneyFold location={location} />;
};

const open = async () => {
  showPlan(
    examplePlan({
      locations: [
        exampleLocation({ id: 'a', programme: [exampleLine({ count: 10 })], wlzShare: 40 }),
        exampleLocation({ id: 'af', priority: 'valt_af', shortage: 9_000 }),
        exampleLocation({ id: 'alternatief', alternativeOf: 'a', shortage: 9_000 }),
      ],
      partners: [{ id: 'p', name: 'De Dijk', role: 'corporatie' }],
    }),
  );
  const user = userEvent.setup();
  render(<Shown />);
  await user.click(screen.getByRole('button', { name: /^Geld/ }));
  return user;
};

const fill = async (user: ReturnType<typeof userEvent.setup>, name: string, text: string) => {
  await user.click(screen.getByRole('textbox', { name }));
  await user.keyboard(`${text}{Enter}`);
};

describe('Geld bij een locatie', () => {
  it('houdt investering, tekort, oorzaak en dekking bij, en zegt wat nog te dekken is', async () => {
    const user = await open();
    await fill(user, 'Investering', '2.500.000');
    await fill(user, 'Tekort (onrendabele top)', '€ 600000');
    await user.click(screen.getByRole('button', { name: 'Bouwkosten' }));
    await user.click(screen.getByRole('button', { name: 'Dekking toevoegen' }));
    await user.type(screen.getByRole('combobox', { name: 'Wie dekt, 1' }), 'De Dijk{Enter}');
    await fill(user, 'Bedrag van De Dijk', '250000');
    expect(locationNow('a')).toMatchObject({
      investment: 2_500_000,
      shortage: 600_000,
      shortageCauses: ['bouwkosten'],
      covers: [{ who: 'De Dijk', amount: 250_000 }],
    });
    expect(screen.getByText('Nog te dekken: € 350.000')).toBeInTheDocument();
    expect(screen.getByText(/1 locatie met een tekort, samen € 600.000; € 350.000 nog/)).toBeInTheDocument();
    undo();
    expect(locationNow('a').covers[0]?.amount).toBeUndefined();
  });

  it('laat wat geen bedrag is staan zoals het getypt is, en telt het niet', async () => {
    const user = await open();
    await fill(user, 'Investering', '1,5 miljoen');
    expect(screen.getByRole('alert').textContent).toMatch(/heel bedrag in euro/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Investering' }).value).toBe('1,5 miljoen');
    expect(locationNow('a').investment).toBeUndefined();
    expect(['1.5', '12.34', '-5', '1e6'].map(parseAmount)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([parseAmount(' '), parseAmount('€ 1.250.000,-')]).toEqual([null, 1_250_000]);
  });

  it('rekent met eigen bedragen, laat proberen wat één meer doet, en raakt het programma niet aan', async () => {
    const user = await open();
    await fill(user, 'Kosten per woning, Sociale huur', '300000');
    await fill(user, 'Opbrengst per woning, Sociale huur', '270000');
    await fill(user, 'Kosten per woning, Middenhuur', '300000');
    await fill(user, 'Opbrengst per woning, Middenhuur', '340000');
    expect(screen.getByText('Saldo van de mix: − € 300.000')).toBeInTheDocument();
    expect(screen.getByText('8 × Middenhuur erbij sluit het tekort.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Eén meer: Middenhuur' }));
    expect(screen.getByText('Saldo van de mix: − € 260.000')).toBeInTheDocument();
    expect(locationNow('a').programme).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Terug naar het programma' }));
    await user.click(screen.getByRole('button', { name: /300.000 als tekort overnemen$/ }));
    expect(locationNow('a').shortage).toBe(300_000);
    expect(openPlanNow().view.homeMoney.get('middenhuur')).toMatchObject({ cost: 300_000, yield: 340_000 });
  });

  it('zegt van regelingen wat ze vragen, wat het plan daarvan weet, en belooft niets', async () => {
    const user = await open();
    expect(screen.getByText(/Controleer bij provincie of RVO/)).toBeInTheDocument();
    const szgw = screen.getByText(/^SZGW/).closest('details');
    if (szgw === null) throw new Error('no SZGW');
    // Ten homes of social rent, but none of them zorggeschikt.
    expect(within(szgw).getByText('past zo niet')).toBeInTheDocument();
    const flexpool = screen.getByText('Flexpool').closest('details');
    if (flexpool === null) throw new Error('no flexpool');
    await user.click(screen.getByText('Flexpool'));
    await fill(user, 'Kosten van de extra mensen', '90000');
    expect(within(flexpool).getByRole('status').textContent).toMatch(/provincie €\s60.000, zelf €\s30.000/);
  });

  it('zegt niet dat de mix sluit zolang van woningen de bedragen niet bekend zijn', async () => {
    const user = await open();
    await fill(user, 'Kosten per woning, Middenhuur', '300000');
    await fill(user, 'Opbrengst per woning, Middenhuur', '340000');
    expect(screen.queryByText('De mix sluit.')).toBeNull();
    await fill(user, 'Kosten per woning, Sociale huur', '270000');
    await fill(user, 'Opbrengst per woning, Sociale huur', '270000');
    expect(screen.getByText('De mix sluit.')).toBeInTheDocument();
  });
});
