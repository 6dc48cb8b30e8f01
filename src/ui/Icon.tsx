/** Line icons on a 20 px grid, drawn for this app. Decorative: the button they stand in has a name. */
const paths = {
  select: 'M5 3l10 6.2-4.600 1.200L8.200 15z',
  polygon: 'M4 8.500 10 4l6.500 4-2.500 8H6.500z',
  rectangle: 'M3.500 5.500h13v9h-13z',
  point:
    'M10 17s5-4.600 5-8.600A5 5 0 0 0 5 8.400C5 12.400 10 17 10 17zM10 10.200a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400z',
  parcel: 'M3.500 6.500 9 4l7.500 2.500-1 9.500-6.500-2-5 2zM9 4v10M3.800 10.500l12.200 1',
  building: 'M4 16.500v-9l6-4 6 4v9zM8 16.500v-4h4v4M7.500 9h.01M12.500 9h.01',
  undo: 'M7.500 4 4 7.500 7.500 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8',
  redo: 'M12.500 4 16 7.500 12.500 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.500 8.200 15 16 5.500',
  warning: 'M10 4l7 12.500H3zM10 8.500v4M10 14.500h.01',
  chevron: 'M5.500 8 10 12.500 14.500 8',
  plus: 'M10 4v12M4 10h12',
  chart: 'M4 16.500V9M8 16.500V5M12 16.500v-6M16 16.500V3M3 16.500h14',
  download: 'M10 3.500v9M6.500 9.500 10 13l3.500-3.500M4 16.500h12',
  trash: 'M4 6h12M8 6V4h4v2M5.500 6l.7 10.500h7.600L14.500 6',
  zoom: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  panel: 'M3.500 4.500h13v11h-13zM8 4.500v11',
  table: 'M3.500 4.500h13v11h-13zM3.500 8h13M3.500 11.800h13M8 4.500v11',
  screen: 'M3 4h14v9H3zM7 16.500h6M10 13v3.500',
  compare: 'M3.500 4.500h13v11h-13zM10 3v14M6 8h1.500M6 11h1.500M12.500 8H14M12.500 11H14',
  widen: 'M3.500 4v12M16.500 4v12M6 10h8M8.500 7.500 6 10l2.500 2.500M11.500 7.500 14 10l-2.500 2.500',
  flag: 'M5 17V3.500M5 4.500h9.500l-2 3.250 2 3.250H5',
  back: 'M12 4.500 6.500 10l5.500 5.500',
  forward: 'M8 4.500 13.500 10 8 15.500',
  grip: 'M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    className="icon"
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={name === 'more' || name === 'grip' ? 2.6 : 1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
