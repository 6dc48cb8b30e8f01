import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@/ui/PopoverBody';
import { beforeEach, describe, expect, it } from 'vitest';
import { agendaItems, meetingSchema } from '@/domain/meeting';
import { networkTableSchema } from '@/domain/networkTable';
import type { Partner } from '@/domain/partner';
import { LocationProcess } from '@/features/process/LocationProcess';
import { ProcessPanel } from '@/features/process/ProcessPanel';
import { chooseParty, chooseView } from '@/features/process/processStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { todayIso } from '@/state/today';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const haven: Partner = { id: 'q', name: 'Zorggroep Haven', role: 'zorgorganisatie' };
const kade: Partner = { id: 'k', name: 'Kade Ontwikkeling', role: 'ontwikkelaar' };

const open = (fields: Parameters<typeof examplePlan>[0] = {}) => {
  showPlan(examplePlan(fields));
  setScreen({ panel: 'process', isPanelWide: true });
  const user = userEvent.setup();
  render(<ProcessPanel />);
  return user;
};

const whoRow = (name: string) => {
  const item = screen.getByText(name, { selector: 'li > span' }).closest('li');
  if (item === null) throw new Error(`no row ${name}`);
  return within(item);
};

beforeEach(() => {
  chooseParty('gemeente');
  chooseView('board');
});

describe('wie wanneer nodig is', () => {
  it('volgt uit de bouwstenen die lopen: wie er zit, en wie ontbreekt', () => {
    open({
      partners: [haven, kade],
      locations: [
        exampleLocation({ id: 'a' }),
        exampleLocation({
          id: 'b',
          planningStatus: '2A',
          programme: [exampleLine()],
          commitments: [{ partnerId: 'k', level: 'vastgelegd' }],
        }),
        exampleLocation({ id: 'c', planningStatus: '3', programme: [exampleLine()] }),
      ],
    });
    expect(screen.getByText('voor blok 3 en 5')).toBeInTheDocument();
    expect(whoRow('Zorgorganisaties').getByText('Zorggroep Haven')).toBeInTheDocument();
    expect(whoRow('Ontwikkelaars').getByText('bij 1 van 2 locaties')).toBeInTheDocument();
    expect(
      whoRow('Zorgkantoor').getByRole('button', { name: 'Vraag erbij: Zorgkantoor' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Wijkteams')).not.toBeInTheDocument();
  });

  it('"Vraag erbij" maakt een actie, en zegt daarna dat er gevraagd is', async () => {
    const user = open({ locations: [exampleLocation({ id: 'a' })] });
    await user.click(screen.getByRole('button', { name: 'Vraag erbij: Zorgkantoor' }));
    expect([...openPlanNow().view.actions.values()].map(({ name }) => name)).toEqual([
      'Zorgkantoor vragen om mee te doen',
    ]);
    expect(whoRow('Zorgkantoor').getByText('gevraagd')).toBeInTheDocument();
    undo();
    expect(openPlanNow().view.actions.size).toBe(0);
  });

  it('een locatie zegt in welk blok zij is en wie er nog bij moet', async () => {
    showPlan(
      examplePlan({
        partners: [haven],
        locations: [
          exampleLocation({
            id: 'a',
            planningStatus: '4A',
            commitments: [{ partnerId: 'q', level: 'intentie' }],
          }),
        ],
      }),
    );
    const user = userEvent.setup();
    render(<LocationProcess location={locationNow('a')} />);
    expect(screen.getByText('7 nog niet')).toBeInTheDocument();
    expect(screen.getByText(/blok 4: Project en samenwerking/)).toBeInTheDocument();
    expect(whoRow('Zorgorganisaties').getByText('Zorggroep Haven')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vraag erbij: Wijkteams' }));
    expect([...openPlanNow().view.actions.values()][0]?.locationIds).toEqual(['a']);
  });
});

describe('de tafels van het netwerk', () => {
  const table = networkTableSchema.parse({
    id: 't',
    name: 'Werktafel',
    rhythm: 'elke 6 weken',
    partnerIds: ['q'],
  });
  const showNetwork = async (fields: Parameters<typeof examplePlan>[0] = {}) => {
    const user = open(fields);
    await user.click(screen.getByRole('radio', { name: 'Netwerk' }));
    return user;
  };

  it('krijgen een naam, een niveau, een ritme en wie er zit', async () => {
    const user = await showNetwork({ partners: [haven] });
    await user.type(screen.getByRole('textbox', { name: 'Nieuwe tafel' }), 'Werktafel{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Niveau van Werktafel' }), 'Ambtelijk');
    await user.type(screen.getByRole('textbox', { name: 'Ritme van Werktafel' }), 'elke 6 weken{Enter}');
    await user.click(screen.getByRole('button', { name: /^Wie zit er aan tafel Werktafel/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Zorggroep Haven' }));
    expect([...openPlanNow().view.networkTables.values()]).toMatchObject([
      { name: 'Werktafel', level: 'ambtelijk', rhythm: 'elke 6 weken', partnerIds: ['q'] },
    ]);
  });

  it('een afspraak over volgen laat stap 5 lopen', async () => {
    const user = await showNetwork({ networkTables: [table] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Aan welke tafel' }), 'Werktafel');
    await user.type(screen.getByRole('textbox', { name: 'Hoe' }), 'elk kwartaal een rapport{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Bord' }));
    expect(screen.getByRole('combobox', { name: 'Stand van Volgen en bijsturen' })).toHaveDisplayValue(
      'Loopt (uit plan)',
    );
    expect(screen.queryByText('Nog niet afgesproken wie dit volgt')).not.toBeInTheDocument();
  });

  it('het volgende overleg staat met zijn agenda naast het bord', () => {
    const meeting = (id: string, date: string, agenda = '') =>
      meetingSchema.parse({ id, name: `Overleg ${id}`, date, agenda, tableId: 't' });
    open({
      partners: [haven],
      networkTables: [table],
      meetings: [
        meeting('1', '2020-01-01'),
        meeting('2', todayIso(), '13.30 Bod bespreken\nActies'),
        meeting('3', '2099-01-01'),
      ],
    });
    expect(screen.getByText('Overleg 2')).toBeInTheDocument();
    expect(screen.getByText(/Bod bespreken/)).toBeInTheDocument();
    expect(screen.getByText('elke 6 weken · 1 genodigde')).toBeInTheDocument();
  });
});

describe('een agenda', () => {
  it.each([
    ['13.30 Bod', [{ time: '13.30', what: 'Bod' }]],
    [
      '9:05-9:30 Opening\n\n Rondvraag ',
      [
        { time: '9.05-9.30', what: 'Opening' },
        { time: '', what: 'Rondvraag' },
      ],
    ],
    ['2030 woningen', [{ time: '', what: '2030 woningen' }]],
  ])('%j', (text, items) => expect(agendaItems(text)).toEqual(items));
});
