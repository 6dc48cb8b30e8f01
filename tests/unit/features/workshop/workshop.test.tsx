import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@/ui/PopoverBody';
import '@/features/workshop/OutcomesDialog';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementSchema } from '@/domain/agreement';
import { meetingSchema } from '@/domain/meeting';
import type { Partner } from '@/domain/partner';
import { remarkSchema } from '@/domain/remark';
import { LocationTalk } from '@/features/workshop/LocationTalk';
import { noteGroups, pilesOf } from '@/features/workshop/noteGroups';
import { Workshop } from '@/features/workshop/Workshop';
import { setWorkshop } from '@/features/workshop/workshopStore';
import { openPlanNow, usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, showPlan } from '../showPlan';

const dijk: Partner = { id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' };
const haven: Partner = { id: 'q', name: 'Zorggroep Haven', role: 'zorgorganisatie' };
const plan = { partners: [dijk, haven], locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] };

const Talk = () => {
  const location = usePlan(({ view }) => view.locations.get('a'));
  return location ? <LocationTalk location={location} /> : null;
};

beforeEach(() => setWorkshop({ meetingId: null, partnerId: '', isListOpen: false }));

describe('in de werksessie', () => {
  const open = (fields: Parameters<typeof examplePlan>[0] = {}) => {
    showPlan(examplePlan({ ...plan, ...fields }));
    const user = userEvent.setup();
    render(<Workshop />);
    return user;
  };

  it('krijgt een overleg een agenda met tijden en wie er was', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Nieuw overleg' }));
    await user.type(screen.getByRole('textbox', { name: 'Agenda' }), '13.30 Opgave{Enter}15.00 Besluiten');
    await user.tab();
    await user.click(screen.getByRole('checkbox', { name: 'Zorggroep Haven' }));
    expect([...openPlanNow().view.meetings.values()]).toMatchObject([
      { agenda: '13.30 Opgave\n15.00 Besluiten', partnerIds: ['q'] },
    ]);
  });

  it('krijgt een besluit een orgaan, een datum en zijn locaties', async () => {
    const user = open();
    await user.type(screen.getByRole('textbox', { name: 'Besluit toevoegen' }), 'Kerkweg gaat door{Enter}');
    await user.click(screen.getByRole('button', { name: /^Besluit wijzigen: Kerkweg gaat door/ }));
    await user.type(screen.getByRole('combobox', { name: 'Door' }), 'Gemeenteraad{Enter}');
    await user.click(screen.getByRole('button', { name: /^Locaties:/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Kerkweg' }));
    expect([...openPlanNow().view.decisions.values()]).toMatchObject([
      { name: 'Kerkweg gaat door', body: 'Gemeenteraad', locationIds: ['a'] },
    ]);
    undo();
    expect([...openPlanNow().view.decisions.values()][0]?.locationIds).toEqual([]);
  });

  it('geeft een partner niet meer dan vijf stippen', async () => {
    const user = open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wij zijn' }), 'Zorggroep Haven');
    const more = screen.getByRole('button', { name: 'Stip erbij voor Kerkweg' });
    for (let press = 0; press < 7; press += 1) await user.click(more);
    expect(locationNow('a').votes).toEqual([{ partnerId: 'q', dots: 5 }]);
    expect(screen.getByText('geen stippen meer over')).toBeInTheDocument();
    for (let press = 0; press < 5; press += 1)
      await user.click(screen.getByRole('button', { name: 'Stip weg van Kerkweg' }));
    expect(locationNow('a').votes).toEqual([]);
  });

  it('zoekt bij veel locaties op naam, voor een stip en voor een besluit, en toont niet alles tegelijk', async () => {
    const many = Array.from({ length: 60 }, (_, n) => exampleLocation({ id: `${n}`, name: `Plek ${n + 1}` }));
    const user = open({ locations: many });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wij zijn' }), 'Zorggroep Haven');
    expect(screen.getAllByRole('button', { name: /^Stip erbij/ })).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: '10 meer tonen' }));
    expect(screen.getAllByRole('button', { name: /^Stip erbij/ })).toHaveLength(60);
    await user.type(screen.getByRole('searchbox', { name: 'Zoeken in: Stippen' }), 'plek 60');
    await user.click(screen.getByRole('button', { name: /^Stip erbij/ }));
    expect(locationNow('59').votes).toEqual([{ partnerId: 'q', dots: 1 }]);
    await user.type(screen.getByRole('textbox', { name: 'Besluit toevoegen' }), 'Door{Enter}');
    await user.click(screen.getByRole('button', { name: /^Besluit wijzigen: Door/ }));
    await user.click(screen.getByRole('button', { name: /^Locaties:/ }));
    await user.type(await screen.findByRole('searchbox', { name: 'Zoeken in: Locaties' }), 'plek 55');
    await user.click(screen.getByRole('checkbox', { name: 'Plek 55' }));
    expect([...openPlanNow().view.decisions.values()][0]?.locationIds).toEqual(['54']);
  });

  it('geeft een druk op Besluitenlijst wat is besloten, toegezegd en open, met de stappen per eigenaar', async () => {
    const meeting = meetingSchema.parse({
      id: 'm',
      name: 'Werksessie',
      date: '2026-11-28',
      partnerIds: ['p'],
      others: 'J. Bos',
    });
    const user = open({
      meetings: [meeting],
      decisions: [
        { id: '1', name: 'Door naar plan', body: 'Raad', date: '2026-11-28', locationIds: ['a'], note: '' },
        { id: '2', name: 'Vorig besluit', body: 'Raad', date: '2026-01-01', locationIds: [], note: '' },
      ],
      actions: [{ id: '1', name: 'Bellen', owner: 'J. Bos', date: '2026-12-01', locationIds: ['a'] }],
      remarks: [remarkSchema.parse({ id: '1', name: 'Is er een lift?', from: 'Bewoner', locationId: 'a' })],
      locations: [
        exampleLocation({
          id: 'a',
          name: 'Kerkweg',
          commitments: [
            { partnerId: 'p', level: 'toegezegd' },
            { partnerId: 'q', level: 'genoemd' },
          ],
          agreements: [
            agreementSchema.parse({ id: 'l', subject: 'beheer', state: 'getekend', date: '2026-01-01' }),
          ],
        }),
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Besluitenlijst' }));
    const list = within(await screen.findByRole('dialog', { name: 'Besluitenlijst' }));
    expect(list.getByText('Aanwezig: Woonstichting De Dijk en J. Bos.')).toBeInTheDocument();
    expect(list.getByText('Door naar plan')).toBeInTheDocument();
    expect(list.queryByText('Vorig besluit')).not.toBeInTheDocument();
    expect(list.getByText('Woonstichting De Dijk: toegezegd')).toBeInTheDocument();
    expect(list.queryByText(/Zorggroep Haven/)).not.toBeInTheDocument();
    expect(list.queryByText('Beheer: getekend')).not.toBeInTheDocument();
    expect(list.getByText('“Is er een lift?”')).toBeInTheDocument();
    expect(list.getByRole('heading', { name: 'Volgende stappen: J. Bos' })).toBeInTheDocument();
    await user.selectOptions(list.getByRole('combobox', { name: 'Van' }), 'het hele plan');
    expect(list.getByText('Vorig besluit')).toBeInTheDocument();
    expect(list.getByText('Beheer: getekend')).toBeInTheDocument();
  });
});

describe('bij een locatie', () => {
  it('krijgt een opmerking wie het zei, en een antwoord wat ermee is gedaan', async () => {
    showPlan(examplePlan(plan));
    const user = userEvent.setup();
    render(<Talk />);
    await user.type(screen.getByRole('textbox', { name: 'Opmerking toevoegen' }), 'Is er een lift?{Enter}');
    await user.click(screen.getByRole('button', { name: /^Opmerking openen: Is er een lift\?/ }));
    await user.type(screen.getByRole('combobox', { name: 'Van' }), 'Ouderenbond{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Wat is ermee gedaan' }), 'Ja, in het ontwerp');
    await user.tab();
    expect([...openPlanNow().view.remarks.values()]).toMatchObject([
      { name: 'Is er een lift?', from: 'Ouderenbond', locationId: 'a', answer: 'Ja, in het ontwerp' },
    ]);
  });

  it('liggen op de kaart alle opmerkingen van een locatie op een plek, en andere op hun eigen', () => {
    const locations = new Map([['a', exampleLocation({ id: 'a', name: 'Kerkweg' })]]);
    const remark = (id: string, fields: object) => remarkSchema.parse({ id, name: `N ${id}`, ...fields });
    const groups = noteGroups(
      [
        remark('1', { locationId: 'a' }),
        remark('2', { locationId: 'a' }),
        remark('3', { place: [5, 52] }),
        remark('4', { locationId: 'weg' }),
      ],
      locations,
    );
    expect(groups.map(({ location, remarks }) => [location?.name, remarks.length])).toEqual([
      ['Kerkweg', 2],
      [undefined, 1],
    ]);
  });

  it('liggen uitgezoomd op een stapel als ze elkaar bedekken, en ingezoomd weer los', () => {
    const at = (id: string, east: number) =>
      noteGroups([remarkSchema.parse({ id, name: id, place: [east, 52] })], new Map());
    const groups = [...at('1', 5), ...at('2', 5.001), ...at('3', 5.1)];
    const zoomed = (scale: number) =>
      pilesOf(groups, ([east]) => ({ x: east * scale, y: 0 }), 'words').map((pile) => pile.items.length);
    expect(zoomed(2_000)).toEqual([2, 1]);
    expect(zoomed(500)).toEqual([3]);
    expect(zoomed(200_000)).toEqual([1, 1, 1]);
  });

  it('en de stippen van een locatie liggen erbij, ook zonder opmerking', () => {
    const voted = exampleLocation({ id: 'a', votes: [{ partnerId: 'p', dots: 3 }] });
    const without = exampleLocation({ id: 'b' });
    const groups = noteGroups([], new Map([voted, without].map((each) => [each.id, each])));
    expect(groups.map(({ id, remarks }) => [id, remarks])).toEqual([['a', []]]);
  });
});
