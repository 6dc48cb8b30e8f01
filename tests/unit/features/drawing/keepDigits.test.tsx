import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { addToPlan } from '@/features/drawing/addToPlan';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { usePlan } from '@/state/planStore';
import { selectLocation } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, showPlan } from '../showPlan';

const drawn = exampleLocation({ id: 'b' });

const draw = () => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  addToPlan(drawn, (name) => name);
};
const Grid = () => {
  const location = usePlan((plan) => plan.view.locations.get('b'));
  return location && <ProgrammeGrid location={location} startYear={undefined} onLast={() => undefined} />;
};

describe('cijfers die u typt terwijl de la nog komt', () => {
  it('komen in het eerste getal, en wat u daarna typt komt erachter', async () => {
    const user = userEvent.setup();
    draw();
    await user.keyboard('139{Backspace}');
    render(<Grid />);
    const first = screen.getByRole('spinbutton', { name: 'Geclusterd, Sociale huur' });
    expect(first).toHaveFocus();
    await expect.poll(() => homesIn(locationNow('b'))).toBe(13);
    await user.keyboard('5');
    expect(homesIn(locationNow('b'))).toBe(135);
  });

  it('zijn weg als u intussen een andere locatie kiest', async () => {
    const user = userEvent.setup();
    draw();
    await user.keyboard('13');
    selectLocation('a');
    render(<Grid />);
    screen.getByRole('spinbutton', { name: 'Geclusterd, Sociale huur' }).focus();
    await user.keyboard('{Tab}');
    expect(homesIn(locationNow('b'))).toBe(0);
  });
});
