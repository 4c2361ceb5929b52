import { inkColor, lineColor, toneFills, wordSize } from '../../../shared/domain/picture.ts';
import type { Picture, Shape } from '../../../shared/domain/picture.ts';

type PictureViewProps = {
  readonly picture: Picture;
  /** What is said in place of the picture. */
  readonly title: string;
  /** 1 is full size. */
  readonly scale: number;
};

/** The shapes of a picture on the screen; `picture-svg.ts` draws the same for outputs. */
export function PictureView({ picture, title, scale }: PictureViewProps) {
  const { width, height, shapes } = picture;
  return (
    <svg
      role="img"
      aria-label={title}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={wordSize}
      fontFamily="inherit"
    >
      {shapes.map((shape, n) => (
        // Shapes have no name but their place.
        <ShapeView key={n} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, tone } = shape;
      return (
        <rect
          {...{ x, y, width, height }}
          rx={3}
          fill={toneFills[tone]}
          stroke={lineColor}
          strokeWidth={tone === 'decision' ? 2 : 0.75}
        />
      );
    }
    case 'line':
      return (
        <path
          d={shape.path}
          fill="none"
          stroke={lineColor}
          strokeWidth={1.25}
          strokeDasharray={shape.isJump ? '5 3' : undefined}
        />
      );
    case 'arrow':
      return <path d={shape.path} fill={lineColor} />;
    case 'words':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fill={inkColor}
          fontWeight={shape.isBold ? 'bold' : undefined}
        >
          {shape.text}
        </text>
      );
  }
}
