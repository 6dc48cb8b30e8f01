import { useEffect, useRef, useState } from 'react';
import {
  type BroughtFileRow,
  type BroughtKind,
  bringBackFile,
  broughtKinds,
  putAwayFile,
  useBroughtFiles,
} from '@/plans/broughtFiles';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { broughtText } from '@/text/broughtFiles';
import { broughtKindNames } from '@/text/codes';
import { bytesText, momentText } from '@/text/numbers';
import { common, drawingText } from '@/text/words';
import { FileButton } from '@/ui/FileButton';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { refreshBrought } from './askSurroundings';
import { bringChosenFile } from './bringChosenFile';

const accepted: Record<BroughtKind, string> = {
  map: '.pmtiles',
  reference: '',
  underlay: '.png,.jpg,.jpeg,.webp,.pdf',
  amenities: '.geojson,.json,.csv,.txt',
  neighbourhoods: '.geojson,.json,.csv,.txt',
  parcels: '.geojson,.json,.csv,.txt',
  people: '.geojson,.json,.csv,.txt',
  paths: '.geojson,.json',
};

type PdfDialog = typeof import('./underlay/PdfPageDialog').PdfPageDialog;

/** What it is shows from its first bytes, whatever its name. */
const isPdf = async (file: File): Promise<boolean> => (await file.slice(0, 1_024).text()).includes('%PDF-');

const putAway = async (file: BroughtFileRow): Promise<void> => {
  await putAwayFile(file);
  refreshBrought(file.kind);
  const bringBack = async () => {
    await bringBackFile(file);
    refreshBrought(file.kind);
  };
  notify(broughtText.putAwayDone(file.name), {
    action: { label: common.undo, act: () => void bringBack().catch(() => undefined) },
  });
};

/** "Eigen gegevens": files with a map or facts that the user brings, and puts away. */
export const BroughtFiles = () => {
  const files = useBroughtFiles((state) => state.files);
  const [kind, setKind] = useState<BroughtKind>('map');
  const [reading, setReading] = useState<string>();
  const [told, setTold] = useState<{ fileName: string; notes: readonly string[] }>();
  const notes = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (told !== undefined) notes.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const [pdf, setPdf] = useState<{ file: File; planId: string; Dialog: PdfDialog }>();
  const take = async (file: File) => {
    setTold(undefined);
    if (kind === 'underlay' && (await isPdf(file).catch(() => false))) {
      const { planId } = openPlanNow();
      const loaded = await import('./underlay/PdfPageDialog').catch(() => undefined);
      if (loaded === undefined) return setTold({ fileName: file.name, notes: [drawingText.notLoaded] });
      return setPdf({ file, planId, Dialog: loaded.PdfPageDialog });
    }
    setReading(file.name);
    setTold({ fileName: file.name, notes: await bringChosenFile(kind, file) });
    setReading(undefined);
  };
  const remove = (file: BroughtFileRow) => {
    if (file.name === told?.fileName) setTold(undefined);
    void putAway(file);
  };
  return (
    <section className="brought-files">
      <h3>{broughtText.heading}</h3>
      <p className="small soft">{broughtText.lead}</p>
      <SelectField
        label={broughtText.kind}
        value={kind}
        options={optionsOf(broughtKinds, broughtText.kinds)}
        onChange={setKind}
      />
      <FileButton label={broughtText.choose} accept={accepted[kind]} onFile={(file) => void take(file)} />
      {pdf !== undefined && (
        <pdf.Dialog
          file={pdf.file}
          planId={pdf.planId}
          onClose={(notes) => {
            setPdf(undefined);
            if (notes !== null) setTold({ fileName: pdf.file.name, notes });
          }}
        />
      )}
      {reading !== undefined && <progress aria-label={broughtText.reading(reading)} />}
      {told !== undefined && (
        <ul ref={notes} className="small brought-files__notes" role="status">
          {told.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ul>
        {files.map((file) => (
          <li key={file.id} className="brought-files__file">
            <span>
              {file.name}
              <span className="small soft brought-files__remark">
                {broughtKindNames[file.kind]} · {bytesText(file.content.size)} · {momentText(file.at)}
              </span>
            </span>
            <button
              type="button"
              className="button button--quiet button--icon"
              aria-label={broughtText.putAway(file.name)}
              onClick={() => remove(file)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
