import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/domain/agreement';
import { setHomes } from '@/domain/commands/setHomes';
import type { Location } from '@/domain/location';
import { meetingSchema } from '@/domain/meeting';
import { networkTableSchema } from '@/domain/networkTable';
import type { Partner } from '@/domain/partner';
import { outcomesOf } from '@/domain/process/outcomes';
import { CommitmentFields } from '@/features/partners/CommitmentFields';
import { PartnersPanel } from '@/features/partners/PartnersPanel';
import { openPlanNow, run, usePlan } from '@/state/planStore';
import { rememberEntry, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const dijk: Partner = { id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' };
const haven: Partner = { id: 'q', name: 'Zorggroep Haven', role: 'zorgorganisatie' };

const open = (partners: Partner[], fields: Partial<Location> = {}) => {
  showPlan(examplePlan({ partners, locations: [exampleLocation({ id: 'a', ...fields })] }));
  return userEvent.setup();
};

const agreement = (fields: Partial<Agreement> & { id: string }): Agreement => ({
  subject: 'toegankelijkheid',
  state: 'in_gesprek',
  partnerIds: [],
  remark: '',
  ...fields,
});

const partnersNow = () => [...openPlanNow().view.partners.values()].map(({ name, role }) => [name, role]);

/** The partners of one location, following the open plan. */
const Fields = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location ? <CommitmentFields location={location} /> : null;
};

describe('partners bij een locatie', () => {
  const setUp = (partners: Partner[], fields: Partial<Location> = {}) => {
    const user = open(partners, fields);
    render(<Fields />);
    return user;
  };
  const add = () => screen.getByRole('combobox', { name: 'Partner toevoegen' });

  it('de eerste partner van een plan is hier meteen in te vullen', async () => {
    const user = setUp([]);
    expect(screen.getByText('Nog geen partner bij deze locatie.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Zorggroep Haven');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Zorgorganisatie');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(partnersNow()).toEqual([['Zorggroep Haven', 'zorgorganisatie']]);
    expect(locationNow('a').commitments.map(({ level }) => level)).toEqual(['genoemd']);
  });

  it('een nieuwe partner met zijn plek is een stap ongedaan maken', async () => {
    const user = setUp([]);
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Zorggroep Haven{Enter}');
    expect(locationNow('a').commitments).toHaveLength(1);
    act(() => undo());
    expect(partnersNow()).toEqual([]);
    expect(locationNow('a').commitments).toEqual([]);
  });

  it('een bekende partner is te kiezen, de laatst gebruikte eerst', async () => {
    const user = open([dijk, haven]);
    rememberEntry({ partnerId: 'q' });
    render(<Fields />);
    expect(
      within(add())
        .getAllByRole('option')
        .map((option) => option.textContent)
        .slice(0, 4),
    ).toEqual([
      'Kies een partner',
      'Zorggroep Haven (zorgorganisatie)',
      'Woonstichting De Dijk (woningcorporatie)',
      'Nieuwe partner…',
    ]);
    await user.selectOptions(add(), 'Woonstichting De Dijk (woningcorporatie)');
    expect(locationNow('a').commitments).toEqual([{ partnerId: 'p', level: 'genoemd' }]);
    expect(useScreen.getState().lastEntry.partnerId).toBe('p');
    expect(within(add()).queryByText(/De Dijk/)).not.toBeInTheDocument();
  });

  it('legt vast hoe ver een partner zich gebonden heeft, en haalt hem weer weg', async () => {
    const user = setUp([dijk], { commitments: [{ partnerId: 'p', level: 'genoemd' }] });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Toezegging van Woonstichting De Dijk' }),
      'Vastgelegd',
    );
    expect(locationNow('a').commitments).toEqual([{ partnerId: 'p', level: 'vastgelegd' }]);
    await user.click(
      screen.getByRole('button', { name: 'Meer over Woonstichting De Dijk bij deze locatie' }),
    );
    await user.click(screen.getByRole('button', { name: 'Woonstichting De Dijk bij deze locatie weghalen' }));
    expect(locationNow('a').commitments).toEqual([]);
    expect(partnersNow()).toHaveLength(1);
  });

  it('legt bij een partner vast wat hij toezegt, en toont dat in een regel', async () => {
    const user = setUp([dijk], { commitments: [{ partnerId: 'p', level: 'intentie' }] });
    expect(screen.getByText('verhuurder')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Meer over Woonstichting De Dijk/ }));
    await user.click(screen.getByRole('button', { name: 'Grondeigenaar' }));
    await user.selectOptions(screen.getByLabelText('Soort toezegging'), 'Resultaat');
    await user.type(screen.getByRole('spinbutton', { name: 'Woningen' }), '38');
    await user.type(screen.getByLabelText('Onder voorbehoud'), 'RvC');
    expect(locationNow('a').commitments).toEqual([
      {
        partnerId: 'p',
        level: 'intentie',
        roles: ['grondeigenaar', 'verhuurder'],
        kind: 'resultaat',
        homes: 38,
        reserve: 'RvC',
      },
    ]);
    expect(
      screen.getByText('grondeigenaar · verhuurder · resultaat · 38 woningen · onder voorbehoud: RvC'),
    ).toBeVisible();
  });

  it('zegt wie er nog mist, en wie uit het plan dat kan zijn; wie erbij komt wordt niet meer gezocht', async () => {
    const user = setUp([dijk, haven]);
    await user.selectOptions(add(), 'Zoekt zorgpartner');
    expect(locationNow('a').seeks).toEqual(['zorgorganisatie']);
    await user.click(screen.getByText('1 in het plan'));
    await user.click(screen.getByRole('button', { name: 'Zorggroep Haven erbij' }));
    expect(locationNow('a').seeks).toBeUndefined();
    expect(locationNow('a').commitments).toEqual([{ partnerId: 'q', level: 'genoemd' }]);
    act(() => undo());
    expect(locationNow('a').seeks).toEqual(['zorgorganisatie']);
    expect(locationNow('a').commitments).toEqual([]);
  });

  it('van een nieuwe partner is een weg terug, ook als alle partners er al bij staan', async () => {
    const user = setUp([dijk], { commitments: [{ partnerId: 'p', level: 'genoemd' }] });
    await user.selectOptions(add(), 'Nieuwe partner…');
    await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    expect(add()).toBeInTheDocument();
  });

  it('weigert een partner die er al is, met dezelfde naam en soort', async () => {
    const user = setUp([dijk]);
    await user.selectOptions(add(), 'Nieuwe partner…');
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), ' woonstichting de dijk {Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Deze partner staat al in het plan.');
    expect(partnersNow()).toHaveLength(1);
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), '2');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('het tabblad Partners', () => {
  const setUp = (partners: Partner[], fields: Partial<Location> = {}) => {
    const user = open(partners, fields);
    render(<PartnersPanel />);
    return user;
  };

  it('legt uit hoe je begint', () => {
    setUp([]);
    expect(screen.getByText(/^Nog geen partners\. Voeg ze hier toe/)).toBeInTheDocument();
  });

  it('toont van duizenden partners de eerste, en vindt een andere op naam', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => ({
      ...dijk,
      id: `p${n}`,
      name: `Partner ${n + 1000}`,
    }));
    const user = setUp(many);
    expect(screen.getAllByRole('button', { name: /^Partner/ })).toHaveLength(50);
    await user.type(screen.getByRole('searchbox'), '2999');
    expect(screen.getByRole('button', { name: /^Partner 2999/ })).toBeInTheDocument();
  });

  it('voegt een partner toe met Enter, en is dan klaar voor de volgende', async () => {
    const user = setUp([]);
    const form = screen.getByRole('group', { name: 'Nieuwe partner' });
    await user.type(within(form).getByRole('textbox', { name: 'Naam' }), ' Polderwonen {Enter}');
    expect(partnersNow()).toEqual([['Polderwonen', 'corporatie']]);
    expect(within(form).getByRole('textbox', { name: 'Naam' })).toHaveValue('');
    expect(
      screen.getByRole('button', { name: /Polderwonen\s*Woningcorporatie · nog bij geen locatie/ }),
    ).toBeVisible();
  });

  it('neemt geen partner zonder naam aan', async () => {
    const user = setUp([]);
    const form = screen.getByRole('group', { name: 'Nieuwe partner' });
    expect(within(form).getByRole('button', { name: 'Toevoegen' })).toBeDisabled();
    await user.type(within(form).getByRole('textbox', { name: 'Naam' }), '   {Enter}');
    expect(partnersNow()).toEqual([]);
  });

  const openPage = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
    user.click(screen.getByRole('button', { name }));

  it('zegt bij hoeveel locaties een partner zit, en voor hoeveel woningen', () => {
    setUp([dijk], { programme: [exampleLine()], commitments: [{ partnerId: 'p', level: 'genoemd' }] });
    expect(screen.getByRole('button', { name: /De Dijk\s*24\s*Woningcorporatie · 1 locatie/ })).toBeVisible();
  });

  it('staat op naam', () => {
    setUp([haven, dijk]);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Woonstichting De DijkWoningcorporatie · nog bij geen locatie',
      'Zorggroep HavenZorgorganisatie · nog bij geen locatie',
    ]);
  });

  it('opent een partner: zijn locaties, hoe vast, woningen per jaar en type, en open afspraken', async () => {
    const user = setUp([dijk], {
      name: 'Kerkweg',
      programme: [exampleLine()],
      commitments: [{ partnerId: 'p', level: 'toegezegd', homes: 20 }],
      agreements: [
        agreement({ id: 'x', subject: 'beheer', partnerIds: ['p'] }),
        agreement({ id: 'y', subject: 'planning', partnerIds: ['p'], state: 'getekend' }),
      ],
    });
    await openPage(user, /De Dijk/);
    expect(screen.getByText('Toezeggingen: 20 woningen op 1 locatie')).toBeVisible();
    expect(screen.getByRole('row', { name: /Kerkweg\s*toegezegd\s*5A\s*20/ })).toBeVisible();
    expect(screen.getByRole('table', { name: /per type en jaar/ })).toHaveTextContent(/Geclusterd\s*24/);
    expect(screen.getByText('Open afspraken: 1 van 2')).toBeVisible();
    expect(screen.getByText('Beheer')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alle partners' }));
    expect(screen.getByRole('heading', { name: 'Partners' })).toBeVisible();
  });

  it('laat kaart en lijst op een knop alleen deze partner tonen, en weer alles', async () => {
    const user = setUp([dijk], { commitments: [{ partnerId: 'p', level: 'genoemd' }] });
    await openPage(user, /De Dijk/);
    const only = screen.getByRole('checkbox', { name: 'Kaart en lijst tonen alleen deze partner' });
    await user.click(only);
    expect(useScreen.getState().filter).toEqual({ partnerIds: ['p'] });
    await user.click(only);
    expect(useScreen.getState().filter).toEqual({});
  });

  it('laat naam en soort wijzigen; een lege naam wordt niet overgenomen', async () => {
    const user = setUp([dijk]);
    await openPage(user, /De Dijk/);
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    const form = within(screen.getByRole('region', { name: 'Wijzigen' }));
    await user.clear(form.getByRole('textbox', { name: 'Naam' }));
    await user.tab();
    expect(partnersNow()).toEqual([['Woonstichting De Dijk', 'corporatie']]);
    await user.clear(form.getByRole('textbox', { name: 'Naam' }));
    await user.type(form.getByRole('textbox', { name: 'Naam' }), 'De Dijk{Enter}');
    await user.selectOptions(form.getByRole('combobox', { name: 'Soort' }), 'Ontwikkelaar');
    expect(partnersNow()).toEqual([['De Dijk', 'ontwikkelaar']]);
    await user.selectOptions(form.getByRole('combobox', { name: 'Soort' }), 'Huurdersorganisatie');
    expect(openPlanNow().view.partners.get('p')).toMatchObject({
      role: 'anders',
      kind: 'huurdersorganisatie',
    });
  });

  it('vraagt voor het verwijderen als locaties of afspraken hem noemen, en laat daar zijn naam staan', async () => {
    const commitments = [{ partnerId: 'p', level: 'toegezegd' as const }];
    const agreements = [agreement({ id: 'l', partnerIds: ['p', 'q'] })];
    const user = setUp([dijk, haven], { commitments, agreements });
    await openPage(user, /De Dijk/);
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Partner verwijderen' }));
    const asked = screen.getByRole('dialog', { name: 'Woonstichting De Dijk verwijderen' });
    expect(asked).toHaveTextContent('Woonstichting De Dijk staat bij 1 locatie en in 1 afspraak.');
    expect(partnersNow()).toHaveLength(2);
    await user.click(within(asked).getByRole('button', { name: 'Verwijderen' }));
    expect(partnersNow()).toEqual([['Zorggroep Haven', 'zorgorganisatie']]);
    expect(locationNow('a').commitments).toEqual([
      { partnerId: 'p', level: 'toegezegd', formerName: 'Woonstichting De Dijk' },
    ]);
    expect(locationNow('a').agreements[0]).toMatchObject({
      partnerIds: ['q'],
      formerPartners: ['Woonstichting De Dijk'],
    });
    expect(noticeTexts()).toEqual(["Partner 'Woonstichting De Dijk' verwijderd"]);
    act(() => pressNotice());
    expect(partnersNow()).toHaveLength(2);
    expect(locationNow('a').commitments).toEqual(commitments);
    expect(locationNow('a').agreements).toEqual(agreements);
  });

  it('waarschuwt ook voor overleggen en tafels: bij een overleg blijft de naam, aan tafel zit hij niet meer', async () => {
    const user = userEvent.setup();
    const meeting = meetingSchema.parse({ id: 'm', name: 'Sessie', partnerIds: ['p', 'q'] });
    const table = networkTableSchema.parse({ id: 't', name: 'Werktafel', partnerIds: ['p', 'q'] });
    showPlan(examplePlan({ partners: [dijk, haven], meetings: [meeting], networkTables: [table] }));
    render(<PartnersPanel />);
    await openPage(user, /De Dijk/);
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Partner verwijderen' }));
    const asked = screen.getByRole('dialog', { name: 'Woonstichting De Dijk verwijderen' });
    expect(asked).toHaveTextContent('Woonstichting De Dijk staat bij 1 overleg en aan 1 tafel.');
    await user.click(within(asked).getByRole('button', { name: 'Verwijderen' }));
    const { view } = openPlanNow();
    expect(view.networkTables.get('t')?.partnerIds).toEqual(['q']);
    expect(outcomesOf(view, view.meetings.get('m')).present).toEqual([
      'Zorggroep Haven',
      'Woonstichting De Dijk',
    ]);
    act(() => undo());
    expect(openPlanNow().view.meetings.get('m')).toEqual(meeting);
  });

  it('biedt na ander werk geen weg terug meer aan die iets anders zou terughalen', async () => {
    const user = setUp([dijk]);
    await openPage(user, /De Dijk/);
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Partner verwijderen' }));
    expect(partnersNow()).toEqual([]);
    act(() => run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 24)));
    expect(noticeTexts()).toEqual([]);
  });
});
