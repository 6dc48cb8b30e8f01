import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/domain/agreement';
import { isoDay } from '@/domain/isoDay';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { AgreementFields } from '@/features/agreements/AgreementFields';
import { ConceptLists } from '@/features/agreements/ConceptLists';
import { openPlanNow, usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  if (location === undefined) return null;
  return (
    <>
      <AgreementFields location={location} />
      <ConceptLists location={location} />
    </>
  );
};

const dijk: Partner = { id: 'p', name: 'De Dijk', role: 'corporatie' };
const haven: Partner = { id: 'q', name: 'De Haven', role: 'zorgorganisatie' };

const open = (fields: Partial<Location> = {}) => {
  const location = exampleLocation({ id: 'a', name: 'Kerkweg', ...fields });
  showPlan(examplePlan({ partners: [dijk, haven], locations: [location] }));
  render(<Shown />);
  const user = userEvent.setup();
  const presses = { count: 0 };
  const press = async (name: string | RegExp) => {
    presses.count += 1;
    await user.click(screen.getByRole('button', { name }));
  };
  return { user, press, presses };
};

const agreementsNow = () => openPlanNow().view.locations.get('a')?.agreements;
const agreed = (fields: Partial<Agreement> & Pick<Agreement, 'id' | 'subject'>): Agreement => ({
  state: 'afgesproken',
  partnerIds: [],
  remark: '',
  ...fields,
});

describe('afspraken bij een locatie', () => {
  it('van een gekozen locatie tot een afspraak met partner en datum in hoogstens vijf keer drukken', async () => {
    const { press, presses } = open({ commitments: [{ partnerId: 'p', level: 'intentie' }] });
    await press('Afspraak toevoegen');
    await press('Beheer');
    await press('De Dijk');
    await press('Vastleggen');
    expect(presses.count).toBeLessThanOrEqual(5);
    expect(agreementsNow()).toMatchObject([
      { subject: 'beheer', state: 'afgesproken', partnerIds: ['p'], date: isoDay(new Date()) },
    ]);
    expect(screen.getByRole('button', { name: /^Beheer\s*afgesproken\s*De Dijk · / })).toBeVisible();
    expect(screen.getByText('1 van 1 rond')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Afspraak toevoegen' })).toHaveFocus();
    undo();
    expect(agreementsNow()).toEqual([]);
  });

  it('een vrije afspraak heeft een eigen naam; zonder datum is het nog in gesprek', async () => {
    const { user, press } = open();
    await press('Afspraak toevoegen');
    expect(screen.getByRole('button', { name: 'Vastleggen' })).toBeDisabled();
    await press('Iets anders');
    await user.type(screen.getByLabelText('Waarover gaat het'), 'Laadpalen');
    await user.clear(screen.getByLabelText('Wanneer'));
    await user.selectOptions(screen.getByLabelText('Wie'), 'De Haven');
    await press('Vastleggen');
    expect(agreementsNow()).toMatchObject([
      { subject: 'anders', title: 'Laadpalen', state: 'in_gesprek', partnerIds: ['q'] },
    ]);
  });

  it('gedrukt is alles ervan te wijzigen, en in de geschiedenis staat wat', async () => {
    const { user, press } = open({ agreements: [agreed({ id: 'x', subject: 'beheer', partnerIds: ['p'] })] });
    await press(/^Beheer/);
    await user.selectOptions(screen.getByLabelText('Stand van beheer'), 'Getekend');
    await user.type(screen.getByLabelText('Wie betaalt'), 'De Dijk');
    await user.selectOptions(screen.getByLabelText('Vastgelegd in'), 'Prestatieafspraken');
    await user.type(screen.getByLabelText('Opmerking'), 'per jaar');
    expect(agreementsNow()).toMatchObject([
      { state: 'getekend', payer: 'De Dijk', laidDownIn: 'prestatieafspraken', remark: 'per jaar' },
    ]);
    await press('Afspraak over beheer weghalen');
    expect(agreementsNow()).toEqual([]);
    const last = openPlanNow().history.undo;
    expect(last && editText(last)).toBe("Afspraak bij locatie 'Kerkweg' weggehaald");
  });

  it('houdt de naam van een partij die niet meer in het plan is', () => {
    open({ agreements: [agreed({ id: 'x', subject: 'beheer', formerPartners: ['Oude Bouwer'] })] });
    expect(screen.getByText('Oude Bouwer (niet meer in het plan)')).toBeVisible();
  });

  it('wat een belegger vraagt is af te vinken; wat is afgesproken staat al aan, en wat mist blijft in beeld', async () => {
    const { user, press } = open({
      agreements: [
        agreed({ id: 'x', subject: 'centrale_entree' }),
        agreed({ id: 'y', subject: 'buitenruimte', state: 'in_gesprek' }),
      ],
    });
    await press(/^Wensen van een belegger/);
    const entry = screen.getByRole('checkbox', { name: /^Centrale entree/ });
    expect(entry).toBeChecked();
    expect(entry).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: /buitenruimte/ })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /buitenruimte/ }));
    expect(openPlanNow().view.locations.get('a')?.conceptPoints).toEqual(['belegger_buiten']);
    const fold = screen.getByRole('button', { name: /^Wensen van een belegger/ });
    expect(within(fold).getByText('6 ontbreken nog')).toBeVisible();
    expect(screen.getByText(/^Bron: Stappenplan/)).toBeVisible();
  });
});
