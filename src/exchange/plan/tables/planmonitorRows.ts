import { squash } from '../columns/plainName';
import { columnNames } from './rowFeatures';

/** A table as it stands in a file: names of columns, and rows. */
export type Sheet = { head: readonly string[]; rows: readonly (readonly unknown[])[] };

/** The categories of Planmonitor Wonen as our own columns; the last of a group is "Onbekend", whose group decides. */
const categories: Readonly<Record<string, string>> = {
  nieuwbouw: 'aantal_woningen',
  sloop: 'aantal_sloop',
  eengezins: 'aantal_eengezins',
  meergezins: 'aantal_meergezins',
  nultreden: 'aantal_nultreden',
  geclusterd: 'aantal_geclusterd',
  zorggeschikt: 'aantal_zorggeschikt',
  regulier: 'aantal_regulier',
  socialehuur: 'aantal_sociale_huur',
  huursocialehuur: 'aantal_sociale_huur',
  huurmiddenhuur: 'aantal_middenhuur',
  middenhuur: 'aantal_middenhuur',
  huurdurehuur: 'aantal_dure_huur',
  durehuur: 'aantal_dure_huur',
  huuronbekend: 'aantal_huur_onbekend',
  koopbetaalbarekoop: 'aantal_betaalbare_koop',
  betaalbarekoop: 'aantal_betaalbare_koop',
  koopdurekoop: 'aantal_dure_koop',
  durekoop: 'aantal_dure_koop',
  kooponbekend: 'aantal_koop_onbekend',
  onbekendkoopofhuur: 'aantal_segment_onbekend',
};

/** What "Onbekend" is of, by the category that came before it. */
const unknownAfter = (last: string | undefined): string =>
  last === 'aantal_eengezins' || last === 'aantal_meergezins'
    ? 'aantal_bouwvorm_onbekend'
    : 'aantal_type_onbekend';

const at = (head: readonly string[], ...names: string[]): number =>
  head.findIndex((name) => names.includes(squash(name)));

type Folded = { said: Map<string, unknown>; last: string | undefined };

/**
 * The tables of Planmonitor Wonen as one row per plan: there a plan has a row for each category, with a number per year.
 * What another table says of the same plans, by name, comes with it. Undefined when none is such a table.
 */
export const planmonitorRows = (sheets: readonly Sheet[]): Sheet | undefined => {
  const found = sheets
    .map(({ head, rows }) => ({
      head: columnNames(head),
      rows,
      plan: at(head, 'plannaam', 'naam', 'planid'),
      category: at(head, 'categorie', 'category'),
      planned: at(head, 'totaalgepland', 'gepland'),
      done: at(head, 'totaalgerealiseerd', 'gerealiseerd'),
    }))
    .find(({ plan, category, planned }) => plan >= 0 && category >= 0 && planned >= 0);
  if (found === undefined) return undefined;
  const { head, rows, plan, category, planned, done } = found;
  const years = head.flatMap((name, index) => (/^20\d\d$/.test(name) ? [{ name, index }] : []));
  const apart = new Set([category, planned, done, ...years.map(({ index }) => index)]);
  const plans = new Map<string, Folded>();
  for (const row of rows) {
    const name = String(row[plan] ?? '').trim();
    if (name === '') continue;
    const folded: Folded = plans.get(name) ?? { said: new Map(), last: undefined };
    plans.set(name, folded);
    for (const [index, column] of head.entries()) {
      const isLeft = apart.has(index) || /^(?:groep|group|restcapaciteit|controle)$/i.test(column);
      if (!isLeft && row[index] !== null && row[index] !== '') folded.said.set(column, row[index]);
    }
    const spelled = String(row[category] ?? '').trim();
    const plain = squash(spelled);
    const column = plain === 'onbekend' ? unknownAfter(folded.last) : (categories[plain] ?? spelled);
    folded.last = column;
    if (column === '') continue;
    folded.said.set(column, row[planned]);
    if (column !== 'aantal_woningen') continue;
    if (done >= 0) folded.said.set('aantal_gerealiseerd', row[done]);
    for (const { name: year, index } of years) {
      if (Number(row[index]) > 0) folded.said.set(`aantal_in_${year}`, row[index]);
    }
  }
  for (const sheet of sheets) {
    const key = at(sheet.head, 'plannaam', 'naam', 'planid');
    if (sheet.rows === rows || key < 0) continue;
    const names = columnNames(sheet.head);
    for (const row of sheet.rows) {
      const folded = plans.get(String(row[key] ?? '').trim());
      if (folded === undefined) continue;
      for (const [index, column] of names.entries()) {
        if (!folded.said.has(column) && row[index] !== null) folded.said.set(column, row[index]);
      }
    }
  }
  const columns = [...new Set([...plans.values()].flatMap(({ said }) => [...said.keys()]))];
  return {
    head: columns,
    rows: [...plans.values()].map(({ said }) => columns.map((column) => said.get(column) ?? null)),
  };
};
