import { fileNameOf } from '@/text/fileNameOf';
import { saveFile } from '@/ui/saveFile';

const namespace = 'http://www.w3.org/2000/svg';

/** How many pixels of the picture go to one of the screen: sharp on paper. */
const sharpness = 3;

/** The drawing by itself: with the colours of the screen in it, on paper of that colour. */
export const drawingOf = (chart: SVGSVGElement): { text: string; width: number; height: number } => {
  const width = Number(chart.getAttribute('width'));
  const height = Number(chart.getAttribute('height'));
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('[data-on-screen]')) element.remove();
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('font-family', "'Source Sans 3', 'Segoe UI', Arial, sans-serif");
  copy.removeAttribute('class');
  const paper = document.createElementNS(namespace, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', 'var(--paper)');
  copy.prepend(paper);
  const look = getComputedStyle(document.documentElement);
  const colourOf = (name: string) => look.getPropertyValue(name).trim() || 'currentColor';
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_all, name: string) => colourOf(name));
  return { text, width, height };
};

const blobOf = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

const pictureOf = async (chart: SVGSVGElement): Promise<Blob | null> => {
  const { text, width, height } = drawingOf(chart);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

export const saveAsSvg = (chart: SVGSVGElement, name: string): void =>
  saveFile(fileNameOf(name, new Date(), 'svg'), blobOf(drawingOf(chart).text));

/** False when the browser makes no picture of it. */
export const saveAsPng = async (chart: SVGSVGElement, name: string): Promise<boolean> => {
  const picture = await pictureOf(chart).catch(() => null);
  if (picture === null) return false;
  saveFile(fileNameOf(name, new Date(), 'png'), picture);
  return true;
};
