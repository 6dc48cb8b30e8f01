import { housingTypes } from '@/domain/housingType';
import { kindsIn, type RecordKind, rowOf, topKinds } from '@/domain/records';
import { segments } from '@/domain/segment';
import { housingTypeNames, segmentNames } from './codes';
import { recordWords } from './records';

/** What is said of every record. */
const ofAll: Readonly<Record<string, string>> = {
  id: 'Eigen kenmerk, dat gelijk blijft. In een lijst met partners van een locatie: dat van de partner.',
  naam: 'De naam.',
  overig: 'Wat een latere versie van de app zei en deze niet kent.',
  locatie: 'De naam van de locatie waar het bij hoort.',
  locatie_id: 'Het kenmerk van de locatie waar het bij hoort.',
};

/** What a location adds up to, and what follows from the rest of it. */
const derived: Readonly<Record<string, string>> = {
  hardheid: 'Afgeleid van de planologische status: hard, zacht of ambtelijk.',
  oppervlakte_m2: 'Afgeleid van de vorm: hele m², 0 voor een punt of zonder plek.',
  aantal_woningen: 'Opgeteld uit het programma. Wat wordt gesloopt, telt als min.',
  aantal_gerealiseerd: 'Opgeteld uit het programma: wat is opgeleverd, min wat is gesloopt.',
  aantal_type_onbekend: 'Opgeteld uit het programma: woningen waarvan het type niet bekend is.',
  aantal_segment_onbekend: 'Opgeteld uit het programma: woningen waarvan huur of koop niet bekend is.',
};

const ofLocation: Readonly<Record<string, string>> = {
  naam: 'De naam van de locatie. Geen twee locaties heten hetzelfde.',
  herkomst: 'Waar de vorm vandaan komt: getekend, geïmporteerd, een perceel of een pand.',
  herkomst_id: 'Kenmerk van het perceel of pand in zijn register.',
  herkomst_bron: 'Het register dat is bevraagd.',
  herkomst_datum: 'De dag waarop het register is bevraagd, of waar zijn gegevens van zijn.',
  kadastrale_aanduiding: 'Gemeente, sectie en nummer van het perceel.',
  kadastrale_grootte_m2: 'De grootte van het perceel volgens het kadaster.',
  bouwjaar: 'Het bouwjaar van het pand volgens de BAG.',
  gebruiksdoelen: 'De gebruiksdoelen van het pand volgens de BAG, met komma’s ertussen.',
  gebruiksoppervlakte_m2: 'De gebruiksoppervlakte van alle eenheden in het pand samen, volgens de BAG.',
};

const ofLine: Readonly<Record<string, string>> = {
  woningtype: 'Het woningtype. De typen sluiten elkaar uit: een woning telt in één type.',
  segment: 'Huur of koop, met de prijsklasse.',
  aantal: 'Hoeveel woningen. Onder 0: zoveel worden er gesloopt.',
  gerealiseerd: 'Hoeveel daarvan zijn opgeleverd, of gesloopt. Nooit onder 0.',
  opleverjaar: 'Het jaar van oplevering of sloop. Leeg: niet bekend.',
  instandhouding: 'Hoeveel jaar de woningen in hun segment blijven. Leeg: niets afgesproken.',
};

/** Where the words of a record are too short to explain a column. */
const explained: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  location: ofLocation,
  line: ofLine,
  variantLine: { ...ofLine, variant_id: 'Het kenmerk van de variant waar de regel bij hoort.' },
  commitment: { naam: 'De naam van de partner.', rol: 'De soort organisatie.' },
};

const ofPlan: Readonly<Record<string, string>> = {
  naam: 'De naam van het plan.',
  gebied: 'Waar het plan over gaat: een gemeente, een regio, oefenen, of nog onbepaald.',
  instellingen: 'Waarmee de app rekent en wat de tabel laat zien.',
  gemaakt_op: 'Wanneer het plan is gemaakt (UTC).',
  gewijzigd_op: 'Wanneer het plan het laatst is gewijzigd (UTC).',
};

const ofFile: Readonly<Record<string, string>> = {
  format: 'Dit is een plan van Boven de kaart.',
  version: 'De versie van het formaat.',
  $schema: 'Het schema waar het bestand zich aan houdt.',
  crs: 'Alleen in een bestand in het Rijksdriehoekstelsel; zonder dit lid is het WGS84.',
  plan: 'Wat er van het plan als geheel is gezegd.',
  opgave: 'De opgave: hoeveel woningen per type, tot en met een jaar, met de bron.',
  features: 'De locaties.',
};

const totals: ReadonlyMap<string, string> = new Map([
  ...housingTypes.map((type) => [`aantal_${type}`, housingTypeNames[type].toLowerCase()] as const),
  ...segments.map((segment) => [`aantal_${segment}`, segmentNames[segment].toLowerCase()] as const),
  ...housingTypes.flatMap((type) =>
    segments.map(
      (segment) =>
        [
          `${type}_${segment}`,
          `${housingTypeNames[type].toLowerCase()}, ${segmentNames[segment].toLowerCase()}`,
        ] as const,
    ),
  ),
]);

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The name of a field in the app, by its name in the file. */
const wordsOf = (kind: RecordKind, column: string): string | undefined => {
  const fields = Object.entries(rowOf(kind).inFile?.fields ?? {});
  const field = fields.find(([, inFile]) => inFile === column)?.[0];
  const words = field === undefined ? undefined : recordWords[kind].fields[field];
  return words === undefined ? undefined : sentence(words);
};

/** What a column of a table, or a property in GeoJSON, means. Undefined for what only a later version knows. */
export const columnText = (kind: RecordKind, column: string): string | undefined => {
  const total = kind === 'location' ? totals.get(column) : undefined;
  return (
    explained[kind]?.[column] ??
    (kind === 'location' ? derived[column] : undefined) ??
    wordsOf(kind, column) ??
    (total === undefined ? undefined : `Opgeteld uit het programma: ${total}.`) ??
    (kind === 'commitment' ? wordsOf('partner', column) : undefined) ??
    (kind === 'variantLine' ? wordsOf('line', column) : undefined) ??
    ofAll[column]
  );
};

const kindAt = (kinds: readonly RecordKind[], place: string | undefined): RecordKind | undefined =>
  kinds.find((kind) => rowOf(kind).inFile?.place === place);

/** What a list of records holds. */
const listText = (kind: RecordKind | undefined): string | undefined =>
  kind === undefined ? undefined : `Een lijst; elk onderdeel is een ${recordWords[kind].name}.`;

/** What a property of the file means, by the names of those it is in and its own. */
export const propertyText = (path: readonly string[]): string | undefined => {
  const [member, first, second, third] = path;
  if (member === undefined || path.length === 1) return member === undefined ? undefined : ofFile[member];
  if (member === 'plan') {
    const kind = kindAt(topKinds, first);
    if (second !== undefined) return kind && path.length === 3 ? columnText(kind, second) : undefined;
    return first === undefined ? undefined : (listText(kind) ?? ofPlan[first] ?? ofAll[first]);
  }
  if (member !== 'features' || first !== 'properties' || second === undefined) return undefined;
  const kind = kindAt(kindsIn('location'), second);
  if (third !== undefined) return kind && path.length === 4 ? columnText(kind, third) : undefined;
  return kind === undefined ? columnText('location', second) : listText(kind);
};
