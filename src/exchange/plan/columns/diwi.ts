import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { isBlank, numberIn, yearIn } from './numberInText';
import { squash } from './plainName';
import { valueInText } from './valueInText';
import { segmentInWords, tenureInWords, typeInWords } from './words';

// DIWI GeoJSON, after the importers and exports of VNG-Realisatie/DIWI (October 2025): nested, as JSON text, or with the
// path as the name of a column.

const objectIn = (value: unknown): JsonObject | undefined => {
  const read = typeof value === 'string' ? valueInText(value) : value;
  return isObject(read) ? read : undefined;
};

const flatPath = /^(?:properties\.)?(projectgegevens|woning_blokken)[._](.+)$/;
const sections =
  /^(basisgegevens|projectgegevens|rollen|projectduur|projectfasen|planologische_planstatus|locatie|maatwerk_projecteigenschappen|maatwerk_eigenschappen|mutatiegegevens|waarde|maatwerk_woningeigenschappen)[._](.+)$/;

type Nested = Record<string, Record<string, unknown>>;

/** The two members of a feature, whichever of the forms it has; undefined when it is no DIWI. */
const membersIn = (
  properties: JsonObject,
): { project: JsonObject; blocks: JsonObject[]; others: JsonObject } | undefined => {
  const project = objectIn(valueAt(properties, 'projectgegevens'));
  const given = valueAt(properties, 'woning_blokken');
  const list = typeof given === 'string' ? valueInText(given) : given;
  const { projectgegevens: _project, woning_blokken: _blocks, ...others } = properties;
  if (project !== undefined || Array.isArray(list)) {
    const blocks = Array.isArray(list) ? list : isObject(list) ? [list] : [];
    return { project: project ?? {}, blocks: blocks.filter(isObject), others };
  }
  const flat = Object.entries(properties).flatMap(([key, value]) => {
    const [, member, path] = flatPath.exec(key) ?? [];
    return member === undefined || path === undefined ? [] : [{ key, member, path, value }];
  });
  if (flat.length === 0) return undefined;
  const made: Record<string, Nested> = { projectgegevens: {}, woning_blokken: {} };
  const rest: Record<string, unknown> = { ...properties };
  for (const { key, member, path, value } of flat) {
    const [, section = '', name = path] = sections.exec(path) ?? [];
    const inside = made[member] ?? {};
    inside[section] = { ...inside[section], [name]: value };
    delete rest[key];
  }
  const lift = (member: string): JsonObject => ({ ...made[member], ...made[member]?.[''] });
  const block = lift('woning_blokken');
  return {
    project: lift('projectgegevens'),
    blocks: Object.keys(block).length === 0 ? [] : [block],
    others: rest,
  };
};

const sectionOf = (object: JsonObject, ...names: string[]): JsonObject => {
  for (const name of names) {
    const section = objectIn(valueAt(object, name));
    if (section !== undefined) return section;
  }
  return {};
};

/** The last status that was reached: each has the day it began as its value. */
const statusOf = (statuses: JsonObject): string | undefined => {
  const reached = Object.entries(statuses)
    .filter(([, since]) => !isBlank(since) && since !== false)
    .map(([name, since]) => ({ name, since: String(since) }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return reached.at(-1)?.name;
};

const isGone = (kind: unknown): boolean => typeof kind === 'string' && /sloop|demolition/i.test(kind);

const tenure = (text: string): { segment: string; eigenaar: string } => {
  const plain = squash(text);
  const eigenaar = plain.includes('corporatie')
    ? 'corporatie'
    : plain.includes('particulier')
      ? 'markt'
      : 'onbekend';
  return { segment: tenureInWords(text) ?? 'onbekend', eigenaar };
};

/** The housing type in the properties that a municipality made for itself: DIWI has none of its own. */
const typeOf = (custom: JsonObject): string => {
  for (const [name, value] of Object.entries(custom)) {
    const known = (typeof value === 'string' && typeInWords(value)) || (value === true && typeInWords(name));
    if (known && known !== 'onbekend') return known;
  }
  return 'onbekend';
};

/** The segment in those properties, and for how many years it stays so. */
const segmentOf = (custom: JsonObject): string | undefined =>
  Object.values(custom)
    .map((value) => (typeof value === 'string' ? segmentInWords(value) : undefined))
    .find((segment) => segment !== undefined && segment !== 'onbekend');

const retainedOf = (custom: JsonObject): number | undefined => {
  const found = Object.entries(custom).find(([name]) => squash(name).includes('instandhouding'));
  return found && numberIn(found[1])?.value;
};

const buildingOf = (kind: unknown): string => {
  if (typeof kind !== 'string') return 'onbekend';
  const plain = squash(kind);
  return plain.includes('eengezins') ? 'eengezins' : plain.includes('meergezins') ? 'meergezins' : 'onbekend';
};

const lineOf = (block: JsonObject): JsonObject[] => {
  const mutation = sectionOf(block, 'mutatiegegevens');
  const amount = valueAt(mutation, 'aantal') ?? valueAt(block, 'aantal');
  if (isBlank(amount)) return [];
  const count = numberIn(amount)?.value;
  const worth = sectionOf(block, 'waarde');
  const class_ = valueAt(worth, 'categorie');
  const kind = valueAt(mutation, 'eigendom_type');
  const { segment, eigenaar } = tenure(typeof kind === 'string' ? kind : '');
  const inClass = typeof class_ === 'string' ? segmentInWords(class_) : undefined;
  const year = yearIn(valueAt(block, 'einddatum') ?? valueAt(mutation, 'einddatum'));
  const custom = sectionOf(block, 'maatwerk_woningeigenschappen');
  const retained = retainedOf(custom);
  const ownId = valueAt(block, 'diwi_id');
  return [
    {
      ...(typeof ownId === 'string' && { id: ownId }),
      woningtype: typeOf(custom),
      segment: inClass ?? segmentOf(custom) ?? segment,
      aantal:
        count === undefined ? amount : isGone(valueAt(mutation, 'mutatie_type')) ? -Math.abs(count) : count,
      ...(year !== undefined && { opleverjaar: year }),
      ...(retained !== undefined && { instandhouding: retained }),
      eigenaar,
      bouwvorm: buildingOf(valueAt(mutation, 'woning_type')),
    },
  ];
};

/** One or more codes in one text. */
const listed = (value: unknown): unknown => (Array.isArray(value) ? value.join(', ') : value);

const said = (entries: Record<string, unknown>): JsonObject =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => !isBlank(value)));

/** The properties of a feature of DIWI under the names of our own file; any other feature as it is. */
export const unfoldDiwi = (properties: JsonObject): JsonObject => {
  const members = membersIn(properties);
  if (members === undefined) return properties;
  const { project, blocks, others } = members;
  const basic = sectionOf(project, 'basisgegevens');
  const data = sectionOf(project, 'projectgegevens');
  const duration = sectionOf(project, 'projectduur');
  const place = sectionOf(project, 'locatie');
  const custom = sectionOf(project, 'maatwerk_projecteigenschappen', 'maatwerk_eigenschappen');
  const lines = blocks.flatMap(lineOf);
  const transformed = blocks.some((block) =>
    /transformati/i.test(String(valueAt(sectionOf(block, 'mutatiegegevens'), 'mutatie_type') ?? '')),
  );
  return {
    ...others,
    ...custom,
    ...said({
      naam: valueAt(basic, 'naam'),
      identificatie: valueAt(project, 'diwi_id') ?? valueAt(basic, 'identificatie_nr'),
      planologische_status:
        statusOf(sectionOf(project, 'planologische_planstatus')) ?? valueAt(custom, 'status_planologisch'),
      plantype: listed(valueAt(data, 'plan_soort')) ?? (transformed ? 'transformatie' : undefined),
      vertrouwelijkheid: valueAt(data, 'vertrouwelijkheid'),
      projectstatus: valueAt(data, 'status'),
      // What was ended there does not count here either.
      prioriteit: valueAt(data, 'status') === 'TERMINATED' ? 'valt_af' : undefined,
      opdrachtgever: valueAt(sectionOf(project, 'rollen'), 'opdrachtgever'),
      buurt: listed(valueAt(place, 'buurt')),
      opleverjaar: lines.length === 0 ? valueAt(duration, 'eind_project') : undefined,
    }),
    ...(lines.length > 0 && { programma: lines }),
  };
};
