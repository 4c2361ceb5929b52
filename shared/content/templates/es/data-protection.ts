import { paragraph } from '../../build.ts';

/** In every report that is made from what people said. */
export const dataProtection = paragraph(
  'Los datos personales recabados para la presente consultoría se tratan conforme a los principios de protección de datos de la organización contratante. En el presente documento no se nombra a ninguna persona sin su consentimiento.',
);
