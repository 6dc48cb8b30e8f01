import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@/ui/PopoverBody';
import { describe, expect, it } from 'vitest';
import { KnowledgeView } from '@/features/knowledge/KnowledgeView';
import { PolicyFold } from '@/features/knowledge/PolicyFold';
import { PlanningFields } from '@/features/locations/PlanningFields';
import { openPlanNow, usePlan } from '@/state/planStore';
import { knowledge } from '@/text/knowledge';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, showPlan } from '../showPlan';

describe('kennis bij de hand', () => {
  it('staat achter een vraagteken bij de status, met toets en met bron', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const user = userEvent.setup();
    render(
      <PlanningFields location={locationNow('a')} startYear={undefined} onStartYear={() => undefined} />,
    );
    screen.getByRole('button', { name: 'Wat 1A tot en met 5B betekenen' }).focus();
    await user.keyboard('{Enter}');
    const help = within(await screen.findByRole('dialog'));
    expect(help.getByText('5A').nextSibling).toHaveTextContent('geen plancapaciteit');
    expect(help.getByText(/Planmonitor Wonen, januari 2025/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each(Object.values(knowledge))('$title: elk begrip een uitleg, met een bron', ({ items, source }) => {
    expect(source.length).toBeGreaterThan(20);
    for (const { term, text } of items) {
      expect(term).not.toBe('');
      expect(text.length, term).toBeGreaterThan(15);
    }
  });
});

describe('het eigen beleid', () => {
  it('krijgt een naam, een link en wat het zegt; alleen een webadres is te openen', async () => {
    showPlan(examplePlan());
    const user = userEvent.setup();
    render(<KnowledgeView />);
    await user.type(screen.getByRole('textbox', { name: 'Stuk toevoegen' }), 'Woonzorgvisie{Enter}');
    await user.click(screen.getByRole('button', { name: /^Stuk wijzigen: Woonzorgvisie/ }));
    const link = screen.getByRole('textbox', { name: 'Link' });
    await user.type(link, 'javascript:alert(1){Enter}');
    expect(screen.getByText(/Een link begint met/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Woonzorgvisie/ })).not.toBeInTheDocument();
    await user.clear(link);
    await user.type(link, 'https://gemeente.voorbeeld/visie{Enter}');
    const anchor = screen.getByRole('link', { name: 'Woonzorgvisie openen in een nieuw venster' });
    expect(anchor).toHaveAttribute('href', 'https://gemeente.voorbeeld/visie');
    expect(anchor).toHaveAttribute('rel', 'noopener noreferrer');
    expect([...openPlanNow().view.policies.values()]).toMatchObject([{ name: 'Woonzorgvisie' }]);
  });
});

const Shown = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location === undefined ? null : <PolicyFold location={location} />;
};

it('een stuk zegt iets over een locatie: te lezen bij de locatie en bij het stuk', async () => {
  const policies = [{ id: 'b', name: 'Woonzorgvisie', link: '', note: '' }];
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })], policies }));
  const user = userEvent.setup();
  render(
    <>
      <Shown />
      <KnowledgeView />
    </>,
  );
  await user.click(screen.getByRole('button', { name: /^Beleid over deze locatie/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stuk erbij' }), 'Woonzorgvisie');
  await user.type(
    screen.getByRole('textbox', { name: 'Wat Woonzorgvisie over deze locatie zegt' }),
    'Hier kan wonen met zorg',
  );
  await user.tab();
  expect(locationNow('a').policyNotes).toEqual([{ policyId: 'b', says: 'Hier kan wonen met zorg' }]);
  expect(screen.getByText('Kerkweg: Hier kan wonen met zorg')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Woonzorgvisie weghalen bij deze locatie' }));
  expect(locationNow('a').policyNotes).toEqual([]);
});
