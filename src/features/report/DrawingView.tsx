import type { Drawing, Shape } from '@/exchange/documents/drawing';

const ShapeView = ({ shape }: { shape: Shape }) => {
  switch (shape.kind) {
    case 'path':
      return (
        <path
          d={shape.d}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.join(' ')}
          strokeLinejoin="round"
          opacity={shape.opacity}
        />
      );
    case 'text':
      return (
        <text
          x={shape.at[0]}
          y={shape.at[1]}
          fontSize={shape.size}
          fontWeight={shape.isStrong === true ? 700 : 400}
          fill={shape.fill}
          textAnchor={shape.anchor}
          stroke={shape.halo}
          strokeWidth={shape.halo === undefined ? undefined : 3}
          paintOrder="stroke"
        >
          {shape.text}
        </text>
      );
    case 'picture':
      return (
        <image
          href={shape.href}
          x={shape.at[0]}
          y={shape.at[1]}
          width={shape.size[0]}
          height={shape.size[1]}
          preserveAspectRatio="none"
        />
      );
  }
};

/** A drawing as SVG; it says to who does not see it what it shows. */
export const DrawingView = ({ drawing, alt }: { drawing: Drawing; alt: string }) => (
  <svg className="drawing" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={alt}>
    {drawing.shapes.map((shape, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name, and a drawing is drawn anew as a whole
      <ShapeView key={index} shape={shape} />
    ))}
  </svg>
);
