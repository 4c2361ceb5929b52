/** The look: warm paper, ink, one deep green; ochre where time presses. Contrast is at least 4.5 : 1 everywhere. */
import {
  Badge,
  Button,
  Menu,
  Modal,
  Paper,
  Table,
  createTheme,
  defaultVariantColorsResolver,
  parseThemeColor,
} from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef5f2',
  '#dce9e4',
  '#b7d2c9',
  '#8fb9ac',
  '#6da394',
  '#4f8f7e',
  '#357a69',
  '#246656',
  '#175447',
  '#0c3f35',
];

/** Neutral with a little warmth, so that white sheets stand out from the page. */
const gray: MantineColorsTuple = [
  '#f9f8f4',
  '#f2f0ea',
  '#e6e3da',
  '#d5d1c6',
  '#b8b3a6',
  '#938e84',
  '#706c64',
  '#57534d',
  '#3c3935',
  '#262421',
];

const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const serif =
  '"Iowan Old Style", Charter, "Source Serif 4", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif';

/** Words on a light or no ground take the darkest shade of their colour; the library's middle shade is too pale to read. */
const readableColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'subtle' && input.variant !== 'light') return colors;
  const { isThemeColor, color } = parseThemeColor({
    color: input.color ?? input.theme.primaryColor,
    theme: input.theme,
  });
  return isThemeColor ? { ...colors, color: `var(--mantine-color-${color}-9)` } : colors;
};

export const theme = createTheme({
  variantColorResolver: readableColors,
  colors: { pine, gray },
  primaryColor: 'pine',
  primaryShade: 8,
  black: '#1f2523',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      vars: (_theme, props) =>
        props.variant === 'filled'
          ? { root: {} }
          : { root: { '--badge-color': 'var(--mantine-color-text)' } },
      styles: {
        root: {
          textTransform: 'none',
          fontWeight: 600,
          letterSpacing: 0,
          fontSize: '0.75rem',
          minWidth: 'max-content', // in a narrow table its column grows before its words are cut
        },
      },
    }),
    Button: Button.extend({ styles: { root: { fontWeight: 600 } } }),
    // Its placeholder is a child that a menu may not have; without it the first item takes the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        // In a dialog a <header> would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontFamily: serif, fontWeight: 600, fontSize: '1.1875rem' } },
    }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: 'md' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 'sm' } }),
  },
});

export const cssVariables: CSSVariablesResolver = (resolved) => ({
  variables: { '--concord-paper': '#f7f6f1', '--concord-serif': serif, '--frame-header-height': '3.5rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': resolved.colors.gray[7],
    '--mantine-color-placeholder': resolved.colors.gray[7],
    '--mantine-color-error': resolved.colors.red[8],
    '--mantine-color-anchor': resolved.colors['pine']?.[8] ?? resolved.black,
    '--mantine-color-default-border': resolved.colors.gray[3],
  },
  dark: {},
});
