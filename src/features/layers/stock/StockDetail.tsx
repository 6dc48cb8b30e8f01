import { useState } from 'react';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import type { StockSite } from '@/domain/stock/stockSite';
import { currentMap } from '@/state/mapHandle';
import { run, usePlan } from '@/state/planStore';
import { stockSiteText, stockText as text } from '@/text/stock';
import { FileButton } from '@/ui/FileButton';
import { Icon } from '@/ui/Icon';
import { StockForm } from './StockForm';
import { takeStockFile } from './takeStockFile';
import './stock.css';

const Site = ({ site, onChange }: { site: StockSite; onChange: () => void }) => (
  <li className="stock-site">
    <span>
      {site.point === undefined ? (
        site.name
      ) : (
        <button
          type="button"
          className="neighbourhoods__name"
          title={text.goTo(site.name)}
          onClick={() => site.point && currentMap()?.goTo({ center: site.point, zoom: 15.5 })}
        >
          {site.name}
        </button>
      )}
      <span className="small soft stock-site__about">{stockSiteText(site)}</span>
    </span>
    <button
      type="button"
      className="button button--link"
      aria-label={text.change(site.name)}
      onClick={onChange}
    >
      {text.changeShort}
    </button>
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={text.remove(site.name)}
      onClick={() => run(() => removeFromPlan('stockSite', site))}
    >
      <Icon name="trash" />
    </button>
  </li>
);

/** What stands there already: listed, added by hand or from a file, changed and taken away. */
export const StockDetail = () => {
  const stock = usePlan(({ view }) => view.stock);
  usePlan(({ view }) => view.revision);
  const [open, setOpen] = useState<{ site: StockSite | undefined }>();
  const [told, setTold] = useState<readonly string[]>([]);
  return (
    <>
      {stock.size === 0 && <p className="small">{text.none}</p>}
      {stock.size > 0 && (
        <ul className="stock-list" aria-label={text.list}>
          {[...stock.values()].map((site) => (
            <Site key={site.id} site={site} onChange={() => setOpen({ site })} />
          ))}
        </ul>
      )}
      <div className="stock-actions">
        <button type="button" className="button" onClick={() => setOpen({ site: undefined })}>
          <Icon name="plus" />
          {text.add}
        </button>
        <FileButton
          label={text.fromFile}
          accept=".geojson,.json,.csv,.txt"
          onFile={(file) => void takeStockFile(file).then(setTold)}
        />
      </div>
      <p className="small soft">{text.fileHint}</p>
      {told.length > 0 && (
        <ul className="small" role="status">
          {told.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {open !== undefined && <StockForm site={open.site} onClose={() => setOpen(undefined)} />}
    </>
  );
};
