import { paragraph } from '../../build.ts';

/** In every report that is made from what people said. */
export const dataProtection = paragraph(
  'Les données personnelles recueillies pour la présente mission sont traitées selon les principes de protection des données de l’organisation mandante. Nul n’est nommé dans le présent document sans y avoir consenti.',
);
