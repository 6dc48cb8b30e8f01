import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@/ui/PopoverBody';
import { beforeEach, describe, expect, it } from 'vitest';
import { actionSchema } from '@/domain/action';
import type { Partner } from '@/domain/partner';
import { ProcessPanel } from '@/features/process/ProcessPanel';
import { chooseParty, chooseView } from '@/features/process/processStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { todayIso } from '@/state/today';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const haven: Partner = { id: 'q', name: 'Zorggroep Haven', role: 'zorgorganisatie' };
const daysFromNow = (days: number): string =>
  new Date(Date.parse(todayIso()) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const open = (fields: Parameters<typeof examplePlan>[0] = {}, isWide = false) => {
  showPlan(examplePlan(fields));
  setScreen({ panel: 'process', isPanelWide: isWide });
  const user = userEvent.setup();
  render(<ProcessPanel />);
  return user;
};

const column = (name: string) => {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li');
  if (item === null) throw new Error(`no column ${name}`);
  return within(item);
};

const stepNames = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

beforeEach(() => {
  chooseParty('gemeente');
  chooseView('board');
});

describe('het tabblad Proces', () => {
  it('begint met wie u bent en toont dan de eigen stappen', async () => {
    const user = open();
    expect(screen.getByText('Stappen van de gemeente')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ik ben' }), 'Zorgorganisatie');
    expect(screen.getByText('Stappen van de zorgorganisatie')).toBeInTheDocument();
    expect(screen.getByText(/7\. Bij de prestatieafspraken zijn/)).toBeInTheDocument();
  });

  it.each([
    ['Gemeente', 5],
    ['Woningcorporatie', 6],
    ['Zorgorganisatie', 7],
    ['Zorgkantoor', 4],
    ['Ontwikkelaar', 8],
    ['Belegger', 6],
  ])('%s heeft op het bord %i stappen', async (party, count) => {
    const user = open({}, true);
    await user.click(screen.getByRole('radio', { name: party }));
    expect(screen.getAllByRole('combobox', { name: /^Stand van/ })).toHaveLength(count);
  });

  it('een stap die het plan zelf kan zien, toont zijn stand en waar die vandaan komt', () => {
    open(
      {
        partners: [haven],
        locations: [
          exampleLocation({ id: 'a', commitments: [{ partnerId: 'q', level: 'intentie' }] }),
          exampleLocation({ id: 'b' }),
          exampleLocation({ id: 'c', priority: 'valt_af' }),
        ],
      },
      true,
    );
    const choose = column('Locaties kiezen, van bod naar plot');
    expect(choose.getByRole('combobox', { name: /^Stand van/ })).toHaveDisplayValue('Loopt (uit plan)');
    expect(choose.getByText('Uit het plan')).toBeInTheDocument();
    expect(choose.getByText('Locaties op de kaart').nextSibling).toHaveTextContent('2');
    expect(choose.getByText('met zorgpartner').nextSibling).toHaveTextContent('1');
    expect(column('De regie nemen').getByText('Zelf bijgehouden')).toBeInTheDocument();
  });

  it('een stap krijgt een stand, een eigenaar en een datum, elk ongedaan te maken', async () => {
    const user = open({}, true);
    const lead = column('De regie nemen');
    await user.selectOptions(lead.getByRole('combobox', { name: 'Stand van De regie nemen' }), 'Klaar');
    await user.type(lead.getByRole('combobox', { name: 'Eigenaar van De regie nemen' }), 'J. Bos{Enter}');
    await user.click(lead.getByRole('button', { name: /^Datum van De regie nemen: geen datum/ }));
    await user.type(lead.getByLabelText('Datum van De regie nemen'), '2027-01-31');
    await user.keyboard('{Enter}');
    const step = () => openPlanNow().view.steps.get('gemeente-2');
    expect(step()).toEqual({ id: 'gemeente-2', state: 'klaar', owner: 'J. Bos', date: '2027-01-31' });
    undo();
    expect(step()?.date).toBeUndefined();
  });

  it('een actie komt bij haar stap, krijgt wie en wanneer, en gaat weg met een weg terug', async () => {
    const user = open({}, true);
    const lead = column('De regie nemen');
    await user.click(lead.getByRole('button', { name: 'Actie toevoegen bij De regie nemen' }));
    await user.keyboard('Hulp vragen aan de provincie{Enter}{Escape}');
    expect(lead.getByText('kies eigenaar en datum')).toBeInTheDocument();
    await user.click(lead.getByRole('button', { name: /^Actie wijzigen: Hulp vragen aan de provincie/ }));
    await user.type(lead.getByRole('combobox', { name: 'Wie' }), 'J. Bos{Enter}');
    const [action] = openPlanNow().view.actions.values();
    expect(action).toMatchObject({ stepId: 'gemeente-2', owner: 'J. Bos', locationIds: [] });
    await user.click(lead.getByRole('checkbox', { name: 'Gedaan: Hulp vragen aan de provincie' }));
    expect([...openPlanNow().view.actions.values()][0]?.done).toBe(todayIso());
    await user.click(lead.getByRole('button', { name: 'Actie verwijderen' }));
    expect(openPlanNow().view.actions.size).toBe(0);
    undo();
    expect(openPlanNow().view.actions.size).toBe(1);
  });

  it('zegt in woorden wat te laat is, en niet wat gedaan is', () => {
    const action = (id: string, fields: object) =>
      actionSchema.parse({ id, name: `Actie ${id}`, stepId: 'gemeente-1', owner: 'J. Bos', ...fields });
    open(
      {
        actions: [
          action('1', { date: daysFromNow(-21) }),
          action('2', { date: daysFromNow(-21), done: daysFromNow(-1) }),
          action('3', { date: daysFromNow(7) }),
        ],
      },
      true,
    );
    expect(screen.getByText('1 actie te laat')).toBeInTheDocument();
    expect(screen.getAllByText('3 weken te laat')).toHaveLength(1);
  });

  it('meer bouwstenen lopen tegelijk, uit het plan of zelf gezet', async () => {
    const user = open(
      {
        locations: [
          exampleLocation({ id: 'a' }),
          exampleLocation({ id: 'b', planningStatus: '2A', programme: [exampleLine()] }),
        ],
      },
      true,
    );
    const strip = within(screen.getByRole('list', { name: 'Bouwstenen' }));
    expect(strip.getByRole('button', { name: /Blok 3.*Loopt/ })).toBeInTheDocument();
    expect(strip.getByRole('button', { name: /Blok 5.*Loopt/ })).toBeInTheDocument();
    expect(strip.getByRole('button', { name: /Blok 4.*Nog niet/ })).toBeInTheDocument();
    await user.click(strip.getByRole('button', { name: /Blok 2/ }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Stand van Visie en gezamenlijke ambitie' }),
      'Loopt',
    );
    expect(openPlanNow().view.steps.get('blok-2')?.state).toBe('loopt');
  });

  it('uitleg, tips en bron staan achter een vraagteken dat met het toetsenbord opent', async () => {
    const user = open({}, true);
    const help = screen.getByRole('button', { name: 'Uitleg bij De regie nemen' });
    help.focus();
    await user.keyboard('{Enter}');
    const text = within(await screen.findByRole('dialog'));
    expect(text.getByText(/Neem het voortouw/)).toBeInTheDocument();
    expect(text.getByText(/24 april 2025/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('de tijdlijn toont wat een datum heeft en telt wat er geen heeft', async () => {
    const user = open(
      {
        actions: [
          actionSchema.parse({
            id: '1',
            name: 'Bellen',
            stepId: 'gemeente-1',
            owner: 'Bos',
            date: '2026-05-12',
            done: '2026-05-12',
          }),
          actionSchema.parse({ id: '2', name: 'Schrijven', stepId: 'gemeente-1' }),
        ],
      },
      true,
    );
    await user.click(screen.getByRole('radio', { name: 'Tijdlijn' }));
    expect(screen.getByText(/Bellen, Bos, 12 mei.*gedaan/)).toBeInTheDocument();
    expect(screen.getByText('6 stappen en acties zonder datum')).toBeInTheDocument();
    expect(stepNames()[0]).toBe('1. Meedoen in een netwerk');
  });
});
