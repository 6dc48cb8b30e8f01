import type { ReadBlock } from '@/exchange/documents/document';
import { drawingSvg } from '@/exchange/documents/drawingSvg';
import { drawPicture } from '@/exchange/documents/drawPicture';
import { notify } from '@/state/noticeStore';
import { pictureText } from '@/text/documents/pictures';
import { fileNameOf } from '@/text/fileNameOf';
import { saveFile } from '@/ui/saveFile';
import { DrawingView } from './DrawingView';

type Figure = Extract<ReadBlock, { kind: 'figure' }>;

const save = (figure: Figure, extension: 'svg' | 'png', content: Blob): void => {
  const name = fileNameOf(figure.caption, new Date(), extension);
  saveFile(name, content);
  notify(pictureText.saved(name));
};

const saveSvg = (figure: Figure): void =>
  save(figure, 'svg', new Blob([drawingSvg(figure.drawing, figure.alt)], { type: 'image/svg+xml' }));

const savePng = async (figure: Figure): Promise<void> => {
  const picture = await drawPicture(figure.drawing, 'png').catch(() => undefined);
  if (picture === undefined) notify(pictureText.notMade, { lasting: true });
  else save(figure, 'png', new Blob([picture.data], { type: 'image/png' }));
};

/** A map of a document, with on the screen a way to keep it as a picture of its own. */
export const FigureView = ({ figure }: { figure: Figure }) => (
  <figure>
    <DrawingView drawing={figure.drawing} alt={figure.alt} />
    <figcaption>{figure.caption}</figcaption>
    {figure.note !== undefined && <p className="sheet__note">{figure.note}</p>}
    <p className="figure__save">
      <button type="button" className="button button--link" onClick={() => void savePng(figure)}>
        {pictureText.png}
        <span className="visually-hidden"> {figure.caption}</span>
      </button>
      <button type="button" className="button button--link" onClick={() => saveSvg(figure)}>
        {pictureText.svg}
        <span className="visually-hidden"> {figure.caption}</span>
      </button>
    </p>
  </figure>
);
