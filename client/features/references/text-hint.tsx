import { Anchor, Paper, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';
import type { HintSources } from './hint-at.ts';
import classes from './references.module.css';
import type { TextHints } from './text-hints.ts';

type TextHintProps = {
  readonly hints: TextHints;
  readonly session: EditorSession;
  readonly definitions: HintSources['definitions'];
  readonly language: string;
};

const widest = 440;

/** What is known about the place under the pointer or, when a key asked, at the caret. */
export function TextHint({ hints, session, definitions, language }: TextHintProps) {
  const t = useT();
  const hint = useStore(hints.store);
  useEffect(
    () => hints.setSources(() => ({ definitions, language, cite: (id) => session.references.cite(id) })),
    [hints, definitions, language, session],
  );
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'show-term') hints.showAtCaret();
      }),
    [hints, session],
  );
  useEffect(() => {
    const hide = () => hints.hide();
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', hide, { capture: true });
  }, [hints]);
  return (
    <div role="status" aria-live="polite">
      {hint !== null && (
        <Paper
          withBorder
          shadow="md"
          className={classes['hint'] ?? ''}
          style={{ translate: `${leftOf(hint.left)}px ${hint.top + 6}px` }}
          onMouseEnter={() => hints.keep()}
          onMouseLeave={() => hints.leave()}
        >
          <Text size="sm" fw={600}>
            <bdi>{hint.title}</bdi>
          </Text>
          {hint.text !== '' && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{hint.text}</bdi>
            </Text>
          )}
          {hint.href !== '' && (
            <Anchor size="sm" href={hint.href} target="_blank" rel="noopener noreferrer nofollow">
              {t('Open the instrument')}
            </Anchor>
          )}
        </Paper>
      )}
    </div>
  );
}

/** So that the whole hint is on the screen. */
function leftOf(left: number): number {
  return Math.max(8, Math.min(left, window.innerWidth - widest));
}
