import {
  GlobalWorkerOptions,
  getDocument,
  PasswordException,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';
import jbig2Url from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openJpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import { failed, type Result } from '../result';
import { type KeptSize, keptPicture, mostPixels } from './shrinkPicture';

/** `password`: it opens with a password only. `damaged`: it is no PDF, or too broken to read. */
export type PdfFault = 'too_large' | 'password' | 'damaged';

/** A drawing of a site is well under this; more is refused before it is read. */
const largestPdf = 100_000_000;

GlobalWorkerOptions.workerSrc = workerUrl;

/** What scanned pages are packed with, from our own host. */
const unpackers: Record<string, string> = { 'jbig2.wasm': jbig2Url, 'openjpeg.wasm': openJpegUrl };

/** What pdf.js asks for besides. It has fonts of its own for what a file does not bring; those of the system do. */
class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = unpackers[filename];
    if (url === undefined) throw new Error(`${filename} is not shipped`);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${filename} did not come`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

export type OpenPdf = {
  pages: number;
  /** One page as a picture, its longest side at most `size` px; from 1. */
  picture: (page: number, size: KeptSize) => Promise<Result<Blob, PdfFault>>;
  close: () => void;
};

const draw = async (page: PDFPageProxy, longest: number): Promise<ImageBitmap> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: longest / Math.max(width, height) });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(viewport.width)), Math.round(viewport.height) || 1];
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  return createImageBitmap(canvas);
};

const faultOf = (error: unknown): PdfFault => (error instanceof PasswordException ? 'password' : 'damaged');

/** Opens a PDF, to look at its pages; parsed in a worker of its own. Never rejects. */
export const openPdf = async (file: Blob): Promise<Result<OpenPdf, PdfFault>> => {
  if (file.size > largestPdf) return failed('too_large');
  let task: PDFDocumentLoadingTask | undefined;
  const close = () => void task?.destroy().catch(() => undefined);
  try {
    const data = new Uint8Array(await file.arrayBuffer());
    task = getDocument({
      data,
      BinaryDataFactory: OwnFiles,
      useWorkerFetch: false,
      maxImageSize: mostPixels,
      verbosity: 0,
    });
    const pdf = await task.promise;
    const picture: OpenPdf['picture'] = async (number, size) => {
      try {
        const page = await pdf.getPage(number);
        const drawn = await draw(page, Math.max(...size.sides));
        page.cleanup();
        return { ok: true, value: await keptPicture(drawn, size) };
      } catch {
        return failed('damaged');
      }
    };
    return { ok: true, value: { pages: pdf.numPages, picture, close } };
  } catch (error) {
    close();
    return failed(faultOf(error));
  }
};
