import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addPartner, changePartner } from '@/domain/commands/changePartners';
import { CommitmentFields } from '@/features/partners/CommitmentFields';
import { closePlan, openPlan } from '@/plans/planSession';
import { duplicateStoredPlan, storePlan } from '@/plans/storedPlans';
import { run, usePlan, usePlanState } from '@/state/planStore';
import { homeText } from '@/text/home';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from './showPlan';

const dijk = { id: 'p', name: 'De Dijk', role: 'corporatie' } as const;
const tied = { id: 'a', commitments: [{ partnerId: 'p', level: 'genoemd' as const }] };

const Commitments = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location ? <CommitmentFields location={location} /> : null;
};

describe('wat elders in het plan verandert', () => {
  it('een partner die net in het tabblad is toegevoegd, is in de la te kiezen', () => {
    showPlan(examplePlan({ partners: [dijk], locations: [exampleLocation({ id: 'a' })] }));
    render(<Commitments />);
    act(() => run(() => addPartner({ id: 'q', name: 'Polderwonen', role: 'corporatie' })));
    expect(screen.getByRole('option', { name: /^Polderwonen/ })).toBeInTheDocument();
  });

  it('een hernoemde partner heet in de open la ook zo', () => {
    showPlan(examplePlan({ partners: [dijk], locations: [exampleLocation(tied)] }));
    render(<Commitments />);
    act(() => run(() => changePartner(dijk, { name: 'De Nieuwe Dijk' })));
    expect(screen.getByText('De Nieuwe Dijk')).toBeInTheDocument();
  });

  it('een kopie van een plan met een lange naam is te openen', async () => {
    const name = 'x'.repeat(198);
    await storePlan(examplePlan({ id: 'lang', name }));
    const copy = await duplicateStoredPlan('lang', homeText.copyOf(name));
    await act(() => openPlan(copy ?? ''));
    const { status } = usePlanState.getState();
    closePlan();
    expect(status).toBe('open');
  });
});
