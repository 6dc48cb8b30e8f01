import { xmlText } from '../formats/xmlText';
import type { Drawing, Shape } from './drawing';

/** Attributes that say something. */
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');

const shapeSvg = (shape: Shape): string => {
  switch (shape.kind) {
    case 'path': {
      const { d, fill = 'none', stroke = 'none', width, dash, opacity } = shape;
      const look = { d, fill, stroke, 'stroke-width': width, 'stroke-dasharray': dash?.join(' '), opacity };
      return `<path${attributes({ ...look, 'stroke-linejoin': 'round' })}/>`;
    }
    case 'text': {
      const { at, text, size, fill, anchor, isStrong, halo } = shape;
      const place = { x: at[0], y: at[1], 'font-size': size, 'text-anchor': anchor };
      const edge = halo === undefined ? {} : { stroke: halo, 'stroke-width': 3, 'paint-order': 'stroke' };
      const look = { fill, 'font-weight': isStrong === true ? 700 : 400, ...edge };
      return `<text${attributes({ ...place, ...look })}>${xmlText(text)}</text>`;
    }
    case 'picture': {
      const { href, at, size } = shape;
      const place = { x: at[0], y: at[1], width: size[0], height: size[1], preserveAspectRatio: 'none' };
      return `<image${attributes({ href, ...place })}/>`;
    }
  }
};

/** A drawing as an SVG file, with in it what it shows for who does not see it. */
export const drawingSvg = ({ width, height, shapes }: Drawing, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
  `font-family="'Source Sans 3', Arial, sans-serif" role="img"><title>${xmlText(title)}</title>` +
  `<rect width="100%" height="100%" fill="#ffffff"/>${shapes.map(shapeSvg).join('')}</svg>\n`;
