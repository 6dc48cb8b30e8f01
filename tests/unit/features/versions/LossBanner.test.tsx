import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { LossBanner } from '@/features/versions/LossBanner';
import { showDocument } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

describe('een plan waarvan iets niet te lezen was', () => {
  it('zegt wat, en dat er niets is gewist, tot de planner het heeft gezien', async () => {
    const shared = documentOfPlan(
      examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Havenplein' })] }),
    );
    const location = shared.getMap('locations').get('a');
    (location as { set: (key: string, value: unknown) => void }).set('geometry', 'weg');
    showDocument('plan-1', openPlanDocument(shared));
    render(<LossBanner />);
    expect(screen.getByRole('alert')).toHaveTextContent('Eén onderdeel van dit plan is beschadigd.');
    expect(screen.getByRole('alert')).toHaveTextContent(
      "Locatie 'Havenplein': de plek op de kaart kon niet worden gelezen",
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Er is niets gewist.');
    await userEvent.click(screen.getByRole('button', { name: 'Begrepen' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('een gaaf plan zegt niets', () => {
    showPlan(examplePlan());
    render(<LossBanner />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
