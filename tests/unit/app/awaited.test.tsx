import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useAwaited } from '@/app/useAwaited';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { addLocation } from '@/domain/commands/addLocation';
import { closeDocument, doWaiting, openPlanNow, run, showDocument, showKept } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../examplePlan';
import { noticeTexts } from '../features/showPlan';

const Page = ({ onPress }: { onPress: () => void }) => {
  useAwaited();
  return (
    <button type="button" onClick={onPress}>
      Toevoegen
    </button>
  );
};

it('wie iets doet voor het document er is, kan even niets anders, hoort waarom, en gaat verder waar hij was', async () => {
  const plan = examplePlan();
  const waiting = showKept(plan.id, plan, () => undefined);
  const onKey = vi.fn();
  document.addEventListener('keydown', onKey);
  const page = render(<Page onPress={() => run(() => addLocation(exampleLocation({ id: 'x' })))} />);
  const user = userEvent.setup();
  const button = screen.getByRole('button');
  expect(page.container.hasAttribute('inert')).toBe(false);
  await user.click(button);
  await waitFor(() => expect(page.container).toHaveAttribute('inert'));
  expect(noticeTexts()).toEqual(['Het plan wordt geladen…']);
  const said = document.getElementById('announcements');
  expect(said).toHaveTextContent('Het plan wordt geladen…');
  expect(said).not.toHaveAttribute('inert');
  // As a browser does with what is inert.
  button.blur();
  await user.keyboard('{Delete}');
  expect(onKey).not.toHaveBeenCalled();
  act(() => {
    showDocument(plan.id, openPlanDocument(documentOfPlan(plan)), true);
    doWaiting(waiting);
  });
  expect(openPlanNow().view.locations.has('x')).toBe(true);
  expect(page.container.hasAttribute('inert')).toBe(false);
  expect(button).toHaveFocus();
  expect(noticeTexts()).toEqual([]);
  await user.keyboard('{Delete}');
  expect(onKey).toHaveBeenCalled();
  document.removeEventListener('keydown', onKey);
  page.unmount();
  closeDocument();
});
