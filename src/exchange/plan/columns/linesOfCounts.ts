import { newId } from '@/domain/ids';
import { largestCount } from '@/domain/numbers';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { isOfPart } from './countInName';
import type { Count, CountMeaning } from './meaning';
import { sumOf, withoutSums } from './withoutSums';

/** What is known of all homes of a location, or of a class of them. */
export type Traits = Partial<Pick<ProgrammeLine, 'type' | 'segment' | 'owner' | 'building' | 'year'>>;
type Class = { traits: Traits; value: number; column: string };

export type LinesRead = {
  lines: ProgrammeLine[];
  /** Homes that come by the columns, whether they were read or not; those that go take none of these away. */
  named: number;
  /** Columns that divide the homes in another way than the lines could follow. */
  unread: Count[];
  /** The total that the file gives, where its parts make another. */
  otherTotal?: { column: string; value: number; instead: number };
};

const traitsOf = (counts: CountMeaning): Traits => {
  switch (counts.of) {
    case 'type':
      return { type: counts.type };
    case 'segment':
      return {
        segment: counts.segment,
        ...(counts.owner !== 'onbekend' && { owner: counts.owner }),
      };
    case 'both':
      return { type: counts.type, segment: counts.segment };
    case 'building':
      return { building: counts.building };
    case 'year':
      // Of several years the last: by then all of them are there.
      return { year: counts.to };
    default:
      return {};
  }
};

/** Nultreden with geclusterd in it, and that with zorggeschikt in it, as the definitions nest: each class by itself. */
const unnested = (classes: readonly Class[], total: number): Class[] | undefined => {
  const of = (type: string) => classes.find(({ traits }) => traits.type === type);
  const [step, cluster, care] = [of('nultreden'), of('geclusterd'), of('zorggeschikt')];
  if (step === undefined || step.value > total || classes.some(({ value }) => value < 0)) return undefined;
  const inStep = cluster ?? care;
  if (inStep === undefined || inStep.value > step.value) return undefined;
  if (cluster !== undefined && care !== undefined && care.value > cluster.value) return undefined;
  const own = classes.map((each) => {
    if (each === step) return { ...each, value: each.value - inStep.value };
    return each === cluster && care !== undefined ? { ...each, value: each.value - care.value } : each;
  });
  return sumOf(own) <= total ? own.filter(({ value }) => value !== 0) : undefined;
};

const line = (traits: Traits, count: number): ProgrammeLine => ({
  id: newId(),
  type: traits.type ?? 'onbekend',
  segment: traits.segment ?? 'onbekend',
  count,
  completed: 0,
  owner: traits.owner ?? 'onbekend',
  building: traits.building ?? 'onbekend',
  ...(traits.year !== undefined && { year: traits.year }),
});

/** What columns come to that count the same: the first that is of all homes counts, or else the parts together. */
const together = (counts: readonly Count[], of: CountMeaning['of']) => {
  const found = counts.filter(({ counts: each, value }) => each.of === of && value !== 0);
  const whole = found.find(({ column }) => !isOfPart(column));
  const read = whole === undefined ? found : [whole];
  const others = found.filter((each) => !read.includes(each) && each.value !== whole?.value);
  return { read, others, value: Math.max(-largestCount, Math.min(largestCount, sumOf(read))) };
};

/** The ways in which columns divide the homes of a location; what comes first is kept when they cannot be crossed. */
const ways = ['both', 'type', 'segment', 'year', 'building'] as const;

/**
 * Lines out of columns that count. Registers give the homes by type, by segment and by year apart, and not crossed: where
 * one of those has a single class that holds all homes the others can be crossed with it. Else the lines follow the first
 * way of `ways` that divides, and the rest is given as `unread`. `all`: what is said of all homes at once.
 */
export const linesOfCounts = (counts: readonly Count[], all: Traits): LinesRead => {
  const single = (of: CountMeaning['of']): Count | undefined =>
    counts.find(({ counts: each }) => each.of === of);
  const [net, demolished, delivered] = [
    together(counts, 'net'),
    together(counts, 'demolished'),
    together(counts, 'delivered'),
  ];
  const gone = Math.abs(demolished.value);
  const parts = counts.filter(({ counts: each, value }) => each.of === 'part' && value !== 0);
  const [part] = parts;
  // Where as many homes go as come it is 0.
  const anyNet = single('net');
  const total =
    single('total') ??
    (part && { ...part, value: sumOf(parts) }) ??
    (anyNet && { ...anyNet, value: net.value + gone });
  const divided = ways.map((of) => ({
    of,
    ...withoutSums(
      counts.filter(({ counts: each, value }) => each.of === of && value !== 0),
      total?.value,
    ),
  }));
  const classesOf = (found: readonly Count[]): Class[] => {
    // Classes of a register may be one of ours: `Totaal_huur1` and `Totaal_huur2`.
    const classes = new Map<string, Class>();
    for (const { counts: each, value, column } of found) {
      const traits = traitsOf(each);
      const key = JSON.stringify(traits);
      classes.set(key, { traits, column, value: value + (classes.get(key)?.value ?? 0) });
    }
    return [...classes.values()];
  };
  const largest = Math.max(0, ...divided.map(({ found }) => sumOf(found)));

  let homes = total?.value ?? largest;
  const dimensions = divided
    .filter(({ found }) => found.length > 0)
    .map(({ of, found }) => {
      const classes = classesOf(found);
      const nested = of === 'type' && sumOf(classes) > homes ? unnested(classes, homes) : undefined;
      return { of, found, classes: nested ?? classes };
    });
  const named = Math.max(0, total?.value ?? 0, ...dimensions.map(({ classes }) => sumOf(classes)));
  // Our own columns type x segment say all that those of type and of segment say.
  const isCrossed = dimensions[0]?.of === 'both';
  const told = dimensions.filter(({ of }) => !(isCrossed && (of === 'type' || of === 'segment')));
  const holdsAll = ({ classes }: (typeof told)[number]) => classes.length === 1 && sumOf(classes) === homes;
  const main = told.find((dimension) => !holdsAll(dimension)) ?? told[0];
  const mainSum = main === undefined ? homes : sumOf(main.classes);
  const otherTotal =
    total !== undefined && mainSum > homes
      ? { column: total.column, value: total.value, instead: mainSum }
      : undefined;
  homes = Math.max(homes, mainSum);

  const shared: Traits = { ...all };
  for (const dimension of told) {
    if (dimension !== main && holdsAll(dimension)) Object.assign(shared, dimension.classes[0]?.traits);
  }
  const unread = told
    .filter((dimension) => dimension !== main && !holdsAll(dimension))
    .flatMap(({ found }) => found)
    .concat(counts.filter(({ counts: each, value }) => each.of === 'total' && value !== total?.value))
    // Of one part alone there is nothing more to say.
    .concat(parts.length > 1 || parts[0]?.value !== total?.value ? parts : [])
    .concat(divided.flatMap(({ guessed }) => guessed))
    .concat(net.others, demolished.others, delivered.others);
  const lines = (main?.classes ?? []).map(({ traits, value }) => line({ ...shared, ...traits }, value));
  if (homes - mainSum > 0 || (main === undefined && homes !== 0)) {
    // Where homes go in one column the rest can be more than a line holds.
    lines.push(line(shared, Math.min(largestCount, main === undefined ? homes : homes - mainSum)));
  }
  const done = delivered.value;
  const [only] = lines;
  if (done >= homes && homes > 0) for (const each of lines) each.completed = Math.max(0, each.count);
  else if (done > 0) {
    if (lines.length === 1 && only !== undefined) only.completed = done;
    else unread.push(...delivered.read);
  }
  if (gone !== 0) lines.push(line({ ...(shared.year !== undefined && { year: shared.year }) }, -gone));
  return { lines, named, unread, ...(otherTotal && { otherTotal }) };
};
