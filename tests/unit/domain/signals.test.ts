import { describe, expect, it } from 'vitest';
import type { Command } from '@/domain/commands/command';
import type { Location } from '@/domain/location';
import type { SignalFacts } from '@/domain/signals/signal';
import { fixOf, type SignalCode, signalsOf } from '@/domain/signals/signals';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const quiet: SignalFacts = {
  year: 2026,
  partners: new Map([
    ['z', { id: 'z', name: 'Zorggroep', role: 'zorgorganisatie' }],
    ['c', { id: 'c', name: 'De Dijk', role: 'corporatie' }],
  ]),
  isOutside: false,
  overlaps: [],
  isRoomNear: false,
};

/** A location of which all is known and nothing is to be said. */
const well = (fields: Partial<Location> = {}) =>
  exampleLocation({
    id: 'a',
    name: 'Kerkweg',
    programme: [exampleLine({ year: 2029 })],
    meetingRoom: 'inpandig',
    lift: 'ja',
    wheelchair: 'ja',
    ...fields,
  });

const codesAt = (location: Location, facts: Partial<SignalFacts> = {}): SignalCode[] =>
  signalsOf(location, { ...quiet, ...facts }).map(({ code }) => code);

const care = [exampleLine({ type: 'zorggeschikt', count: 20, year: 2029 })];
const withCare = (fields: Partial<Location> = {}) =>
  well({ programme: care, commitments: [{ partnerId: 'z', level: 'genoemd' }], ...fields });

describe('signalen van een locatie', () => {
  it('zijn er niet als alles bekend is en klopt, en niet bij een locatie die afvalt', () => {
    expect(codesAt(well())).toEqual([]);
    expect(codesAt(withCare())).toEqual([]);
    expect(
      codesAt(exampleLocation({ id: 'a', programme: [exampleLine({ count: 3 })], priority: 'valt_af' })),
    ).toEqual([]);
  });

  it.each<[string, SignalCode, Location, Partial<SignalFacts>?]>([
    [
      'minder dan 12 geclusterd',
      'small_cluster',
      well({ programme: [exampleLine({ count: 11, year: 2029 })] }),
    ],
    ['oplevering in het verleden', 'past_delivery', well({ programme: [exampleLine({ year: 2025 })] })],
    ['geen jaar', 'no_year', well({ programme: [exampleLine({})] })],
    ['kansrijk zonder volgende stap', 'no_next_step', well({ priority: 'kansrijk' })],
    [
      'meer opgeleverd dan gepland',
      'over_delivered',
      well({ programme: [exampleLine({ year: 2025, completed: 30 })] }),
    ],
    ['hard zonder partner', 'hard_without_partner', well({ planningStatus: '2A' })],
    ['buiten de gemeente', 'outside', well(), { isOutside: true }],
    ['over een andere locatie', 'overlap', well(), { overlaps: [{ id: 'b', name: 'Markt', share: 0.4 }] }],
    ['alternatief van wat er niet meer is', 'lost_original', well({ alternativeOf: 'weg' })],
    [
      'alternatief van wat niet telt',
      'lost_original',
      well({ alternativeOf: 'b' }),
      { original: { name: 'Markt', counts: false } },
    ],
    [
      'zorg zonder zorgpartner',
      'care_without_partner',
      withCare({ commitments: [{ partnerId: 'c', level: 'toegezegd' }] }),
    ],
    ['zorg zonder lift', 'no_lift', withCare({ lift: 'nee' })],
    ['zorg zonder rolstoel', 'no_wheelchair', withCare({ wheelchair: 'nee' })],
    ['geclusterd zonder ontmoetingsruimte', 'no_meeting_room', well({ meetingRoom: 'geen' })],
    ['te klein voor de zorgpartner', 'below_scale', withCare({ minimumScale: 24 })],
    [
      'te klein volgens een partner van de locatie',
      'below_scale',
      withCare(),
      {
        partners: new Map([['z', { id: 'z', name: 'Zorggroep', role: 'zorgorganisatie', minimumScale: 24 }]]),
      },
    ],
    [
      'sociale huur van de markt zonder 25 jaar',
      'short_social',
      well({ programme: [exampleLine({ year: 2029, owner: 'markt', retained: 20 })] }),
    ],
    [
      'middenhuur zonder 10 jaar, van wie ook',
      'short_middle',
      well({ programme: [exampleLine({ year: 2029, segment: 'middenhuur' })] }),
    ],
    [
      'vertrouwelijk en hard',
      'confidential_hard',
      well({
        planningStatus: '1A',
        confidentiality: 'vertrouwelijk',
        commitments: [{ partnerId: 'c', level: 'genoemd' }],
      }),
    ],
    [
      'nog niet ingevuld',
      'unknown_access',
      exampleLocation({ id: 'a', programme: care, commitments: [{ partnerId: 'z', level: 'genoemd' }] }),
    ],
  ])('zeggen het bij: %s', (_what, code, location, facts) => {
    expect(codesAt(location, facts)).toEqual([code]);
  });

  it('tellen zorggeschikt mee in het cluster, en zien een ontmoetingsruimte in de buurt', () => {
    const mixed = [
      exampleLine({ count: 6, year: 2029 }),
      exampleLine({ id: 'z', type: 'zorggeschikt', count: 6, year: 2029 }),
    ];
    expect(codesAt(withCare({ programme: mixed }))).toEqual([]);
    expect(codesAt(well({ meetingRoom: 'geen' }), { isRoomNear: true })).toEqual([]);
  });

  it('blijven staan als ze gedempt zijn, met de reden', () => {
    const muted = well({
      planningStatus: '2A',
      mutedSignals: [{ id: 'hard_without_partner', reason: 'loopt' }],
    });
    expect(signalsOf(muted, quiet)).toEqual([{ code: 'hard_without_partner', values: {}, muted: 'loopt' }]);
  });
});

describe('de knop bij een signaal', () => {
  const setIn = (command: Command | undefined) => command?.edits.map(({ set }) => set);
  const fixAt = (location: Location, facts: Partial<SignalFacts> = {}) => {
    const [signal] = signalsOf(location, { ...quiet, ...facts });
    return setIn(signal && fixOf(location, signal));
  };

  it('telt een te klein cluster als nultreden, en laat zorggeschikt staan', () => {
    const small = [
      exampleLine({ count: 4, year: 2029 }),
      exampleLine({ id: 'z', type: 'zorggeschikt', count: 4, year: 2029 }),
    ];
    expect(fixAt(withCare({ programme: small }))).toEqual([{ type: 'nultreden' }]);
    expect(fixAt(withCare({ programme: small.slice(1) }))).toBeUndefined();
  });

  it('maakt van twee over elkaar de ene het alternatief van de andere, en laat een los alternatief weer tellen', () => {
    expect(fixAt(well(), { overlaps: [{ id: 'b', name: 'Markt', share: 0.4 }] })).toEqual([
      { alternativeOf: 'b' },
    ]);
    expect(fixAt(well({ alternativeOf: 'weg' }))).toEqual([{ alternativeOf: undefined }]);
  });
});
