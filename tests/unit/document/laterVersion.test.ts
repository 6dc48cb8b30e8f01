import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { rootRecord, type SharedDocument } from '@/document/sharedDocument';
import { changeLocation } from '@/domain/commands/changeLocation';
import { removeLocation } from '@/domain/commands/removeLocation';
import { restorePlan } from '@/domain/commands/restorePlan';
import type { Plan } from '@/domain/plan';
import { programmeLineSchema } from '@/domain/programmeLine';
import { keptPlanInText, planInText } from '@/exchange/backup/planInText';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { isSamePlan } from '@/exchange/plan/sameInFile';
import { exampleLocation, examplePlan } from '../examplePlan';

const line = programmeLineSchema.parse({ id: 'r', type: 'geclusterd', segment: 'sociale_huur', count: 24 });

/** A location in which a later version keeps records and fields that this one does not know. */
const laterDocument = (): SharedDocument => {
  const plan = examplePlan({ locations: [exampleLocation({ id: 'a', programme: [line] })] });
  const doc = documentOfPlan(plan);
  const location = rootRecord(doc, 'locations').get('a');
  if (!(location instanceof Y.Map)) throw new Error('no location');
  const votes = new Y.Map<unknown>([['stem-1', new Y.Map<unknown>([['dots', 3]])]]);
  location.set('votes', votes);
  location.set('walkingRoute', { metres: 240 });
  const programme = location.get('programme');
  const lineRecord = programme instanceof Y.Map ? programme.get('r') : undefined;
  if (lineRecord instanceof Y.Map) lineRecord.set('floorArea', 75);
  rootRecord(doc, 'gebouwen').set('g-1', new Y.Map<unknown>([['naam', 'Kerk']]));
  return doc;
};

/** What the later version finds again. */
const expectWhole = (doc: SharedDocument): void => {
  expect(rootRecord(doc, 'locations').toJSON()).toMatchObject({
    a: {
      votes: { 'stem-1': { dots: 3 } },
      walkingRoute: { metres: 240 },
      programme: { r: { count: 24, floorArea: 75 } },
    },
  });
  expect(rootRecord(doc, 'gebouwen').toJSON()).toEqual({ 'g-1': { naam: 'Kerk' } });
};

const planIn = (doc: SharedDocument): Plan => {
  const plan = openPlanDocument(doc).plan();
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const first = (plan: Plan) => {
  const [location] = plan.locations;
  if (location === undefined) throw new Error('no location');
  return location;
};

describe('wat een latere versie van de app bij een plan bewaarde', () => {
  it('is er nog na verwijderen en ongedaan maken, en na opnieuw doen en weer ongedaan maken', () => {
    const doc = laterDocument();
    const document = openPlanDocument(doc);
    document.run(removeLocation(first(planIn(doc))));
    expect(document.plan()?.locations).toEqual([]);
    document.undo();
    expectWhole(doc);
    document.redo();
    document.undo();
    expectWhole(doc);
  });

  it('gaat mee in een kopie van het plan', () => {
    expectWhole(documentOfPlan(planIn(laterDocument())));
  });

  it('gaat mee in het bestand, en komt er bij inlezen weer uit', () => {
    const plan = planIn(laterDocument());
    const text = writeGeoJson(plan);
    const read = keptPlanInText(text);
    if (read === undefined) throw new Error('the file holds no plan');
    expect(read.repairs).toBe(0);
    expectWhole(documentOfPlan(read.plan));
    expect(isSamePlan(read.plan, plan)).toBe(true);
    expect(writeGeoJson(read.plan)).toBe(text);
  });

  it('komt terug met een momentopname, ook nadat de locatie weg was', () => {
    const doc = laterDocument();
    const document = openPlanDocument(doc);
    const then = planInText(writeGeoJson(planIn(doc)));
    if (then === undefined) throw new Error('no plan');
    document.run(removeLocation(first(planIn(doc))));
    document.run(restorePlan(planIn(doc), then, 'toen'));
    expectWhole(doc);
  });

  it('telt als verschil: twee locaties zijn dan niet dezelfde', () => {
    const plan = planIn(laterDocument());
    const other = planIn(documentOfPlan({ ...plan, locations: [{ ...first(plan), rest: undefined }] }));
    expect(isSamePlan(plan, other)).toBe(false);
  });

  it('een eigenschap in ons bestand die deze versie niet kent, gaat bij exporteren weer mee', () => {
    const file = JSON.parse(writeGeoJson(planIn(laterDocument())));
    file.features[0].properties.afwegingen = [{ criterium: 'nabijheid', score: 4 }];
    file.plan.vergaderingen = ['maandag'];
    const plan = planInText(JSON.stringify(file));
    if (plan === undefined) throw new Error('no plan');
    const again = JSON.parse(writeGeoJson(planIn(documentOfPlan(plan))));
    expect(again.features[0].properties.afwegingen).toEqual([{ criterium: 'nabijheid', score: 4 }]);
    expect(again.plan.vergaderingen).toEqual(['maandag']);
  });

  it('kan niets overschrijven dat deze versie wel kent', () => {
    const file = JSON.parse(writeGeoJson(planIn(laterDocument())));
    file.features[0].properties.overig = {
      values: { programme: 'weg', name: 12 },
      records: { name: { values: { a: 1 } }, programme: { records: { r: { values: { count: 9 } } } } },
    };
    const plan = planInText(JSON.stringify(file));
    if (plan === undefined) throw new Error('no plan');
    const location = first(planIn(documentOfPlan(plan)));
    expect(location.name).toBe(first(plan).name);
    expect(location.programme[0]?.count).toBe(24);
  });

  it('blijft staan als iemand anders de locatie wijzigt', () => {
    const doc = laterDocument();
    openPlanDocument(doc).run(changeLocation(first(planIn(doc)), { notes: 'nieuw' }));
    expectWhole(doc);
  });
});
