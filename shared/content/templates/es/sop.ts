import { definition, heading, item, provision, step, table, title } from '../../build.ts';
import { ask, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const sopTemplate: TemplateDraft = [
  title('Procedimiento operativo estándar'),
  ...section(
    'Objeto',
    provision(
      2,
      'El presente procedimiento establece cómo colaboran las instituciones del puesto fronterizo para [objeto].',
    ),
    ask('Diga en una o dos frases qué cambiará en el puesto cuando todos sigan este procedimiento.'),
  ),
  ...section(
    'Alcance',
    provision(
      2,
      'El presente procedimiento se aplica a [puestos: terrestres, aéreos, marítimos] y a [instituciones].',
    ),
    provision(2, 'No se aplica a [lo que se excluye y el instrumento que lo rige].'),
  ),
  ...section(
    'Base jurídica',
    provision(
      2,
      'El presente procedimiento se dicta al amparo de [ley, artículo] y se interpreta junto con [instrumentos].',
    ),
    locked(
      provision(
        2,
        'Nada de lo dispuesto en el presente procedimiento limita los derechos que asisten a toda persona con arreglo al derecho internacional de los derechos humanos y de los refugiados, en particular la protección contra la devolución a un lugar donde correría peligro.',
      ),
    ),
  ),
  ...section(
    'Definiciones',
    provision(2, 'A los efectos del presente procedimiento:'),
    definition('institución', 'significa toda autoridad con una función en el puesto fronterizo;'),
    definition(
      'institución rectora',
      'significa la institución que dirige la operación en un paso determinado.',
    ),
    ask('Defina solo las palabras que se usan más adelante con un sentido propio.'),
  ),
  ...section(
    'Funciones y responsabilidades',
    table(
      ['Institución', 'Responsable de', 'Funcionario a cargo'],
      [
        ['[Institución]', '[Tarea]', '[Cargo, no un nombre]'],
        ['[Institución]', '[Tarea]', '[Cargo, no un nombre]'],
      ],
    ),
  ),
  ...section(
    'Procedimiento',
    ask(
      'Una acción, un responsable y un plazo en cada paso. Empiece por aquello que da inicio al procedimiento.',
    ),
    heading(2, 'Antes de la llegada'),
    step('Recibir el aviso previo y abrir un expediente.', {
      actor: '[Institución]',
      timeLimit: '[15 minutos]',
      record: '[Formulario]',
    }),
    step('Informar a las demás instituciones del puesto.', { actor: '[Institución]', timeLimit: '[Plazo]' }),
    heading(2, 'A la llegada'),
    step('Examinar los documentos.', {
      actor: '[Institución]',
      timeLimit: '[Plazo]',
      record: '[Registro]',
    }),
    step('Decidir si se necesita una inspección conjunta.', {
      actor: '[Institución rectora]',
      timeLimit: '[Plazo]',
    }),
    heading(2, 'Después del despacho'),
    step('Registrar el resultado y cerrar el expediente.', {
      actor: '[Institución]',
      timeLimit: '[Plazo]',
      record: '[Registro]',
    }),
  ),
  ...section(
    'Comunicación y elevación de casos',
    provision(
      2,
      'Cuando las instituciones discrepen, los funcionarios a cargo resolverán el asunto en un plazo de [plazo]. Si no lo logran, lo someterán:',
    ),
    item('al comité de gestión del puesto; y después'),
    item('a la secretaría de gestión de fronteras.'),
  ),
  ...section(
    'Relevo de funciones',
    provision(
      2,
      'El funcionario que deja el puesto entrega por escrito a quien lo releva los expedientes abiertos, las llaves y los accesos, y los asuntos pendientes con otras instituciones.',
    ),
    ask('Diga cómo se inicia en este procedimiento a los funcionarios recién llegados al puesto.'),
  ),
  ...section(
    'Registros y protección de datos',
    provision(2, 'Cada institución conserva durante [período] los registros que se nombran en los pasos.'),
    provision(
      2,
      'Los datos personales se comunican únicamente para los fines del presente procedimiento y con arreglo a [ley].',
    ),
  ),
  ...optionalSection(
    'Personas necesitadas de protección',
    ask(
      'Diga cómo los funcionarios reconocen y remiten a niños no acompañados, víctimas de trata y solicitantes de asilo.',
    ),
  ),
  ...section(
    'Seguimiento y revisión',
    provision(
      2,
      'El grupo de trabajo revisa el presente procedimiento cada [12] meses y después de todo incidente grave.',
    ),
  ),
  ...optionalAnnex('Formularios', ask('Inserte los formularios y registros que se nombran en los pasos.')),
  ...optionalAnnex(
    'Puntos de contacto',
    table(
      ['Institución', 'Cargo', 'Teléfono', 'Correo electrónico'],
      [['[Institución]', '[Cargo]', '[Número]', '[Dirección]']],
    ),
  ),
];
