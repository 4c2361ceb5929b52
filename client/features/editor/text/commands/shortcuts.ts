/**
 * Every shortcut of the text, once: the keymap binds these keys, buttons and menus name them, the help lists them. Keys
 * are written as prosemirror-keymap reads them; the first of several is the one that is shown on buttons.
 */
export const readingActionWords = {
  find: 'Find in the text',
  findNext: 'Next place',
  findPrevious: 'Previous place',
  comment: 'Comment on the selected words or the clause',
  copyLink: 'Copy a link to the clause',
  follow: 'Follow the reference or footnote, or say what the term means',
  openOutline: 'Open the outline',
  toggleReading: 'Reading mode on or off',
  focusToolbar: 'Go to the text tools',
  openHelp: 'Show the keyboard shortcuts',
} as const;

export const editingActionWords = {
  newClause: 'New clause',
  lineBreak: 'New line in the same clause',
  undo: 'Undo my last change',
  redo: 'Redo',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  link: 'Link',
  reference: 'Reference',
  footnote: 'Footnote',
  image: 'Image',
  characters: 'Special characters',
  replace: 'Find and replace',
  indent: 'In one level, or the next cell of a table',
  outdent: 'Out one level, or the previous cell of a table',
  moveUp: 'Move the clause up',
  moveDown: 'Move the clause down',
  duplicate: 'Duplicate the clause with all that belongs to it',
  paragraph: 'Paragraph',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  provision: 'Provision',
  step: 'Step',
  direction: 'Turn the direction of writing',
} as const;

export type ReadingAction = keyof typeof readingActionWords;
export type EditingAction = keyof typeof editingActionWords;
export type Action = ReadingAction | EditingAction;

export const actionKeys: Readonly<Record<Action, readonly [string, ...string[]]>> = {
  find: ['Mod-f'],
  findNext: ['F3', 'Mod-g'],
  findPrevious: ['Shift-F3', 'Shift-Mod-g'],
  comment: ['Mod-Alt-m'],
  copyLink: ['Mod-Alt-l'],
  follow: ['Mod-Enter'],
  openOutline: ['Mod-Alt-o'],
  toggleReading: ['Mod-Alt-r'],
  focusToolbar: ['F10', 'Alt-F10'],
  openHelp: ['Mod-/'],
  newClause: ['Enter'],
  lineBreak: ['Shift-Enter'],
  undo: ['Mod-z'],
  redo: ['Mod-y', 'Shift-Mod-z'],
  bold: ['Mod-b'],
  italic: ['Mod-i'],
  underline: ['Mod-u'],
  link: ['Mod-k'],
  reference: ['Shift-Mod-k'],
  footnote: ['Mod-Alt-n'],
  image: ['Mod-Alt-g'],
  characters: ['Mod-Alt-s'],
  replace: ['Mod-h', 'Mod-Alt-f'],
  indent: ['Tab'],
  outdent: ['Shift-Tab'],
  moveUp: ['Alt-ArrowUp'],
  moveDown: ['Alt-ArrowDown'],
  duplicate: ['Mod-d'],
  paragraph: ['Mod-Alt-0'],
  heading1: ['Mod-Alt-1'],
  heading2: ['Mod-Alt-2'],
  heading3: ['Mod-Alt-3'],
  provision: ['Mod-Alt-4'],
  step: ['Mod-Alt-5'],
  direction: ['Shift-Mod-x'],
};

/** The keys of every action that a keymap has a command for. */
export function bound<Name extends Action, Command>(
  commands: Readonly<Record<Name, Command>>,
): Record<string, Command> {
  const keys: Record<string, Command> = {};
  for (const name of actionsOf(commands)) {
    for (const key of actionKeys[name]) keys[key] = commands[name];
  }
  return keys;
}

/** The names of a record of actions, in its order. */
export function actionsOf<Name extends Action>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (name: string): name is Name => name in record;
  return Object.keys(record).filter(isName);
}
