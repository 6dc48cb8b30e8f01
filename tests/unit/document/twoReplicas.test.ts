import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { agreementSchema } from '@/domain/agreement';
import type { Change } from '@/domain/change';
import { changeLocation } from '@/domain/commands/changeLocation';
import { addPartner, removePartner, setCommitment } from '@/domain/commands/changePartners';
import { addRecord, changeRecord } from '@/domain/commands/changeRecords';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { exampleLocation, examplePlan, noneAround } from '../examplePlan';

const partner = { id: 'p', name: 'Zorg Dichtbij', role: 'zorgorganisatie' } as const;

/** One plan in two places, apart from each other: two tabs, or two laptops without a network. */
const twoCopies = () => {
  const start = documentOfPlan(
    examplePlan({ locations: [exampleLocation({ id: 'a' })], partners: [partner] }),
  );
  const copy = (clientID: number) => {
    const doc: SharedDocument = new Y.Doc();
    Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(start));
    // Of two who write at once the higher one wins.
    doc.clientID = clientID;
    const document = openPlanDocument(doc);
    const changes: Change[] = [];
    document.subscribe((change) => changes.push(change));
    const location = () => document.plan()?.locations[0] ?? expect.fail('no location');
    return { doc, document, changes, location };
  };
  const [here, there] = [copy(1), copy(2)];
  const pass = (from: SharedDocument, to: SharedDocument) =>
    Y.applyUpdateV2(to, Y.encodeStateAsUpdateV2(from, Y.encodeStateVector(to)));
  const meet = () => {
    pass(here.doc, there.doc);
    pass(there.doc, here.doc);
    expect(here.document.plan()).toEqual(there.document.plan());
  };
  const metIn = ({ changes }: typeof here) => changes.flatMap(({ numbersMet = [] }) => numbersMet);
  return { here, there, meet, metIn };
};

describe('twee getallen die op hetzelfde moment in dezelfde cel komen', () => {
  const cell = { locationId: 'a', type: 'geclusterd', segment: 'sociale_huur' };

  it('een telt, en wie het andere typte hoort beide: in een cel die nog leeg was', () => {
    const { here, there, meet, metIn } = twoCopies();
    here.document.run(setHomes(here.location(), 'geclusterd', 'sociale_huur', 8));
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 2));
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 24));
    meet();
    expect(here.location().programme.map(({ count }) => count)).toEqual([24]);
    expect(metIn(here)).toEqual([{ ...cell, lost: 8, kept: 24 }]);
    expect(metIn(there)).toEqual([]);
  });

  it('ook in een cel waar al een getal stond', () => {
    const { here, there, meet, metIn } = twoCopies();
    here.document.run(setHomes(here.location(), 'geclusterd', 'sociale_huur', 8));
    meet();
    here.document.run(setHomes(here.location(), 'geclusterd', 'sociale_huur', 12));
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 40));
    meet();
    expect(metIn(here)).toEqual([{ ...cell, lost: 12, kept: 40 }]);
  });

  it('wie een getal overtypt dat hij zag staan, hoort niets', () => {
    const { here, there, meet, metIn } = twoCopies();
    here.document.run(setHomes(here.location(), 'geclusterd', 'sociale_huur', 8));
    meet();
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 40));
    meet();
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 0));
    meet();
    expect([...metIn(here), ...metIn(there)]).toEqual([]);
  });

  it('hetzelfde getal is geen verschil', () => {
    const { here, there, meet, metIn } = twoCopies();
    for (const { document, location } of [here, there]) {
      document.run(setHomes(location(), 'geclusterd', 'sociale_huur', 8));
    }
    meet();
    expect(metIn(here)).toEqual([]);
  });
});

describe('een partner die hier weggaat en daar op hetzelfde moment iets toezegt', () => {
  it('houdt bij die toezegging en afspraak zijn naam, en is terug als het weghalen ongedaan wordt', () => {
    const { here, there, meet } = twoCopies();
    here.document.run(removePartner(partner, [here.location()], noneAround));
    there.document.run(setCommitment(there.location(), partner, 'toegezegd'));
    there.document.run(
      addRecord(
        'agreement',
        there.location(),
        agreementSchema.parse({ id: 'x', subject: 'beheer', partnerIds: ['p'] }),
      ),
    );
    meet();
    expect(there.changes.at(-1)?.locations.puts[0]?.commitments).toEqual([
      { partnerId: 'p', level: 'toegezegd', formerName: 'Zorg Dichtbij' },
    ]);
    expect(here.location().agreements[0]).toMatchObject({
      partnerIds: [],
      formerPartners: ['Zorg Dichtbij'],
    });
    here.document.undo();
    meet();
    expect(there.location().commitments).toEqual([{ partnerId: 'p', level: 'toegezegd' }]);
    expect(there.location().agreements[0]?.partnerIds).toEqual(['p']);
    expect(there.document.plan()?.partners).toEqual([partner]);
  });
});

describe('een afspraak waar de partner al bij stond', () => {
  it('noemt hem één keer als hij hier weggaat en daar iemand bij de afspraak komt', () => {
    const { here, there, meet } = twoCopies();
    const agreement = agreementSchema.parse({ id: 'x', subject: 'beheer', partnerIds: ['p'] });
    here.document.run(addRecord('agreement', here.location(), agreement));
    meet();
    here.document.run(removePartner(partner, [here.location()], noneAround));
    there.document.run(changeRecord('agreement', there.location(), agreement, { partnerIds: ['p', 'q'] }));
    meet();
    expect(here.location().agreements[0]?.formerPartners).toEqual(['Zorg Dichtbij']);
  });
});

describe('een locatie die hier weggaat terwijl daar iemand eraan werkt', () => {
  it('heeft dat werk nog als het weghalen ongedaan wordt', () => {
    const { here, there, meet } = twoCopies();
    here.document.run(removeLocation(here.location()));
    there.document.run(changeLocation(there.location(), { planningStatus: '1A' }));
    there.document.run(setHomes(there.location(), 'geclusterd', 'sociale_huur', 24));
    meet();
    expect(there.document.plan()?.locations).toEqual([]);
    here.document.undo();
    meet();
    expect(there.location().planningStatus).toBe('1A');
    expect(there.location().programme.map(({ count }) => count)).toEqual([24]);
    here.document.redo();
    expect(here.document.plan()?.locations).toHaveLength(1);
  });

  it('heeft ook niet terug wat daar werd weggehaald', () => {
    const { here, there, meet } = twoCopies();
    here.document.run(changeLocation(here.location(), { nextStep: 'Bellen' }));
    meet();
    here.document.run(removeLocation(here.location()));
    there.document.run(changeLocation(there.location(), { nextStep: undefined }));
    meet();
    here.document.undo();
    expect(here.location().nextStep).toBeUndefined();
  });

  it('wat iemand zelf tekende en terugneemt, is voorgoed weg', () => {
    const { here } = twoCopies();
    const before = Y.encodeStateAsUpdateV2(here.doc).length;
    here.document.run(addPartner({ ...partner, id: 'q', name: 'N'.repeat(2_000) }));
    here.document.undo();
    expect(Y.encodeStateAsUpdateV2(here.doc).length).toBeLessThan(before + 1_000);
  });
});
