import type { StockSite } from '@/domain/stock/stockSite';
import type { Layer } from '@/map/layers/layerList';
import { stockFeatures } from '@/map/layers/stockFeatures';
import { changeLayer, setLayer } from '@/state/layerStore';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import { stockText } from '@/text/stock';

/** What is said of all of them: the one source and date that they share, else none. */
const originOf = (sites: readonly StockSite[]): Layer['origin'] => {
  const sources = [...new Set(sites.map(({ source }) => source).filter((source) => source !== ''))];
  const dates = [...new Set(sites.map(({ asOf }) => asOf).filter((asOf) => asOf !== ''))];
  const [source = ''] = sources;
  return {
    source: sources.length > 1 ? sources.join(', ') : source,
    date: dates.length === 1 ? (dates[0] ?? null) : null,
  };
};

const partNow = (): Pick<Layer, 'content' | 'origin'> => {
  const sites = [...openPlanNow().view.stock.values()];
  return {
    content: { type: 'features', look: 'stock', features: stockFeatures(sites) },
    origin: originOf(sites),
  };
};

/** Existing supply, which stands in the plan itself. */
export const stockLayer = (): Layer => ({
  id: 'stock',
  kind: 'facts',
  ...stockText.layer,
  legend: [
    { mark: { type: 'sign', sign: 'box' }, label: stockText.legend.known },
    { mark: { type: 'sign', sign: 'box-faint' }, label: stockText.legend.going },
    { mark: { type: 'sign', sign: 'box-unknown' }, label: stockText.legend.unknown },
  ],
  isOffline: true,
  // Its boxes stand among the donuts: who wants to see them, or adds one, switches it on.
  startsOn: false,
  startOpacity: 1,
  ...partNow(),
});

/** Keeps the layer as the plan has it. Returns the function that stops it. */
export const followStock = (): (() => void) =>
  onPlanChange(({ stock }) => {
    if (stock.puts.length > 0 || stock.deletes.length > 0) changeLayer('stock', partNow());
  });

/** Who adds or changes some wants to see it. */
export const showStock = (): void => setLayer('stock', { isOn: true });
