import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editingKeymaps, readingKeymap } from '../../../client/features/editor/text/commands/keymap.ts';
import { actionKeys, actionsOf, bound } from '../../../client/features/editor/text/commands/shortcuts.ts';
import {
  editingActionWords,
  readingActionWords,
} from '../../../client/features/editor/text/commands/shortcuts.ts';
import { clauseIn, clauseLink } from '../../../client/lib/links.ts';

describe('shortcuts of the text', () => {
  it('are listed in the help, every one', () => {
    const listed = [...actionsOf(readingActionWords), ...actionsOf(editingActionWords)];
    expect(listed.toSorted()).toEqual(Object.keys(actionKeys).toSorted());
  });

  it('give no key to two actions', () => {
    const keys = Object.values(actionKeys).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are bound under all their keys', () => {
    expect(bound({ redo: 'again' })).toEqual({ 'Mod-y': 'again', 'Shift-Mod-z': 'again' });
  });

  it('make keymaps that the text hears', () => {
    const keys = { ask: () => {}, comment: () => {}, copyLink: () => {}, goToClause: () => false };
    const plugins = [readingKeymap(keys), ...editingKeymaps(new Y.Doc().getXmlFragment('default'), keys)];
    for (const { props } of plugins) expect(props.handleKeyDown).toBeTypeOf('function');
  });
});

describe('links to clauses', () => {
  it('name the document and the clause, and are read back', () => {
    const link = clauseLink('d1', 'c/1 ü');
    expect(link).toBe('/documents/d1#clause-c%2F1%20%C3%BC');
    expect(clauseIn(link.slice(link.indexOf('#')))).toBe('c/1 ü');
  });

  it('are read as they stand when they are damaged, and not at all when they mean something else', () => {
    expect(clauseIn('#clause-100%')).toBe('100%');
    expect(clauseIn('#clause-%FF')).toBe('%FF');
    expect(clauseIn('#top')).toBeNull();
  });
});
