import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgreementFields } from '@/features/agreements/AgreementFields';
import { openPlanNow, undo, usePlan } from '@/state/planStore';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location === undefined ? null : <AgreementFields location={location} />;
};

const agreementsNow = () => openPlanNow().view.locations.get('a')?.agreements;

describe('afspraken bij een locatie', () => {
  it('een onderwerp komt erbij, krijgt een stand, en gaat met ongedaan maken weer weg', async () => {
    const user = userEvent.setup();
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] }));
    render(<Shown />);
    await user.click(screen.getByText('Afspraken'));
    await user.selectOptions(screen.getByLabelText('Onderwerp toevoegen'), 'Ontmoetingsruimte');
    await user.selectOptions(screen.getByLabelText('Stand van ontmoetingsruimte'), 'Afgesproken');
    expect(agreementsNow()).toMatchObject([{ subject: 'ontmoetingsruimte', state: 'afgesproken' }]);
    const { undo: last } = openPlanNow().history;
    expect(last && editText(last)).toBe(
      "Afspraak bij locatie 'Kerkweg': stand van onbesproken naar afgesproken",
    );
    undo();
    undo();
    expect(agreementsNow()).toEqual([]);
  });

  it('een afspraak is weg te halen', async () => {
    const user = userEvent.setup();
    const agreement = { id: 'x', subject: 'beheer', state: 'getekend' } as const;
    showPlan(
      examplePlan({
        locations: [exampleLocation({ id: 'a', agreements: [{ ...agreement, partnerIds: [], remark: '' }] })],
      }),
    );
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Afspraak over beheer weghalen', hidden: true }));
    expect(agreementsNow()).toEqual([]);
  });
});
